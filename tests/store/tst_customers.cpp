// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/customers.h"
#include "store/store.h"
#include "support/result.h"

#include <QTemporaryDir>

using namespace kept;
using namespace Qt::StringLiterals;

class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchedForms_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("an address in capitals") << ContactKind::Email << u" Kim@Example.ORG"_s << u"kim@example.org"_s;
        QTest::newRow("a phone with its marks") << ContactKind::Phone << u"+46 (8) 555-01 42"_s << u"+4685550142"_s;
        QTest::newRow("zeros for the plus") << ContactKind::Phone << u"0046 8 555 01 42"_s << u"+4685550142"_s;
        QTest::newRow("a plus inside is no plus") << ContactKind::Phone << u"08 555+1"_s << u"085551"_s;
        QTest::newRow("digits of another script") << ContactKind::Phone << u"+٤٦ ٨"_s << u"+468"_s;
        QTest::newRow("a handle without its mark") << ContactKind::Handle << u"@DanaW"_s << u"danaw"_s;
        QTest::newRow("no number in it") << ContactKind::Phone << u"call me"_s << QString();
    }

    void matchedForms()
    {
        QFETCH(ContactKind, kind);
        QFETCH(QString, shown);
        QTEST(matchedForm(kind, shown), "wanted");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::create(m_folder->filePath(u"desk.kept"_s));
        KEPT_VERIFY(store);
        m_store = std::move(*store);
    }

    void sheIsFoundHoweverItIsWritten()
    {
        Customers customers(m_store->connection());
        const auto kim = customers.add({{}, u"Kim"_s, {u"Kim@Example.org"_s}, {u"+1 555 0100"_s}, {u"@kim"_s}}, u"Northwind"_s);
        KEPT_VERIFY(kim);
        for (const auto &[kind, shown] : {std::pair{ContactKind::Email, u"kim@example.ORG"_s}, {ContactKind::Phone, u"001 5550100"_s}, {ContactKind::Handle, u"KIM"_s}})
            QCOMPARE(customers.withContact(kind, shown, u"Northwind"_s).value(), *kim);
        QVERIFY(!customers.withContact(ContactKind::Email, u"kim@example.org"_s, u"Southwind"_s)->has_value());
        QVERIFY(!customers.withContact(ContactKind::Email, u"tom@example.org"_s, u"Northwind"_s)->has_value());
    }

    void theSameAddressTwiceIsOne()
    {
        Customers customers(m_store->connection());
        const auto kim = customers.add({{}, u"Kim"_s, {u"kim@example.org"_s}, {}, {}}, {});
        KEPT_VERIFY(kim);
        KEPT_VERIFY(customers.addContact(*kim, ContactKind::Email, u"KIM@example.org"_s));
        KEPT_VERIFY(customers.addContact(*kim, ContactKind::Email, u"kim@work.example"_s));
        QCOMPARE(customers.get(*kim)->emails, (QStringList{u"kim@example.org"_s, u"kim@work.example"_s}));
    }

    void aPieceOfNameOrAddressFindsHer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing finds all") << QString() << 2;
        QTest::newRow("a piece of the name") << u"whit"_s << 1;
        QTest::newRow("a piece of the address") << u"@example.org"_s << 2;
        QTest::newRow("a phone") << u"0100"_s << 1;
        QTest::newRow("a sign that stands for itself") << u"%"_s << 0;
        QTest::newRow("nobody") << u"zoe"_s << 0;
    }

    void aPieceOfNameOrAddressFindsHer()
    {
        QFETCH(QString, text);
        Customers customers(m_store->connection());
        KEPT_VERIFY(customers.add({{}, u"Dana Whitfield"_s, {u"dana@example.org"_s}, {u"+1 555 0100"_s}, {}}, {}));
        KEPT_VERIFY(customers.add({{}, {}, {u"tom@example.org"_s}, {}, {}}, {}));
        const auto found = customers.find(text, 10);
        KEPT_VERIFY(found);
        QTEST(int(found->size()), "found");
    }

    void whatWasBegunAndLeftIsUndone()
    {
        Customers customers(m_store->connection());
        {
            const auto transaction = m_store->begin();
            KEPT_VERIFY(transaction);
            KEPT_VERIFY(customers.add({{}, u"Kim"_s, {}, {}, {}}, {}));
        }
        QVERIFY(customers.find({}, 10)->empty());
        {
            auto transaction = m_store->begin();
            KEPT_VERIFY(transaction);
            KEPT_VERIFY(customers.add({{}, u"Kim"_s, {}, {}, {}}, {}));
            KEPT_VERIFY(transaction->commit());
        }
        QCOMPARE(customers.find({}, 10)->size(), 1u);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
