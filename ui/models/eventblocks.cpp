// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/parts.h"
#include "ui/models/eventview.h"

#include <QRegularExpression>

namespace kept {
namespace {

/// Longer code shows its first lines and folds the rest.
constexpr qsizetype mostCodeLines = 16;
constexpr qsizetype fewestHiddenLines = 4;

using Kind = TextBlock::Kind;

Kind kindOf(PartKind part)
{
    switch (part) {
    case PartKind::Greeting:
    case PartKind::Own:
    case PartKind::Closing:
        return Kind::Prose;
    case PartKind::Signature:
        return Kind::Signature;
    case PartKind::Attribution:
    case PartKind::Quoted:
    case PartKind::Forwarded:
        return Kind::Quote;
    case PartKind::Code:
        return Kind::Code;
    }
    Q_UNREACHABLE_RETURN(Kind::Prose);
}

/// Without blank lines before and white space after; the first line keeps its indentation.
Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    qsizetype begin = span.begin;
    for (qsizetype i = span.begin; i < span.end && text[i].isSpace(); ++i) {
        if (text[i] == u'\n')
            begin = i + 1;
    }
    span.begin = begin;
    return span;
}

qsizetype lineCount(QStringView text) { return text.isEmpty() ? 0 : text.count(u'\n') + 1; }

/// The end of the line that `from` stands in, without its line break.
qsizetype lineEnd(QStringView text, qsizetype from)
{
    const qsizetype found = text.indexOf(u'\n', from);
    return found < 0 ? text.size() : found;
}

/// Takes the fences off a piece of code and reads the language that they name.
QString unfence(QStringView text, Span &span)
{
    const QStringView fence = u"```";
    QString language;
    if (span.of(text).startsWith(fence)) {
        const qsizetype end = std::min(lineEnd(text, span.begin), span.end);
        language = text.sliced(span.begin + fence.size(), end - span.begin - fence.size()).trimmed().toString();
        span.begin = std::min(end + 1, span.end);
    }
    const qsizetype lastLine = span.of(text).lastIndexOf(u'\n') + 1 + span.begin;
    if (text.sliced(lastLine, span.end - lastLine).trimmed() == fence)
        span.end = lastLine;
    span = trimmed(text, span);
    return language;
}

void appendCode(QList<TextBlock> &blocks, QStringView text, Span span, bool unfolded)
{
    const QString named = unfence(text, span);
    if (span.isEmpty())
        return;
    const QStringView code = span.of(text);
    const QString language = named.isEmpty() ? guessLanguage(code) : named;
    const qsizetype lines = lineCount(code);
    if (unfolded || lines < mostCodeLines + fewestHiddenLines) {
        blocks.append({.kind = Kind::Code, .span = span, .language = language});
        return;
    }
    qsizetype cut = span.begin;
    for (qsizetype line = 0; line < mostCodeLines; ++line)
        cut = lineEnd(text, cut) + 1;
    blocks.append({.kind = Kind::Code, .span = {span.begin, cut - 1}, .language = language});
    blocks.append({.kind = Kind::Folded, .span = {cut, span.end}, .lines = static_cast<int>(lines - mostCodeLines)});
}

void appendQuote(QList<TextBlock> &blocks, QStringView text, Span span, bool unfolded)
{
    if (unfolded) {
        blocks.append({.kind = Kind::Quote, .span = span});
        return;
    }
    const auto lines = static_cast<int>(lineCount(span.of(text)));
    blocks.append({.kind = Kind::Folded, .span = span, .lines = lines, .quoted = true});
}

/// Joins neighbours that look the same, so that a paragraph isn't torn where a greeting ends.
std::vector<std::pair<Kind, Span>> joinedParts(QStringView text)
{
    std::vector<std::pair<Kind, Span>> joined;
    for (const Part &part : splitParts(text)) {
        const Kind kind = kindOf(part.kind);
        if (!joined.empty() && joined.back().first == kind && kind != Kind::Code)
            joined.back().second.end = part.span.end;
        else
            joined.emplace_back(kind, part.span);
    }
    return joined;
}

} // namespace

QList<TextBlock> blocksOf(QStringView text, bool unfolded)
{
    const auto parts = joinedParts(text);
    // A message that is nothing but somebody else's words would be an empty card.
    const bool onlyQuotes = std::ranges::all_of(parts, [text](const auto &part) {
        return part.first == Kind::Quote || part.second.of(text).trimmed().isEmpty();
    });
    QList<TextBlock> blocks;
    for (const auto &[kind, whole] : parts) {
        const Span span = trimmed(text, whole);
        if (span.isEmpty())
            continue;
        if (kind == Kind::Code)
            appendCode(blocks, text, span, unfolded);
        else if (kind == Kind::Quote)
            appendQuote(blocks, text, span, unfolded || onlyQuotes);
        else
            blocks.append({.kind = kind, .span = span});
    }
    return blocks;
}

bool hasFolds(const QList<TextBlock> &blocks)
{
    return std::ranges::any_of(blocks, [](const TextBlock &block) { return block.kind == Kind::Folded; });
}

QString guessLanguage(QStringView code)
{
    static const QRegularExpression log(QStringLiteral(
        R"(^\[?(\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|[A-Z][a-z]{2} +\d+ \d\d:\d\d)|\b(ERROR|WARN(ING)?|INFO|DEBUG|FATAL)\b)"));
    static const QRegularExpression query(QStringLiteral(R"(^(SELECT|INSERT|UPDATE|DELETE|CREATE)\s)"));
    const QStringView trimmedCode = code.trimmed();
    const auto wrappedIn = [trimmedCode](QChar open, QChar close) {
        return trimmedCode.startsWith(open) && trimmedCode.endsWith(close);
    };
    if (wrappedIn(u'{', u'}') || (wrappedIn(u'[', u']') && trimmedCode.contains(u'"')))
        return QStringLiteral("JSON");
    if (wrappedIn(u'<', u'>'))
        return QStringLiteral("XML");
    if (trimmedCode.startsWith(u"$ "))
        return QStringLiteral("Bash");
    if (query.matchView(trimmedCode).hasMatch())
        return QStringLiteral("SQL");
    if (log.matchView(trimmedCode.first(lineEnd(trimmedCode, 0))).hasMatch())
        return QStringLiteral("Log File (advanced)");
    return {};
}

} // namespace kept
