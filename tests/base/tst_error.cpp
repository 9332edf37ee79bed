// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QTest>

namespace kept {

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultIsTheValueOrTheError()
    {
        const auto half = [](int number) -> Result<int> {
            if (number % 2 != 0)
                return failure(ErrorCode::BadInput, QStringLiteral("The number is odd."), QStringLiteral("list:3"));
            return number / 2;
        };
        QCOMPARE(half(4), 2);
        QCOMPARE(half(3).error().code, ErrorCode::BadInput);
        QCOMPARE(half(3).error().place, QStringLiteral("list:3"));
    }
};

} // namespace kept

QTEST_APPLESS_MAIN(kept::ErrorTest)
#include "tst_error.moc"
