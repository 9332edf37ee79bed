// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chip.h"
#include "ui/parts/dialogs.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/segmentedcontrol.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <optional>

using namespace kept;

namespace {

/// Contrast of two colours as the Web Content Accessibility Guidelines 2 define it.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Question sampleQuestion()
{
    return {.title = QStringLiteral("Send"),
            .text = QStringLiteral("This is left:"),
            .details =
                QStringLiteral("• Promise broken: Luis told Nora on 6 May, by phone, that a supervisor would credit "
                               "the account. Keep it, or say what changed.\n• Feelings misread: The call on 6 May "
                               "was friendly throughout; no complaint is on the timeline."),
            .accept = QStringLiteral("Send anyway"),
            .reject = QStringLiteral("Back to the draft"),
            .reasonPrompt = QStringLiteral("It goes against the history. Why is it right to send it?")};
}

QPushButton *buttonOf(QDialog *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestComposerParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void themeFollowsThePalette();
    void segmentsMoveByArrowKeys();
    void segmentsAreRadioButtonsToAScreenReader();
    void flowLayoutBreaksRows();
    void elidedLabelTellsAllToAScreenReader();
    void filterChipTakesSpace();
    void aQuestionWaitsForItsReason();
    void escapeAnswersNo();
};

void TestComposerParts::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Theme *theme : {&Theme::light(), &Theme::night()}) {
        const QByteArray mode = theme->dark ? "dark: " : "light: ";
        const auto row = [&mode](const char *name, const QColor &text, const QColor &ground) {
            QTest::newRow(mode + name) << text << ground;
        };
        row("ink on the pane", theme->ink, theme->pane);
        row("ink on a note", theme->ink, theme->note);
        row("ink on the lit words", theme->ink, theme->highlight);
        row("soft text on the window", theme->soft, theme->background);
        row("soft text on the chosen row", theme->soft, theme->selection);
        row("a link on the pane", theme->accent, theme->pane);
        row("text on the main button", theme->onAccent, theme->accent);
        for (const auto &[name, tone] : {std::pair("alarm", Tone::Alarm), std::pair("caution", Tone::Caution),
                                         std::pair("advice", Tone::Advice), std::pair("good", Tone::Good)}) {
            QTest::newRow(mode + name + " on the pane") << theme->color(tone) << theme->pane;
            QTest::newRow(mode + name + " on its own ground") << theme->color(tone) << theme->tint(tone);
        }
    }
}

void TestComposerParts::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, QByteArray::number(contrast(text, ground)).constData());
}

void TestComposerParts::themeFollowsThePalette()
{
    QVERIFY(Theme::of(Theme::night().palette()).dark);
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
}

void TestComposerParts::segmentsMoveByArrowKeys()
{
    SegmentedControl control({QStringLiteral("Reply"), QStringLiteral("Note")});
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    control.show();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    auto *first = control.findChild<QRadioButton *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(control.current(), 1);
    QCOMPARE(changed.count(), 1);
    control.setCurrent(1);
    QCOMPARE(changed.count(), 1);
}

void TestComposerParts::segmentsAreRadioButtonsToAScreenReader()
{
    SegmentedControl control({QStringLiteral("Reply"), QStringLiteral("Note")});
    auto *interface = QAccessible::queryAccessibleInterface(control.findChild<QRadioButton *>());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::RadioButton);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Reply"));
    QVERIFY(interface->state().checked);
}

void TestComposerParts::flowLayoutBreaksRows()
{
    QWidget parent;
    auto *layout = new FlowLayout(8, 4, &parent);
    for (int i = 0; i < 4; ++i) {
        auto *item = new QWidget;
        item->setFixedSize(100, 20);
        layout->addWidget(item);
    }
    QCOMPARE(layout->heightForWidth(424), 20);
    QCOMPARE(layout->heightForWidth(423), 44);
    QCOMPARE(layout->heightForWidth(100), 4 * 20 + 3 * 4);
    layout->setLastAtEnd(true);
    parent.resize(350, 100);
    layout->setGeometry(parent.rect());
    QCOMPARE(layout->itemAt(2)->geometry().topLeft(), QPoint(216, 0));
    QCOMPARE(layout->itemAt(3)->geometry().topRight(), QPoint(349, 24));
}

void TestComposerParts::elidedLabelTellsAllToAScreenReader()
{
    ElidedLabel label(QStringLiteral("Luis told Dana on 6 May that a supervisor would credit the account"));
    label.resize(40, 20);
    label.show();
    QCOMPARE(label.toolTip(), label.text());
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), label.text());
    label.resize(label.sizeHint());
    QVERIFY(label.toolTip().isEmpty());
}

void TestComposerParts::filterChipTakesSpace()
{
    Chip chip(QStringLiteral("promises"));
    chip.setFilter(true);
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
}

void TestComposerParts::aQuestionWaitsForItsReason()
{
    QWidget parent;
    parent.resize(600, 400);
    parent.show();
    WindowDialogs dialogs;
    std::optional<Answer> answer;
    dialogs.ask(&parent, sampleQuestion(), [&answer](const Answer &given) { answer = given; });
    auto *dialog = parent.findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!answer);
    QPushButton *accept = buttonOf(dialog, QStringLiteral("Send anyway"));
    QVERIFY(!accept->isEnabled());
    auto *reason = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(reason, QStringLiteral("  "));
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("Billing decided otherwise "));
    if (const QString folder = qEnvironmentVariable("KEPT_TEST_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog->grab().save(folder + QStringLiteral("/question.png")));
    accept->click();
    QVERIFY(answer && answer->accepted);
    QCOMPARE(answer->reason, QStringLiteral("Billing decided otherwise"));
}

void TestComposerParts::escapeAnswersNo()
{
    QWidget parent;
    parent.show();
    WindowDialogs dialogs;
    std::optional<Answer> answer;
    Question question = sampleQuestion();
    question.reasonPrompt.clear();
    dialogs.ask(&parent, question, [&answer](const Answer &given) { answer = given; });
    auto *dialog = parent.findChild<QDialog *>();
    QVERIFY(buttonOf(dialog, QStringLiteral("Back to the draft"))->isDefault());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(answer && !answer->accepted);
}

QTEST_MAIN(TestComposerParts)
#include "tst_composerparts.moc"
