// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mailsource.h"

#include "exchange/mbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

Error notReadable(const QFile &file)
{
    return {ErrorCode::NotReadable,
            QCoreApplication::translate("Mail", "“%1” can't be read: %2").arg(file.fileName(), file.errorString()),
            file.fileName()};
}

/// A message on its own, or an mbox file.
class FileSource final : public MailSource
{
public:
    explicit FileSource(std::unique_ptr<QFile> file) : m_file(std::move(file)), m_reader(*m_file)
    {
        m_isMbox = m_reader.isMbox();
        m_isSingle = !m_isMbox && m_file->size() > 0;
    }

    Result<std::optional<RawMessage>> next() override
    {
        const QString name = QFileInfo(*m_file).fileName();
        if (std::exchange(m_isSingle, false)) {
            m_file->seek(0);
            RawMessage message{.bytes = m_file->read(MboxReader::longest), .received = {}, .place = name, .tooLong = false};
            message.tooLong = !m_file->atEnd();
            if (m_file->error() != QFileDevice::NoError)
                return std::unexpected(notReadable(*m_file));
            return message;
        }
        auto message = m_isMbox ? m_reader.next() : std::nullopt;
        if (m_file->error() != QFileDevice::NoError)
            return std::unexpected(notReadable(*m_file));
        if (!message)
            return std::nullopt;
        const QString place = QCoreApplication::translate("Mail", "%1: message %2, byte %3")
                                  .arg(name, QString::number(message->number), QString::number(message->offset));
        return RawMessage{std::move(message->bytes), message->received, place, message->tooLong};
    }

    qint64 done() const override { return m_isMbox ? m_reader.position() : m_file->pos(); }
    qint64 total() const override { return m_file->size(); }

private:
    std::unique_ptr<QFile> m_file;
    MboxReader m_reader;
    bool m_isMbox = false;
    bool m_isSingle = false;
};

/// One file a message: a Maildir's cur and new, or .eml files.
class FolderSource final : public MailSource
{
public:
    explicit FolderSource(const QDir &folder)
    {
        for (const QString &part : {u"cur"_s, u"new"_s}) {
            for (const QString &name : QDir(folder.filePath(part)).entryList(QDir::Files, QDir::Name))
                m_files.append(folder.filePath(part + u'/' + name));
        }
        for (const QString &name : folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name))
            m_files.append(folder.filePath(name));
    }

    Result<std::optional<RawMessage>> next() override
    {
        if (m_done == m_files.size())
            return std::nullopt;
        QFile file(m_files[m_done++]);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(notReadable(file));
        RawMessage message{.bytes = file.read(MboxReader::longest),
                           .received = {},
                           .place = QFileInfo(file).fileName(),
                           .tooLong = !file.atEnd()};
        return message;
    }

    qint64 done() const override { return m_done; }
    qint64 total() const override { return m_files.size(); }

private:
    QStringList m_files;
    qsizetype m_done = 0;
};

} // namespace

Result<std::unique_ptr<MailSource>> openMailSource(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Mail", "There is no file “%1”.").arg(path),
                       path);
    }
    if (QFileInfo(path).isDir())
        return std::make_unique<FolderSource>(QDir(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return std::unexpected(notReadable(*file));
    return std::make_unique<FileSource>(std::move(file));
}

} // namespace kept
