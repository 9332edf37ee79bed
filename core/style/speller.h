// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kept {

/// A dictionary of one language. Thread-safe.
class Speller
{
public:
    virtual ~Speller() = default;
    [[nodiscard]] virtual bool knows(QStringView word) const = 0;
    [[nodiscard]] virtual QStringList suggestions(QStringView word) const = 0; ///< best first; slow
};

} // namespace kept
