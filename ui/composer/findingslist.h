// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace kept {

class FindingCard;
class FindingsModel;
struct Finding;
struct FindingText;

/// The findings as cards, one of them chosen. Up and Down go from card to card, Tab goes on to what can be done with
/// the chosen one, Enter leads to the passage. To a screen reader it is a list.
class FindingsList : public QScrollArea
{
    Q_OBJECT

public:
    /// Names of a finding's evidence links; the model doesn't know the timeline.
    using EvidenceNames = std::function<QStringList(const Finding &)>;

    /// The model must outlive the list.
    FindingsList(FindingsModel *findings, EvidenceNames evidenceNames, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    /// Shows the card; leaves the focus where it is.
    void setChosen(std::optional<int> row);

Q_SIGNALS:
    void chosenChanged(std::optional<int> row);
    void opened(int row);
    void evidenceWanted(int row, int index);
    void fixWanted(int row, int index);
    void dismissMenuWanted(int row, const QPoint &globalPlace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void insertCards(int first, int last);
    void removeCards(int first, int last);
    void moveCard(int from, int to);
    void refreshCards(int first, int last);
    void follow(std::optional<int> row, bool bringIntoView);
    void step(int to);
    [[nodiscard]] int rowOf(const FindingCard *card) const;
    [[nodiscard]] FindingText textOf(int row) const;
    void connectCard(FindingCard *card);

    FindingsModel *m_findings;
    EvidenceNames m_evidenceNames;
    QVBoxLayout *m_column;
    std::vector<FindingCard *> m_cards; ///< in order of the rows; owned by the scrolled widget
    std::optional<int> m_chosen;
};

} // namespace kept
