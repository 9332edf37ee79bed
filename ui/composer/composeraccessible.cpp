// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composeraccessible.h"

#include "ui/composer/findingcard.h"
#include "ui/composer/replyeditor.h"
#include "ui/composer/replyeditoraccessible.h"

#include <QAccessibleWidget>

namespace kept {
namespace {

class CardAccessible : public QAccessibleWidget
{
public:
    explicit CardAccessible(FindingCard *card) : QAccessibleWidget(card, QAccessible::ListItem) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = static_cast<FindingCard *>(widget())->isChosen();
        return state;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *card = qobject_cast<FindingCard *>(object))
        return new CardAccessible(card);
    if (auto *editor = qobject_cast<ReplyEditor *>(object))
        return new ReplyEditorAccessible(editor);
    if (auto *widget = qobject_cast<QWidget *>(object); widget && widget->property(findingsListProperty).toBool())
        return new QAccessibleWidget(widget, QAccessible::List, widget->accessibleName());
    return nullptr;
}

} // namespace

void installComposerAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace kept
