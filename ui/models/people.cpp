// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/people.h"

#include <QList>
#include <QStringList>

namespace kept {
namespace {

/// The first letter or digit in capitals, with the surrogate that belongs to it; empty when there is none.
QString firstSign(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].isHighSurrogate() && i + 1 < word.size())
            return word.sliced(i, 2).toString();
        if (word[i].isLetterOrNumber())
            return word.sliced(i, 1).toString().toUpper();
    }
    return {};
}

} // namespace

QString initialsOf(QStringView name)
{
    QStringList signs;
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (const QString sign = firstSign(word); !sign.isEmpty())
            signs.append(sign);
    }
    if (signs.isEmpty())
        return QStringLiteral("?");
    return signs.size() == 1 ? signs.first() : signs.first() + signs.last();
}

int colorOf(QStringView name, int count)
{
    quint32 hash = 2166136261U; // FNV-1a: qHash may change between versions of Qt
    for (const QChar sign : name)
        hash = (hash ^ sign.unicode()) * 16777619U;
    return count > 0 ? static_cast<int>(hash % static_cast<quint32>(count)) : 0;
}

QString firstNameOf(const QString &name)
{
    const qsizetype gap = name.indexOf(u' ');
    if (gap <= 0 || name[gap - 1] == u'.' || name[gap - 1] == u',')
        return name;
    return name.first(gap);
}

} // namespace kept
