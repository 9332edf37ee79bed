// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <unordered_map>

namespace kept {

using namespace Qt::StringLiterals;

struct Connection::Statements
{
    std::unordered_multimap<QString, std::unique_ptr<QSqlQuery>> idle;
};

Query::Query(Connection &connection, const QString &sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection), m_sql(sql), m_query(std::move(query))
{
}

Query::Query(Query &&other) noexcept = default;

Query::~Query()
{
    if (m_query && !m_error)
        m_connection->giveBack(m_sql, std::move(m_query));
}

bool Query::next()
{
    if (m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = toError(m_query->lastError(), m_connection->path());
    return false;
}

qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

Moment Query::moment(int column) const
{
    return {integer(column), int(integer(column + 1))};
}

std::optional<Moment> Query::optionalMoment(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return moment(column);
}

Result<void> Query::result() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

int Query::rowsChanged() const
{
    return m_query->numRowsAffected();
}

qint64 Query::newId() const
{
    return m_query->lastInsertId().toLongLong();
}

Connection::Connection(const QString &path, const QString &name)
    : m_path(path), m_name(name), m_statements(std::make_unique<Statements>())
{
}

Connection::~Connection()
{
    m_statements.reset(); // statements have to go before their database
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access, bool create)
{
    if (!create && !QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no desk “%1”.").arg(path),
                       path);
    }
    const QString name = "kept-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(path, name));
    if (auto done = connection->setUp(access, create); !done)
        return std::unexpected(done.error());
    return connection;
}

Result<void> Connection::setUp(Access access, bool create)
{
    // Without "rwc", SQLite makes no empty file of a desk that was moved away in this moment.
    QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
    url.setQuery(create ? u"mode=rwc"_s : u"mode=rw"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s);
    if (!database.open())
        return std::unexpected(toError(database.lastError(), m_path));
    // FULL: what was committed is on the disk, also when the power goes. A desk commits a few times a second at most
    // and an import in batches, so it costs little.
    for (const auto &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32000"_s}) {
        if (auto done = run(pragma); !done)
            return done;
    }
    return access == Access::Read ? run(u"PRAGMA query_only = ON"_s) : Result<void>();
}

Query Connection::start(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> statement;
    bool prepared = true;
    if (const auto idle = m_statements->idle.find(sql); idle != m_statements->idle.end()) {
        statement = std::move(idle->second);
        m_statements->idle.erase(idle);
    } else {
        statement = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        statement->setForwardOnly(true);
        prepared = statement->prepare(sql);
    }
    for (qsizetype i = 0; prepared && i < values.size(); ++i)
        statement->bindValue(int(i), values[i], values[i].typeId() == QMetaType::QByteArray ? QSql::In | QSql::Binary
                                                                                            : QSql::ParamType(QSql::In));
    Query query(*this, sql, std::move(statement));
    if (!prepared || !query.m_query->exec())
        query.m_error = toError(query.m_query->lastError(), m_path);
    return query;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_statements->idle.emplace(sql, std::move(query));
}

} // namespace kept
