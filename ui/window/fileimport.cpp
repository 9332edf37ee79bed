// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/fileimport.h"

#include "desk/asyncdesk.h"
#include "desk/importcases.h"
#include "desk/importmail.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace kept {
namespace {

constexpr size_t mostRejectedShown = 12;

Result<ImportReport> importFile(Desk &desk, const QString &path, const Progress &progress)
{
    if (!path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return importMail(desk, path, {}, progress);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, file.errorString(), path);
    return importCases(desk, file.readAll(), QFileInfo(path).fileName(), progress);
}

} // namespace

FileImport::FileImport(AsyncDesk *desk, QObject *parent) : QObject(parent), m_desk(desk) {}

FileImport::~FileImport() { *m_stop = true; }

void FileImport::start(const QStringList &files)
{
    m_files = files;
    m_total = {};
    next();
}

void FileImport::next()
{
    if (m_files.isEmpty()) {
        QStringList details;
        for (const Rejected &rejected : m_total.rejected) {
            if (details.size() < static_cast<qsizetype>(mostRejectedShown))
                details.append(QStringLiteral("%1: %2").arg(rejected.place, rejected.reason));
        }
        if (m_total.rejected.size() > mostRejectedShown)
            details.append(tr("and %n more", nullptr, static_cast<int>(m_total.rejected.size() - mostRejectedShown)));
        Q_EMIT finished(tr("%n message(s) taken in", nullptr, static_cast<int>(m_total.added)),
                        details.join(QChar(u'\n')));
        return;
    }
    const QString path = m_files.takeFirst();
    const QString name = QFileInfo(path).fileName();
    const auto say = [self = QPointer(this), name](qint64 done, qint64 total) {
        const QString sentence = total > 0 ? tr("%1: %2 %").arg(name).arg(done * 100 / total) : name;
        QMetaObject::invokeMethod(
            self.data(), [self, sentence] { Q_EMIT self->progressed(sentence); }, Qt::QueuedConnection);
    };
    m_desk
        ->write([path, say, stop = m_stop](Desk &desk) {
            return importFile(desk, path, [&say, &stop](qint64 done, qint64 total) {
                if (*stop)
                    return false;
                say(done, total);
                return true;
            });
        })
        .then(this, [this, path](const Result<ImportReport> &report) {
            take(report ? *report : ImportReport{.rejected = {{path, report.error().text}}, .notes = {}});
            next();
        });
}

void FileImport::take(const ImportReport &report)
{
    m_total.read += report.read;
    m_total.added += report.added;
    m_total.alreadyThere += report.alreadyThere;
    m_total.rejected.insert(m_total.rejected.end(), report.rejected.begin(), report.rejected.end());
}

} // namespace kept

#include "moc_fileimport.cpp"
