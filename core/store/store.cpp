// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "base/try.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

Error cannotMake(const QString &path, const QString &why)
{
    return {ErrorCode::NotWritable,
            QCoreApplication::translate("Store", "The desk “%1” can't be made: %2").arg(path, why), path};
}

// Everything that a new desk holds, in a file that nobody else knows of yet.
Result<void> fillNewFile(const QString &path)
{
    auto connection = Connection::open(path, Connection::Access::Write, true);
    if (!connection)
        return std::unexpected(connection.error());
    KEPT_TRY(migrate(**connection, migrations()));
    return (*connection)->run(u"PRAGMA journal_mode = WAL"_s);
}

} // namespace

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return std::unexpected(
            cannotMake(path, QCoreApplication::translate("Store", "there is a file of that name already.")));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return std::unexpected(cannotMake(path, QCoreApplication::translate("Store", "there is no such folder.")));
    const QString unfinished = path + ".part"_L1;
    for (const auto &leftOver : {unfinished, unfinished + "-wal"_L1, unfinished + "-shm"_L1, unfinished + "-journal"_L1})
        QFile::remove(leftOver);
    if (auto filled = fillNewFile(unfinished); !filled) {
        QFile::remove(unfinished);
        return std::unexpected(filled.error());
    }
    QFile file(unfinished);
    if (!file.rename(path))
        return std::unexpected(cannotMake(path, file.errorString()));
    return open(path, Connection::Access::Write);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Connection::Access access)
{
    return open(path, access, migrations());
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Connection::Access access,
                                           const std::vector<Migration> &steps)
{
    Q_ASSERT(!steps.empty());
    KEPT_TRY(checkDeskFile(path));
    auto connection = Connection::open(path, access);
    if (!connection)
        return std::unexpected(connection.error());
    const auto number = schemaNumber(**connection, steps.back().number);
    if (!number)
        return std::unexpected(number.error());
    std::unique_ptr<Store> store(new Store(std::move(*connection)));
    if (*number < steps.back().number && access == Connection::Access::Read) {
        return failure(ErrorCode::Busy,
                       QCoreApplication::translate("Store", "“%1” has to be brought up to date first.")
                           .arg(QFileInfo(path).fileName()),
                       path);
    }
    if (*number < steps.back().number) {
        auto backup = migrate(store->connection(), steps);
        if (!backup)
            return std::unexpected(backup.error());
        store->m_backup = *backup;
    }
    return store;
}

Result<qint64> Store::changesByOthers() const
{
    Query query = m_connection->select(u"PRAGMA data_version"_s);
    const qint64 version = query.next() ? query.integer(0) : 0;
    return query.result(version);
}

} // namespace kept
