// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x4b657074; // "Kept", at byte 68 of the file

Error notADesk(const QString &path)
{
    return {ErrorCode::NotADesk,
            QCoreApplication::translate("Store", "“%1” is not a desk.").arg(QFileInfo(path).fileName()), path};
}

Result<qint64> pragma(Connection &connection, const QString &name)
{
    Query query = connection.select("PRAGMA "_L1 + name);
    const qint64 value = query.next() ? query.integer(0) : 0;
    return query.result(value);
}

// VACUUM INTO writes a whole, consistent copy, also while others read. It gets its name only when it is complete.
Result<QString> makeBackup(Connection &connection, int number)
{
    const QString base = "%1.schema%2"_L1.arg(connection.path(), QString::number(number));
    QString backup = base + ".backup"_L1;
    for (int again = 2; QFileInfo::exists(backup); ++again)
        backup = u"%1-%2.backup"_s.arg(base).arg(again);
    const QString unfinished = backup + ".part"_L1;
    QFile::remove(unfinished);
    KEPT_TRY(connection.run(u"VACUUM INTO ?"_s, unfinished));
    if (!QFile::rename(unfinished, backup)) {
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("Store", "The copy “%1” could not be made.").arg(backup), backup);
    }
    return backup;
}

Result<void> apply(Connection &connection, const Migration &step)
{
    for (const QString &statement : step.sql.split(u";\n\n"_s)) {
        const bool onlyComments = std::ranges::all_of(statement.split(u'\n'), [](const QString &line) {
            return line.trimmed().isEmpty() || line.startsWith("--"_L1);
        });
        if (!onlyComments)
            KEPT_TRY(connection.run(statement));
    }
    return connection.run(u"PRAGMA user_version = %1"_s.arg(step.number));
}

} // namespace

std::vector<Migration> migrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/kept/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({QStringView(name).first(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Result<void> checkDeskFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no desk “%1”.").arg(path),
                       path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotReadable,
                       QCoreApplication::translate("Store", "“%1” can't be read: %2").arg(path, file.errorString()),
                       path);
    }
    // The header of a database file, https://sqlite.org/fileformat2.html#the_database_header
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        return std::unexpected(notADesk(path));
    const quint16 storedSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedSize == 1 ? 65536 : storedSize;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // With a write-ahead log beside it, the file may have been cut short by a kill, and SQLite mends it from there.
    if (file.size() < pageSize * pages && QFileInfo(path + "-wal"_L1).size() == 0) {
        return failure(ErrorCode::DeskDamaged,
                       QCoreApplication::translate("Store", "“%1” is damaged: its end is missing.")
                           .arg(QFileInfo(path).fileName()),
                       path);
    }
    return {};
}

Result<int> schemaNumber(Connection &connection, int known)
{
    const auto number = pragma(connection, u"user_version"_s);
    if (!number)
        return std::unexpected(number.error());
    const auto id = pragma(connection, u"application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (*id != applicationId)
        return std::unexpected(notADesk(connection.path()));
    if (*number > known) {
        return failure(ErrorCode::DeskTooNew,
                       QCoreApplication::translate("Store", "“%1” was written by a newer Kept. Please update this one.")
                           .arg(QFileInfo(connection.path()).fileName()),
                       connection.path());
    }
    return int(*number);
}

Result<QString> migrate(Connection &connection, const std::vector<Migration> &steps)
{
    auto version = pragma(connection, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    QString backup;
    if (*version > 0 && *version < steps.back().number) {
        auto made = makeBackup(connection, int(*version));
        if (!made)
            return made;
        backup = *made;
    }
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Asked again under the lock: another program may have done it meanwhile.
    version = pragma(connection, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version == 0)
        KEPT_TRY(connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    for (const Migration &step : steps) {
        if (step.number > *version)
            KEPT_TRY(apply(connection, step));
    }
    KEPT_TRY(transaction->commit());
    return backup;
}

} // namespace kept
