// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/document.h"

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
    MarkdownReader(Document &document, const DocumentNeeds &needs);

    void read();

private:
    struct Draft
    {
        QString text;
        std::vector<Block::Piece> pieces;
    };

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    [[nodiscard]] bool isSkipped(MD_BLOCKTYPE type) const;
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *begin, unsigned size);
    void append(Draft &draft, const QString &text, const char *source) const;
    void finish();
    void addBlock(Draft draft, ScopeMask scope, ScopeMask parent);
    void addSentences(const Block &paragraph);
    void readComment(const QString &html, const char *source);
    [[nodiscard]] ScopeMask innermost() const;

    Document &m_document;
    DocumentNeeds m_needs;
    QByteArray m_source;
    std::vector<qsizetype> m_positions; ///< of each byte of the source, in code units
    std::vector<ScopeMask> m_scopes;    ///< of the blocks that are open, outermost first
    Draft m_draft;
    Draft m_summary;
    QString m_comment;
    int m_code = 0;
    int m_image = 0;
    int m_skipped = 0;      ///< open blocks that are left out
    bool m_address = false; ///< within a bare address, which is no prose
};

MarkdownReader::MarkdownReader(Document &document, const DocumentNeeds &needs)
    : m_document(document)
    , m_needs(needs)
    , m_source(document.source.toUtf8())
{
    m_positions.reserve(size_t(m_source.size()) + 1);
    qsizetype units = 0;
    for (const QChar unit : document.source) {
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
    default: break;
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
    finish();
    m_skipped -= isSkipped(type);
    if (type == MD_BLOCK_CODE)
        --m_code;
    if (type == MD_BLOCK_HTML)
        m_comment.clear();
    m_scopes.pop_back();
}

void MarkdownReader::enterSpan(MD_SPANTYPE type, void *detail)
{
    m_image += type == MD_SPAN_IMG;
    m_address = m_address || (type == MD_SPAN_A && static_cast<const MD_SPAN_A_DETAIL *>(detail)->is_autolink);
}

void MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    m_image -= type == MD_SPAN_IMG;
    m_address = m_address && type != MD_SPAN_A;
}

void MarkdownReader::append(Draft &draft, const QString &text, const char *source) const
{
    const bool inside = source >= m_source.constData() && source <= m_source.constData() + m_source.size();
    const qsizetype position = inside ? m_positions[size_t(source - m_source.constData())]
        : draft.pieces.empty()        ? 0
                                      : draft.pieces.back().source + draft.text.size() - draft.pieces.back().at;
    draft.pieces.push_back({draft.text.size(), position});
    draft.text += text;
}

void MarkdownReader::text(MD_TEXTTYPE type, const char *begin, unsigned size)
{
    const QString words = QString::fromUtf8(begin, qsizetype(size));
    switch (type) {
    case MD_TEXT_HTML: readComment(words, begin); return;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: append(m_draft, u"\n"_s, nullptr); return;
    case MD_TEXT_CODE:
        if (m_code == 0)
            append(m_draft, QString(words.size(), u'*'), begin);
        return;
    case MD_TEXT_NORMAL:
    case MD_TEXT_ENTITY:
    case MD_TEXT_NULLCHAR:
    default: break;
    }
    if (m_code > 0 || m_skipped > 0)
        return;
    if (m_address) {
        append(m_draft, QString(words.size(), u'*'), begin);
        return;
    }
    if (m_image > 0) {
        Draft alt;
        append(alt, words, begin);
        addBlock(std::move(alt), ScopePart::Text | ScopePart::Attribute | mask(ScopePart::Alt), 0);
        return;
    }
    append(m_draft, words, begin);
}

/// "<!-- vale off -->", "<!-- vale on -->" and "<!-- vale Style.Rule = NO -->".
void MarkdownReader::readComment(const QString &html, const char *source)
{
    m_comment += html;
    static const QRegularExpression pattern(
        u"<!--\\s*vale\\s+(?:(?<all>on|off)|(?<rule>[A-Za-z0-9_-]+\\.[A-Za-z0-9_.-]+)\\s*=\\s*(?<state>YES|NO))\\s*-->"_s);
    const QRegularExpressionMatch match = pattern.match(m_comment);
    if (!match.hasMatch())
        return;
    const bool inside = source >= m_source.constData() && source <= m_source.constData() + m_source.size();
    const qsizetype at = inside ? m_positions[size_t(source - m_source.constData())] : 0;
    m_document.switches.push_back(
        {at, match.captured(u"rule"_s), match.captured(u"all"_s) == u"off" || match.captured(u"state"_s) == u"NO"});
    m_comment = m_comment.sliced(match.capturedEnd());
}

ScopeMask MarkdownReader::innermost() const
{
    for (auto scope = m_scopes.begin(); scope != m_scopes.end(); ++scope) {
        if (*scope != 0)
            return *scope;
    }
    return 0;
}

void MarkdownReader::finish()
{
    Draft draft = std::exchange(m_draft, {});
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

Document readMarkdown(QStringView text, const DocumentNeeds &needs)
{
    Document document;
    document.source = text;
    MarkdownReader(document, needs).read();
    if (needs.raw) {
        Block raw;
        raw.text = text;
        raw.scope = ScopePart::Raw | ScopePart::Markdown;
        document.blocks.push_back(std::move(raw));
    }
    return document;
}

} // namespace kept
