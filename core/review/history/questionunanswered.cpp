// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/recall.h"
#include "review/history/replied.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// In what way a question was left, and how surely that is so. People answer the first question and forget the others;
/// one that has a single word to know it by may well be answered without that word.
std::optional<QLatin1StringView> signalOf(const Replied &replied, size_t which)
{
    const Asked &asked = replied.asked()[which];
    const bool later = which > 0 && replied.answersAny();
    const bool isTelling = asked.telling.size() > 1;
    if (asked.isWish)
        return isTelling ? std::optional("history.question-unanswered/wish"_L1) : std::nullopt;
    if (later && asked.telling.isEmpty()) {
        return asked.question->statement.wanted == Wanted::YesOrNo
            ? std::optional("history.question-unanswered/pointing-back"_L1)
            : std::nullopt;
    }
    if (later) {
        return replied.touches(which) ? "history.question-unanswered/partly"_L1
                                      : "history.question-unanswered/left-out"_L1;
    }
    if (!isTelling || replied.touches(which))
        return std::nullopt;
    return replied.asked().size() > 1 ? "history.question-unanswered/first"_L1
                                      : "history.question-unanswered/no-word"_L1;
}

bool isAlternative(const Asked &asked) { return asked.question->statement.alternative; }

/// The customer asked, and the draft speaks of nothing that she asked about.
class QuestionUnanswered final : public Rule
{
public:
    QString id() const override { return u"history.question-unanswered"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (input.draft.isNote)
            return;
        const Replied replied(input, questionsWaiting(input));
        for (size_t first = 0, last = 0; first < replied.asked().size(); first = last) {
            // "Do they come over or do I type them in": whoever answers the one answers the other.
            bool answered = replied.answers(first);
            for (last = first + 1; last < replied.asked().size() && isAlternative(replied.asked()[last]); ++last)
                answered = answered || replied.answers(last);
            for (size_t which = first; which < last && !answered; ++which) {
                if (const auto signal = signalOf(replied, which)) {
                    findings.append(finding(input, *replied.asked()[which].question, *signal));
                    break;
                }
            }
        }
    }

private:
    static Finding finding(const ReviewInput &input, const Remembered &question, QLatin1StringView signal)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules", "%1 asked %2: “%3”. The reply says nothing of it.")
                .arg(customerName(input.timeline), whenAndHow(question, input), wordsOf(question, input.timeline));
        return makeFinding(FindingKind::QuestionUnanswered, signal, {}, message, {evidenceOf(question)});
    }
};

} // namespace

std::unique_ptr<const Rule> questionUnanswered() { return std::make_unique<QuestionUnanswered>(); }

} // namespace kept
