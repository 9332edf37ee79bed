// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QAbstractListModel>
#include <QList>

namespace kept {

/// Something that can be gone to or done from the palette.
struct PaletteEntry
{
    enum class Kind { Customer, Event, Command };

    Kind kind = Kind::Command;
    QString title;
    QString detail;      ///< an address, a snippet, a shortcut
    CustomerId customer; ///< for Customer and Event
    EventId event;       ///< for Event
    QString command;     ///< for Command: the name of the action

    bool operator==(const PaletteEntry &) const = default;
};

/// How well a name fits what was typed; higher is better, negative is not at all. A name that begins with it beats one
/// with a word that does, which beats one that holds its letters in order.
[[nodiscard]] int paletteScore(QStringView title, QStringView typed);

/// The entries that fit what was typed, best first. What the desk found by itself stands behind and is not filtered.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(QList<PaletteEntry> entries);
    /// Answers of a search for `typed`; thrown away when something else has been typed since.
    void setFound(const QString &typed, QList<PaletteEntry> found);
    void setTyped(const QString &typed);
    [[nodiscard]] QString typed() const { return m_typed; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const PaletteEntry &entryAt(int row) const;

private:
    void update();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_found;
    QString m_typed;
    QList<PaletteEntry> m_shown;
};

} // namespace kept
