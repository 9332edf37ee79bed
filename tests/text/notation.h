// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mentions.h"
#include "text/parts.h"

#include <QStringList>

namespace kept::test {

using namespace Qt::StringLiterals;

/// One letter a class, as in the tables below: N noun, M name, P pronoun, V verb, A auxiliary, J adjective, R adverb,
/// I preposition, D determiner, C conjunction, T particle, U numeral, . for signs, ? for unknown.
inline QChar letterOf(const Token &token)
{
    if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol)
        return u'.';
    switch (token.wordClass) {
    case WordClass::Noun:
        return u'N';
    case WordClass::ProperNoun:
        return u'M';
    case WordClass::Pronoun:
        return u'P';
    case WordClass::Verb:
        return u'V';
    case WordClass::Auxiliary:
        return u'A';
    case WordClass::Adjective:
        return u'J';
    case WordClass::Adverb:
        return u'R';
    case WordClass::Preposition:
        return u'I';
    case WordClass::Determiner:
        return u'D';
    case WordClass::Conjunction:
        return u'C';
    case WordClass::Particle:
        return u'T';
    case WordClass::Numeral:
        return u'U';
    case WordClass::Unknown:
        break;
    }
    return u'?';
}

inline Words wordsOf(const QString &text) { return readWords(text, {0, text.size()}); }

/// "We/P ship/V": every token as it stands with its class.
inline QString classesOf(const QString &text)
{
    QStringList shown;
    for (const Token &token : wordsOf(text).tokens)
        shown << token.span.of(text).toString() + u'/' + letterOf(token);
    return shown.join(u' ');
}

/// The lemmas, signs as they stand.
inline QString lemmasOf(const QString &text)
{
    QStringList shown;
    for (const Token &token : wordsOf(text).tokens)
        shown << token.lemma;
    return shown.join(u' ');
}

/// A date and time as "2026-05-04", "2026-05-04..06 09:00-12:00", "<=..." for a deadline, "~" where approximate.
inline QString shown(const When &when)
{
    QString text;
    if (when.deadline)
        text += u"<="_s;
    if (when.approximate)
        text += u'~';
    const auto date = [](std::optional<QDate> day) { return day ? day->toString(Qt::ISODate) : QString(); };
    const QString days = when.from == when.to ? date(when.from) : date(when.from) + u".."_s + date(when.to);
    text += days;
    if (when.weekday && !when.from && !when.to)
        text += u"day"_s + QString::number(*when.weekday);
    const auto time = [](std::optional<QTime> hour) { return hour ? hour->toString(u"HH:mm"_s) : QString(); };
    if (when.start || when.end)
        text += u' ' + time(when.start) + (when.end ? u'-' + time(when.end) : QString());
    return text;
}

inline QString shown(const Money &money)
{
    return QString::number(double(money.tenThousandths) / Money::unit, 'g', 12) + u' ' + money.currency;
}

inline QString shown(const Quantity &quantity)
{
    return (quantity.approximate ? u"~"_s : QString()) + QString::number(quantity.value, 'g', 12)
        + (quantity.unit.isEmpty() ? QString() : u' ' + quantity.unit);
}

inline QString shown(const Duration &duration)
{
    static const QStringList units{u"minute"_s, u"hour"_s, u"day"_s, u"workday"_s, u"week"_s, u"month"_s, u"year"_s};
    const QString most = duration.most == duration.least ? QString() : u'-' + QString::number(duration.most);
    return QString::number(duration.least) + most + u' ' + units.at(static_cast<int>(duration.unit));
}

inline QString shown(const Identifier &identifier)
{
    static const QStringList kinds{u"code"_s, u"mail"_s, u"phone"_s, u"url"_s, u"handle"_s, u"card"_s};
    return kinds.at(static_cast<int>(identifier.kind)) + u' ' + identifier.value;
}

/// Tuesday, 12 May 2026, 10:00, by a writer who puts the day first.
inline MentionContext aTuesday()
{
    MentionContext context;
    context.at = Moment::fromLocal(QDate(2026, 5, 12), QTime(10, 0), 0);
    context.order = DayMonthOrder::DayFirst;
    return context;
}

/// "words = value" of each mention.
inline QString mentionsOf(const QString &text, const MentionContext &context = aTuesday())
{
    QStringList all;
    for (const Mention &mention : findMentions(text, wordsOf(text), context)) {
        all << mention.span.of(text).toString() + u" = "_s
                + std::visit([](const auto &value) { return shown(value); }, mention.value);
    }
    return all.join(u" | "_s);
}

/// "greeting: Hi, | own: It works." with blanks for line breaks.
inline QString partsOf(const QString &text)
{
    static const QStringList kinds{u"greeting"_s,    u"own"_s,    u"closing"_s,   u"signature"_s,
                                   u"attribution"_s, u"quoted"_s, u"forwarded"_s, u"code"_s};
    QStringList all;
    for (const Part &part : splitParts(text))
        all << kinds.at(static_cast<int>(part.kind)) + u": "_s + part.span.of(text).toString().simplified();
    return all.join(u" | "_s);
}

/// The sentences between bars.
inline QString sentencesOf(const QString &text)
{
    QStringList shown;
    for (const Sentence &sentence : wordsOf(text).sentences)
        shown << sentence.span.of(text).toString().replace(u'\n', u' ');
    return shown.join(QStringLiteral(" | "));
}

/// The clauses between bars, each behind what joins it: "I called | because: it broke".
inline QString clausesOf(const QString &text)
{
    QStringList shown;
    for (const Sentence &sentence : wordsOf(text).sentences) {
        for (const Clause &clause : sentence.clauses) {
            const QString words = clause.span.of(text).toString().replace(u'\n', u' ');
            shown << (clause.joinedBy.isEmpty() ? words : clause.joinedBy + QStringLiteral(": ") + words);
        }
    }
    return shown.join(QStringLiteral(" | "));
}

} // namespace kept::test
