// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/document.h"
#include "style/htmlpieces.h"
#include "style/ignoredtext.h"

#include "text/words.h"

#include <QByteArray>
#include <QRegularExpression>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Listens to md4c and collects blocks whose letters know where they stand in the source.
class MarkdownReader
{
public:
    MarkdownReader(Document &document, const DocumentNeeds &needs, QStringView shown);

    void read();

private:
    struct Draft
    {
        QString text;
        std::vector<Block::Piece> pieces;
    };

    /// A tag of HTML that is open, and what it makes of the text in it.
    struct Tag
    {
        QString name;
        ScopeMask scope = 0;
        bool hides = false; ///< as code is
        bool skips = false; ///< nothing in it is read
    };

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    [[nodiscard]] bool isSkipped(MD_BLOCKTYPE type) const;
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *begin, unsigned size);
    static void append(Draft &draft, const QString &text, qsizetype position);
    void finish();
    void addBlock(Draft draft, ScopeMask scope, ScopeMask parent);
    void addSentences(const Block &paragraph);
    [[nodiscard]] qsizetype positionOf(const char *source, const Draft &draft) const;
    void readBlockHtml();
    void readInlineHtml();
    void addHtmlText(const Block &html, Span span, QStringView text);
    [[nodiscard]] bool isIn(bool Tag::*effect) const;
    void openTag(const HtmlPiece &tag);
    void closeTag(const QString &name);
    void readComment(QStringView html, qsizetype at);
    [[nodiscard]] bool isHidden(MD_SPANTYPE type) const;
    [[nodiscard]] ScopeMask innermost() const;

    Document &m_document;
    DocumentNeeds m_needs;
    QByteArray m_source;
    std::vector<qsizetype> m_positions; ///< of each byte of the source, in code units
    std::vector<ScopeMask> m_scopes;    ///< of the blocks that are open, outermost first
    Draft m_draft;
    Draft m_summary;
    Draft m_html;            ///< of a block, or of a tag that may go on in the next line
    std::vector<Tag> m_tags; ///< open ones, outermost first
    bool m_inHtml = false;
    int m_code = 0;
    int m_image = 0;
    int m_hidden = 0;       ///< open spans that are shown as code is
    int m_skipped = 0;      ///< open blocks that are left out
    bool m_address = false; ///< within a bare address, which is no prose
};

MarkdownReader::MarkdownReader(Document &document, const DocumentNeeds &needs, QStringView shown)
    : m_document(document)
    , m_needs(needs)
    , m_source(shown.toUtf8())
{
    m_positions.reserve(size_t(m_source.size()) + 1);
    qsizetype units = 0;
    for (const QChar unit : shown) {
        // A pair of surrogates is four bytes in UTF-8: three with its first unit, one with its second.
        const char16_t code = unit.unicode();
        const int bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : unit.isLowSurrogate() ? 1 : 3;
        m_positions.insert(m_positions.end(), size_t(bytes), units++);
    }
    m_positions.resize(size_t(m_source.size()) + 1, units); // half a pair alone is written as another character
}

void MarkdownReader::read()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *me) {
        static_cast<MarkdownReader *>(me)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *me) {
        static_cast<MarkdownReader *>(me)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *me) {
        static_cast<MarkdownReader *>(me)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *me) {
        static_cast<MarkdownReader *>(me)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *begin, MD_SIZE size, void *me) {
        static_cast<MarkdownReader *>(me)->text(type, begin, size);
        return 0;
    };
    md_parse(m_source.constData(), MD_SIZE(m_source.size()), &parser, this);
    if (m_needs.summary)
        addBlock(std::move(m_summary), ScopePart::Summary | ScopePart::Markdown, 0);
}

