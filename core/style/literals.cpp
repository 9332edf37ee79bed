// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/literals.h"

#include <QSet>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr qsizetype maxExact = 24;     ///< strings that a part may spell out before only required ones are kept
constexpr qsizetype maxRequired = 400; ///< alternatives that are still worth an index
constexpr qsizetype maxLength = 32;

/// What is known of a part of an expression: either all strings that it matches, or some of which one must stand.
struct Part
{
    bool exact = true;
    QStringList strings{QString()};
};

Part unknown()
{
    return {false, {}};
}

/// Words that stand in nearly every mail: a literal of nothing else tells little.
bool isEverywhere(QStringView word)
{
    static const QSet<QString> common{u"you"_s, u"your"_s, u"the"_s, u"and"_s, u"for"_s, u"with"_s, u"that"_s,
                                      u"have"_s, u"this"_s, u"our"_s, u"are"_s, u"will"_s, u"thank"_s, u"from"_s,
                                      u"please"_s, u"not"_s, u"can"_s, u"was"_s, u"ing"_s, u"any"_s, u"all"_s};
    return common.contains(word.toString());
}

/// How much a text is narrowed down by this set: its shortest string decides.
qsizetype worth(const QStringList &strings)
{
    if (strings.isEmpty() || strings.size() > maxRequired)
        return 0;
    qsizetype least = maxLength;
    for (const QString &text : strings) {
        qsizetype length = 0;
        for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
            length += isEverywhere(word) ? 1 : word.size();
        least = std::min(least, text.trimmed().isEmpty() ? 0 : length);
    }
    return least;
}

class ExpressionReader
{
public:
    explicit ExpressionReader(QStringView expression) : m_text(expression) {}

    [[nodiscard]] QStringList required()
    {
        const Part part = alternatives();
        if (m_lost || m_at < m_text.size() || worth(part.strings) == 0)
            return {};
        return part.strings;
    }

private:
    [[nodiscard]] bool more() const { return m_at < m_text.size(); }
    [[nodiscard]] bool take(QStringView what)
    {
        if (!m_text.sliced(m_at).startsWith(what))
            return false;
        m_at += what.size();
        return true;
    }
    Part giveUp()
    {
        m_lost = true;
        m_at = m_text.size();
        return unknown();
    }

    Part alternatives();
    Part sequence();
    Part atom();
    Part group();
    Part characterClass();
    Part escape();
    Part quantified(Part part);
    std::optional<QChar> escapedCharacter(QChar kind);
    static Part united(const std::vector<Part> &parts);

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_lost = false;
};

Part single(QChar character)
{
    return {true, {QString(character.toCaseFolded())}};
}

Part ExpressionReader::alternatives()
{
    std::vector<Part> parts{sequence()};
    while (!m_lost && take(u"|"))
        parts.push_back(sequence());
    return united(parts);
}

Part ExpressionReader::united(const std::vector<Part> &parts)
{
    Part all{true, {}};
    for (const Part &part : parts) {
        if (!part.exact)
            all.exact = false;
        if (!part.exact && part.strings.isEmpty())
            return unknown();
        all.strings += part.strings;
    }
    all.strings.removeDuplicates();
    if (all.strings.size() > maxExact)
        all.exact = false;
    if (!all.exact && worth(all.strings) == 0)
        return unknown();
    return all;
}

Part ExpressionReader::sequence()
{
    Part run;
    QStringList best;
    bool exact = true;
    const auto offer = [&](const QStringList &strings) {
        if (worth(strings) > worth(best))
            best = strings;
    };
    while (more() && m_text[m_at] != u'|' && m_text[m_at] != u')') {
        const Part next = quantified(atom());
        if (m_lost)
            return unknown();
        const bool fits = next.exact && run.strings.size() * next.strings.size() <= maxExact;
        if (fits) {
            QStringList longer;
            for (const QString &head : std::as_const(run.strings)) {
                for (const QString &tail : next.strings)
                    longer.append(head + tail);
            }
            run.strings = longer;
            if (run.strings.first().size() < maxLength)
                continue;
        }
        exact = false;
        offer(run.strings);
        if (!next.exact)
            offer(next.strings);
        run.strings = next.exact && !fits ? next.strings : QStringList{QString()};
    }
    if (exact)
        return run;
    offer(run.strings);
    return {false, best};
}

