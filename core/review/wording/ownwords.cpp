// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording/ownwords.h"

#include "text/parts.h"

#include <algorithm>

namespace kept {

namespace {

constexpr qsizetype longestQuotation = 200;

bool opens(QStringView text, qsizetype at)
{
    const bool free = at == 0 || text[at - 1].isSpace() || text[at - 1] == u'(' || text[at - 1] == u':';
    return free && at + 1 < text.size() && !text[at + 1].isSpace();
}

/// What stands in double quotes within one sentence. A longer piece is a text that the writer drew up.
void addQuotations(QStringView text, Span own, std::vector<Span> &others)
{
    for (qsizetype at = own.begin; at < own.end; ++at) {
        const QChar sign = text[at];
        if ((sign != u'"' && sign != u'\u201c' && sign != u'\u201e') || !opens(text, at))
            continue;
        qsizetype end = at + 1;
        while (end < own.end && text[end] != u'"' && text[end] != u'\u201d' && text[end] != u'\n')
            ++end;
        const QStringView inside = text.sliced(at + 1, end - at - 1);
        const bool closed = end < own.end && text[end] != u'\n';
        if (closed && inside.size() <= longestQuotation && !inside.contains(u". "))
            others.push_back({at, end + 1});
        if (closed)
            at = end;
    }
}

} // namespace

OwnWords::OwnWords(QStringView text)
{
    for (const Part &part : splitParts(text)) {
        switch (part.kind) {
        case PartKind::Attribution:
        case PartKind::Quoted:
        case PartKind::Forwarded:
        case PartKind::Code: m_others.push_back(part.span); break;
        case PartKind::Greeting:
        case PartKind::Own:
        case PartKind::Closing:
        case PartKind::Signature: addQuotations(text, part.span, m_others); break;
        }
    }
}

bool OwnWords::contain(Span passage) const
{
    return std::ranges::none_of(m_others, [passage](Span other) { return other.overlaps(passage); });
}

} // namespace kept
