// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/segmentedcontrol.h"

#include "ui/parts/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace kept {
namespace {

constexpr int sidePadding = 12;
constexpr qreal radius = 4;

/// A radio button for the keyboard and the screen reader, a flat segment for the eye.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * sidePadding, metrics.height() + 10};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        if (isChecked())
            painter.fillRect(rect(), theme.accent);
        painter.setPen(isChecked() ? theme.onAccent : isEnabled() ? theme.ink : theme.faint);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        if (hasFocus()) {
            painter.setPen(QPen(isChecked() ? theme.onAccent : theme.accent, 1, Qt::DotLine));
            painter.drawRect(rect().adjusted(3, 3, -4, -4));
        }
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    for (const QString &choice : choices) {
        auto *segment = new Segment(choice);
        m_group->addButton(segment, m_group->buttons().size());
        row->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (auto *first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            Q_EMIT currentChanged(index);
    });
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    if (auto *segment = m_group->button(index))
        segment->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace kept
