// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>

/// Leaves the function with the error when `expression`, a Result, holds one.
#define KEPT_TRY(expression)                                                                                           \
    do {                                                                                                               \
        if (auto keptTried = (expression); !keptTried) [[unlikely]]                                                    \
            return std::unexpected(std::move(keptTried).error());                                                      \
    } while (false)
