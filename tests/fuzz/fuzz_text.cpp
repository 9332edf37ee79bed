// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as UTF-8, go through the whole of core/text; what comes out has to keep its promises.
#include "text/mentions.h"
#include "text/parts.h"

#include <cstdlib>

using namespace kept;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

void checkParts(const QString &text)
{
    qsizetype end = 0;
    for (const Part &part : splitParts(text)) {
        demand(part.span.begin == end && part.span.end > part.span.begin);
        end = part.span.end;
    }
    demand(end == text.size());
}

void checkWords(const QString &text, const Words &words)
{
    qsizetype end = 0;
    for (const Token &token : words.tokens) {
        demand(token.span.begin >= end && token.span.end > token.span.begin && token.span.end <= text.size());
        end = token.span.end;
    }
    size_t next = 0;
    for (const Sentence &sentence : words.sentences) {
        demand(sentence.tokens.first == next && sentence.tokens.last > next);
        for (const Clause &clause : sentence.clauses) {
            demand(clause.tokens.first == next && clause.tokens.last > next);
            next = clause.tokens.last;
        }
        demand(next == sentence.tokens.last);
    }
    demand(next == words.tokens.size());
}

void checkMentions(const QString &text, const Words &words)
{
    for (const DayMonthOrder order : {DayMonthOrder::Unknown, DayMonthOrder::DayFirst, DayMonthOrder::MonthFirst}) {
        MentionContext context;
        context.at = Moment::fromLocal(QDate(2024, 2, 29), QTime(23, 59), 14 * 3600);
        context.order = order;
        context.past = order == DayMonthOrder::MonthFirst;
        qsizetype end = 0;
        for (const Mention &mention : findMentions(text, words, context)) {
            demand(mention.span.begin >= end && mention.span.end > mention.span.begin
                   && mention.span.end <= text.size());
            end = mention.span.end;
            if (const When *when = std::get_if<When>(&mention.value)) {
                demand(!when->from || when->from->isValid());
                demand(!when->to || when->to->isValid());
                demand(!when->from || !when->to || *when->from <= *when->to);
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkParts(text);
    const Words words = readWords(text, {0, text.size()});
    checkWords(text, words);
    checkMentions(text, words);
    return 0;
}
