// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QTest>

/// Fails the test with the error's own words when a Result holds one.
#define KEPT_VERIFY(result)                                                                                            \
    do {                                                                                                               \
        const auto &keptResult = (result);                                                                             \
        QVERIFY2(keptResult.has_value(),                                                                               \
                 keptResult ? "" : qPrintable(keptResult.error().text + u' ' + keptResult.error().place));             \
    } while (false)

/// Fails the test unless the Result holds an error of this code.
#define KEPT_VERIFY_FAILS(result, wanted)                                                                              \
    do {                                                                                                               \
        const auto &keptResult = (result);                                                                             \
        QVERIFY2(!keptResult.has_value(), "it succeeded");                                                             \
        QVERIFY2(keptResult.error().code == (wanted), qPrintable(keptResult.error().text));                            \
        QVERIFY(!keptResult.error().text.isEmpty());                                                                   \
    } while (false)
