// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reviewed.h"

#include <vector>

class QTextStream;

namespace kept {

// The forms in which `kept check` prints. JSON is one list with an entry a case, as docs/COMMAND-LINE.md has it;
// SARIF 2.1.0 names the case file and points into the draft by UTF-16 units.
void printAsText(const std::vector<ReviewedCase> &cases, QTextStream &out);
void printAsJson(const std::vector<ReviewedCase> &cases, QTextStream &out);
void printAsSarif(const std::vector<ReviewedCase> &cases, QTextStream &out);

} // namespace kept
