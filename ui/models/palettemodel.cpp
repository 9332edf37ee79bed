// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/palettemodel.h"

#include <algorithm>
#include <utility>

namespace kept {
namespace {

constexpr qsizetype mostShown = 40;

bool holdsInOrder(QStringView title, QStringView typed)
{
    qsizetype next = 0;
    for (const QChar sign : title) {
        if (next < typed.size() && sign.toCaseFolded() == typed[next].toCaseFolded())
            ++next;
    }
    return next == typed.size();
}

} // namespace

int paletteScore(QStringView title, QStringView typed)
{
    if (typed.isEmpty())
        return 0;
    const qsizetype at = title.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 4;
    if (at > 0)
        return title[at - 1].isLetterOrNumber() ? 2 : 3;
    return holdsInOrder(title, typed) ? 1 : -1;
}

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    update();
}

void PaletteModel::setFound(const QString &typed, QList<PaletteEntry> found)
{
    if (typed != m_typed)
        return;
    m_found = std::move(found);
    update();
}

void PaletteModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_found.clear();
    update();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.detail;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.title : tr("%1, %2").arg(entry.title, entry.detail);
    default:
        return {};
    }
}

const PaletteEntry &PaletteModel::entryAt(int row) const { return m_shown.at(row); }

void PaletteModel::update()
{
    std::vector<std::pair<int, const PaletteEntry *>> fitting;
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        const int score = std::max(paletteScore(entry.title, m_typed), paletteScore(entry.detail, m_typed) - 1);
        if (score >= 0)
            fitting.emplace_back(score, &entry);
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), &std::pair<int, const PaletteEntry *>::first);
    beginResetModel();
    m_shown.clear();
    for (const auto &[score, entry] : fitting) {
        if (m_shown.size() < mostShown)
            m_shown.append(*entry);
    }
    m_shown.append(m_found);
    endResetModel();
}

} // namespace kept

#include "moc_palettemodel.cpp"
