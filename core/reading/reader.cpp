// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/reader.h"

#include "reading/gist.h"
#include "reading/kinds/questionform.h"
#include "reading/topics.h"
#include "text/parts.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// "4 May" may nothing, and "2 seconds" second nothing.
bool isPartOfMention(const ClauseView &view, const LexiconMatch &match)
{
    const QStringList &looks = view.conceptOf(match).values;
    if (match.form == NameForm::Answer || looks.contains(u"image") || looks.contains(u"file"))
        return false; // "4 photos" are photos
    return std::ranges::any_of(view.mentions, [&](const Mention &mention) {
        return !std::holds_alternative<Identifier>(mention.value) && mention.span.contains(view.spanOf(match.tokens));
    });
}

/// Reads one text from part to statement.
class TextReading
{
public:
    TextReading(const Lexicon &lexicon, QStringView text, const ReadingContext &context)
        : m_lexicon(lexicon)
        , m_text(text)
        , m_context(context)
        , m_people(context.timeline)
    {
    }

    Reading read()
    {
        if (m_context.internal) {
            readPart({0, m_text.size()}); // notes quote nobody and sign with initials
        } else {
            for (const Part &part : splitParts(m_text)) {
                if (part.kind == PartKind::Own)
                    readPart(part.span);
            }
        }
        markOwnedUp();
        return std::move(m_reading);
    }

private:
    void readPart(Span part)
    {
        const Words words = readWords(m_text, part);
        MentionContext mentionContext;
        mentionContext.at = m_context.at;
        mentionContext.order = m_context.order;
        const std::vector<Mention> mentions = findMentions(m_text, words, mentionContext);
        auto mention = mentions.begin();
        for (const Sentence &sentence : words.sentences) {
            m_reading.sentences.push_back(sentence.span);
            const auto from = mention;
            while (mention != mentions.end() && mention->span.begin < sentence.span.end)
                ++mention;
            readSentence(words, sentence, {from, mention});
        }
    }

    void readSentence(const Words &words, const Sentence &sentence, std::span<const Mention> mentions)
    {
        std::vector<ClauseView> clauses;
        clauses.reserve(sentence.clauses.size());
        for (const Clause &clause : sentence.clauses) {
            if (clause.tokens.first >= clause.tokens.last)
                continue;
            ClauseView view{m_text,   words,         sentence,        m_context, m_lexicon,
                            m_people, clause.tokens, clause.joinedBy, {},        {}};
            for (const Mention &mention : mentions) {
                if (view.spanOf(clause.tokens).overlaps(mention.span))
                    view.mentions.push_back(mention);
            }
            view.matches = m_lexicon.match(m_text, words, clause.tokens);
            std::erase_if(view.matches, [&](const LexiconMatch &match) { return isPartOfMention(view, match); });
            clauses.push_back(std::move(view));
        }
        m_reading.gists.push_back(gistOf(clauses));
        SentenceState state = startOf(clauses);
        for (const ClauseView &view : clauses)
            readClause(view, state);
    }

    void readClause(const ClauseView &view, SentenceState &state)
    {
        const ClauseFeatures features = featuresOf(view, state);
        const ClauseInput input{view, features, state};
        std::vector<Statement> found;
        addOwningUp(input, found);
        addReferences(input, found);
        addQuestions(input, found);
        addRequests(input, found);
        addItemsGiven(input, found);
        addStepsTried(input, found);
        addFeelings(input, found);
        addPreferences(input, found);
        addClaims(input, found);
        referBack(view, found);

        state.frame = features.frame;
        state.asking = leadsToQuestion(view);
        state.needing = state.needing || announcesNeed(view);
        if (const Actor actor = actorOf(view, features.mainVerb()); actor.party != Party::Unknown)
            state.actor = actor;
        const auto promise = std::ranges::find(found, StatementKind::Promise, &Statement::kind);
        state.promise = promise != found.end();
        const auto feeling = std::ranges::find(found, StatementKind::Feeling, &Statement::kind);
        state.feeling = feeling != found.end() ? feeling->predicate : QString();
        state.tried = state.tried || std::ranges::contains(found, StatementKind::StepTried, &Statement::kind);
        state.when = state.promise ? promise->when : std::nullopt;
        std::ranges::move(found, std::back_inserter(m_reading.statements));
    }

    /// "Batteries are new, changed them at five", "please print them yourself": what names no thing is about the one
    /// that was spoken of before.
    void referBack(const ClauseView &view, std::vector<Statement> &found)
    {
        for (Statement &statement : found) {
            const bool isDeed = statement.predicate.startsWith(u"deed.");
            const bool isErrand = statement.kind == StatementKind::Request && pointsBack(view);
            if (statement.topics.isEmpty() && (isDeed || isErrand))
                statement.topics = m_spokenOf;
            if (isErrand && statement.concepts.contains(u"marker.asks-detail"))
                statement.concepts += m_itemsSpokenOf;
        }
        m_itemsSpokenOf.clear();
        for (const LexiconMatch *item : view.all(ConceptCategory::Item)) {
            if (item->isName() && view.context.writer == Party::Company)
                m_itemsSpokenOf.append(view.conceptOf(*item).id);
        }
        if (QStringList topics = topicsOf(view); !topics.isEmpty())
            m_spokenOf = std::move(topics);
    }

