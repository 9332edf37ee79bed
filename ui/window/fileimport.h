// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importreport.h"

#include <QObject>
#include <QStringList>
#include <atomic>
#include <memory>

namespace kept {

class AsyncDesk;
class Desk;

/// Takes files into the desk one after the other, in the background: case files (.json) and mail (.mbox, .eml).
class FileImport : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit FileImport(AsyncDesk *desk, QObject *parent = nullptr);
    /// Stops at the next batch; what was taken in stays.
    ~FileImport() override;

    void start(const QStringList &files);

Q_SIGNALS:
    void progressed(const QString &sentence);
    /// `details` names what could not be taken in, a line each; empty when all could.
    void finished(const QString &sentence, const QString &details);

private:
    void next();
    void take(const ImportReport &report);

    AsyncDesk *m_desk;
    QStringList m_files;
    ImportReport m_total;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace kept
