// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/ignoredtext.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

void writeOver(QString &text, Span span, QChar sign)
{
    for (qsizetype i = span.begin; i < span.end; ++i) {
        if (text[i] != u'\n')
            text[i] = sign;
    }
}

} // namespace

Result<void> IgnoredText::add(Kind kind, const QRegularExpression &files, const QString &expression,
                              const QString &place)
{
    auto pattern = Pattern::compile(expression, false, place);
    if (!pattern)
        return std::unexpected(pattern.error());
    m_entries.push_back({kind, files, *std::move(pattern)});
    return {};
}

QString IgnoredText::hiddenIn(QStringView text, const QString &fileName) const
{
    QString hidden = text.toString();
    static const QRegularExpression frontMatter(u"\\A(---|\\+\\+\\+)\\n.+?\\n\\1"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = frontMatter.matchView(text); match.hasMatch())
        writeOver(hidden, {0, match.capturedEnd()}, u' ');
    for (const Entry &entry : m_entries) {
        if (!entry.files.match(fileName).hasMatch())
            continue;
        const QString before = hidden;
        const QChar sign = entry.kind == Kind::Block ? QChar(u' ') : tokenSign;
        // What ran away has hidden what it found until then; the rest is read like any text.
        (void)entry.pattern.each(before, [&](const PatternMatch &match) { writeOver(hidden, match.span(), sign); });
    }
    return hidden;
}

} // namespace kept