void MarkdownReader::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    finish();
    ScopeMask scope = 0;
    switch (type) {
    case MD_BLOCK_H: {
        const unsigned level = static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level;
        scope = ScopePart::Text | ScopePart::Heading;
        scope |= mask(ScopePart::H1) << (level - 1);
        ++m_document.counts[u"heading_h%1"_s.arg(level)];
        break;
    }
    case MD_BLOCK_LI:
        scope = ScopePart::Text | ScopePart::List;
        ++m_document.counts[u"list"_s];
        break;
    case MD_BLOCK_QUOTE:
        scope = ScopePart::Text | ScopePart::Blockquote;
        ++m_document.counts[u"blockquote"_s];
        break;
    case MD_BLOCK_TH: scope = ScopePart::Text | ScopePart::Table | mask(ScopePart::Header); break;
    case MD_BLOCK_TD: scope = ScopePart::Text | ScopePart::Table | mask(ScopePart::Cell); break;
    case MD_BLOCK_CODE:
        ++m_code;
        ++m_document.counts[u"pre"_s];
        break;
    case MD_BLOCK_HTML:
        m_inHtml = true;
        break;
    default:
        break;
    }
    m_skipped += isSkipped(type);
    m_scopes.push_back(scope);
}

/// Whether the config leaves out blocks of this type.
bool MarkdownReader::isSkipped(MD_BLOCKTYPE type) const
{
    const auto named = [this](QLatin1String name) { return m_needs.skipped.contains(name); };
    switch (type) {
    case MD_BLOCK_QUOTE: return named("blockquote"_L1);
    case MD_BLOCK_LI: return named("li"_L1);
    case MD_BLOCK_TABLE: return named("table"_L1);
    case MD_BLOCK_P: return named("p"_L1);
    default: return false;
    }
}

void MarkdownReader::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_HTML)
        readBlockHtml();
    finish();
    m_skipped -= isSkipped(type);
    if (type == MD_BLOCK_CODE)
        --m_code;
    m_scopes.pop_back();
}

/// Whether what stands in such a span is shown as code is.
bool MarkdownReader::isHidden(MD_SPANTYPE type) const
{
    switch (type) {
    case MD_SPAN_CODE:
        return m_needs.hidden.contains("code"_L1);
    case MD_SPAN_EM:
        return m_needs.hidden.contains("em"_L1);
    case MD_SPAN_STRONG:
        return m_needs.hidden.contains("strong"_L1);
    case MD_SPAN_DEL:
        return m_needs.hidden.contains("del"_L1);
    case MD_SPAN_A:
        return m_needs.hidden.contains("a"_L1);
    default:
        return false;
    }
}

void MarkdownReader::enterSpan(MD_SPANTYPE type, void *detail)
{
    m_hidden += isHidden(type);
    m_image += type == MD_SPAN_IMG;
    m_address = m_address || (type == MD_SPAN_A && static_cast<const MD_SPAN_A_DETAIL *>(detail)->is_autolink);
}

void MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    m_hidden -= isHidden(type);
    m_image -= type == MD_SPAN_IMG;
    m_address = m_address && type != MD_SPAN_A;
}

/// Where `source` stands in the text; md4c's own line breaks follow on what is in the draft.
qsizetype MarkdownReader::positionOf(const char *source, const Draft &draft) const
{
    if (source >= m_source.constData() && source <= m_source.constData() + m_source.size())
        return m_positions[size_t(source - m_source.constData())];
    return draft.pieces.empty() ? 0 : draft.pieces.back().source + draft.text.size() - draft.pieces.back().at;
}

void MarkdownReader::append(Draft &draft, const QString &text, qsizetype position)
{
    draft.pieces.push_back({draft.text.size(), position});
    draft.text += text;
}

void MarkdownReader::text(MD_TEXTTYPE type, const char *begin, unsigned size)
{
    QString words = QString::fromUtf8(begin, qsizetype(size));
    if (type == MD_TEXT_HTML) {
        append(m_html, words, positionOf(begin, m_html));
        if (!m_inHtml)
            readInlineHtml();
        return;
    }
    const bool lineBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    if (m_code > 0 || m_skipped > 0 || isIn(&Tag::skips))
        return;
    if (lineBreak) {
        append(m_draft, u"\n"_s, positionOf(nullptr, m_draft));
    } else if (m_hidden > 0 || m_address || isIn(&Tag::hides)) {
        append(m_draft, QString(words.size(), u'*'), positionOf(begin, m_draft));
    } else if (m_image > 0) {
        Draft alt;
        append(alt, words, positionOf(begin, alt));
        addBlock(std::move(alt), ScopePart::Text | ScopePart::Attribute | mask(ScopePart::Alt), 0);
    } else {
        append(m_draft, words.replace(IgnoredText::tokenSign, u'*'), positionOf(begin, m_draft));
    }
}

