// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewer.h"

#include "review/confidence.h"

#include <algorithm>
#include <tuple>

namespace kept {
namespace {

/// Two findings of one family on the same words tell the agent the same thing: the surer one stays. Of one kind they
/// also share their evidence.
void absorb(Finding &kept, const Finding &other)
{
    if (kept.kind != other.kind)
        return;
    for (const Evidence &evidence : other.evidence) {
        if (!kept.evidence.contains(evidence))
            kept.evidence.append(evidence);
    }
}

bool sameWords(const Finding &a, const Finding &b)
{
    if (a.passage.isEmpty() || b.passage.isEmpty())
        return a.passage.isEmpty() && b.passage.isEmpty() && a.kind == b.kind && a.ruleId == b.ruleId
            && a.evidence == b.evidence;
    return familyOf(a.kind) == familyOf(b.kind) && a.passage.overlaps(b.passage);
}

QList<Finding> merged(QList<Finding> findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::confidence);
    QList<Finding> result;
    for (const Finding &finding : std::as_const(findings)) {
        const auto same = std::ranges::find_if(result, [&](const Finding &kept) { return sameWords(kept, finding); });
        if (same == result.end())
            result.append(finding);
        else
            absorb(*same, finding);
    }
    return result;
}

/// An apology for a feeling that isn't hers is told of once, by the finding that shows it isn't.
void dropApologiesForFeelingsMisread(QList<Finding> &findings)
{
    QList<Span> misread;
    for (const Finding &finding : std::as_const(findings)) {
        if (finding.kind == FindingKind::FeelingsMisread)
            misread.append(finding.passage);
    }
    findings.removeIf([&misread](const Finding &finding) {
        return finding.kind == FindingKind::NonApology
            && std::ranges::any_of(misread, [&finding](Span feeling) { return feeling.overlaps(finding.passage); });
    });
}

auto placeOf(const Finding &finding)
{
    return std::tuple(finding.passage.isEmpty(), finding.passage.begin, finding.passage.end, finding.kind);
}

} // namespace

Reviewer::Reviewer(std::shared_ptr<const Reader> reader, Rules rules, Thoroughness thoroughness)
    : Reviewer(std::move(reader), std::move(rules), leastConfidence(thoroughness))
{
}

Reviewer::Reviewer(std::shared_ptr<const Reader> reader, Rules rules, double leastConfidence)
    : m_reader(std::move(reader))
    , m_rules(std::move(rules))
    , m_least(leastConfidence)
{
}

Reviewer::~Reviewer() = default;

QList<Finding> Reviewer::review(const Draft &draft, const Timeline &timeline, const Memory &memory,
                                const std::function<bool()> &cancelled, std::span<const Likeness> likenesses) const
{
    ReadingContext context;
    context.at = draft.at;
    context.writer = Party::Company;
    context.internal = draft.isNote;
    context.timeline = &timeline;
    const Reading reading = m_reader->read(draft.text, context);
    const ReviewInput input{draft, reading, memory, timeline, m_reader->lexicon(), likenesses};
    QList<Finding> findings;
    for (const auto &rule : m_rules) {
        if (cancelled && cancelled())
            return {};
        rule->review(input, findings);
    }
    findings.removeIf([this](const Finding &finding) { return finding.confidence < m_least; });
    findings = merged(std::move(findings));
    dropApologiesForFeelingsMisread(findings);
    std::ranges::stable_sort(findings, {}, placeOf);
    return findings;
}

} // namespace kept
