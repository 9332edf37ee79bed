// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/demodesk.h"

#include "base/clock.h"
#include "base/try.h"
#include "desk/importcases.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTime>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

Result<void> fill(const QString &path, std::shared_ptr<const Reader> reader)
{
    const DeskServices services{std::make_shared<FixedClock>(demoNow()), std::move(reader)};
    const auto desk = createDesk(path, services, {u"Lantern Street Care"_s, {u"care@lantern-street.example"_s}});
    KEPT_TRY(desk);
    const QDir folder(u":/kept/demo"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, file.errorString(), name);
        KEPT_TRY(importCases(**desk, file.readAll(), name));
    }
    return {};
}

} // namespace

Moment demoNow()
{
    return Moment::fromLocal(QDate(2026, 5, 8), QTime(10, 10), 2 * 60 * 60);
}

Result<void> makeDemoDesk(const QString &path, std::shared_ptr<const Reader> reader)
{
    // Made under another name, so that a demo that was killed half way is not taken for a whole one.
    const QString unfinished = path + ".making"_L1;
    for (const auto &leftOver : {unfinished, unfinished + "-wal"_L1, unfinished + "-shm"_L1})
        QFile::remove(leftOver);
    KEPT_TRY(fill(unfinished, std::move(reader)));
    QFile file(unfinished);
    if (!file.rename(path))
        return failure(ErrorCode::NotWritable, file.errorString(), path);
    return {};
}

} // namespace kept
