// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/htmltext.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

// HTML's names of U+00A0 to U+00FF, in order.
constexpr auto latinNames =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml"_L1;

constexpr std::array<std::pair<QLatin1StringView, char16_t>, 31> otherNames{{
    {"amp"_L1, u'&'},       {"lt"_L1, u'<'},        {"gt"_L1, u'>'},        {"quot"_L1, u'"'},
    {"apos"_L1, u'\''},     {"OElig"_L1, 0x152},    {"oelig"_L1, 0x153},    {"Scaron"_L1, 0x160},
    {"scaron"_L1, 0x161},   {"Yuml"_L1, 0x178},     {"ensp"_L1, 0x2002},    {"emsp"_L1, 0x2003},
    {"thinsp"_L1, 0x2009},  {"zwnj"_L1, 0x200c},    {"zwj"_L1, 0x200d},     {"ndash"_L1, 0x2013},
    {"mdash"_L1, 0x2014},   {"lsquo"_L1, 0x2018},   {"rsquo"_L1, 0x2019},   {"sbquo"_L1, 0x201a},
    {"ldquo"_L1, 0x201c},   {"rdquo"_L1, 0x201d},   {"bdquo"_L1, 0x201e},   {"bull"_L1, 0x2022},
    {"hellip"_L1, 0x2026},  {"lsaquo"_L1, 0x2039},  {"rsaquo"_L1, 0x203a},  {"euro"_L1, 0x20ac},
    {"trade"_L1, 0x2122},   {"larr"_L1, 0x2190},    {"rarr"_L1, 0x2192},
}};

QHash<QString, QChar> makeEntities()
{
    QHash<QString, QChar> entities;
    char16_t code = 0xa0;
    for (const QLatin1StringView name : latinNames.tokenize(u' '))
        entities.insert(name, QChar(code++));
    for (const auto &[name, character] : otherNames)
        entities.insert(name, QChar(character));
    return entities;
}

// The character that "&name;" stands for ("#233", "#xE9", "eacute"); empty for an unknown one.
QString entity(QStringView name)
{
    static const QHash<QString, QChar> entities = makeEntities();
    if (!name.startsWith(u'#')) {
        const auto found = entities.constFind(name.toString());
        return found == entities.cend() ? QString() : QString(*found);
    }
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool ok = false;
    const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return ok && (code == '\n' || code == '\t') ? u" "_s : QString();
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString decoded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        constexpr qsizetype longestName = 10;
        const qsizetype end = text[i] == u'&' ? text.sliced(i, std::min(longestName, text.size() - i)).indexOf(u';') : -1;
        const QString character = end > 1 ? entity(text.sliced(i + 1, end - 1)) : QString();
        if (character.isEmpty()) {
            plain += text[i];
        } else {
            plain += character;
            i += end;
        }
    }
    return plain;
}

/// Puts words on lines, as a browser would.
class TextWriter
{
public:
    void words(QStringView text)
    {
        for (const QChar c : text) {
            if (c == u'\u00ad' || c == u'\u200b' || c == u'\ufeff')
                continue;
            if (m_preformatted == 0 && c.isSpace()) {
                m_space = m_space || m_lineHasText;
            } else if (c == u'\n') {
                lineBreak();
            } else {
                put(c);
            }
        }
    }

    void lineBreak()
    {
        if (!m_lineHasText) {
            flushEmpty();
            m_text += marks();
        }
        m_text += u'\n';
        m_lineHasText = false;
        m_space = false;
    }

    /// Ends the line, and leaves `empty` lines free before what follows.
    void block(int empty)
    {
        if (m_lineHasText)
            lineBreak();
        m_wantedEmpty = m_isFresh ? 0 : std::max(m_wantedEmpty, empty);
    }

    void quote(int change)
    {
        block(1);
        if (change > 0) {
            flushEmpty();
            m_isFresh = true;
        }
        m_quotes = std::max(0, m_quotes + change);
    }

    void preformatted(int change) { m_preformatted = std::max(0, m_preformatted + change); }

    QString text() &&
    {
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty())
            m_text += u'\n';
        return std::move(m_text);
    }

private:
    void flushEmpty()
    {
        for (; m_wantedEmpty > 0; --m_wantedEmpty)
            m_text += marks() + u'\n';
    }

    void put(QChar c)
    {
        if (!m_lineHasText) {
            flushEmpty();
            m_text += m_quotes > 0 ? marks() + u' ' : QString();
        } else if (m_space) {
            m_text += u' ';
        }
        m_text += c;
        m_isFresh = false;
        m_lineHasText = true;
        m_space = false;
    }

    // Marks past this depth say nothing more, and would make the text grow with the square of the nesting.
    QString marks() const { return QString(std::min(m_quotes, 9), u'>'); }

    QString m_text;
    int m_quotes = 0;
    int m_preformatted = 0;
    int m_wantedEmpty = 0;
    bool m_isFresh = true;      ///< nothing stands in this quote yet
    bool m_lineHasText = false;
    bool m_space = false;
};

