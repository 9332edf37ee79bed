// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/owning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

bool namesTheFault(const Statement &statement)
{
    if (statement.kind != StatementKind::OwningUp || statement.quoted || statement.modality != Modality::Asserted)
        return false;
    return statement.predicate == "owning.fault"_L1 || statement.predicate == "owning.wrong"_L1;
}

/// The sentence of `passage` with its neighbours.
Span around(const std::vector<Span> &sentences, Span passage)
{
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (!sentences[i].overlaps(passage))
            continue;
        const size_t before = i > 0 ? i - 1 : i;
        size_t after = i;
        while (after + 1 < sentences.size() && sentences[after].overlaps(passage))
            ++after;
        return sentences[before].united(sentences[after]);
    }
    return passage;
}

} // namespace

bool ownsUpNear(const Reading &reading, Span passage)
{
    const Span near = around(reading.sentences, passage);
    return std::ranges::any_of(reading.statements, [&](const Statement &statement) {
        return namesTheFault(statement) && statement.core.overlaps(near) && !statement.core.overlaps(passage);
    });
}

bool ownsUp(const Reading &reading) { return std::ranges::any_of(reading.statements, namesTheFault); }

} // namespace kept
