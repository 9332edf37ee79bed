// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/recall.h"

#include "review/confidence.h"
#include "review/messages.h"

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

bool isOwnedUpInside(const ReviewInput &input, const Statement &statement)
{
    const Span sentence = sentenceOf(input, statement.passage);
    return std::ranges::any_of(input.reading.statements, [&](const Statement &other) {
        return admitsFault(other) && sentence.contains(other.passage);
    });
}

bool givesReason(const ReviewInput &input, const Statement &statement)
{
    static constexpr QLatin1StringView reasons[] = {
        "marker.known-repeat"_L1, "owning.changed"_L1,   "owning.fault"_L1, "owning.wrong"_L1,
        "state.wrong"_L1,         "state.incomplete"_L1, "state.missed"_L1, "state.lost"_L1,
        "state.rejected"_L1,      "state.expired"_L1,    "state.broken"_L1, "state.impossible"_L1};
    static constexpr QLatin1StringView mending[] = {"action.repair"_L1, "action.replace"_L1, "action.restore"_L1,
                                                    "action.change"_L1, "deed.update"_L1,    "state.working"_L1};
    const auto &sentences = input.reading.sentences;
    const auto own = std::ranges::find(sentences, sentenceOf(input, statement.passage));
    return std::ranges::any_of(input.reading.statements, [&](const Statement &other) {
        const auto place = std::ranges::find(sentences, sentenceOf(input, other.passage));
        const auto before = own - place;
        if (before < 0 || before > 1)
            return false;
        const bool bears = before == 0 || sharedThings(other, statement) > 0 || hasAnyConcept(other, mending);
        const bool didSomething = bears && other.past && other.actor == Party::Company
            && other.polarity == Polarity::Affirmed && other.kind == StatementKind::Fact
            && !hasConcept(other, u"marker.tell"_s);
        return didSomething || hasAnyConcept(other, reasons);
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

bool isVague(const QString &topic)
{
    static const QSet<QString> vague{
        u"number"_s, u"name"_s,     u"file"_s,  u"detail"_s, u"house"_s,    u"website"_s,   u"list"_s,     u"part"_s,
        u"street"_s, u"time"_s,     u"day"_s,   u"today"_s,  u"tomorrow"_s, u"morning"_s,   u"date"_s,     u"scan"_s,
        u"copy"_s,   u"document"_s, u"side"_s,  u"fault"_s,  u"week"_s,     u"hour"_s,      u"minute"_s,   u"month"_s,
        u"year"_s,   u"little"_s,   u"full"_s,  u"send"_s,   u"work"_s,     u"help"_s,      u"start"_s,    u"end"_s,
        u"long"_s,   u"case"_s,     u"point"_s, u"place"_s,  u"order"_s,    u"price"_s,     u"big"_s,      u"small"_s,
        u"find"_s,   u"leave"_s,    u"feel"_s,  u"show"_s,   u"look"_s,     u"different"_s, u"question"_s, u"answer"_s,
        u"wait"_s,   u"stay"_s};
    return vague.contains(topic);
}

qsizetype sharedThings(const Statement &a, const Statement &b)
{
    const auto named = std::ranges::count_if(
        a.topics, [&](const QString &topic) { return !isVague(topic) && b.topics.contains(topic); });
    const auto identified = std::ranges::count_if(a.arguments, [&](const Argument &own) {
        return std::holds_alternative<Identifier>(own.mention.value)
            && std::ranges::any_of(b.arguments,
                                   [&](const Argument &other) { return other.mention.value == own.mention.value; });
    });
    return named + identified;
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
    constexpr qsizetype telling = 12; ///< UTF-16 units; a shorter core ("will") says nothing by itself
    if (statement.passage.isEmpty())
        return statement.core;
    if (statement.passage.length() <= longestPassage)
        return statement.passage;
    if (statement.core.length() >= telling)
        return statement.core;
    return {statement.passage.begin, statement.passage.begin + longestPassage};
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

Finding contradiction(const ReviewInput &input, const Remembered &against, Span passage, QLatin1StringView signal)
{
    return makeFinding(FindingKind::FactConflict, signal, passage, saysOtherwise(against, input),
                       {evidenceOf(against)});
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
