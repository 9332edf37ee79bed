// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/channel.h"

#include <QString>
#include <array>
#include <utility>

namespace kept {
namespace {

template<typename Enum, size_t N>
using Names = std::array<std::pair<Enum, QLatin1StringView>, N>;

using namespace Qt::StringLiterals;

constexpr Names<Channel, 11> channels{{{Channel::Email, "email"_L1},
                                       {Channel::Phone, "phone"_L1},
                                       {Channel::Chat, "chat"_L1},
                                       {Channel::Sms, "sms"_L1},
                                       {Channel::Twitter, "twitter"_L1},
                                       {Channel::Facebook, "facebook"_L1},
                                       {Channel::WhatsApp, "whatsapp"_L1},
                                       {Channel::Review, "review"_L1},
                                       {Channel::InPerson, "in-person"_L1},
                                       {Channel::Post, "post"_L1},
                                       {Channel::Desk, "desk"_L1}}};

constexpr Names<EventKind, 6> kinds{{{EventKind::Message, "message"_L1},
                                     {EventKind::Call, "call"_L1},
                                     {EventKind::Note, "note"_L1},
                                     {EventKind::Status, "status"_L1},
                                     {EventKind::Credit, "credit"_L1},
                                     {EventKind::Meeting, "meeting"_L1}}};

constexpr Names<Direction, 3> directions{
    {{Direction::In, "in"_L1}, {Direction::Out, "out"_L1}, {Direction::Internal, "internal"_L1}}};

template<typename Enum, size_t N>
QString nameOf(const Names<Enum, N> &names, Enum value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename Enum, size_t N>
std::optional<Enum> valueOf(const Names<Enum, N> &names, QStringView wanted)
{
    for (const auto &[known, name] : names) {
        if (name == wanted)
            return known;
    }
    return std::nullopt;
}

} // namespace

QString toName(Channel channel)
{
    return nameOf(channels, channel);
}

QString toName(EventKind kind)
{
    return nameOf(kinds, kind);
}

QString toName(Direction direction)
{
    return nameOf(directions, direction);
}

std::optional<Channel> channelFromName(QStringView name)
{
    return valueOf(channels, name);
}

std::optional<EventKind> eventKindFromName(QStringView name)
{
    return valueOf(kinds, name);
}

std::optional<Direction> directionFromName(QStringView name)
{
    return valueOf(directions, name);
}

} // namespace kept
