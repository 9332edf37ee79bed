// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// An amount in a currency. 12.50 EUR is {125000, "EUR"}: ten-thousandths, so that every currency's smallest
/// coin and a petrol price fit without rounding.
struct Money
{
    static constexpr qint64 unit = 10'000;

    qint64 tenThousandths = 0;
    QString currency; ///< ISO 4217 code; "$" alone is "USD" unless the desk says otherwise; empty when not said

    bool operator==(const Money &) const = default;
};

} // namespace kept
