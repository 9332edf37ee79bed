// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/recall.h"

#include "review/confidence.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestPassage = 120; ///< UTF-16 units; a longer underline tells nobody where to look

bool admitsFault(const Statement &statement)
{
    return statement.kind == StatementKind::OwningUp
        && (statement.predicate == "owning.fault"_L1 || statement.predicate == "owning.wrong"_L1);
}

/// "Luis told you": the sentence speaks of what was said before.
bool reportsWord(const ReviewInput &input, Span sentence)
{
    return std::ranges::any_of(input.reading.statements, [&](const Statement &statement) {
        return sentence.contains(statement.passage) && hasConcept(statement, u"owning.told-but"_s);
    });
}

/// How many sentences lie between the two; 0 for the same.
qsizetype distance(const ReviewInput &input, Span a, Span b)
{
    const auto &sentences = input.reading.sentences;
    return std::abs(std::ranges::find(sentences, a) - std::ranges::find(sentences, b));
}

} // namespace

bool standsAsSaid(const ReviewInput &input, const Statement &statement)
{
    return !statement.quoted && !statement.conditional && statement.modality != Modality::Hypothetical
        && !isOwnedUp(input, statement);
}

bool isOwnedUp(const ReviewInput &input, const Statement &statement)
{
    if (!statement.ownedUp)
        return false;
    const Span sentence = sentenceOf(input, statement.passage);
    return std::ranges::any_of(input.reading.statements, [&](const Statement &other) {
        if (!admitsFault(other))
            return false;
        const Span admission = sentenceOf(input, other.passage);
        if (admission == sentence)
            return true;
        const bool beside = distance(input, admission, sentence) == 1;
        return beside
            && (sharedTopics(statement, other) > 0 || reportsWord(input, admission) || reportsWord(input, sentence));
    });
}

Span sentenceOf(const ReviewInput &input, Span passage)
{
    for (const Span sentence : input.reading.sentences) {
        if (sentence.contains(passage))
            return sentence;
    }
    return passage;
}

bool isOurWord(const Remembered &remembered)
{
    const bool automatic = remembered.author == AuthorKind::System && !remembered.toldToCustomer;
    return remembered.source.record.isValid() || (!isByCustomer(remembered) && !automatic);
}

bool isCommitment(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    if (statement.polarity == Polarity::Denied || statement.quoted || statement.modality != Modality::Asserted)
        return false;
    if (remembered.source.record.isValid())
        return true;
    if (!isOurWord(remembered))
        return false;
    if (statement.kind == StatementKind::Promise || statement.kind == StatementKind::Decision)
        return true;
    return statement.kind == StatementKind::Fact && !statement.conditional && !statement.past
        && statement.actor != Party::Customer && statement.actor != Party::Other;
}

qsizetype sharedTopics(const Statement &a, const Statement &b)
{
    return std::ranges::count_if(a.topics, [&](const QString &topic) { return b.topics.contains(topic); });
}

bool hasConcept(const Statement &statement, const QString &id)
{
    return statement.predicate == id || statement.concepts.contains(id);
}

bool hasAnyConcept(const Statement &statement, std::span<const QLatin1StringView> ids)
{
    return std::ranges::any_of(ids, [&](QLatin1StringView id) {
        return statement.predicate == id
            || std::ranges::any_of(statement.concepts, [id](const QString &own) { return own == id; });
    });
}

QStringList conceptsOf(const Statement &statement, QLatin1StringView category)
{
    QStringList found;
    const auto belongs = [&](const QString &id) {
        return id.size() > category.size() && id.startsWith(category) && id[category.size()] == u'.';
    };
    if (belongs(statement.predicate))
        found.append(statement.predicate);
    for (const QString &id : statement.concepts) {
        if (belongs(id) && !found.contains(id))
            found.append(id);
    }
    return found;
}

Evidence evidenceOf(const Remembered &remembered)
{
    return {remembered.source.event, remembered.source.record, passageOf(remembered.statement),
            remembered.source.field};
}

Span passageOf(const Statement &statement)
{
    const bool tooLong = statement.passage.length() > longestPassage && !statement.core.isEmpty();
    return tooLong || statement.passage.isEmpty() ? statement.core : statement.passage;
}

Finding makeFinding(FindingKind kind, QLatin1StringView signal, Span passage, QString message,
                    const QList<Evidence> &evidence)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = Severity::Warning;
    finding.confidence = confidenceOf(signal);
    finding.ruleId = signal;
    finding.passage = passage;
    finding.message = std::move(message);
    for (const Evidence &one : evidence) {
        if (!finding.evidence.contains(one))
            finding.evidence.append(one);
    }
    return finding;
}

Fix removal(const ReviewInput &input, Span passage)
{
    Span whole = sentenceOf(input, passage);
    const QString &text = input.draft.text;
    while (whole.end < text.size() && text[whole.end] == u' ')
        ++whole.end;
    return {QCoreApplication::translate("HistoryRules", "Remove"), whole, {}};
}

} // namespace kept
