// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyhighlighter.h"

#include "ui/parts/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>
#include <QPalette>

namespace kept {

ReplyHighlighter::ReplyHighlighter(QTextDocument *document) : SyntaxHighlighter(document)
{
    m_repository.addCustomSearchPath(QStringLiteral(":/kept"));
    setDefinition(m_repository.definitionForName(QStringLiteral("Kept Reply")));
}

void ReplyHighlighter::followPalette(const QPalette &palette)
{
    const bool dark = Theme::of(palette).dark;
    const auto chosen = m_repository.theme(dark ? QStringLiteral("Kept Dark") : QStringLiteral("Kept Light"));
    if (chosen.name() == theme().name())
        return;
    setTheme(chosen);
    rehighlight();
}

} // namespace kept
