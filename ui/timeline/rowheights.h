// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <vector>

namespace kept {

/// The heights of a list's rows, guessed until a row has been laid out. Asking for a place after a change costs one
/// pass over the rows behind it: some microseconds for ten thousand.
class RowHeights
{
public:
    void reset(std::vector<int> guesses);
    void insert(int first, const std::vector<int> &guesses);
    void remove(int first, int count);

    /// Takes a row's real height and returns by how much it differs from what was held for it.
    int measure(int row, int height);
    /// The row has changed: what is held for it is a guess again.
    void forget(int row) { m_rows[static_cast<size_t>(row)].measured = false; }

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isMeasured(int row) const { return m_rows[static_cast<size_t>(row)].measured; }
    [[nodiscard]] int height(int row) const { return m_rows[static_cast<size_t>(row)].height; }
    [[nodiscard]] qint64 top(int row) const; ///< row may be count(): the end
    [[nodiscard]] qint64 total() const { return top(count()); }
    [[nodiscard]] int rowAt(qint64 y) const; ///< the nearest row for a place outside; -1 without rows

private:
    struct Row
    {
        int height = 0;
        bool measured = false;
    };

    void settle() const;

    std::vector<Row> m_rows;
    mutable std::vector<qint64> m_tops{0}; ///< one more than rows; right up to m_settled
    mutable size_t m_settled = 0;
};

} // namespace kept
