// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>

/// Leaves the function with the error when `expression`, a Result, holds one. A Result that is named stays as it is.
#define KEPT_TRY(expression)                                                                                           \
    do {                                                                                                               \
        if (auto &&keptTried = (expression); !keptTried) [[unlikely]]                                                  \
            return std::unexpected(keptTried.error());                                                                 \
    } while (false)
