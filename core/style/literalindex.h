// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace kept {

/// Which owners' literals stand in a text. Filled by LiteralIndex::scan; cheap to reuse for the next text.
class LiteralHits
{
public:
    explicit LiteralHits(size_t owners) : m_flags(owners, 0) {}

    [[nodiscard]] bool has(quint32 owner) const { return m_flags[owner]; }
    [[nodiscard]] const std::vector<quint32> &owners() const { return m_owners; } ///< each once, unsorted
    void add(quint32 owner)
    {
        if (!m_flags[owner]) {
            m_flags[owner] = 1;
            m_owners.push_back(owner);
        }
    }
    void clear()
    {
        for (const quint32 owner : m_owners)
            m_flags[owner] = 0;
        m_owners.clear();
    }

private:
    std::vector<quint8> m_flags;
    std::vector<quint32> m_owners;
};

/// Finds which of many literals stand in a text, in one pass whose cost hardly depends on how many there are: each
/// literal is known by its rarest four letters, looked up at every position and then compared in full.
class LiteralIndex
{
public:
    /// `literal` in folded case and not empty; one owner may have several. Not after finish().
    void add(const QString &literal, quint32 owner);
    void finish();
    /// Adds to `hits` every owner with a literal in `folded`. Thread-safe after finish().
    void scan(QStringView folded, LiteralHits &hits) const;

private:
    struct Entry
    {
        QString literal;
        quint32 owner = 0;
        qsizetype keyAt = 0;   ///< where in the literal its key stands
        quint64 key = 0;
        qint32 next = -1;      ///< next entry of the same slot
    };

    [[nodiscard]] static quint64 keyOf(const char16_t *text, qsizetype length);
    [[nodiscard]] size_t slotOf(quint64 key) const { return (key * 0x9E3779B97F4A7C15ull) >> m_shift; }
    void lookUp(quint64 key, QStringView folded, qsizetype at, LiteralHits &hits) const;

    std::vector<Entry> m_entries;
    std::vector<qint32> m_slots;
    int m_shift = 60;
    bool m_hasLength[5] = {};
};

} // namespace kept
