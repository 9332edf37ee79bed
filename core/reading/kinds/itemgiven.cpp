// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/polarity.h"
#include "reading/topics.h"

#include <QRegularExpression>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// Whether a mention can be a value of such an item: a serial number is a code, a receipt is none.
bool isValueOf(const Concept &item, const Mention &mention)
{
    if (const auto *id = std::get_if<Identifier>(&mention.value)) {
        switch (id->kind) {
        case Identifier::Kind::Code:
            return item.values.contains(u"code"_s) || item.values.contains(u"file"_s); // "receipt GPA-1"
        case Identifier::Kind::MailAddress:
            return item.values.contains(u"mail"_s);
        case Identifier::Kind::Phone:
            return item.values.contains(u"phone"_s) || item.values.contains(u"code"_s);
        case Identifier::Kind::CardEnding:
            return item.values.contains(u"card"_s);
        case Identifier::Kind::Url:
            return item.values.contains(u"url"_s);
        case Identifier::Kind::Handle:
            return item.id == "item.username"_L1;
        }
    }
    if (std::holds_alternative<Quantity>(mention.value))
        return item.values.contains(u"code"_s) || item.id == "item.measurement"_L1 || item.id == "item.quantity"_L1;
    if (std::holds_alternative<Money>(mention.value))
        return item.values.contains(u"money"_s);
    if (std::holds_alternative<When>(mention.value))
        return item.values.contains(u"date"_s);
    return false;
}

/// How far behind its name a value can stand: a few words, or just behind the verb that gives it ("the code on the
/// little screen is E41").
size_t reachOf(const ClauseView &view, const LexiconMatch &item)
{
    static const QStringList giving{u"be"_s, u"say"_s, u"read"_s, u"show"_s};
    constexpr size_t fewWords = 4;
    const size_t near = std::min(item.tokens.last + fewWords, view.tokens.last);
    for (size_t at = item.tokens.last; at < view.tokens.last; ++at) {
        if (giving.contains(view.lemma(at)))
            return std::max(near, std::min(at + fewWords, view.tokens.last));
        if (view.token(at).kind == TokenKind::Punctuation)
            break;
    }
    return near;
}

bool isPossessive(const QString &lemma)
{
    static const QStringList words{u"my"_s, u"your"_s, u"our"_s, u"his"_s, u"her"_s, u"their"_s};
    return words.contains(lemma);
}

/// "Allergies: two coeliacs", "gate code changed: 4471": what follows the colon is what was named before it.
bool isIntroduced(const ClauseView &view, const LexiconMatch &item)
{
    static const QString ends = u":.,;?!\n"_s;
    size_t before = item.tokens.first;
    while (before > view.tokens.first
           && (view.token(before - 1).wordClass == WordClass::Determiner || isPossessive(view.lemma(before - 1))))
        --before;
    static const QStringList links{u"for"_s, u"of"_s, u"on"_s, u"in"_s, u"from"_s, u"at"_s, u"with"_s, u"to"_s};
    if (before > view.tokens.first && links.contains(view.lemma(before - 1)))
        return false; // "the list for your label:" is a list
    const qsizetype last = std::min(view.text.size(), view.sentence.span.end);
    for (qsizetype at = view.spanOf(item.tokens).end; at < last; ++at) {
        if (ends.contains(view.text[at]))
            return view.text[at] == u':' && at + 2 < last;
    }
    return false;
}

/// "[photo: bill no. 8812]": what a chat leaves of a picture.
bool isInBrackets(const ClauseView &view, const LexiconMatch &item)
{
    const qsizetype place = view.spanOf(item.tokens).begin;
    const QStringView before = view.text.first(place);
    return before.lastIndexOf(u'[') > before.lastIndexOf(u']');
}

/// The value right behind the item's name ("serial FJ7-1", "account no. is 5591-02") or right before it.
const Mention *valueBeside(const ClauseView &view, const LexiconMatch &item)
{
    const Concept &idea = view.conceptOf(item);
    const size_t reach = reachOf(view, item);
    for (const Mention &mention : view.mentions) {
        for (size_t at = item.tokens.last; at < reach; ++at) {
            if (view.token(at).span.overlaps(mention.span) && isValueOf(idea, mention))
                return &mention;
        }
    }
    return nullptr;
}

