// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/actor.h"
#include "reading/oneclause.h"

#include <QTest>

using namespace kept;

class VerbGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belongTogether_data();
    void belongTogether();
    void haveAnActor_data();
    void haveAnActor();

private:
    static QString print(const notation::OneClause &clause, const VerbGroup &group);
};

/// "[subject] verbs: head flags", as the rows below have it.
QString VerbGroupTest::print(const notation::OneClause &clause, const VerbGroup &group)
{
    QStringList flags;
    const auto add = [&](bool set, const char *name) {
        if (set)
            flags.append(QString::fromLatin1(name));
    };
    add(group.negated, "negated");
    add(group.passive, "passive");
    add(group.past, "past");
    add(group.future, "future");
    add(group.infinitive, "infinitive");
    add(group.gerund, "gerund");
    add(group.bare, "bare");
    if (!group.modal.isEmpty())
        flags.append(group.modal);
    return QStringLiteral("[%1] %2: %3").arg(clause.words(group.subject), clause.words(group.tokens), flags.join(u' '));
}

void VerbGroupTest::belongTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("groups");
    QTest::newRow("a past") << "We shipped the parcel" << "[We] shipped: past";
    QTest::newRow("a passive to come") << "The fee will be refunded" << "[The fee] will be refunded: passive future";
    QTest::newRow("a denied perfect") << "We have not received it" << "[We] have not received: negated past";
    QTest::newRow("going to") << "We are going to send it" << "[We] are going to send: future";
    QTest::newRow("a modal") << "You can keep it" << "[You] can keep: can";
    QTest::newRow("an order") << "Please send it" << "[] send: bare";
    QTest::newRow("an order denied") << "Do not send it" << "[] Do not send: negated bare";
    QTest::newRow("a subject behind the auxiliary") << "Did you send it" << "[] Did you send: past";
    QTest::newRow("a denial before the verb") << "We never charged it" << "[We] charged: negated past";
    QTest::newRow("a subject with its place") << "The price of the plan changed" << "[The price of the plan] changed: past";
    QTest::newRow("an opening phrase is no subject") << "In the meantime open it" << "[] open: bare";
}

void VerbGroupTest::belongTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, groups);
    const notation::OneClause clause(text, u"company");
    QStringList printed;
    for (const VerbGroup &group : findVerbGroups(clause.view()))
        printed.append(print(clause, group));
    QCOMPARE(printed.join(", "), groups);
}

void VerbGroupTest::haveAnActor_data()
{
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("actor");
    QTest::newRow("we of the company") << "company" << "We shipped it" << "company";
    QTest::newRow("we of the customer") << "customer" << "We shipped it" << "customer";
    QTest::newRow("you of the company") << "company" << "You shipped it" << "customer";
    QTest::newRow("a colleague by name") << "company" << "Luis shipped it" << "company Luis Ortega";
    QTest::newRow("a role") << "company" << "A technician fixed it" << "company technician";
    QTest::newRow("your accountant") << "company" << "Your accountant paid it" << "customer accountant";
    QTest::newRow("a carrier is neither") << "company" << "The courier lost it" << "other courier";
    QTest::newRow("a passive with by") << "company" << "It was fixed by Priya" << "company Priya Nair";
    QTest::newRow("a passive without") << "company" << "It was fixed" << "unknown";
    QTest::newRow("an order means the other side") << "company" << "Send it back" << "customer";
    QTest::newRow("a note without a subject is ours") << "note" << "Rang about the invoice" << "company";
    QTest::newRow("she of a note is the customer") << "note" << "She sent a photo" << "customer";
}

void VerbGroupTest::haveAnActor()
{
    QFETCH(QString, writer);
    QFETCH(QString, text);
    QFETCH(QString, actor);
    const notation::OneClause clause(text, writer);
    const ClauseView view = clause.view();
    const std::vector<VerbGroup> groups = findVerbGroups(view);
    QVERIFY(!groups.empty());
    const Actor found = actorOf(view, &groups.front());
    QCOMPARE(found.person.isEmpty() ? toName(found.party) : toName(found.party) + u' ' + found.person, actor);
}

QTEST_GUILESS_MAIN(VerbGroupTest)
#include "tst_verbgroup.moc"