bool MarkdownReader::isIn(bool Tag::*effect) const { return std::ranges::any_of(m_tags, effect); }

/// What stands in a block of HTML, by its tags. Those that leave nothing out end with it.
void MarkdownReader::readBlockHtml()
{
    Block html;
    html.pieces = std::move(m_html.pieces);
    const QString text = std::exchange(m_html, {}).text;
    m_inHtml = false;
    for (const HtmlPiece &piece : readHtml(text)) {
        const bool ownBlock = piece.kind == HtmlPiece::Kind::Open || piece.kind == HtmlPiece::Kind::Close;
        if (ownBlock && !isInlineTag(piece.name))
            finish();
        switch (piece.kind) {
        case HtmlPiece::Kind::Text:
            addHtmlText(html, piece.span, text);
            break;
        case HtmlPiece::Kind::Open:
            openTag(piece);
            break;
        case HtmlPiece::Kind::Close:
            closeTag(piece.name);
            break;
        case HtmlPiece::Kind::Comment:
            readComment(piece.span.of(text), html.inSource(piece.span).begin);
            break;
        }
    }
    finish();
    std::erase_if(m_tags, [](const Tag &tag) { return !tag.skips; });
}

/// A tag or comment within a line of Markdown.
void MarkdownReader::readInlineHtml()
{
    const auto pieces = readHtml(m_html.text);
    if (pieces.empty() || pieces.back().kind == HtmlPiece::Kind::Text)
        return; // goes on in the next line
    for (const HtmlPiece &piece : pieces) {
        if (piece.kind == HtmlPiece::Kind::Open)
            openTag(piece);
        else if (piece.kind == HtmlPiece::Kind::Close)
            closeTag(piece.name);
        else if (piece.kind == HtmlPiece::Kind::Comment)
            readComment(piece.span.of(m_html.text), m_html.pieces.front().source);
    }
    m_html = {};
}

void MarkdownReader::addHtmlText(const Block &html, Span span, QStringView text)
{
    if (m_skipped > 0 || isIn(&Tag::skips))
        return;
    for (qsizetype at = span.begin; at < span.end;) {
        const qsizetype lineBreak = text.indexOf(u'\n', at);
        const qsizetype end = lineBreak < 0 ? span.end : std::min(lineBreak + 1, span.end);
        QString line = text.sliced(at, end - at).toString();
        if (isIn(&Tag::hides))
            line.fill(u'*');
        append(m_draft, line.replace(IgnoredText::tokenSign, u'*'), html.inSource({at, at}).begin);
        at = end;
    }
}

