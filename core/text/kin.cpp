// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/kin.h"

#include "text/wordtable.h"

namespace kept {

namespace {

bool isListed(QStringView word, QStringView relative)
{
    const QByteArrayView relatives = wordKinTable().find(word);
    for (qsizetype begin = 0; begin < relatives.size();) {
        qsizetype end = relatives.indexOf(' ', begin);
        end = end < 0 ? relatives.size() : end;
        if (QLatin1StringView(relatives.sliced(begin, end - begin)) == relative)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

bool areKin(QStringView a, QStringView b) { return a == b || isListed(a, b) || isListed(b, a); }

} // namespace kept
