// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>

namespace kept {

/// A desk for the UI thread, which never waits: two workers have the file open, one that looks and one that writes.
///
///     m_desk->read([id](Desk &desk) { return desk.customerCard(id); })
///         .then(this, [this](const Result<CustomerCard> &card) { ... });
///     m_desk->write([draft](Desk &desk) { return saveDraft(desk, draft); });
///
/// Work of one kind is done in the order in which it was asked for. Writes that were asked for are finished before
/// the destructor returns; reads that have not begun are cancelled.
class AsyncDesk : public QObject
{
    Q_OBJECT
public:
    AsyncDesk(const QString &path, const DeskServices &services, QObject *parent = nullptr);
    ~AsyncDesk() override;

    /// `look(Desk &)` returns a Result<T>; where the file can't be opened, that error arrives instead.
    template<typename Look>
    auto read(Look look) -> QFuture<std::invoke_result_t<Look, Desk &>>
    {
        return run(Worker::Reads, std::move(look));
    }

    /// A verb. Its changes are on disk when the future is ready.
    template<typename Verb>
    auto write(Verb verb) -> QFuture<std::invoke_result_t<Verb, Desk &>>
    {
        return run(Worker::Writes, std::move(verb));
    }

    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// Something was written, by this program or another. Emitted on the thread of this object, at most a few times
    /// a second.
    void changed();

private:
    enum class Worker { Reads, Writes };
    using Work = std::function<void(const Result<Desk *> &)>; ///< also called, with Cancelled, when it is thrown away

    template<typename Function>
    auto run(Worker worker, Function function) -> QFuture<std::invoke_result_t<Function, Desk &>>
    {
        using Value = std::invoke_result_t<Function, Desk &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        post(worker, [promise, function = std::move(function)](const Result<Desk *> &desk) mutable {
            if (!desk)
                promise->addResult(Value(std::unexpected(desk.error())));
            else
                promise->addResult(function(**desk));
            promise->finish();
        });
        return promise->future();
    }

    void post(Worker worker, Work work);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kept
