// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ownaddresses.h"

#include "base/try.h"
#include "exchange/mail.h"
#include "exchange/mailsource.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <vector>

namespace kept {

OwnAddresses::OwnAddresses(const QStringList &addresses)
{
    for (const QString &address : addresses)
        m_addresses.append(address.trimmed().toLower());
}

bool OwnAddresses::contains(const QString &address) const
{
    const qsizetype at = address.lastIndexOf(u'@');
    return m_addresses.contains(address) || (at >= 0 && m_addresses.contains(QStringView(address).sliced(at)));
}

Result<QString> guessOwnAddress(MailSource &source)
{
    constexpr int enough = 2000; // messages
    QHash<QString, int> counts;
    for (int looked = 0; looked < enough; ++looked) {
        const auto message = source.next();
        KEPT_TRY(message);
        if (!*message)
            break;
        for (const QString &address : correspondents((*message)->bytes))
            ++counts[address];
    }
    std::vector<std::pair<int, QString>> ranked;
    for (const auto &[address, count] : counts.asKeyValueRange())
        ranked.emplace_back(-count, address);
    std::ranges::sort(ranked);
    if (ranked.empty())
        return QString();
    if (ranked.size() > 1 && ranked[0].first == ranked[1].first) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Import", "Which address is the company's own: %1 or %2? Please say so.")
                           .arg(ranked[0].second, ranked[1].second));
    }
    return ranked[0].second;
}

} // namespace kept
