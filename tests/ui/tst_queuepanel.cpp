// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepanel.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace kept;

namespace {

WaitingCustomer waiting(qint64 id, const QString &name)
{
    WaitingCustomer row;
    row.customer = {id};
    row.name = name;
    row.since = Moment{};
    return row;
}

} // namespace

class TestQueuePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhoWasChosen();
    void choosingFromOutsideIsSilent();
    void anUpdateKeepsTheChoice();
    void stepsOverHeadings();
    void anotherFilterTellsNobody();
    void saysThatNobodyWaits();
    void everyTabHasAName();

private:
    [[nodiscard]] QListView *list() const { return m_panel->findChild<QListView *>(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }

    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QueuePanel> m_panel;
};

void TestQueuePanel::init()
{
    m_panel.reset();
    m_model = std::make_unique<QueueModel>();
    m_panel = std::make_unique<QueuePanel>(m_model.get());
    WaitingCustomer promised = waiting(1, "Dana");
    promised.reason = WaitReason::PromiseDue;
    promised.openPromises = 1;
    m_model->setCustomers({promised, waiting(2, "Asha"), waiting(3, "Oskar")}, {}, {});
    m_panel->show();
}

void TestQueuePanel::saysWhoWasChosen()
{
    QSignalSpy chosen(m_panel.get(), &QueuePanel::customerChosen);
    list()->setCurrentIndex(m_model->index(m_model->rowOf({2})));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<CustomerId>(), CustomerId{2});
}

void TestQueuePanel::choosingFromOutsideIsSilent()
{
    QSignalSpy chosen(m_panel.get(), &QueuePanel::customerChosen);
    m_panel->setCurrent({3});
    QCOMPARE(current(), "Oskar");
    QCOMPARE(chosen.count(), 0);
}

void TestQueuePanel::anUpdateKeepsTheChoice()
{
    m_panel->setCurrent({3});
    QSignalSpy chosen(m_panel.get(), &QueuePanel::customerChosen);
    m_model->setCustomers({waiting(3, "Oskar"), waiting(4, "Lena")}, {}, {});
    QCOMPARE(current(), "Oskar");
    QCOMPARE(chosen.count(), 0);
}

void TestQueuePanel::stepsOverHeadings()
{
    m_panel->setCurrent({1});
    m_panel->step(1);
    QCOMPARE(current(), "Asha");
    m_panel->step(-1);
    QCOMPARE(current(), "Dana");
    m_panel->step(-1);
    QCOMPARE(current(), "Dana"); // the first one
}

void TestQueuePanel::anotherFilterTellsNobody()
{
    m_panel->setCurrent({3});
    QSignalSpy chosen(m_panel.get(), &QueuePanel::customerChosen);
    m_panel->setFilter(QueueFilter::Promised); // doesn't show Oskar
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!list()->currentIndex().isValid());
    m_panel->setFilter(QueueFilter::Waiting);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(current(), "Oskar");
}

void TestQueuePanel::saysThatNobodyWaits()
{
    m_model->setCustomers({}, {}, {});
    QVERIFY(!list()->isVisible());
}

void TestQueuePanel::everyTabHasAName()
{
    const auto tabs = m_panel->findChildren<QAbstractButton *>();
    QCOMPARE(tabs.size(), 3);
    QVERIFY(tabs.first()->text().contains("3"));
    for (const QAbstractButton *tab : tabs)
        QVERIFY(!tab->text().isEmpty());
}

QTEST_MAIN(TestQueuePanel)
#include "tst_queuepanel.moc"