/// "Insurer is Caber Mutual", "plate CKTV 482": a name or a code that no mention knows, right behind the item's name.
bool nameBeside(const ClauseView &view, const LexiconMatch &item)
{
    static const QStringList links{u"be"_s, u"number"_s, u"no"_s, u"a"_s, u"an"_s, u"the"_s};
    static const QStringList signs{u":"_s, u"="_s, u"."_s, u"#"_s, u"-"_s};
    size_t at = item.tokens.last;
    while (at < view.tokens.last && (links.contains(view.lemma(at)) || signs.contains(view.surface(at).toString())))
        ++at;
    if (at >= view.tokens.last || view.token(at).kind != TokenKind::Word)
        return false;
    const QStringView word = view.surface(at);
    const bool isCode = word.size() > 2 && std::ranges::all_of(word, [](QChar sign) { return sign.isUpper(); });
    const bool isLinked = at > item.tokens.last;
    return (view.conceptOf(item).values.contains(u"code"_s) && isCode)
        || (isLinked && view.token(at).wordClass == WordClass::ProperNoun && word.front().isUpper());
}

bool isHandedOver(const ClauseInput &input, const LexiconMatch &item)
{
    const ClauseView &view = input.view;
    for (size_t back = 1; back <= 2 && item.tokens.first >= view.tokens.first + back; ++back) {
        if (view.isWord(item.tokens.first - back, u"here"))
            return true;
    }
    const VerbGroup *group = groupOf(input.features, item.tokens);
    if (group && group->future)
        return false;
    for (const LexiconMatch &match : view.matches) {
        if (view.conceptOf(match).id != "marker.given"_L1)
            continue;
        const Token &verb = view.token(match.tokens.first);
        const bool others = match.form == NameForm::Verb && group && group->subject.first < group->subject.last
            && !group->passive && actorIn(view, group->subject).party != view.context.writer;
        if (others)
            continue;
        const bool told = match.form != NameForm::Verb || verb.form == WordForm::Past
            || verb.form == WordForm::PastParticiple
            || (verb.form == WordForm::Plain && group && !group->bare && group->head == match.tokens.first
                && actorOf(view, group).party == view.context.writer);
        if (told)
            return true;
    }
    return false;
}

/// What an agent says of something that came in: "the bill is in order", "P45 opens fine", "got your photos".
bool isAcknowledged(const ClauseInput &input, const LexiconMatch &item)
{
    static const QStringList states{u"state.approved"_s, u"state.correct"_s, u"state.delivered"_s, u"state.complete"_s};
    const ClauseView &view = input.view;
    const VerbGroup *group = groupOf(input.features, item.tokens);
    if ((!group && !view.context.internal) || view.conceptOf(item).id == "item.decision"_L1)
        return false;
    if (group && (group->future || !group->modal.isEmpty() || group->bare))
        return false;
    if (view.find(u"marker.received"))
        return true;
    for (const LexiconMatch *state : view.all(ConceptCategory::State)) {
        const bool behind = view.context.internal || item.tokens.last <= state->tokens.first;
        if (behind && states.contains(view.conceptOf(*state).id))
            return true;
    }
    static const QStringList verbs{u"receive"_s, u"get"_s, u"open"_s, u"take"_s, u"note"_s, u"see"_s, u"have"_s};
    const Party owner = ownerOf(view, item.tokens.first);
    return group && verbs.contains(view.lemma(group->head))
        && (group->past || view.lemma(group->head) == "open"_L1 || owner == Party::Customer || owner == Party::Unknown);
}

