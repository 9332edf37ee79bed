// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/casing.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

bool isSmall(const QString &word, bool chicago)
{
    static const QSet<QString> both{u"a"_s,  u"an"_s, u"and"_s, u"as"_s, u"at"_s,  u"but"_s, u"by"_s, u"en"_s,
                                    u"for"_s, u"if"_s, u"in"_s,  u"nor"_s, u"of"_s, u"on"_s,  u"or"_s, u"per"_s,
                                    u"the"_s, u"to"_s, u"v"_s,   u"via"_s, u"vs"_s, u"yet"_s, u"so"_s, u"up"_s};
    static const QSet<QString> prepositions{
        u"about"_s, u"above"_s, u"across"_s, u"after"_s, u"against"_s, u"along"_s, u"among"_s, u"around"_s,
        u"before"_s, u"behind"_s, u"below"_s, u"beneath"_s, u"beside"_s, u"between"_s, u"beyond"_s, u"down"_s,
        u"during"_s, u"except"_s, u"from"_s, u"inside"_s, u"into"_s, u"like"_s, u"near"_s, u"off"_s, u"onto"_s,
        u"outside"_s, u"over"_s, u"past"_s, u"since"_s, u"through"_s, u"throughout"_s, u"toward"_s, u"under"_s,
        u"until"_s, u"upon"_s, u"with"_s, u"within"_s, u"without"_s};
    return both.contains(word) || (chicago && prepositions.contains(word));
}

QString capitalized(QString word)
{
    const auto letter = std::ranges::find_if(word, [](QChar c) { return c.isLetterOrNumber(); });
    if (letter != word.end())
        *letter = letter->toUpper();
    return word;
}

QString keptForm(const QString &word, const QStringList &keep)
{
    const auto known = std::ranges::find_if(keep, [&](const QString &form) {
        return form.compare(word, Qt::CaseInsensitive) == 0;
    });
    return known == keep.end() ? QString() : *known;
}

/// Calls `change(word, index, count, before)` for each word and puts its answer in the word's place.
template<typename Change>
QString eachWord(const QString &text, const CasingOptions &options, Change &&change)
{
    const QRegularExpressionMatch prefix = QRegularExpression(options.prefix).match(text);
    const qsizetype start = !options.prefix.isEmpty() && prefix.capturedStart() == 0 ? prefix.capturedEnd() : 0;
    static const QRegularExpression word(u"[\\p{L}\\p{N}][\\p{L}\\p{N}.'\u2019+#/&_]*|[^\\p{L}\\p{N}\\s]+"_s);
    QList<QRegularExpressionMatch> words;
    for (const auto &match : word.globalMatch(text, start))
        words.append(match);
    QString changed = text.first(start);
    qsizetype at = start;
    for (qsizetype i = 0; i < words.size(); ++i) {
        changed += QStringView(text).sliced(at, words[i].capturedStart() - at);
        changed += change(words[i].captured(), i, words.size(), i > 0 ? words[i - 1].captured() : QString());
        at = words[i].capturedEnd();
    }
    return changed + text.sliced(at);
}

/// Puts phrases of several words back as they are to be written.
QString withPhrases(QString text, const QStringList &keep)
{
    for (const QString &phrase : keep) {
        if (!phrase.contains(u' '))
            continue;
        const QRegularExpression pattern(u"\\b"_s + QRegularExpression::escape(phrase) + u"\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
        text.replace(pattern, phrase);
    }
    return text;
}

} // namespace

QString titleCase(const QString &text, const CasingOptions &options)
{
    return eachWord(text, options, [&](const QString &word, qsizetype at, qsizetype count, const QString &before) {
        if (const QString form = keptForm(word, options.keep); !form.isEmpty())
            return form;
        const bool edge = at == 0 || at + 1 == count || before.endsWith(u':');
        if (!edge && isSmall(word.toLower(), options.chicago))
            return word.toLower();
        return capitalized(word);
    });
}

QString sentenceCase(const QString &text, const CasingOptions &options)
{
    const QString cased = eachWord(text, options, [&](const QString &word, qsizetype at, qsizetype, const QString &before) {
        if (const QString form = keptForm(word, options.keep); !form.isEmpty())
            return form;
        static const QRegularExpression number(u"^\\d+\\.$"_s);
        const bool numbered = at == 1 && number.match(before).hasMatch();
        const bool starts = at == 0 || numbered || std::ranges::any_of(options.indicators, [&](const QString &ending) {
            return before.endsWith(ending);
        });
        const bool abbreviation = word.size() > 1 && word == word.toUpper() && word != word.toLower();
        if (abbreviation || word == u"I" || word.startsWith("I'"_L1))
            return word;
        return starts ? capitalized(word.toLower()) : word.toLower();
    });
    return withPhrases(cased, options.keep);
}

} // namespace kept
