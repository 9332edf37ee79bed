// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace kept {

/// Which owners' literals stand in a text, and where. Filled by LiteralIndex::scan; cheap to reuse for the next text.
class LiteralHits
{
public:
    explicit LiteralHits(size_t owners) : m_latest(owners, -1) {}

    [[nodiscard]] bool has(quint32 owner) const { return m_latest[owner] >= 0; }
    [[nodiscard]] const std::vector<quint32> &owners() const { return m_owners; } ///< each once, unsorted
    /// The first place at `from` or later; -1 where there is none.
    [[nodiscard]] qsizetype firstFrom(quint32 owner, qsizetype from) const;
    void add(quint32 owner, qsizetype at);
    void clear();

private:
    struct Hit
    {
        qsizetype at = 0;
        qint32 earlier = -1; ///< the owner's hit before this one
    };
    std::vector<qint32> m_latest; ///< of each owner, by index into the hits
    std::vector<quint32> m_owners;
    std::vector<Hit> m_hits;
};

/// Finds which of many literals stand in a text, in one pass whose cost hardly depends on how many there are: each
/// literal is known by its rarest four letters, looked up at every position and then compared in full.
class LiteralIndex
{
public:
    /// `literal` in folded case and not empty; one owner may have several. Not after finish().
    void add(const QString &literal, quint32 owner);
    void finish();
    /// Adds to `hits` every place of every literal in `folded`. Thread-safe after finish().
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
    [[nodiscard]] static size_t shortHash(quint64 key) { return (key * 0xD6E8FEB86659FD93ull) >> 48; }
    void lookUp(quint64 key, QStringView folded, qsizetype at, LiteralHits &hits) const;

    std::vector<Entry> m_entries;
    std::vector<qint32> m_slots;
    std::vector<quint64> m_seen; ///< a bit for each key's short hash: most places in a text end here
    int m_shift = 60;
    bool m_hasLength[5] = {};
};

} // namespace kept