void give(const ClauseInput &input, const QString &predicate, TokenRange named, Statements &statements)
{
    Statement statement = makeStatement(input, StatementKind::ItemGiven, predicate, named);
    statement.actor = Party::Customer;
    statement.person.clear();
    statement.polarity = Polarity::Affirmed;
    statement.topics = topicsOf(input.view); // "packing list" tells which list
    // A label ("bill CE/25"), a value and an attachment stand for the item without naming it.
    if (!predicate.isEmpty() && !statement.concepts.contains(predicate))
        statement.concepts.append(predicate);
    statements.push_back(std::move(statement));
}

/// "[photo]", "[sticker.jpg: batch 25]", "receipt.pdf": what a chat leaves of an attachment.
void addFiles(const ClauseInput &input, Statements &statements)
{
    static const QRegularExpression file(
        uR"(\b[\w-]+\.(jpe?g|png|gif|heic|pdf|mp4|mov|docx?|xlsx?|csv|txt|log|zip)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const ClauseView &view = input.view;
    const QStringView clause = view.span().of(view.text);
    const QRegularExpressionMatch match = file.matchView(clause);
    if (!match.hasMatch())
        return;
    static const QHash<QString, QString> kinds{
        {u"jpg"_s, u"item.photo"_s},        {u"jpeg"_s, u"item.photo"_s},     {u"png"_s, u"item.photo"_s},
        {u"gif"_s, u"item.photo"_s},        {u"heic"_s, u"item.photo"_s},     {u"mp4"_s, u"item.video"_s},
        {u"mov"_s, u"item.video"_s},        {u"log"_s, u"item.log"_s},        {u"csv"_s, u"item.spreadsheet"_s},
        {u"xlsx"_s, u"item.spreadsheet"_s}, {u"xls"_s, u"item.spreadsheet"_s}};
    give(input, kinds.value(match.captured(1).toLower(), u"item.file"_s), {}, statements);
}

bool namesItem(const ClauseView &view)
{
    return std::ranges::any_of(view.all(ConceptCategory::Item),
                               [](const LexiconMatch *item) { return item->isName(); });
}

/// "Uploaded.", "attached both": something is handed over, what it is the question before tells.
void addBareHandover(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const LexiconMatch *given = view.find(u"marker.given");
    if (!given || namesItem(view))
        return;
    const Token &verb = view.token(given->tokens.first);
    const VerbGroup *group = groupOf(input.features, given->tokens);
    const bool done = verb.form == WordForm::Past || verb.form == WordForm::PastParticiple;
    const bool mine = !group || (!group->future && actorOf(view, group).party == Party::Customer);
    constexpr size_t fewWords = 6;
    if (done && mine && view.tokens.last - view.tokens.first <= fewWords)
        give(input, {}, given->tokens, statements);
}

/// Phones, addresses and cards need no name: "reach me on 555 0100".
void addKnownByLooks(const ClauseInput &input, Statements &statements)
{
    static const QHash<Identifier::Kind, QString> items{{Identifier::Kind::Phone, u"item.phone-number"_s},
                                                        {Identifier::Kind::MailAddress, u"item.email-address"_s},
                                                        {Identifier::Kind::CardEnding, u"item.card-details"_s}};
    for (const Mention &mention : input.view.mentions) {
        const auto *identifier = std::get_if<Identifier>(&mention.value);
        const QString item = identifier ? items.value(identifier->kind) : QString();
        const auto same = [&](const Statement &s) {
            return s.kind == StatementKind::ItemGiven && s.predicate == item && s.passage == input.view.span();
        };
        if (!item.isEmpty() && std::ranges::none_of(statements, same))
            give(input, item, {}, statements);
    }
}

/// "I'm Dana Whitfield", "my name is Dana".
void addOwnName(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    for (const VerbGroup &group : input.features.verbs) {
        const size_t next = group.tokens.last;
        const bool isBe = view.lemma(group.head) == "be"_L1 && next < view.tokens.last;
        if (!isBe || view.token(next).wordClass != WordClass::ProperNoun || group.negated)
            continue;
        if (group.subject.first >= group.subject.last) // "Is Dana in?" has its subject behind
            continue;
        const bool mine = group.subject.last - group.subject.first <= 2
            && (view.isWord(group.subject.first, u"i") || view.isWord(group.subject.last - 1, u"name"));
        if (mine)
            give(input, u"item.name"_s, {next, next + 1}, statements);
    }
}

/// "14/3 Kutchery Road, Chennai", "Neutorgasse 44": an address is known by its street and number.
void addAddress(const ClauseInput &input, Statements &statements)
{
    static const QRegularExpression number(u"\\d"_s);
    static const QRegularExpression street(
        uR"(\p{Lu}\p{L}+(straße|strasse|gasse|weg|platz|straat|laan|gatan|vägen|gata|vej|gade)\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const ClauseView &view = input.view;
    const QStringView clause = view.span().of(view.text);
    const LexiconMatch *named = view.find(u"thing.street");
    const bool isNamed =
        named && named->tokens.first > view.tokens.first && view.surface(named->tokens.first - 1).front().isUpper();
    if ((isNamed || street.matchView(clause).hasMatch()) && number.matchView(clause).hasMatch())
        give(input, u"item.address"_s, {}, statements);
}

/// A code that stands alone, as the answer to "what is your order number?".
void addBareCode(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (!input.features.verbs.empty() || namesItem(view))
        return;
    constexpr std::ptrdiff_t fewWords = 3;
    std::ptrdiff_t others = 0;
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at)
        others += view.token(at).kind == TokenKind::Word && !view.isCovered(at) ? 1 : 0;
    if (others > fewWords)
        return;
    for (const Mention &mention : view.mentions) {
        if (std::holds_alternative<Identifier>(mention.value)) {
            give(input, {}, {}, statements);
            return;
        }
    }
}

/// "Boiler is a Vokera 25", "the dog is Biscuit": a thing with the name that tells which.
void addNamedThing(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    for (const VerbGroup &group : input.features.verbs) {
        size_t at = group.tokens.last;
        while (at < view.tokens.last && view.token(at).wordClass == WordClass::Determiner)
            ++at;
        const bool named = at < view.tokens.last && view.token(at).wordClass == WordClass::ProperNoun
            && view.surface(at).front().isUpper();
        const bool hasSubject =
            group.subject.first < group.subject.last && view.token(group.subject.last - 1).wordClass == WordClass::Noun;
        if (!named || !hasSubject || view.lemma(group.head) != "be"_L1 || group.negated || group.past)
            continue;
        give(input, u"item.detail"_s, {at, at + 1}, statements);
        statements.back().topics = {view.lexicon.topicOf(view.lemma(group.subject.last - 1))};
    }
}

} // namespace

