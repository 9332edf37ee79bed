// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingsmodel.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kept {
namespace {

/// Where a place in the text stands after the edit; a place inside what was removed goes to the end it belongs to.
qsizetype shifted(qsizetype place, qsizetype position, qsizetype removed, qsizetype added, bool isEnd)
{
    if (place < position || (isEnd && place == position))
        return place;
    if (place >= position + removed)
        return place + added - removed;
    return isEnd ? position + added : position;
}

Span shifted(Span span, qsizetype position, qsizetype removed, qsizetype added)
{
    if (span.isEmpty()) {
        const qsizetype place = shifted(span.begin, position, removed, added, false);
        return {place, place};
    }
    Span moved{shifted(span.begin, position, removed, added, false), shifted(span.end, position, removed, added, true)};
    moved.end = std::max(moved.begin, moved.end);
    return moved;
}

/// Whether the edit changed words inside the span, or put some between them.
bool touches(Span span, qsizetype position, qsizetype removed)
{
    if (span.isEmpty())
        return position < span.begin && span.begin < position + removed;
    return position < span.end && position + removed > span.begin;
}

auto weight(const Finding &finding)
{
    return std::tuple(familyOf(finding.kind), -static_cast<int>(finding.severity), finding.kind, finding.passage.begin);
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent) {}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return row.finding.message;
    case TitleRole:
        return titleOf(row.finding.kind);
    case QuoteRole:
        return row.quote;
    case FamilyRole:
        return static_cast<int>(familyOf(row.finding.kind));
    case Qt::AccessibleTextRole:
        return row.quote.isEmpty()
            ? tr("%1: %2", "kind of finding, its message").arg(titleOf(row.finding.kind), row.finding.message)
            : tr("%1, “%2”: %3", "kind of finding, words of the draft, its message")
                  .arg(titleOf(row.finding.kind), row.quote, row.finding.message);
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingsModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{TitleRole, "title"}, {QuoteRole, "quote"}, {MessageRole, "message"}, {FamilyRole, "family"}});
    return names;
}

bool FindingsModel::sameRow(const Row &a, const Row &b)
{
    return a.finding.kind == b.finding.kind && a.finding.ruleId == b.finding.ruleId && a.quote == b.quote
        && a.finding.message == b.finding.message;
}

void FindingsModel::setFindings(QList<Finding> findings, const QString &text)
{
    std::ranges::stable_sort(findings, {}, weight);
    QList<Row> wanted;
    wanted.reserve(findings.size());
    for (Finding &finding : findings) {
        QString quote = finding.passage.isEmpty() ? QString() : finding.passage.of(text).toString().simplified();
        wanted.append({std::move(finding), std::move(quote)});
    }
    removeGone(wanted);
    for (int i = 0; i < wanted.size(); ++i) {
        const auto same =
            std::find_if(m_rows.begin() + i, m_rows.end(), [&](const Row &row) { return sameRow(row, wanted[i]); });
        if (same == m_rows.end()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted[i]);
            endInsertRows();
            continue;
        }
        const int at = static_cast<int>(same - m_rows.begin());
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows[i].finding != wanted[i].finding) {
            m_rows[i].finding = wanted[i].finding;
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

/// Leaves the rows that `wanted` has too; of repeated ones as many as it has.
void FindingsModel::removeGone(const QList<Row> &wanted)
{
    QList<bool> taken(wanted.size(), false);
    QList<bool> keep(m_rows.size(), false);
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int i = 0; i < wanted.size() && !keep[row]; ++i) {
            if (!taken[i] && sameRow(m_rows[row], wanted[i]))
                taken[i] = keep[row] = true;
        }
    }
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (keep[row])
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void FindingsModel::shift(qsizetype position, qsizetype removed, qsizetype added)
{
    if (m_rows.isEmpty() || (removed == 0 && added == 0))
        return;
    for (Row &row : m_rows) {
        Finding &finding = row.finding;
        if (!finding.passage.isEmpty() && touches(finding.passage, position, removed))
            finding.fixes.clear();
        finding.fixes.removeIf([&](const Fix &fix) { return touches(fix.replaces, position, removed); });
        for (Fix &fix : finding.fixes)
            fix.replaces = shifted(fix.replaces, position, removed, added);
        if (!finding.passage.isEmpty())
            finding.passage = shifted(finding.passage, position, removed, added);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<Finding> FindingsModel::findings() const
{
    QList<Finding> all;
    all.reserve(m_rows.size());
    for (const Row &row : m_rows)
        all.append(row.finding);
    return all;
}

int FindingsModel::count(FindingFamily family) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [family](const Row &row) { return familyOf(row.finding.kind) == family; }));
}

std::optional<int> FindingsModel::rowAt(qsizetype position) const
{
    std::optional<int> best;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Span passage = m_rows[row].finding.passage;
        if (passage.isEmpty() || position < passage.begin || position > passage.end)
            continue;
        if (!best || passage.length() < m_rows[*best].finding.passage.length())
            best = row;
    }
    return best;
}

QList<int> FindingsModel::rowsInOrderOfText() const
{
    QList<int> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, {}, [this](int row) {
        const Span passage = m_rows[row].finding.passage;
        return std::tuple(passage.isEmpty(), passage.begin, passage.end);
    });
    return rows;
}

std::optional<int> FindingsModel::rowBeside(std::optional<int> row, qsizetype position, Step step) const
{
    if (m_rows.isEmpty())
        return std::nullopt;
    const QList<int> rows = rowsInOrderOfText();
    const qsizetype last = rows.size() - 1;
    if (row) {
        const qsizetype at = rows.indexOf(*row);
        if (step == Step::Next)
            return rows[at == last ? 0 : at + 1];
        return rows[at == 0 ? last : at - 1];
    }
    const auto behind = std::ranges::find_if(rows, [&](int candidate) {
        const Span passage = m_rows[candidate].finding.passage;
        return passage.isEmpty() || passage.begin >= position;
    });
    if (step == Step::Next)
        return behind == rows.end() ? rows.first() : *behind;
    return behind == rows.begin() ? rows.last() : *std::prev(behind);
}

} // namespace kept

#include "moc_findingsmodel.cpp"
