// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/icons.h"

#include <QFile>

namespace kept {
namespace {

QString fileOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QStringLiteral("mail");
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::Chat:
        return QStringLiteral("chat");
    case Channel::Sms:
        return QStringLiteral("sms");
    case Channel::Twitter:
        return QStringLiteral("twitter");
    case Channel::Facebook:
        return QStringLiteral("facebook");
    case Channel::WhatsApp:
        return QStringLiteral("whatsapp");
    case Channel::Review:
        return QStringLiteral("review");
    case Channel::InPerson:
        return QStringLiteral("person");
    case Channel::Post:
        return QStringLiteral("post");
    case Channel::Desk:
        return QStringLiteral("desk");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QIcon iconNamed(const QString &name)
{
    const QString file = QStringLiteral(":/kept/icons/%1.svg").arg(name);
    return QFile::exists(file) ? QIcon(file) : QIcon();
}

QIcon iconOf(Channel channel) { return iconNamed(fileOf(channel)); }

} // namespace kept
