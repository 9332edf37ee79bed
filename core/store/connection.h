// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/moment.h"

#include <QVariant>
#include <memory>
#include <optional>

class QSqlQuery;

namespace kept {

class Connection;

/// A statement that is running. Read its rows with next(); the first failure ends it, and result() tells.
class Query
{
public:
    Query(Query &&) noexcept;
    ~Query();
    Q_DISABLE_COPY(Query)
    Query &operator=(Query &&) = delete;

    [[nodiscard]] bool next(); ///< false at the end and after a failure

    // Columns from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Moment moment(int column) const; ///< from this column and the next
    [[nodiscard]] std::optional<Moment> optionalMoment(int column) const;
    template<typename Key>
    [[nodiscard]] Key id(int column) const
    {
        return Key{integer(column)};
    }

    [[nodiscard]] Result<void> result() const;
    template<typename Value>
    [[nodiscard]] Result<Value> result(Value value) const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return value;
    }
    [[nodiscard]] int rowsChanged() const;
    [[nodiscard]] qint64 newId() const; ///< of the row that an INSERT made

private:
    friend class Connection;
    Query(Connection &connection, const QString &sql, std::unique_ptr<QSqlQuery> query);

    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_error;
};

/// One thread's way into a desk file. Prepared statements are kept for the next use.
class Connection
{
public:
    enum class Access { Read, Write };

    /// Opens an existing file, or makes it with `create`. Waits a few seconds for a lock to go before it says Busy.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access,
                                                                  bool create = false);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    template<typename... Values>
    [[nodiscard]] Query select(const QString &sql, const Values &...values)
    {
        return start(sql, {toVariant(values)...});
    }

    template<typename... Values>
    [[nodiscard]] Result<void> run(const QString &sql, const Values &...values)
    {
        return start(sql, {toVariant(values)...}).result();
    }

    template<typename Key, typename... Values>
    [[nodiscard]] Result<Key> insert(const QString &sql, const Values &...values)
    {
        const Query query = start(sql, {toVariant(values)...});
        return query.result(Key{query.newId()});
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class Query;
    Connection(const QString &path, const QString &name);

    [[nodiscard]] Query start(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> setUp(Access access, bool create);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    // An empty string is a value of its own here, never NULL.
    static QVariant toVariant(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    static QVariant toVariant(const QByteArray &bytes) { return bytes; }
    static QVariant toVariant(qint64 number) { return number; }
    static QVariant toVariant(int number) { return number; }
    static QVariant toVariant(bool flag) { return flag ? 1 : 0; }
    template<typename Tag>
    static QVariant toVariant(Id<Tag> id)
    {
        return id.value;
    }
    template<typename Value>
    static QVariant toVariant(const std::optional<Value> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }

    struct Statements;
    QString m_path;
    QString m_name;
    std::unique_ptr<Statements> m_statements;
};

} // namespace kept
