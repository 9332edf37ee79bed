// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace kept {

/// FNV-1a in 64 bits: the same on every machine and with every version of Qt, so that it can be stored.
class StableHash
{
public:
    constexpr void add(quint32 unit) { m_value = (m_value ^ unit) * 0x100000001b3; }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xcbf29ce484222325;
};

} // namespace kept
