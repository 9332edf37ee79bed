// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/yamleditor.h"

#include "ui/parts/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace kept {

class YamlEditor::Highlighter
{
public:
    explicit Highlighter(QTextDocument *document) : m_syntax(document)
    {
        m_syntax.setDefinition(m_repository.definitionForName(QStringLiteral("YAML")));
    }

    void followPalette(const QPalette &palette)
    {
        const auto theme =
            m_repository.defaultTheme(Theme::of(palette).dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                              : KSyntaxHighlighting::Repository::LightTheme);
        if (theme.name() == m_syntax.theme().name())
            return;
        m_syntax.setTheme(theme);
        m_syntax.rehighlight();
    }

private:
    KSyntaxHighlighting::Repository m_repository; ///< outlives what uses it
    KSyntaxHighlighting::SyntaxHighlighter m_syntax;
};

YamlEditor::YamlEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(std::make_unique<Highlighter>(document()))
{
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF());
    setFont(code);
    setTabChangesFocus(true); // YAML forbids tabs
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    followPalette();
}

YamlEditor::~YamlEditor() = default;

void YamlEditor::setFaultLine(int line)
{
    m_faultLine = line;
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = document()->findBlockByNumber(line - 1); block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(Theme::of(palette()).alarmBackground);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void YamlEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void YamlEditor::followPalette()
{
    m_highlighter->followPalette(palette());
    setFaultLine(m_faultLine);
}

} // namespace kept

#include "moc_yamleditor.cpp"
