// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording/spelling.h"

#include "review/wording/ownwords.h"
#include "style/speller.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr double confidence = 0.72;      ///< a hint
constexpr qsizetype shortestWord = 4;    ///< shorter ones are as often abbreviations
constexpr qsizetype suggestionsShown = 3;
constexpr size_t eventsAsked = 100;      ///< the latest ones, for words that she or we have used

bool hasWord(QStringView text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

/// Whether a word belongs to this customer's matter. Asked for the few words that no dictionary knows.
bool isOfTheMatter(const QString &word, const Timeline &timeline)
{
    if (hasWord(timeline.company, word) || hasWord(timeline.customer.name, word)
        || std::ranges::any_of(timeline.agents, [&](const Agent &agent) { return hasWord(agent.name, word); }))
        return true;
    for (const Record &record : timeline.records) {
        if (std::ranges::any_of(record.fields, [&](const Field &field) { return hasWord(field.value, word); }))
            return true;
    }
    const size_t count = std::min(eventsAsked, timeline.events.size());
    return std::any_of(timeline.events.end() - std::ptrdiff_t(count), timeline.events.end(),
                       [&](const Event &event) { return hasWord(event.text, word) || hasWord(event.subject, word); });
}

class Spelling final : public Rule
{
public:
    explicit Spelling(std::shared_ptr<const Speller> speller) : m_speller(std::move(speller)) {}

    [[nodiscard]] QString id() const override { return u"wording.spelling"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        // A word of small letters with nothing but space or punctuation around it.
        static const QRegularExpression pattern(
            u"(?<![\\w@./\\\\:_#{\\[<%'\u2019-])[\\p{Ll}]+(?:['\u2019]\\p{Ll}+)?(?![\\w@/\\\\_}\\]>%'\u2019-]|[.:]\\w)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const OwnWords own(input.draft.text);
        for (const Span sentence : input.reading.sentences) {
            for (auto words = pattern.globalMatchView(sentence.of(input.draft.text)); words.hasNext();) {
                const QRegularExpressionMatch match = words.next();
                const Span place{sentence.begin + match.capturedStart(), sentence.begin + match.capturedEnd()};
                const QString word = match.captured().replace(u'\u2019', u'\'');
                if (word.size() < shortestWord || m_speller->knows(word) || isOfTheMatter(word, input.timeline)
                    || !own.contain(place))
                    continue;
                findings.append(findingFor(place, word));
            }
        }
    }

private:
    [[nodiscard]] Finding findingFor(Span place, const QString &word) const
    {
        Finding finding;
        finding.kind = FindingKind::Spelling;
        finding.severity = Severity::Hint;
        finding.confidence = confidence;
        finding.ruleId = id();
        finding.passage = place;
        finding.message = QCoreApplication::translate("Wording", "The dictionary doesn't know \u201c%1\u201d.").arg(word);
        for (const QString &suggestion : m_speller->suggestions(word).mid(0, suggestionsShown))
            finding.fixes.append({QCoreApplication::translate("Wording", "Write \u201c%1\u201d").arg(suggestion), place,
                                  suggestion});
        return finding;
    }

    std::shared_ptr<const Speller> m_speller;
};

} // namespace

std::unique_ptr<const Rule> spellingRule(std::shared_ptr<const Speller> speller)
{
    return std::make_unique<Spelling>(std::move(speller));
}

} // namespace kept
