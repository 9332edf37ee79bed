// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/findingslist.h"

#include "ui/composer/composeraccessible.h"
#include "ui/composer/findingcard.h"
#include "ui/composer/underline.h"
#include "ui/models/findingsmodel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace kept {
namespace {

constexpr int cardGap = 6;

/// Holds the cards, as high as they need at its width: a scroll area alone would squeeze wrapped lines.
class CardColumn : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
            setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width())));
        return handled;
    }
};

} // namespace

FindingsList::FindingsList(FindingsModel *findings, EvidenceNames evidenceNames, QWidget *parent)
    : QScrollArea(parent)
    , m_findings(findings)
    , m_evidenceNames(std::move(evidenceNames))
{
    auto *content = new CardColumn;
    content->setAutoFillBackground(false);
    content->setProperty(findingsListProperty, true);
    content->setAccessibleName(tr("Findings"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(cardGap);
    m_column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    connect(m_findings, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertCards(first, last); });
    connect(m_findings, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeCards(first, last); });
    connect(m_findings, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) { moveCard(from, to); });
    connect(m_findings, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { refreshCards(first.row(), last.row()); });
    if (m_findings->rowCount() > 0)
        insertCards(0, m_findings->rowCount() - 1);
}

FindingText FindingsList::textOf(int row) const
{
    const Finding &finding = m_findings->finding(row);
    FindingText text{.tone = toneOf(familyOf(finding.kind)),
                     .title = titleOf(finding.kind),
                     .quote = m_findings->quote(row),
                     .message = finding.message,
                     .spoken = m_findings->index(row).data(Qt::AccessibleTextRole).toString(),
                     .evidence = m_evidenceNames(finding),
                     .fixes = {}};
    for (const Fix &fix : finding.fixes)
        text.fixes.append(fix.label);
    return text;
}

void FindingsList::connectCard(FindingCard *card)
{
    connect(card, &FindingCard::chosen, this, [this, card] {
        follow(rowOf(card), false);
        Q_EMIT chosenChanged(m_chosen);
    });
    connect(card, &FindingCard::opened, this, [this, card] { Q_EMIT opened(rowOf(card)); });
    connect(card, &FindingCard::evidenceWanted, this,
            [this, card](int index) { Q_EMIT evidenceWanted(rowOf(card), index); });
    connect(card, &FindingCard::fixWanted, this, [this, card](int index) { Q_EMIT fixWanted(rowOf(card), index); });
    connect(card, &FindingCard::dismissMenuWanted, this,
            [this, card](const QPoint &place) { Q_EMIT dismissMenuWanted(rowOf(card), place); });
}

void FindingsList::insertCards(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto *card = new FindingCard;
        connectCard(card);
        card->setText(textOf(row));
        m_cards.insert(m_cards.begin() + row, card);
        m_column->insertWidget(row, card);
    }
    if (m_chosen && *m_chosen >= first)
        m_chosen = *m_chosen + last - first + 1;
}

void FindingsList::removeCards(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_cards[static_cast<size_t>(row)]->hide();
        m_cards[static_cast<size_t>(row)]->deleteLater();
    }
    m_cards.erase(m_cards.begin() + first, m_cards.begin() + last + 1);
    if (!m_chosen)
        return;
    if (*m_chosen > last) {
        m_chosen = *m_chosen - (last - first + 1);
    } else if (*m_chosen >= first) {
        m_chosen.reset();
        Q_EMIT chosenChanged(m_chosen);
    }
}

void FindingsList::moveCard(int from, int to)
{
    // The model only moves single rows towards the beginning.
    FindingCard *card = m_cards[static_cast<size_t>(from)];
    FindingCard *chosen = m_chosen ? m_cards[static_cast<size_t>(*m_chosen)] : nullptr;
    std::rotate(m_cards.begin() + to, m_cards.begin() + from, m_cards.begin() + from + 1);
    m_column->removeWidget(card);
    m_column->insertWidget(to, card);
    if (chosen)
        m_chosen = rowOf(chosen);
}

void FindingsList::refreshCards(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_cards[static_cast<size_t>(row)]->setText(textOf(row));
}

int FindingsList::rowOf(const FindingCard *card) const
{
    return static_cast<int>(std::ranges::find(m_cards, card) - m_cards.begin());
}

void FindingsList::setChosen(std::optional<int> row) { follow(row, true); }

void FindingsList::follow(std::optional<int> row, bool bringIntoView)
{
    if (m_chosen == row)
        return;
    m_chosen = row;
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(m_chosen && static_cast<size_t>(*m_chosen) == i);
    if (!row || !bringIntoView)
        return;
    // When the card has its new height.
    QTimer::singleShot(0, this, [this, card = m_cards[static_cast<size_t>(*row)]] {
        if (std::ranges::contains(m_cards, card))
            ensureWidgetVisible(card, 0, cardGap);
    });
}

void FindingsList::step(int to)
{
    if (m_cards.empty())
        return;
    const int row = std::clamp(to, 0, static_cast<int>(m_cards.size()) - 1);
    follow(row, true);
    m_cards[static_cast<size_t>(row)]->setFocus(Qt::OtherFocusReason);
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    const int row = m_chosen.value_or(-1);
    switch (event->key()) {
    case Qt::Key_Down:
        step(row + 1);
        break;
    case Qt::Key_Up:
        step(row - 1);
        break;
    case Qt::Key_Home:
        step(0);
        break;
    case Qt::Key_End:
        step(static_cast<int>(m_cards.size()) - 1);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace kept