Part ExpressionReader::atom()
{
    const QChar character = m_text[m_at++];
    switch (character.unicode()) {
    case u'(': return group();
    case u'[': return characterClass();
    case u'\\': return escape();
    case u'^':
    case u'$': return {};
    case u'.': return unknown();
    case u'*':
    case u'+':
    case u'?': return giveUp();
    default: return single(character);
    }
}

Part ExpressionReader::group()
{
    bool counts = true;
    if (take(u"*"))
        return giveUp();
    if (take(u"?")) {
        if (take(u"=") || take(u"!") || take(u"<=") || take(u"<!")) {
            counts = false;
        } else if (take(u"<") || take(u"P<") || take(u"'")) {
            while (more() && m_text[m_at] != u'>' && m_text[m_at] != u'\'')
                ++m_at;
            ++m_at;
        } else if (!take(u":") && !take(u">") && !take(u"|")) {
            while (more() && (m_text[m_at].isLetter() || m_text[m_at] == u'-')) {
                if (m_text[m_at] == u'x')
                    return giveUp();
                ++m_at;
            }
            if (take(u")"))
                return {};
            if (!take(u":"))
                return giveUp();
        }
    }
    const Part inner = alternatives();
    if (m_lost || !take(u")"))
        return giveUp();
    return counts ? inner : Part{};
}

Part ExpressionReader::characterClass()
{
    Part part{true, {}};
    bool known = !take(u"^");
    bool first = true;
    while (more() && (first || m_text[m_at] != u']')) {
        first = false;
        const QChar character = m_text[m_at++];
        if (character == u'\\') {
            if (!more())
                return giveUp();
            const auto escaped = escapedCharacter(m_text[m_at++]);
            known = known && escaped;
            if (escaped)
                part.strings.append(QString(escaped->toCaseFolded()));
        } else if (character == u'[' && more() && m_text[m_at] == u':') {
            return giveUp();
        } else if (character == u'-' && !part.strings.isEmpty() && more() && m_text[m_at] != u']') {
            known = false;
        } else {
            part.strings.append(QString(character.toCaseFolded()));
        }
    }
    if (!take(u"]"))
        return giveUp();
    part.strings.removeDuplicates();
    return known && part.strings.size() <= 4 ? part : unknown();
}

std::optional<QChar> ExpressionReader::escapedCharacter(QChar kind)
{
    const auto hex = [&](qsizetype digits) -> std::optional<QChar> {
        bool ok = false;
        const uint code = m_at + digits <= m_text.size() ? m_text.sliced(m_at, digits).toUInt(&ok, 16) : 0;
        if (!ok || code > 0xffff)
            return std::nullopt;
        m_at += digits;
        return QChar(char16_t(code));
    };
    switch (kind.unicode()) {
    case u'n': return u'\n';
    case u't': return u'\t';
    case u'r': return u'\r';
    case u'u': return hex(4);
    case u'x': {
        if (!take(u"{"))
            return hex(2);
        const qsizetype end = m_text.indexOf(u'}', m_at);
        const auto character = end < 0 ? std::nullopt : hex(end - m_at);
        if (character)
            ++m_at;
        return character;
    }
    default: return kind.isLetterOrNumber() ? std::nullopt : std::optional(kind);
    }
}

Part ExpressionReader::escape()
{
    if (!more())
        return giveUp();
    const QChar kind = m_text[m_at++];
    if (u"bBAzZG"_s.contains(kind))
        return {};
    if (kind == u'p' || kind == u'P') {
        if (take(u"{")) {
            const qsizetype end = m_text.indexOf(u'}', m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
        } else {
            ++m_at;
        }
        return unknown();
    }
    if (u"QEkgKcoN"_s.contains(kind))
        return giveUp();
    if (const auto character = escapedCharacter(kind))
        return single(*character);
    return kind == u'x' || kind == u'u' ? giveUp() : unknown();
}

Part ExpressionReader::quantified(Part part)
{
    if (m_lost || !more())
        return part;
    qsizetype least = 1;
    bool once = true;
    if (take(u"*")) {
        least = 0;
        once = false;
    } else if (take(u"+")) {
        once = false;
    } else if (take(u"?")) {
        least = 0;
    } else if (m_text[m_at] == u'{' && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit()) {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0)
            return giveUp();
        const QStringView bounds = m_text.sliced(m_at + 1, end - m_at - 1);
        least = bounds.startsWith(u'0') ? 0 : 1;
        once = bounds == u"0,1" || bounds == u"1";
        m_at = end + 1;
    } else {
        return part;
    }
    if (!take(u"?"))
        (void)take(u"+");
    if (least == 0 && once && part.exact) {
        part.strings.append(QString());
        part.strings.removeDuplicates();
        return part;
    }
    if (least == 0)
        return unknown();
    if (!once)
        part.exact = false;
    return part.exact || worth(part.strings) > 0 ? part : unknown();
}