namespace {

ScopeMask scopeOfTag(const QString &name)
{
    static const QHash<QString, ScopeMask> scopes{
        {u"th"_s, ScopePart::Table | ScopePart::Header},
        {u"td"_s, ScopePart::Table | ScopePart::Cell},
        {u"caption"_s, ScopePart::Table | ScopePart::Caption},
        {u"li"_s, mask(ScopePart::List)},
        {u"blockquote"_s, mask(ScopePart::Blockquote)},
        {u"figcaption"_s, ScopePart::Figure | ScopePart::Caption},
        {u"h1"_s, ScopePart::Heading | ScopePart::H1},
        {u"h2"_s, ScopePart::Heading | ScopePart::H2},
        {u"h3"_s, ScopePart::Heading | ScopePart::H3},
        {u"h4"_s, ScopePart::Heading | ScopePart::H4},
        {u"h5"_s, ScopePart::Heading | ScopePart::H5},
        {u"h6"_s, ScopePart::Heading | ScopePart::H6},
    };
    const ScopeMask scope = scopes.value(name);
    return scope == 0 ? 0 : scope | mask(ScopePart::Text);
}

bool holdsNothing(const QString &tag)
{
    static const QStringList alone{u"area"_s,  u"br"_s,   u"col"_s,  u"embed"_s,  u"hr"_s,    u"img"_s,
                                   u"input"_s, u"link"_s, u"meta"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return alone.contains(tag);
}

} // namespace

void MarkdownReader::openTag(const HtmlPiece &tag)
{
    if (holdsNothing(tag.name))
        return;
    const bool byClass =
        std::ranges::any_of(tag.classes, [this](const QString &name) { return m_needs.ignoredClasses.contains(name); });
    const bool inLine = isInlineTag(tag.name);
    m_tags.push_back({tag.name, scopeOfTag(tag.name), inLine && (byClass || m_needs.hidden.contains(tag.name)),
                      !inLine && (byClass || m_needs.skipped.contains(tag.name))});
}

void MarkdownReader::closeTag(const QString &name)
{
    const auto open = std::ranges::find_last(m_tags, name, &Tag::name);
    m_tags.erase(open.begin(), open.end());
}

/// "<!-- vale off -->", "<!-- vale on -->" and "<!-- vale Style.Rule = NO -->".
void MarkdownReader::readComment(QStringView html, qsizetype at)
{
    static const QRegularExpression pattern(
        u"<!--\\s*vale\\s+(?:(?<all>on|off)|(?<rule>[A-Za-z0-9_-]+\\.[A-Za-z0-9_.-]+)\\s*=\\s*(?<state>YES|NO))\\s*-->"_s);
    const QRegularExpressionMatch match = pattern.matchView(html);
    if (!match.hasMatch())
        return;
    m_document.switches.push_back(
        {at, match.captured(u"rule"_s), match.captured(u"all"_s) == u"off" || match.captured(u"state"_s) == u"NO"});
}

ScopeMask MarkdownReader::innermost() const
{
    for (auto scope = m_scopes.begin(); scope != m_scopes.end(); ++scope) {
        if (*scope != 0)
            return *scope;
    }
    const auto tag = std::ranges::find_if(m_tags, [](const Tag &open) { return open.scope != 0; });
    return tag == m_tags.end() ? 0 : tag->scope;
}

void MarkdownReader::finish()
{
    Draft draft = std::exchange(m_draft, {});
    if (!m_inHtml)
        m_html = {};
    if (draft.text.trimmed().isEmpty())
        return;
    const ScopeMask scope = innermost();
    if (m_needs.summary && !(scope & mask(ScopePart::Heading)) && !(scope & mask(ScopePart::Table))) {
        for (const Block::Piece &piece : draft.pieces)
            m_summary.pieces.push_back({m_summary.text.size() + piece.at, piece.source});
        m_summary.text += draft.text + u"\n\n"_s;
    }
    const bool isParagraph = scope == 0;
    const ScopeMask own = (isParagraph ? mask(ScopePart::Text) : scope) | mask(ScopePart::Markdown);
    if (isParagraph && m_needs.paragraphs)
        addBlock(Draft(draft), ScopePart::Paragraph | ScopePart::Markdown, own);
    addBlock(std::move(draft), own, own);
    if (isParagraph && m_needs.sentences)
        addSentences(m_document.blocks.back());
}

void MarkdownReader::addBlock(Draft draft, ScopeMask scope, ScopeMask parent)
{
    Block block;
    m_document.owned.push_back(std::move(draft.text)); // a deque: what is in it stays where it is
    block.text = m_document.owned.back();
    block.pieces = std::move(draft.pieces);
    block.scope = scope;
    block.parent = parent;
    m_document.blocks.push_back(std::move(block));
}

void MarkdownReader::addSentences(const Block &paragraph)
{
    const Block whole = paragraph;
    for (const Sentence &sentence : readWords(whole.text, {0, whole.text.size()}).sentences) {
        Block block;
        block.text = sentence.span.of(whole.text);
        block.pieces = whole.pieces;
        for (Block::Piece &piece : block.pieces)
            piece.at -= sentence.span.begin;
        block.scope = ScopePart::Sentence | ScopePart::Markdown;
        block.parent = whole.parent;
        m_document.blocks.push_back(std::move(block));
    }
}

} // namespace

Document readMarkdown(QStringView text, const DocumentNeeds &needs, QStringView shown)
{
    Document document;
    document.source = text;
    MarkdownReader(document, needs, shown).read();
    if (needs.raw) {
        Block raw;
        raw.text = text;
        raw.scope = ScopePart::Raw | ScopePart::Markdown;
        document.blocks.push_back(std::move(raw));
    }
    return document;
}

} // namespace kept
