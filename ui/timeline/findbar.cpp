// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/findbar.h"

#include "ui/models/icons.h"
#include "ui/models/timelinemodel.h"
#include "ui/parts/marks.h"
#include "ui/timeline/timelineview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace kept {

FindBar::FindBar(TimelineModel *model, TimelineView *view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_needle(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_needle->setPlaceholderText(tr("Find in this timeline"));
    m_needle->setAccessibleName(tr("Find in this timeline"));
    m_needle->setClearButtonEnabled(true);
    m_previous->setToolTip(tr("The place before (Shift+F3)"));
    m_next->setToolTip(tr("The next place (F3)"));
    m_close->setToolTip(tr("Close the search (Esc)"));
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setAccessibleName(button->toolTip());
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(4);
    row->addWidget(m_needle, 1);
    row->addSpacing(4);
    row->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_close})
        row->addWidget(button);

    connect(m_needle, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_current = -1;
        m_model->setNeedle(text);
        startFromNewest();
    });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_model, &TimelineModel::hitsChanged, this, [this] {
        m_current = -1;
        showCount();
    });
    restyle();
    showCount();
    hide();
}

void FindBar::open()
{
    show();
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
    m_model->setNeedle(m_needle->text());
}

void FindBar::close()
{
    m_model->setNeedle({});
    m_view->showHit(-1, {});
    hide();
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

/// The newest place is the likeliest, so the search begins there and goes back in time; what is only quoted again
/// comes first nowhere. Cost: lays out the rows that it passes over, so it gives up after some.
void FindBar::startFromNewest()
{
    constexpr int mostPassedOver = 50;
    const auto &hits = m_model->hits();
    if (hits.empty()) {
        m_view->showHit(-1, {});
        showCount();
        return;
    }
    const int last = static_cast<int>(hits.size()) - 1;
    int start = last;
    for (int i = last; i >= 0 && i > last - mostPassedOver; --i) {
        const TimelineHit &hit = hits[static_cast<size_t>(i)];
        if (!m_view->hides(hit.row, hit.words)) {
            start = i;
            break;
        }
    }
    m_current = start + 1;
    step(-1);
}

void FindBar::step(int direction)
{
    const int count = static_cast<int>(m_model->hits().size());
    if (count == 0)
        return;
    m_current = m_current < 0 ? count - 1 : (m_current + direction + count) % count;
    const TimelineHit &hit = m_model->hits()[static_cast<size_t>(m_current)];
    m_view->showHit(hit.row, hit.words);
    showCount();
}

void FindBar::showCount()
{
    const int count = static_cast<int>(m_model->hits().size());
    if (m_needle->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("nowhere"));
    else if (m_current < 0)
        m_count->setText(tr("%n place(s)", nullptr, count));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(back ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void FindBar::restyle()
{
    const Theme &theme = Theme::of(palette());
    const QList<std::pair<QToolButton *, QString>> icons{
        {m_previous, QStringLiteral("up")}, {m_next, QStringLiteral("down")}, {m_close, QStringLiteral("close")}};
    for (const auto &[button, name] : icons)
        button->setIcon(tinted(iconNamed(name), QSize(16, 16), devicePixelRatioF(), theme.soft));
}

} // namespace kept

#include "moc_findbar.cpp"