/// One past the end of the class whose bracket stands at `at`; the text's end where it is not closed.
qsizetype endOfClass(QStringView expression, qsizetype at)
{
    qsizetype i = at + (expression.sliced(at + 1).startsWith(u'^') ? 2 : 1);
    for (bool first = true; i < expression.size(); ++i, first = false) {
        if (expression[i] == u'\\')
            ++i;
        else if (expression[i] == u']' && !first)
            return i + 1;
    }
    return expression.size();
}

/// One past the end of the group whose bracket stands at `at`.
qsizetype endOfGroup(QStringView expression, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < expression.size(); ++i) {
        if (expression[i] == u'\\') {
            ++i;
        } else if (expression[i] == u'[') {
            i = endOfClass(expression, i) - 1;
        } else if (expression[i] == u'(') {
            ++depth;
        } else if (expression[i] == u')' && --depth == 0) {
            return i + 1;
        }
    }
    return expression.size();
}

bool isLookAround(QStringView rest)
{
    return rest.startsWith(u"(?=") || rest.startsWith(u"(?!") || rest.startsWith(u"(?<=") || rest.startsWith(u"(?<!");
}

/// How far an escaped sign may carry a match.
Reach reachOfEscape(QStringView rest)
{
    const QChar kind = rest.size() > 1 ? rest[1] : QChar();
    if (u"sSWDnRvPXx"_s.contains(kind) || rest.startsWith(u"\\p{Z"))
        return Reach::Text;
    return kind == u'.' || kind == u'!' || kind == u'?' || kind == u'u' ? Reach::Line : Reach::Sentence;
}

Reach reachOfClass(QStringView inside)
{
    if (inside.startsWith(u'^')) {
        if (!inside.contains(u"\\n"))
            return Reach::Text;
        return inside.contains(u'.') && inside.contains(u'!') && inside.contains(u'?') ? Reach::Sentence : Reach::Line;
    }
    Reach reach = Reach::Sentence;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const bool range = inside[i] == u'-' && i > 0 && i + 1 < inside.size();
        if (range && !(inside[i - 1].isLetterOrNumber() && inside[i + 1].isLetterOrNumber()))
            return Reach::Text;
        if (inside[i] == u'[' || inside[i] == u'\n')
            return Reach::Text;
        if (inside[i] == u'\\')
            reach = std::max(reach, reachOfEscape(inside.sliced(i++)));
        else if (inside[i] == u'.' || inside[i] == u'!' || inside[i] == u'?')
            reach = std::max(reach, Reach::Line);
    }
    return reach;
}

} // namespace

Reach reachOf(QStringView expression)
{
    Reach reach = Reach::Sentence;
    for (qsizetype i = 0; i < expression.size() && reach != Reach::Text;) {
        const QStringView rest = expression.sliced(i);
        if (isLookAround(rest)) {
            i = endOfGroup(expression, i);
        } else if (rest.startsWith(u'[')) {
            const qsizetype end = endOfClass(expression, i);
            reach = std::max(reach, reachOfClass(expression.sliced(i + 1, std::max<qsizetype>(end - i - 2, 0))));
            i = end;
        } else if (rest.startsWith(u'\\')) {
            reach = std::max(reach, reachOfEscape(rest));
            i += 2;
        } else {
            const qsizetype flags = rest.startsWith(u"(?") ? rest.indexOf(u's') : -1;
            if (rest[0] == u'\n' || (flags > 0 && std::ranges::all_of(rest.sliced(2, flags - 2), [](QChar c) { return c.isLetter(); })))
                return Reach::Text;
            if (rest[0] == u'.' || rest[0] == u'!')
                reach = std::max(reach, Reach::Line);
            ++i;
        }
    }
    return reach;
}

QString foldedCase(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, folded.begin(), [](QChar character) {
        const char16_t code = character.unicode();
        if (code < 0x80)
            return code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 32)) : character;
        return character.toCaseFolded();
    });
    return folded;
}

QStringList requiredLiterals(QStringView expression)
{
    return ExpressionReader(expression).required();
}

} // namespace kept
