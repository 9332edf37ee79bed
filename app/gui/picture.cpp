// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/picture.h"

#include "ui/composer/composerpanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>
#include <chrono>

namespace kept {
namespace {

using namespace std::chrono_literals;

constexpr auto settling = 1500ms; ///< the draft is loaded and reviewed in the background
constexpr int couldNotSave = 2;

} // namespace

Picture::Picture(MainWindow *window, const QString &file, bool showEvidence) : m_window(window), m_file(file)
{
    if (m_file.isEmpty())
        return;
    connect(
        window, &MainWindow::customerShown, this,
        [this, showEvidence] {
            if (showEvidence)
                QTimer::singleShot(settling, this,
                                   [this] { m_window->findChild<ComposerPanel *>()->showFirstEvidence(); });
            QTimer::singleShot(showEvidence ? 2 * settling : settling, this, &Picture::take);
        },
        Qt::SingleShotConnection);
}

void Picture::take()
{
    const bool saved = m_window->grab().save(m_file);
    if (!saved)
        QTextStream(stderr) << "kept: " << m_file << '\n';
    QCoreApplication::exit(saved ? 0 : couldNotSave);
}

} // namespace kept

#include "moc_picture.cpp"
