// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/verbgroup.h"

namespace kept {

/// Whether what stands at `named` is affirmed or denied by the words around it: "not" in its verb, "no" before its
/// noun or in its subject, "without", "instead of", "no longer", "unable to"; two of them cancel out. A negation
/// inside of the name itself ("no charge") is part of the name and does not count.
[[nodiscard]] Polarity polarityOf(const ClauseView &view, TokenRange named, const VerbGroup *group);

} // namespace kept
