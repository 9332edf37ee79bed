// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace kept {

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsInTheProgram()
    {
        QCOMPARE(QDir(QStringLiteral(":/kept/translations")).entryList(),
                 QStringList({QStringLiteral("kept_de.qm"), QStringLiteral("kept_en.qm"), QStringLiteral("kept_sv.qm")}));
    }

    void theLocaleChooses_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("file");
        QTest::newRow("German") << "de_DE" << "kept_de.qm";
        QTest::newRow("German in Austria") << "de_AT" << "kept_de.qm";
        QTest::newRow("Swedish") << "sv_SE" << "kept_sv.qm";
        QTest::newRow("American English, for its plurals") << "en_US" << "kept_en.qm";
        QTest::newRow("English where there is no translation") << "pt_BR" << "kept_en.qm";
    }

    void theLocaleChooses()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, file);
        speak(QLocale(locale));
        QStringList loaded;
        const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
        for (QTranslator *translator : translators) {
            if (translator->filePath().startsWith(QLatin1StringView(":/kept/")))
                loaded.append(QFileInfo(translator->filePath()).fileName());
            delete translator;
        }
        QCOMPARE(loaded, QStringList{file});
    }
};

} // namespace kept

QTEST_GUILESS_MAIN(kept::LanguageTest)
#include "tst_language.moc"