void addItemsGiven(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const bool fromCustomer = view.context.writer == Party::Customer;
    if (input.features.modality == Modality::Hypothetical || input.features.quoted)
        return;
    for (const LexiconMatch *item : view.all(ConceptCategory::Item)) {
        const VerbGroup *group = groupOf(input.features, item->tokens);
        const bool asksForIt = !fromCustomer && std::ranges::any_of(statements, [&](const Statement &s) {
            return s.kind == StatementKind::Request && s.predicate == view.conceptOf(*item).id;
        });
        if (asksForIt || polarityOf(view, item->tokens, group) == Polarity::Denied)
            continue;
        const bool isAnswer = item->form == NameForm::Answer;
        const bool named = isAnswer || valueBeside(view, *item) || nameBeside(view, *item);
        if (item->form == NameForm::Label && !named)
            continue;
        const bool asked = input.features.question && (!named || isAnswer);
        const bool given = fromCustomer
            ? !asked && (named || isHandedOver(input, *item) || isInBrackets(view, *item) || isIntroduced(view, *item))
            : !asked && (isAcknowledged(input, *item) || (view.context.internal && named));
        if (given)
            give(input, view.conceptOf(*item).id, item->tokens, statements);
    }
    if (fromCustomer) {
        addFiles(input, statements);
        addKnownByLooks(input, statements);
        addOwnName(input, statements);
        addNamedThing(input, statements);
        addAddress(input, statements);
        addBareHandover(input, statements);
        addBareCode(input, statements);
    }
}

} // namespace kept
