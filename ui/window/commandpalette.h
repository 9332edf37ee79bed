// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palettemodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace kept {

/// One line to type into and what fits below: customers, events, commands. Goes away by itself.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Opens centred under the top of `over`, a widget of the same window.
    void open(const QList<PaletteEntry> &entries, const QWidget *over);
    void setFound(const QString &typed, const QList<PaletteEntry> &found);

Q_SIGNALS:
    void searchWanted(const QString &typed); ///< a pause after typing; the answer comes by setFound
    void chosen(const kept::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitHeight();

    PaletteModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    int m_most = 0; ///< height, in device-independent pixels
};

} // namespace kept
