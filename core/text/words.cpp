// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/clauses.h"
#include "text/sentences.h"
#include "text/tagger.h"

namespace kept {

Words readWords(QStringView text, Span span)
{
    const std::vector<RawToken> raw = tokenize(text, span);
    const std::vector<TokenRange> ranges = findSentences(text, span, raw);

    Words words;
    words.tokens.resize(raw.size());
    words.sentences.reserve(ranges.size());
    for (const TokenRange range : ranges) {
        const size_t count = range.last - range.first;
        tagSentence(text, std::span(raw).subspan(range.first, count),
                    std::span(words.tokens).subspan(range.first, count));
        Sentence sentence;
        sentence.tokens = range;
        sentence.span = {raw[range.first].span.begin, raw[range.last - 1].span.end};
        findClauses(text, words.tokens, sentence);
        sentence.isQuestion = isAsking(text, words.tokens, sentence);
        words.sentences.push_back(std::move(sentence));
    }
    return words;
}

} // namespace kept
