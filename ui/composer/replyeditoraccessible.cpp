// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyeditoraccessible.h"

#include "ui/composer/replyeditor.h"
#include "ui/models/findingsmodel.h"

#include <QTextCursor>
#include <algorithm>

namespace kept {
namespace {

/// By the names of IAccessible2, which AT-SPI shares.
QString attributesOf(FindingFamily family)
{
    switch (family) {
    case FindingFamily::History:
        return QStringLiteral("invalid:grammar;text-underline-style:wave;text-underline-type:single;");
    case FindingFamily::Wording:
        return QStringLiteral("invalid:grammar;text-underline-style:dash;text-underline-type:single;");
    case FindingFamily::Care:
        return QStringLiteral("text-underline-style:dotted;text-underline-type:single;");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReplyEditorAccessible::ReplyEditorAccessible(ReplyEditor *editor) : QAccessibleWidget(editor, QAccessible::EditableText)
{
}

ReplyEditor *ReplyEditorAccessible::editor() const { return static_cast<ReplyEditor *>(widget()); }

int ReplyEditorAccessible::within(int offset) const { return std::clamp(offset, 0, characterCount()); }

void *ReplyEditorAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReplyEditorAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !editor()->isReadOnly();
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ReplyEditorAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? editor()->text() : QAccessibleWidget::text(kind);
}

void ReplyEditorAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = editor()->textCursor();
    const bool known = index == 0 && cursor.hasSelection();
    *start = known ? cursor.selectionStart() : 0;
    *end = known ? cursor.selectionEnd() : 0;
}

int ReplyEditorAccessible::selectionCount() const { return editor()->textCursor().hasSelection() ? 1 : 0; }

void ReplyEditorAccessible::addSelection(int start, int end) { setSelection(0, start, end); }

void ReplyEditorAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ReplyEditorAccessible::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(within(start));
    cursor.setPosition(within(end), QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
}

int ReplyEditorAccessible::cursorPosition() const { return editor()->textCursor().position(); }

void ReplyEditorAccessible::setCursorPosition(int position)
{
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(within(position));
    editor()->setTextCursor(cursor);
}

QString ReplyEditorAccessible::text(int start, int end) const
{
    const int from = within(start);
    return editor()->text().sliced(from, std::max(0, within(end) - from));
}

int ReplyEditorAccessible::characterCount() const { return static_cast<int>(editor()->text().size()); }

QRect ReplyEditorAccessible::characterRect(int offset) const
{
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(within(offset));
    const QRect here = editor()->cursorRect(cursor);
    cursor.setPosition(within(offset + 1));
    const QRect next = editor()->cursorRect(cursor);
    const int width = next.top() == here.top() ? std::max(1, next.left() - here.left()) : here.width();
    const QRect box(here.topLeft(), QSize(width, here.height()));
    return box.translated(editor()->viewport()->mapToGlobal(QPoint()));
}

int ReplyEditorAccessible::offsetAtPoint(const QPoint &globalPlace) const
{
    return editor()->cursorForPosition(editor()->viewport()->mapFromGlobal(globalPlace)).position();
}

void ReplyEditorAccessible::scrollToSubstring(int start, int end)
{
    setCursorPosition(end);
    setCursorPosition(start);
    editor()->ensureCursorVisible();
}

QString ReplyEditorAccessible::attributes(int offset, int *start, int *end) const
{
    const FindingsModel &findings = editor()->findings();
    qsizetype from = 0;
    qsizetype to = characterCount();
    const Finding *heaviest = nullptr; // rows come in order of weight
    for (int row = 0; row < findings.rowCount(); ++row) {
        const Finding &finding = findings.finding(row);
        if (finding.passage.isEmpty())
            continue;
        // The stretch ends wherever a passage begins or ends.
        for (const qsizetype edge : {finding.passage.begin, finding.passage.end}) {
            if (edge <= offset)
                from = std::max(from, edge);
            else
                to = std::min(to, edge);
        }
        if (!heaviest && finding.passage.contains(offset))
            heaviest = &finding;
    }
    *start = static_cast<int>(from);
    *end = static_cast<int>(to);
    return heaviest ? attributesOf(familyOf(heaviest->kind)) : QString();
}

void ReplyEditorAccessible::deleteText(int start, int end) { replaceText(start, end, {}); }

void ReplyEditorAccessible::insertText(int offset, const QString &text) { replaceText(offset, offset, text); }

void ReplyEditorAccessible::replaceText(int start, int end, const QString &text)
{
    QTextCursor cursor(editor()->document());
    cursor.setPosition(within(start));
    cursor.setPosition(within(end), QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

} // namespace kept
