// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordtable.h"

#include <QResource>
#include <bit>

namespace kept {

namespace {

// FNV-1a over the letters; the tables are ASCII, so that a byte and a code unit count alike.
template<typename Text>
size_t hashOf(const Text &text)
{
    quint32 hash = 2166136261U;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if constexpr (std::is_same_v<Text, QStringView>)
            hash ^= text[i].unicode();
        else
            hash ^= static_cast<uchar>(text[i]);
        hash *= 16777619U;
    }
    return hash ^ (hash >> 15);
}

} // namespace

WordTable::WordTable(const QString &resource) : m_text(QResource(resource).uncompressedData())
{
    const QByteArrayView text(m_text);
    m_slots.resize(std::bit_ceil(static_cast<size_t>(text.count('\n')) * 2 + 2));
    QByteArrayView previous;
    for (qsizetype line = 0; line < text.size();) {
        const qsizetype blank = text.indexOf(' ', line);
        const qsizetype end = text.indexOf('\n', line);
        Q_ASSERT(blank > line && blank < end);
        const QByteArrayView key = text.sliced(line, blank - line);
        if (key != previous) {
            size_t slot = hashOf(key) & (m_slots.size() - 1);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = static_cast<quint32>(line) + 1;
        }
        previous = key;
        line = end + 1;
    }
}

bool WordTable::startsAt(qsizetype line, QStringView key) const
{
    if (line + key.size() >= m_text.size() || m_text[line + key.size()] != ' ')
        return false;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (key[i].unicode() != static_cast<uchar>(m_text[line + i]))
            return false;
    }
    return true;
}

qsizetype WordTable::lineOf(QStringView key) const
{
    if (key.isEmpty() || key.size() > 40)
        return -1;
    for (size_t slot = hashOf(key) & (m_slots.size() - 1); m_slots[slot] != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        const qsizetype line = m_slots[slot] - 1;
        if (startsAt(line, key))
            return line;
    }
    return -1;
}

QByteArrayView WordTable::valueAt(qsizetype line, qsizetype keyLength) const
{
    const qsizetype begin = line + keyLength + 1;
    return QByteArrayView(m_text).sliced(begin, m_text.indexOf('\n', begin) - begin);
}

QByteArrayView WordTable::find(QStringView key) const
{
    const qsizetype line = lineOf(key);
    return line < 0 ? QByteArrayView() : valueAt(line, key.size());
}

std::vector<QByteArrayView> WordTable::findAll(QStringView key) const
{
    std::vector<QByteArrayView> found;
    for (qsizetype line = lineOf(key); line >= 0 && line < m_text.size() && startsAt(line, key);
         line = m_text.indexOf('\n', line) + 1)
        found.push_back(valueAt(line, key.size()));
    return found;
}

const WordTable &wordClassTable()
{
    static const WordTable table(QStringLiteral(":/kept/lexicon/words.txt"));
    return table;
}

const WordTable &wordFormTable()
{
    static const WordTable table(QStringLiteral(":/kept/lexicon/wordforms.txt"));
    return table;
}

const WordTable &shorthandTable()
{
    static const WordTable table(QStringLiteral(":/kept/lexicon/shorthand.txt"));
    return table;
}

const WordTable &wordKinTable()
{
    static const WordTable table(QStringLiteral(":/kept/lexicon/wordkin.txt"));
    return table;
}

} // namespace kept
