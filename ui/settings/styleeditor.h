// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace kept {

class AsyncDesk;
class Dialogs;
struct Error;

/// The rules on wording: what each says and how often it was dismissed; the desk's own can be written, tried and kept.
class StyleEditor : public QDialog
{
    Q_OBJECT

public:
    /// The desk must outlive the dialog.
    StyleEditor(AsyncDesk *desk, std::shared_ptr<Dialogs> dialogs, QWidget *parent = nullptr);
    ~StyleEditor() override;

    /// A new rule that finds the phrase, tried on the text that it was chosen in, ready to be saved.
    void warnOf(const QString &phrase, const QString &text);

    void reject() override; ///< asks before what was written is lost

Q_SIGNALS:
    void rulesChanged(); ///< a rule was saved or removed

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kept
