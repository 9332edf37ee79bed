// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"

#include <QAbstractListModel>
#include <optional>

namespace kept {

/// The findings on the draft that is being written, most weighty first: by family, severity, kind, place.
/// Rows that say the same after a new review stay the same rows, so that a view keeps its place.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "Promise broken"
        QuoteRole,                    ///< the passage's words when it was reviewed; empty for the whole reply
        MessageRole,
        FamilyRole, ///< FindingFamily
    };

    explicit FindingsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Takes over a review of `text`.
    void setFindings(QList<Finding> findings, const QString &text);
    void clear() { setFindings({}, {}); }

    /// The text was edited after the review: from `position`, `removed` code units gave way to `added`. Passages move
    /// along; one that was edited itself keeps its place but loses its fixes until the next review.
    void shift(qsizetype position, qsizetype removed, qsizetype added);

    [[nodiscard]] const Finding &finding(int row) const { return m_rows[row].finding; }
    [[nodiscard]] const QString &quote(int row) const { return m_rows[row].quote; }
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] int count(FindingFamily family) const;

    /// The row whose passage holds the position or ends there, the shortest of several.
    [[nodiscard]] std::optional<int> rowAt(qsizetype position) const;

    enum class Step { Next, Previous };
    /// The row that follows this one in the order of the text, around its end; findings on the whole reply come last.
    /// Without a row it starts from the place in the text.
    [[nodiscard]] std::optional<int> rowBeside(std::optional<int> row, qsizetype position, Step step) const;

private:
    struct Row
    {
        Finding finding;
        QString quote;
    };

    void removeGone(const QList<Row> &wanted);
    [[nodiscard]] static bool sameRow(const Row &a, const Row &b);
    [[nodiscard]] QList<int> rowsInOrderOfText() const;

    QList<Row> m_rows;
};

} // namespace kept
