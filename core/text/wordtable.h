// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>
#include <vector>

namespace kept {

/// A resource of lines "key value", sorted by key, found by hash. A key may have several lines in a row.
/// Building the index reads the text once (some milliseconds for a megabyte); looking up is one or two probes.
class WordTable
{
public:
    explicit WordTable(const QString &resource);

    /// The value of the key's first line; empty where there is none.
    [[nodiscard]] QByteArrayView find(QStringView key) const;
    /// The values of all lines of the key.
    [[nodiscard]] std::vector<QByteArrayView> findAll(QStringView key) const;

private:
    [[nodiscard]] qsizetype lineOf(QStringView key) const; ///< where its first line begins, -1 for none
    [[nodiscard]] bool startsAt(qsizetype line, QStringView key) const;
    [[nodiscard]] QByteArrayView valueAt(qsizetype line, qsizetype keyLength) const;

    QByteArray m_text;            ///< the resource itself, not a copy
    std::vector<quint32> m_slots; ///< line starts + 1 by hash; 0 is free
};

/// The lexicon tables that are compiled in: classes, irregular forms, shorthand, relatives.
[[nodiscard]] const WordTable &wordClassTable();
[[nodiscard]] const WordTable &wordFormTable();
[[nodiscard]] const WordTable &shorthandTable();
[[nodiscard]] const WordTable &wordKinTable();

} // namespace kept
