// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/literalindex.h"

#include <algorithm>

namespace kept {

namespace {
constexpr qsizetype keyLength = 4;
}

qsizetype LiteralHits::firstFrom(quint32 owner, qsizetype from) const
{
    qsizetype first = -1;
    for (qint32 i = m_latest[owner]; i >= 0; i = m_hits[size_t(i)].earlier) {
        const qsizetype at = m_hits[size_t(i)].at;
        if (at >= from && (first < 0 || at < first))
            first = at;
    }
    return first;
}

void LiteralHits::add(quint32 owner, qsizetype at)
{
    if (!has(owner))
        m_owners.push_back(owner);
    m_hits.push_back({at, m_latest[owner]});
    m_latest[owner] = qint32(m_hits.size()) - 1;
}

void LiteralHits::clear()
{
    for (const quint32 owner : m_owners)
        m_latest[owner] = -1;
    m_owners.clear();
    m_hits.clear();
}

void LiteralIndex::add(const QString &literal, quint32 owner)
{
    m_entries.push_back({literal, owner, 0, 0, -1});
}

/// Up to four code units in one number; a shorter key can't equal a longer one, as no text holds a NUL.
quint64 LiteralIndex::keyOf(const char16_t *text, qsizetype length)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < length; ++i)
        key = (key << 16) | text[i];
    return key;
}

void LiteralIndex::finish()
{
    QHash<quint64, int> uses;
    const auto eachKey = [](const Entry &entry, auto &&visit) {
        const qsizetype length = std::min(keyLength, entry.literal.size());
        for (qsizetype at = 0; at + length <= entry.literal.size(); ++at)
            visit(keyOf(reinterpret_cast<const char16_t *>(entry.literal.utf16()) + at, length), at);
    };
    for (const Entry &entry : m_entries)
        eachKey(entry, [&](quint64 key, qsizetype) { ++uses[key]; });

    int bits = 4;
    while ((size_t(1) << bits) < m_entries.size() * 8)
        ++bits;
    m_shift = 64 - bits;
    m_slots.assign(size_t(1) << bits, -1);
    m_seen.assign((size_t(1) << 16) / 64, 0);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        int least = std::numeric_limits<int>::max();
        eachKey(entry, [&](quint64 key, qsizetype at) {
            if (uses[key] < least) {
                least = uses[key];
                entry.key = key;
                entry.keyAt = at;
            }
        });
        m_hasLength[std::min(keyLength, entry.literal.size())] = true;
        m_seen[shortHash(entry.key) / 64] |= quint64(1) << (shortHash(entry.key) % 64);
        qint32 &slot = m_slots[slotOf(entry.key)];
        entry.next = slot;
        slot = qint32(i);
    }
}

void LiteralIndex::scan(QStringView folded, LiteralHits &hits) const
{
    if (m_entries.empty())
        return;
    quint64 key = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        key = (key << 16) | folded[i].unicode();
        for (qsizetype length = 1; length <= keyLength && length <= i + 1; ++length) {
            if (m_hasLength[length]) {
                const quint64 mask = length == keyLength ? ~0ull : (1ull << (16 * length)) - 1;
                lookUp(key & mask, folded, i + 1 - length, hits);
            }
        }
    }
}

void LiteralIndex::lookUp(quint64 key, QStringView folded, qsizetype at, LiteralHits &hits) const
{
    const size_t hash = shortHash(key);
    if (!(m_seen[hash / 64] & (quint64(1) << (hash % 64))))
        return;
    for (qint32 i = m_slots[slotOf(key)]; i >= 0; i = m_entries[size_t(i)].next) {
        const Entry &entry = m_entries[size_t(i)];
        if (entry.key != key)
            continue;
        const qsizetype start = at - entry.keyAt;
        if (start >= 0 && folded.sliced(start).startsWith(entry.literal))
            hits.add(entry.owner, start);
    }
}

} // namespace kept
