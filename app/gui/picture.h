// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kept {

class MainWindow;

/// Saves a picture of the window once everything on it is there, and ends the program: exit code 0 when it is saved,
/// 2 when it can't be.
class Picture : public QObject
{
    Q_OBJECT

public:
    /// Does nothing for an empty file. The window must outlive it.
    Picture(MainWindow *window, const QString &file, bool showEvidence);

private:
    void take();

    MainWindow *m_window;
    QString m_file;
};

} // namespace kept
