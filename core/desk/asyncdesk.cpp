// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/asyncdesk.h"

#include "desk/fingerprintsent.h"
#include "desk/standing.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>
#include <atomic>

namespace kept {
namespace {

/// Lives on its thread; opens the desk there when the first work comes.
class Opened : public QObject
{
public:
    enum class Use { Read, Write };

    Opened(const QString &path, const DeskServices &services, Use use) : m_path(path), m_services(services), m_use(use)
    {
    }

    Result<Desk *> desk()
    {
        if (!m_desk) {
            auto opened = openDesk(m_path, m_services);
            if (!opened)
                return std::unexpected(opened.error());
            m_desk = std::move(*opened);
            m_seen = m_desk->store().changesByOthers().value_or(0);
            // What an import left that was killed. Should it fail now, it is done with the next import.
            if (m_use == Use::Write) {
                static_cast<void>(settleAll(*m_desk));
                fingerprintLater();
            }
        }
        return m_desk.get();
    }

    /// True when somebody has committed since it was asked last, or since the desk was opened.
    bool hasChanged()
    {
        const qint64 version = m_desk ? m_desk->store().changesByOthers().value_or(m_seen) : m_seen;
        return std::exchange(m_seen, version) != version;
    }

private:
    /// What an earlier version has sent, batch by batch between what else is to be written.
    void fingerprintLater()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (fingerprintNextSent(*m_desk).value_or(false))
                    fingerprintLater();
            },
            Qt::QueuedConnection);
    }

    QString m_path;
    DeskServices m_services;
    Use m_use;
    std::unique_ptr<Desk> m_desk;
    qint64 m_seen = 0;
};

} // namespace

struct AsyncDesk::Private
{
    explicit Private(const QString &file, const DeskServices &services)
        : path(file)
        , reader(new Opened(file, services, Opened::Use::Read))
        , writer(new Opened(file, services, Opened::Use::Write))
    {
        readThread.setObjectName("kept reads");
        writeThread.setObjectName("kept writes");
        reader->moveToThread(&readThread);
        writer->moveToThread(&writeThread);
        QObject::connect(&readThread, &QThread::finished, reader, &QObject::deleteLater);
        QObject::connect(&writeThread, &QThread::finished, writer, &QObject::deleteLater);
    }

    QString path;
    QThread readThread;
    QThread writeThread;
    Opened *reader; ///< deleted by its thread
    Opened *writer; ///< deleted by its thread
    std::atomic_bool closing = false;
};

AsyncDesk::AsyncDesk(const QString &path, const DeskServices &services, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(path, services))
{
    constexpr int milliseconds = 500;
    auto *watch = new QTimer;
    watch->moveToThread(&d->readThread); // its parent would have to live here
    QObject::connect(&d->readThread, &QThread::finished, watch, &QObject::deleteLater);
    watch->setInterval(milliseconds);
    watch->callOnTimeout(d->reader, [this, reader = d->reader] {
        if (reader->hasChanged())
            Q_EMIT changed();
    });
    QObject::connect(&d->readThread, &QThread::started, watch, qOverload<>(&QTimer::start));
    d->writeThread.start();
    d->readThread.start();
}

AsyncDesk::~AsyncDesk()
{
    d->closing = true;
    // The writer first: each of its works tells the reader that something may have changed.
    for (auto [thread, worker] : {std::pair{&d->writeThread, d->writer}, {&d->readThread, d->reader}}) {
        QMetaObject::invokeMethod(worker, [thread] { thread->quit(); }, Qt::QueuedConnection);
        thread->wait();
    }
}

QString AsyncDesk::path() const { return d->path; }

void AsyncDesk::post(Worker worker, Work work)
{
    if (worker == Worker::Reads) {
        QMetaObject::invokeMethod(
            d->reader,
            [this, work = std::move(work)] {
                if (d->closing)
                    work(failure(ErrorCode::Cancelled,
                                 QCoreApplication::translate("Desk", "The desk is being closed.")));
                else
                    work(d->reader->desk());
            },
            Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        d->writer,
        [this, work = std::move(work)] {
            work(d->writer->desk());
            QMetaObject::invokeMethod(
                d->reader,
                [this] {
                    if (d->reader->hasChanged())
                        Q_EMIT changed();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace kept
