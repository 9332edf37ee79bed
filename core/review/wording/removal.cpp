// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording/removal.h"

#include <QCoreApplication>

namespace kept {

Fix removalOf(QStringView text, Span sentence)
{
    qsizetype end = sentence.end;
    while (end < text.size() && text[end] == u' ')
        ++end;
    qsizetype begin = sentence.begin;
    while (end == sentence.end && begin > 0 && text[begin - 1] == u' ')
        --begin;
    return {QCoreApplication::translate("Wording", "Remove the sentence"), {begin, end}, {}};
}

} // namespace kept
