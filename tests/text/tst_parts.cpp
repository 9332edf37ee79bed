// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/notation.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

void row(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data()
    {
        columns();
        row("a letter", "Dear Ms Quint,\n\nthe box came.\n\nBest regards,\nPriya\nNorthwind",
            "greeting: Dear Ms Quint, | own: the box came. | closing: Best regards, | signature: Priya Northwind");
        row("greeting and name within lines", "Hi Owen, we found it. It ships today. Noah",
            "greeting: Hi Owen, | own: we found it. It ships today. | signature: Noah");
        row("a closing of one's own", "It is done.\n\nSee you in the reef,\nSanna",
            "own: It is done. | closing: See you in the reef, | signature: Sanna");
        row("a name under the last sentence", "The box came.\nUwe Cordes",
            "own: The box came. | signature: Uwe Cordes");
        row("a name is greeted bare", "Patrick,\n\nit is done.", "greeting: Patrick, | own: it is done.");
        row("an agent's note greets nobody", "Ronan, Athlone. Called about the port.",
            "own: Ronan, Athlone. Called about the port.");
        row("a closing with its name on one line", "Could you resend it? Many thanks, Lieve",
            "own: Could you resend it? | closing: Many thanks, | signature: Lieve");
        row("thanks in a sentence close nothing", "Thanks, the box came.\nWhere is the lid?",
            "own: Thanks, the box came. Where is the lid?");
        row("a team's sign on Twitter", "@ann Fair cop, that was us. ^Kat",
            "own: @ann Fair cop, that was us. | signature: ^Kat");
        row("in Swedish", "Hej Anna,\nden är här.\nMvh\nLars",
            "greeting: Hej Anna, | own: den är här. | closing: Mvh | signature: Lars");
        row("in German", "Sehr geehrte Frau Petersen,\nder Karton ist da.\n\nMit freundlichen Grüßen\nUwe Cordes",
            "greeting: Sehr geehrte Frau Petersen, | own: der Karton ist da. | closing: Mit freundlichen Grüßen | "
            "signature: Uwe Cordes");
        row("the standard signature mark", "It works.\n-- \nAnn\n+1 555 0100",
            "own: It works. | signature: -- Ann +1 555 0100");
        row("a telephone's signature", "Where is it?\n\nSent from my iPhone",
            "own: Where is it? | signature: Sent from my iPhone");
        row("a file's note stays in the words", "Here is the slip.\nDerek\n[attached: slip.jpg]",
            "own: Here is the slip. | signature: Derek | own: [attached: slip.jpg]");
        row("a last word in capitals is no name", "All was done. Thanks", "own: All was done. Thanks");
        row("nothing", "", "");
        row("blank lines only", "\n\n", "own: ");
    }
    void letters()
    {
        QFETCH(QString, text);
        QTEST(partsOf(text), "expected");
    }

    void quotations_data()
    {
        columns();
        row("a reply above a quotation",
            "It works.\n\nOn Mon, 4 May 2026 at 10:00, Ann <ann@x.example> wrote:\n> Does it?\n> Ann",
            "own: It works. | attribution: On Mon, 4 May 2026 at 10:00, Ann <ann@x.example> wrote: | quoted: > Does "
            "it? > Ann");
        row("answers between quotations", "> Is it red?\nYes.\n> Is it big?\nNo.",
            "quoted: > Is it red? | own: Yes. | quoted: > Is it big? | own: No.");
        row("a wrapped attribution",
            "Yes.\n\nOn Mon, 4 May 2026 at 10:00, Ann Long-Name\n<ann@x.example> wrote:\n\n> Is it?",
            "own: Yes. | attribution: On Mon, 4 May 2026 at 10:00, Ann Long-Name <ann@x.example> wrote: | quoted: > Is "
            "it?");
        row("German", "Ja.\n\nAm 04.05.2026 um 10:00 schrieb Ann Lang <ann@x.example>:\n> Ist es da?",
            "own: Ja. | attribution: Am 04.05.2026 um 10:00 schrieb Ann Lang <ann@x.example>: | quoted: > Ist es da?");
        row("Swedish", "Ja.\n\nDen mån 4 maj 2026 kl 10:00 skrev Ann <ann@x.example>:\n> Är den här?",
            "own: Ja. | attribution: Den mån 4 maj 2026 kl 10:00 skrev Ann <ann@x.example>: | quoted: > Är den här?");
        row("French", "Oui.\n\nLe lun. 4 mai 2026 à 10:00, Ann <ann@x.example> a écrit :\n> Est-ce là ?",
            "own: Oui. | attribution: Le lun. 4 mai 2026 à 10:00, Ann <ann@x.example> a écrit : | quoted: > Est-ce là "
            "?");
        row("Spanish", "Sí.\n\nEl lun, 4 may 2026 a las 10:00, Ann (<ann@x.example>) escribió:\n> ¿Llegó?",
            "own: Sí. | attribution: El lun, 4 may 2026 a las 10:00, Ann (<ann@x.example>) escribió: | quoted: > "
            "¿Llegó?");
        row("a program's attribution without signs",
            "Yes.\n\nOn 4 May 2026 at 10:00 Ann <ann@x.example> wrote:\nIs it?\nAnn",
            "own: Yes. | attribution: On 4 May 2026 at 10:00 Ann <ann@x.example> wrote: | quoted: Is it? Ann");
        row("what a person wrote about is no attribution", "On Tuesday you wrote:\nthe box ships today. It did not.",
            "own: On Tuesday you wrote: the box ships today. It did not.");
        row("an original message",
            "Done.\n\n-----Original Message-----\nFrom: Ann\nSent: Monday\nTo: Us\nSubject: Box\n\nWhere?",
            "own: Done. | attribution: -----Original Message----- From: Ann Sent: Monday To: Us Subject: Box | quoted: "
            "Where?");
        row("Outlook's header",
            "Erledigt.\n\nVon: Ann <ann@x.example>\nGesendet: Montag, 4. Mai 2026 10:00\nAn: Wir\nBetreff: Box\n\nWo?",
            "own: Erledigt. | attribution: Von: Ann <ann@x.example> Gesendet: Montag, 4. Mai 2026 10:00 An: Wir "
            "Betreff: Box | "
            "quoted: Wo?");
        row("a forwarded message",
            "See below.\n\n---------- Forwarded message ---------\nFrom: Ann\nDate: Mon\nSubject: Box\n\nWhere?",
            "own: See below. | forwarded: ---------- Forwarded message --------- From: Ann Date: Mon Subject: Box "
            "Where?");
        row("a signature above a quotation", "It works.\n\nThanks,\nAnn\n\nOn 4 May 2026 Bo wrote:\n> Does it?",
            "own: It works. | closing: Thanks, | signature: Ann | attribution: On 4 May 2026 Bo wrote: | quoted: > "
            "Does it?");
        row("a signature mark above a quotation", "It works.\n-- \nAnn\n> Does it?",
            "own: It works. | signature: -- Ann | quoted: > Does it?");
        row("from and to in running words", "From: the depot\nTo: the shop, it took a week.",
            "own: From: the depot To: the shop, it took a week.");
    }
    void quotations()
    {
        QFETCH(QString, text);
        QTEST(partsOf(text), "expected");
    }

    void code_data()
    {
        columns();
        row("a fence", "See:\n```\nlet x = 1;\n\ny();\n```\nIt fails.",
            "own: See: | code: ``` let x = 1; y(); ``` | own: It fails.");
        row("a log", "The log says\n2026-05-04 10:00:01 ERROR no route\n2026-05-04 10:00:02 WARN retry\nWhat now?",
            "own: The log says | code: 2026-05-04 10:00:01 ERROR no route 2026-05-04 10:00:02 WARN retry | own: What "
            "now?");
        row("JSON", "We get\n{\n  \"error\": \"quota\",\n  \"left\": 0\n}\nback",
            "own: We get | code: { \"error\": \"quota\", \"left\": 0 } | own: back");
        row("a stack trace",
            "It stops:\nException in thread \"main\" Overflow\n    at shop.Cart.add(Cart.java:12)\nPlease look.",
            "own: It stops: | code: Exception in thread \"main\" Overflow at shop.Cart.add(Cart.java:12) | own: Please "
            "look.");
        row("an open fence is none", "Use ``` here\n```\nand on", "own: Use ``` here ``` and on");
        row("an indented address is no code", "Send it to\n    12 Main Street\n    Leeds\nplease.",
            "own: Send it to 12 Main Street Leeds please.");
    }
    void code()
    {
        QFETCH(QString, text);
        QTEST(partsOf(text), "expected");
    }

    void partsCoverTheTextWithoutGaps()
    {
        const QString text = QStringLiteral("\nHi Ann,\n\nyes.\r\n\nBest,\nBo\n\n> a\n>> b\n\n\n-- \nx\n");
        qsizetype end = 0;
        for (const Part &part : splitParts(text)) {
            QCOMPARE(part.span.begin, end);
            QVERIFY(part.span.end > part.span.begin);
            end = part.span.end;
        }
        QCOMPARE(end, text.size());
    }

    void endlessInputIsCutInOnePass()
    {
        for (const QString &piece :
             {QStringLiteral(">"), QStringLiteral("\n"), QStringLiteral("> > x\n"), QStringLiteral("```\n~~~\n"),
              QStringLiteral("From: a\n"), QStringLiteral("On 4 May 2026 at 10:00\n"), QStringLiteral("-- \n"),
              QStringLiteral("    {\n"), QStringLiteral("Best,\n")}) {
            const QString text = piece.repeated(50000);
            const std::vector<Part> parts = splitParts(text);
            QCOMPARE(parts.front().span.begin, 0);
            QCOMPARE(parts.back().span.end, text.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestParts)
#include "tst_parts.moc"