struct Tag
{
    QString name;          ///< in lower case
    bool closes = false;
    QStringView attributes;
};

// Where the tag that begins before `from` ends: at the next ">" that is in no quoted value; -1 where a quote never ends.
qsizetype tagEnd(QStringView html, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < html.size(); ++i) {
        const QChar c = html[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'>') {
            return i;
        } else if ((c == u'"' || c == u'\'') && i > from && html[i - 1] == u'=') {
            quote = c;
        }
    }
    return -1;
}

Tag tagOf(QStringView inside)
{
    Tag tag;
    tag.closes = inside.startsWith(u'/');
    if (tag.closes)
        inside = inside.sliced(1);
    qsizetype length = 0;
    while (length < inside.size() && inside[length].isLetterOrNumber())
        ++length;
    tag.name = inside.first(length).toString().toLower();
    tag.attributes = inside.sliced(length);
    return tag;
}

/// Walks through a page, tag by tag.
class HtmlReader
{
public:
    explicit HtmlReader(QStringView html) : m_html(html) {}

    QString text() &&
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', at);
            if (open != at)
                m_writer.words(decoded(m_html.sliced(at, (open < 0 ? m_html.size() : open) - at)));
            if (open < 0)
                break;
            at = takeMarkup(open);
        }
        return std::move(m_writer).text();
    }

private:
    // Returns where the text goes on.
    qsizetype takeMarkup(qsizetype open)
    {
        const QStringView rest = m_html.sliced(open);
        if (rest.startsWith("<!--"_L1)) {
            const qsizetype end = m_html.indexOf("-->"_L1, open + 4);
            return end < 0 ? m_html.size() : end + 3;
        }
        const bool isTag = rest.size() > 1
                           && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
        if (!isTag) {
            m_writer.words(rest.first(1));
            return open + 1;
        }
        qsizetype close = m_quotesEnd ? tagEnd(m_html, open + 1) : -1;
        if (close < 0) {
            // A value's quote is missing somewhere. Not tried again, which would cost the square of the page.
            m_quotesEnd = false;
            close = m_html.indexOf(u'>', open);
        }
        if (close < 0)
            return m_html.size();
        const Tag tag = tagOf(m_html.sliced(open + 1, close - open - 1));
        static const QSet<QString> unseen{u"head"_s, u"style"_s, u"script"_s, u"title"_s, u"template"_s, u"noscript"_s};
        if (!tag.closes && unseen.contains(tag.name))
            return afterElement(tag.name, close + 1);
        apply(tag);
        return close + 1;
    }

    qsizetype afterElement(const QString &name, qsizetype from) const
    {
        const QString end = "</"_L1 + name;
        const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
        const qsizetype close = found < 0 ? -1 : m_html.indexOf(u'>', found);
        return close < 0 ? m_html.size() : close + 1;
    }

    void apply(const Tag &tag)
    {
        static const QSet<QString> apart{u"p"_s,  u"h1"_s, u"h2"_s,    u"h3"_s, u"h4"_s,
                                         u"h5"_s, u"h6"_s, u"table"_s, u"ul"_s, u"ol"_s};
        static const QSet<QString> lines{u"div"_s,     u"tr"_s,     u"body"_s, u"section"_s, u"article"_s, u"header"_s,
                                         u"footer"_s,  u"address"_s, u"dl"_s,  u"dt"_s,      u"dd"_s,      u"form"_s,
                                         u"fieldset"_s, u"center"_s};
        if (tag.name == "br"_L1) {
            m_writer.lineBreak();
        } else if (tag.name == "blockquote"_L1) {
            m_writer.quote(tag.closes ? -1 : 1);
        } else if (tag.name == "pre"_L1) {
            m_writer.block(1);
            m_writer.preformatted(tag.closes ? -1 : 1);
        } else if (tag.name == "li"_L1) {
            m_writer.block(0);
            if (!tag.closes)
                m_writer.words(u"- ");
        } else if (tag.name == "hr"_L1) {
            m_writer.block(0);
            m_writer.words(u"----------");
            m_writer.block(0);
        } else if (tag.name == "td"_L1 || tag.name == "th"_L1) {
            m_writer.words(u" ");
        } else if (apart.contains(tag.name)) {
            m_writer.block(1);
        } else if (lines.contains(tag.name)) {
            m_writer.block(0);
        }
    }

    QStringView m_html;
    bool m_quotesEnd = true;
    TextWriter m_writer;
};

} // namespace

QString textOfHtml(QStringView html)
{
    return HtmlReader(html).text();
}

} // namespace kept
