// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/styleeditor.h"

#include "desk/asyncdesk.h"
#include "desk/stylerules.h"
#include "support/smalldesk.h"
#include "ui/parts/dialogs.h"
#include "ui/parts/theme.h"
#include "ui/settings/yamleditor.h"

#include <QAccessible>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeView>

using namespace kept;

namespace {

/// Answers as it was told, and keeps what was asked.
class PresetDialogs final : public Dialogs
{
public:
    void ask(QWidget *, const Question &question, std::function<void(const Answer &)> answered) override
    {
        asked.append(question.text);
        answered(answer);
    }
    void tell(QWidget *, const QString &, const QString &text) override { told.append(text); }

    Answer answer;
    QStringList asked;
    QStringList told;
};

} // namespace

class TestStyleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsTheRulesAndOpensTheFirst();
    void aPhraseIsSavedWithOneMoreClick();
    void aFaultIsToldUnderTheRule();
    void anAlertLeadsToItsPlaceInTheSample();
    void whatWasWrittenIsNotLostUnasked();
    void aRuleIsRemovedWhenThatWasMeant();
    void everyControlHasAName();
    void isReadInLightAndDark();
    void nothingIsCutInLargeType();

private:
    [[nodiscard]] YamlEditor *yaml() const { return m_editor->findChild<YamlEditor *>(); }
    [[nodiscard]] QPushButton *save() const
    {
        return m_editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] QString label(const QString &name) const { return m_editor->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QTreeView *list() const { return m_editor->findChild<QTreeView *>(); }
    void open();

    std::unique_ptr<SmallDesk> m_small;
    std::unique_ptr<AsyncDesk> m_desk;
    std::shared_ptr<PresetDialogs> m_dialogs;
    std::unique_ptr<StyleEditor> m_editor;
};

void TestStyleEditor::init()
{
    m_small = std::make_unique<SmallDesk>();
    m_desk = std::make_unique<AsyncDesk>(m_small->path(), m_small->services);
    open();
}

void TestStyleEditor::open()
{
    m_dialogs = std::make_shared<PresetDialogs>();
    m_editor = std::make_unique<StyleEditor>(m_desk.get(), m_dialogs);
    m_editor->show();
    QTRY_VERIFY(list()->model()->rowCount() > 0);
}

void TestStyleEditor::cleanup()
{
    m_editor.reset();
    m_desk.reset();
    m_small.reset();
}

void TestStyleEditor::listsTheRulesAndOpensTheFirst()
{
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(yaml()->toPlainText().contains("extends:"));
    QVERIFY2(yaml()->isReadOnly(), "it comes with Kept");
    QVERIFY(!save()->isEnabled());
}

void TestStyleEditor::aPhraseIsSavedWithOneMoreClick()
{
    QSignalSpy changed(m_editor.get(), &StyleEditor::rulesChanged);
    m_editor->warnOf("please note", "Hello Kim,\n\nplease note that it came.");
    QVERIFY(save()->isEnabled());
    save()->click();
    QTRY_VERIFY(!changed.isEmpty()); // it may have come before
    QTRY_COMPARE(list()->currentIndex().data().toString(), "Team.PleaseNote");
    const auto rules = styleRules(m_small->desk());
    KEPT_VERIFY(rules);
    QCOMPARE(rules->front().id, "Team.PleaseNote");
}

void TestStyleEditor::aFaultIsToldUnderTheRule()
{
    m_editor->warnOf("please note", "Please note.");
    yaml()->setPlainText("extends: existence\nmessage: No.\ntokens: ['(']\n");
    QTRY_VERIFY2(label("check").startsWith("Line 3: "), qPrintable(label("check")));
    QVERIFY(!save()->isEnabled());
    QCOMPARE(yaml()->extraSelections().size(), 1);
}

void TestStyleEditor::anAlertLeadsToItsPlaceInTheSample()
{
    m_editor->warnOf("please note", "It came. Please note that.");
    auto *alerts = m_editor->findChild<QListWidget *>();
    auto *sample = m_editor->findChild<QPlainTextEdit *>("sample");
    QTRY_COMPARE(alerts->count(), 1);
    QCOMPARE(sample->extraSelections().size(), 1);
    alerts->setCurrentRow(0);
    QCOMPARE(sample->textCursor().position(), 20);
}

void TestStyleEditor::whatWasWrittenIsNotLostUnasked()
{
    m_editor->warnOf("please note", "Please note.");
    yaml()->appendPlainText("# more");
    m_editor->reject();
    QCOMPARE(m_dialogs->asked.size(), 1);
    QVERIFY(m_editor->isVisible());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(m_dialogs->asked.size(), 2);
    QVERIFY(yaml()->toPlainText().endsWith("# more"));
    m_dialogs->answer.accepted = true;
    m_editor->reject();
    QVERIFY(!m_editor->isVisible());
}

void TestStyleEditor::aRuleIsRemovedWhenThatWasMeant()
{
    m_editor->warnOf("please note", "Please note.");
    save()->click();
    auto *remove = m_editor->findChild<QPushButton *>("removeRule");
    QTRY_VERIFY(remove->isEnabled());
    QTRY_COMPARE(list()->currentIndex().data().toString(), "Team.PleaseNote");
    remove->click();
    QVERIFY2(styleRules(m_small->desk())->front().isOwn, "the answer was no");
    m_dialogs->answer.accepted = true;
    remove->click();
    QTRY_VERIFY(!styleRules(m_small->desk())->front().isOwn);
    QTRY_COMPARE(list()->currentIndex().row(), 0);
}

void TestStyleEditor::everyControlHasAName()
{
    for (QWidget *widget : m_editor->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(what));
    }
}

void TestStyleEditor::isReadInLightAndDark()
{
    m_editor->warnOf("please note", "Please note.");
    const auto keyColor = [this] {
        const auto formats = yaml()->document()->firstBlock().layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
    };
    m_editor->setPalette(Theme::light().palette());
    QTRY_VERIFY(keyColor().isValid());
    const QColor onLight = keyColor();
    m_editor->setPalette(Theme::night().palette());
    QTRY_VERIFY(keyColor() != onLight);
}

void TestStyleEditor::nothingIsCutInLargeType()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    open();
    for (const QWidget *widget : m_editor->findChildren<QWidget *>()) {
        const bool hasText = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (hasText && widget->isVisible()) {
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), widget->metaObject()->className());
            QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), widget->metaObject()->className());
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestStyleEditor)
#include "tst_styleeditor.moc"
