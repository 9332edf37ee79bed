// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace KSyntaxHighlighting;

namespace {

/// Writes what it highlights as "Format[words]", plain text as it is.
class Notation : public AbstractHighlighter
{
public:
    QString of(const QString &text)
    {
        m_result.clear();
        State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            m_done = 0;
            state = highlightLine(line, state);
            m_result += line.sliced(m_done) + u'\n';
        }
        m_result.chop(1);
        return m_result;
    }

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        if (length == 0 || format.name() == "Text"_L1)
            return;
        const QString piece = m_line.sliced(offset, length);
        m_result += m_line.sliced(m_done, offset - m_done);
        m_done = offset + length;
        const QString end = u"]"_s;
        if (m_result.endsWith(end) && m_format == format.name() && m_end == m_result.size() && offset > 0)
            m_result.chop(1);
        else
            m_result += format.name() + u'[';
        m_result += piece + end;
        m_format = format.name();
        m_end = m_result.size();
    }

private:
    QString m_line;
    QString m_result;
    QString m_format;
    qsizetype m_done = 0;
    qsizetype m_end = -1;
};

} // namespace

class TestReplySyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.addCustomSearchPath(u":/kept"_s);
        m_definition = m_repository.definitionForName(u"Kept Reply"_s);
        QVERIFY(m_definition.isValid());
        m_notation.setDefinition(m_definition);
    }

    void themesAreThere()
    {
        for (const QString &name : {u"Kept Light"_s, u"Kept Dark"_s}) {
            const Theme theme = m_repository.theme(name);
            QVERIFY2(theme.isValid(), qPrintable(name));
            QVERIFY(theme.textColor(Theme::Alert) != theme.textColor(Theme::Normal));
        }
    }

    void highlights_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("highlighted");
        const auto row = [](const char *name, const QString &text, const QString &highlighted) {
            QTest::newRow(name) << text << highlighted;
        };
        row("plain words stay plain", u"Dear Nora, it's 3 * 4 _ and 2_000 [sic]."_s,
            u"Dear Nora, it's 3 * 4 _ and 2_000 [sic]."_s);
        row("a template's blank in braces", u"Dear {{first name}},"_s, u"Dear Placeholder[{{first name}}],"_s);
        row("a blank in brackets", u"We credit [AMOUNT] to you"_s, u"We credit Placeholder[[AMOUNT]] to you"_s);
        row("a blank in angle brackets", u"Hi <CUSTOMER NAME>"_s, u"Hi Placeholder[<CUSTOMER NAME>]"_s);
        row("a blank of X", u"by XXXX at the latest"_s, u"by Placeholder[XXXX] at the latest"_s);
        row("bold and italic", u"**today** and *not* later"_s, u"Bold[**today**] and Italic[*not*] later"_s);
        row("italic with underscores", u"_not_ later"_s, u"Italic[_not_] later"_s);
        row("a list", u"- one\n2. two"_s, u"List Mark[-] one\nList Mark[2.] two"_s);
        row("quoted mail", u"> **What** about A-1001?\nIt left."_s,
            u"Quoted Mail[> **What** about A-1001?]\nIt left."_s);
        row("a link without its full stop", u"See https://example.org/a?b=1."_s,
            u"See Link[https://example.org/a?b=1]."_s);
        row("a link with its text", u"See [the page](https://example.org)"_s,
            u"See Link[[the page](https://example.org)]"_s);
        row("a mail address", u"write to care@example.org, please"_s, u"write to Link[care@example.org], please"_s);
        row("numbers of orders and tickets", u"A-1001, INC-4487, #44102 and 44102"_s,
            u"Number Of A Record[A-1001], Number Of A Record[INC-4487], Number Of A Record[#44102] and 44102"_s);
        row("code in a line", u"run `kept check` once"_s, u"run Code[`kept check`] once"_s);
        row("a block of code", u"```\n**a** A-1001\n```\n**b**"_s,
            u"Code[```]\nCode[**a** A-1001]\nCode[```]\nBold[**b**]"_s);
        row("a signature to the end", u"Priya\n-- \nNorthwind, A-1001"_s,
            u"Priya\nSignature[-- ]\nSignature[Northwind, A-1001]"_s);
    }

    void highlights()
    {
        QFETCH(QString, text);
        QFETCH(QString, highlighted);
        QCOMPARE(m_notation.of(text), highlighted);
    }

private:
    Repository m_repository;
    Definition m_definition;
    Notation m_notation;
};

QTEST_GUILESS_MAIN(TestReplySyntax)
#include "tst_replysyntax.moc"
