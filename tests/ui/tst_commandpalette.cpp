// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace kept;

namespace {

PaletteEntry customer(qint64 id, const QString &name)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Customer;
    entry.title = name;
    entry.customer = {id};
    return entry;
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterChoosesTheBestFit();
    void arrowsGoDownTheList();
    void asksTheDeskAfterAPause();
    void opensEmptyAgain();

private:
    void type(const QString &text) { QTest::keyClicks(m_palette->findChild<QLineEdit *>(), text); }
    void press(Qt::Key key) { QTest::keyClick(m_palette->findChild<QLineEdit *>(), key); }
    [[nodiscard]] static CustomerId chosenIn(QSignalSpy &spy)
    {
        return spy.isEmpty() ? CustomerId() : spy.last().first().value<PaletteEntry>().customer;
    }

    std::unique_ptr<QWidget> m_window;
    CommandPalette *m_palette = nullptr;
};

void TestCommandPalette::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_window->show();
    m_palette = new CommandPalette(m_window.get());
    m_palette->open({customer(1, "Elias Ness"), customer(2, "Nora Lind"), customer(3, "Agnes Holm")}, m_window.get());
}

void TestCommandPalette::enterChoosesTheBestFit()
{
    QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    type("nor");
    press(Qt::Key_Return);
    QCOMPARE(chosenIn(chosen), CustomerId{2});
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::arrowsGoDownTheList()
{
    QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(chosenIn(chosen), CustomerId{2});
}

void TestCommandPalette::asksTheDeskAfterAPause()
{
    QSignalSpy wanted(m_palette, &CommandPalette::searchWanted);
    type("credit");
    QVERIFY(wanted.isEmpty());
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), "credit");
    m_palette->setFound("credit", {customer(9, "What about the credit?")});
    QCOMPARE(m_palette->findChild<QListView *>()->model()->rowCount(), 1);
}

void TestCommandPalette::opensEmptyAgain()
{
    type("nobody");
    m_palette->hide();
    m_palette->open({customer(1, "Elias Ness")}, m_window.get());
    QVERIFY(m_palette->findChild<QLineEdit *>()->text().isEmpty());
    QCOMPARE(m_palette->findChild<QListView *>()->model()->rowCount(), 1);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
