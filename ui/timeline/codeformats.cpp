// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/codeformats.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace kept {
namespace {

using namespace KSyntaxHighlighting;

class Collector final : public AbstractHighlighter
{
public:
    QList<QTextLayout::FormatRange> run(const QString &code)
    {
        State state;
        for (m_lineStart = 0; m_lineStart <= code.size();) {
            qsizetype end = code.indexOf(u'\n', m_lineStart);
            end = end < 0 ? code.size() : end;
            state = highlightLine(QStringView(code).sliced(m_lineStart, end - m_lineStart), state);
            m_lineStart = end + 1;
        }
        return std::move(m_formats);
    }

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(m_lineStart) + offset;
        range.length = length;
        if (format.hasTextColor(theme()))
            range.format.setForeground(format.textColor(theme()));
        if (format.isBold(theme()))
            range.format.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            range.format.setFontItalic(true);
        m_formats.append(range);
    }

private:
    qsizetype m_lineStart = 0;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

struct CodeFormats::Private
{
    Repository repository;
};

CodeFormats::CodeFormats() = default;
CodeFormats::~CodeFormats() = default;

QList<QTextLayout::FormatRange> CodeFormats::formats(const QString &code, const QString &language, bool dark)
{
    if (language.isEmpty())
        return {};
    if (!d)
        d = std::make_unique<Private>();
    Definition definition = d->repository.definitionForName(language);
    if (!definition.isValid())
        definition = d->repository.definitionForFileName(QStringLiteral("x.") + language.toLower());
    if (!definition.isValid())
        return {};
    Collector collector;
    collector.setTheme(d->repository.defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme));
    collector.setDefinition(definition);
    return collector.run(code);
}

} // namespace kept
