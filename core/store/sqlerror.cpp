// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

namespace kept {
namespace {

// SQLite's primary result codes (https://sqlite.org/rescode.html); the upper bits of an extended one only refine it.
enum SqliteCode { Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14,
                  NotADatabase = 26 };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Error toError(const QSqlError &error, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const auto as = [&](ErrorCode code, const QString &text) { return Error{code, text.arg(file), path}; };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return as(ErrorCode::Busy, Words::tr("Another program is writing to “%1”. Please try again in a moment."));
    case ReadOnly:
    case Perm:
        return as(ErrorCode::NotWritable, Words::tr("“%1” may not be written to."));
    case Full:
        return as(ErrorCode::NotWritable, Words::tr("The disk is full: “%1” can't take any more. Nothing was lost."));
    case IoError:
        return as(ErrorCode::NotWritable, Words::tr("The disk that holds “%1” does not answer as it should."));
    case CantOpen:
        return as(ErrorCode::NotReadable, Words::tr("“%1” can't be opened."));
    case NotADatabase:
        return as(ErrorCode::NotADesk, Words::tr("“%1” is not a desk."));
    case Corrupt:
        return as(ErrorCode::DeskDamaged, Words::tr("“%1” is damaged."));
    default:
        return {ErrorCode::Internal, Words::tr("The desk could not do that: %1").arg(error.text()), path};
    }
}

} // namespace kept