    static bool pointsBack(const ClauseView &view)
    {
        static const QStringList pointers{u"it"_s, u"they"_s, u"that"_s, u"those"_s, u"both"_s};
        for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
            if (pointers.contains(view.lemma(at)))
                return true;
        }
        return false;
    }

    /// A fault admitted in a sentence counts for it and for its neighbours: people own up before or after they tell.
    void markOwnedUp()
    {
        std::vector<bool> owned(m_reading.sentences.size() + 2, false);
        for (const Statement &statement : m_reading.statements) {
            if (statement.kind != StatementKind::OwningUp || !admits(statement))
                continue;
            const size_t at = sentenceAt(statement.passage.begin);
            owned[at] = owned[at + 1] = owned[at + 2] = true; // shifted by one
        }
        for (Statement &statement : m_reading.statements)
            statement.ownedUp = owned[sentenceAt(statement.passage.begin) + 1];
    }

    /// "Sorry" alone admits nothing, and "I told you" only where a "but" turns it.
    static bool admits(const Statement &statement)
    {
        return statement.predicate == "owning.fault"_L1 || statement.predicate == "owning.wrong"_L1;
    }

    [[nodiscard]] size_t sentenceAt(qsizetype position) const
    {
        const auto after = std::ranges::upper_bound(m_reading.sentences, position, {}, &Span::begin);
        return after == m_reading.sentences.begin() ? 0 : size_t(after - m_reading.sentences.begin()) - 1;
    }

    const Lexicon &m_lexicon;
    QStringView m_text;
    const ReadingContext &m_context;
    People m_people;
    QStringList m_itemsSpokenOf; ///< items that the company's last clause names
    QStringList m_spokenOf;      ///< topics of the last clause that has any
    Reading m_reading;
};

/// "payment.card.last_four", "flights[1].date": the words of a path.
QStringList wordsOfPath(const QString &path)
{
    QStringList words;
    QString word;
    for (const QChar sign : path.toLower()) {
        if (sign.isLetter()) {
            word += sign;
            continue;
        }
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

Reader::Reader(std::shared_ptr<const Lexicon> lexicon) : m_lexicon(std::move(lexicon)) {}

Reader::~Reader() = default;

Reading Reader::read(QStringView text, const ReadingContext &context) const
{
    return TextReading(*m_lexicon, text, context).read();
}

std::vector<FieldStatement> Reader::readRecord(const Record &record, const ReadingContext &context) const
{
    ReadingContext fieldContext = context;
    fieldContext.writer = Party::Company;
    fieldContext.internal = true;
    std::vector<FieldStatement> result;
    for (const Field &field : record.fields) {
        QStringList topics = wordsOfPath(record.type + u' ' + field.path);
        for (QString &word : topics)
            word = m_lexicon->topicOf(lemmaOf(word));
        Statement statement;
        const QString path = wordsOfPath(field.path).join(u' ');
        const kept::Words pathWords = readWords(path, {0, path.size()});
        for (const LexiconMatch &match : m_lexicon->match(path, pathWords, {0, pathWords.tokens.size()}))
            statement.concepts.append(m_lexicon->conceptOf(match).id);
        for (Statement &read : TextReading(*m_lexicon, field.value, fieldContext).read().statements) {
            if (statement.predicate.isEmpty()) {
                statement.predicate = read.predicate;
                statement.polarity = read.polarity;
            }
            statement.concepts += read.concepts;
            topics += read.topics;
            if (!read.arguments.isEmpty() && statement.arguments.isEmpty())
                statement.arguments = read.arguments;
            if (!statement.when)
                statement.when = read.when;
        }
        for (Argument &argument : statement.arguments)
            argument.about =
                topics.isEmpty() ? QString() : m_lexicon->topicOf(lemmaOf(wordsOfPath(field.path).value(0)));
        for (QStringList *list : {&topics, &statement.concepts}) {
            list->sort();
            list->removeDuplicates();
        }
        statement.kind = StatementKind::Fact;
        statement.actor = Party::Company;
        statement.passage = statement.core = {0, field.value.size()};
        statement.topics = topics;
        result.push_back({field.path, std::move(statement)});
    }
    return result;
}

ReadingContext contextOf(const Event &event, const Timeline &timeline)
{
    ReadingContext context;
    context.at = event.at;
    context.writer = event.authorKind == AuthorKind::Customer ? Party::Customer : Party::Company;
    context.internal =
        event.kind != EventKind::Message || event.direction == Direction::Internal || event.channel == Channel::Desk;
    context.timeline = &timeline;
    return context;
}

} // namespace kept
