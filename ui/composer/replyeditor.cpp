// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyeditor.h"

#include "ui/composer/replyhighlighter.h"
#include "ui/composer/underline.h"
#include "ui/models/findingsmodel.h"
#include "ui/parts/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>

namespace kept {
namespace {

constexpr int documentMargin = 10;
constexpr int lineHeightPercent = 116;
constexpr qreal underlineThickness = 1.4;

struct Edit
{
    qsizetype position = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

/// The one place where two texts differ.
Edit difference(QStringView before, QStringView after)
{
    const auto [start, other] = std::ranges::mismatch(before, after);
    const qsizetype same = start - before.begin();
    const qsizetype most = std::min(before.size(), after.size()) - same;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {same, before.size() - same - tail, after.size() - same - tail};
}

} // namespace

ReplyEditor::ReplyEditor(FindingsModel *findings, QWidget *parent)
    : QTextEdit(parent)
    , m_findings(findings)
    , m_highlighter(new ReplyHighlighter(document()))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(documentMargin);
    setAccessibleName(tr("Reply"));
    applyTheme();
    applyLineHeight();
    connect(this, &QTextEdit::textChanged, this, &ReplyEditor::noticeEdit);
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { Q_EMIT pointed(m_findings->rowAt(textCursor().position())); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_findings, signal, viewport(), qOverload<>(&QWidget::update));
    connect(m_findings, &QAbstractItemModel::dataChanged, this, &ReplyEditor::markChosen);
    connect(m_findings, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

QString ReplyEditor::text() const
{
    QString text = document()->toRawText();
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = u'\n';
    }
    return text;
}

void ReplyEditor::showText(const QString &text)
{
    m_text = text; // so that it isn't taken for an edit
    setPlainText(text);
    applyLineHeight();
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    m_text = this->text();
    moveCursor(QTextCursor::End);
}

void ReplyEditor::setNote(bool note)
{
    m_note = note;
    setAccessibleName(note ? tr("Note") : tr("Reply"));
    applyTheme();
}

void ReplyEditor::applyTheme()
{
    // Setting the palette tells this widget of a new palette.
    if (m_applyingTheme)
        return;
    m_applyingTheme = true;
    const Theme &theme = Theme::of(palette());
    QPalette own = palette();
    own.setColor(QPalette::Base, m_note ? theme.note : theme.pane);
    own.setColor(QPalette::PlaceholderText, m_note ? theme.soft : theme.faint);
    setPalette(own);
    m_highlighter->followPalette(own);
    markChosen();
    m_applyingTheme = false;
}

void ReplyEditor::applyLineHeight()
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

void ReplyEditor::noticeEdit()
{
    QString now = text();
    if (now == m_text)
        return;
    const Edit edit = difference(m_text, now);
    m_text = std::move(now);
    Q_EMIT edited(edit.position, edit.removed, edit.added);
}

void ReplyEditor::setChosen(std::optional<int> row)
{
    m_chosen = row;
    markChosen();
}

void ReplyEditor::markChosen()
{
    QList<ExtraSelection> marks;
    if (m_chosen && *m_chosen < m_findings->rowCount()) {
        const Finding &finding = m_findings->finding(*m_chosen);
        if (!finding.passage.isEmpty() && finding.passage.end <= m_text.size()) {
            ExtraSelection mark;
            mark.format.setBackground(Theme::of(palette()).tint(toneOf(familyOf(finding.kind))));
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(static_cast<int>(finding.passage.begin));
            mark.cursor.setPosition(static_cast<int>(finding.passage.end), QTextCursor::KeepAnchor);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

void ReplyEditor::goTo(Span passage)
{
    if (passage.isEmpty() || passage.end > m_text.size())
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(passage.end));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ReplyEditor::apply(const Fix &fix)
{
    if (fix.replaces.begin > m_text.size() || fix.replaces.end > m_text.size())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(fix.replaces.begin));
    cursor.setPosition(static_cast<int>(fix.replaces.end), QTextCursor::KeepAnchor);
    cursor.insertText(fix.replacement);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QPoint ReplyEditor::menuPlace(Span passage) const
{
    QTextCursor cursor = textCursor();
    if (!passage.isEmpty() && passage.end <= m_text.size())
        cursor.setPosition(static_cast<int>(passage.begin));
    return viewport()->mapToGlobal(cursorRect(cursor).bottomLeft() + QPoint(0, 4));
}

void ReplyEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (int row = m_findings->rowCount() - 1; row >= 0; --row) {
        const Finding &finding = m_findings->finding(row);
        if (!finding.passage.isEmpty() && finding.passage.end <= m_text.size())
            paintPassage(painter, finding.passage, familyOf(finding.kind));
    }
}

void ReplyEditor::paintPassage(QPainter &painter, Span passage, FindingFamily family) const
{
    const Theme &theme = Theme::of(palette());
    const auto begin = static_cast<int>(passage.begin);
    const auto end = static_cast<int>(passage.end);
    for (QTextBlock block = document()->findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int lineBegin = block.position() + line.textStart();
            const int from = std::max(begin, lineBegin);
            int to = std::min(end, lineBegin + line.textLength());
            while (to > from && m_text[to - 1].isSpace()) // the blank at which the line was broken
                --to;
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from - block.position());
            const qreal right = line.cursorToX(to - block.position());
            const qreal y = line.y() + line.ascent() + std::max(3.0, line.descent() * 0.75);
            paintUnderline(painter, family, origin + QPointF(std::min(left, right), y), std::abs(right - left),
                           underlineThickness, theme);
        }
    }
}

std::optional<int> ReplyEditor::rowUnder(const QPoint &place) const
{
    const int position = document()->documentLayout()->hitTest(
        place + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    return position < 0 ? std::nullopt : m_findings->rowAt(position);
}

bool ReplyEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(viewport()->mapFromGlobal(help->globalPos()), help->globalPos());
    }
    return QTextEdit::event(event);
}

bool ReplyEditor::showTip(const QPoint &place, const QPoint &globalPlace)
{
    const auto row = rowUnder(place);
    if (!row) {
        QToolTip::hideText();
        return true;
    }
    const Finding &finding = m_findings->finding(*row);
    QToolTip::showText(
        globalPlace,
        QStringLiteral("<b>%1</b><br>%2").arg(titleOf(finding.kind).toHtmlEscaped(), finding.message.toHtmlEscaped()),
        viewport());
    return true;
}

void ReplyEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void ReplyEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto row = byKey ? m_findings->rowAt(textCursor().position()) : rowUnder(event->pos());
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row)
        Q_EMIT menuAboutToOpen(menu, *row);
    if (textCursor().hasSelection()) {
        menu->addSeparator();
        menu->addAction(tr("Warn of this phrase…"), this,
                        [this] { Q_EMIT warningWanted(textCursor().selection().toPlainText()); });
    }
    menu->popup(event->globalPos());
}

void ReplyEditor::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace kept
