// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/rowheights.h"

#include <algorithm>

namespace kept {

void RowHeights::reset(std::vector<int> guesses)
{
    m_rows.clear();
    m_settled = 0;
    insert(0, guesses);
}

void RowHeights::insert(int first, const std::vector<int> &guesses)
{
    std::vector<Row> fresh;
    fresh.reserve(guesses.size());
    for (const int guess : guesses)
        fresh.push_back({guess, false});
    m_rows.insert(m_rows.begin() + first, fresh.begin(), fresh.end());
    m_settled = std::min(m_settled, static_cast<size_t>(first));
}

void RowHeights::remove(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    m_settled = std::min(m_settled, static_cast<size_t>(first));
}

int RowHeights::measure(int row, int height)
{
    Row &held = m_rows[static_cast<size_t>(row)];
    const int difference = height - held.height;
    held = {height, true};
    if (difference != 0)
        m_settled = std::min(m_settled, static_cast<size_t>(row));
    return difference;
}

qint64 RowHeights::top(int row) const
{
    settle();
    return m_tops[static_cast<size_t>(row)];
}

int RowHeights::rowAt(qint64 y) const
{
    if (m_rows.empty())
        return -1;
    settle();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(static_cast<int>(after - m_tops.begin()) - 1, 0, count() - 1);
}

void RowHeights::settle() const
{
    m_tops.resize(m_rows.size() + 1);
    m_tops[0] = 0;
    for (; m_settled < m_rows.size(); ++m_settled)
        m_tops[m_settled + 1] = m_tops[m_settled] + m_rows[m_settled].height;
}

} // namespace kept
