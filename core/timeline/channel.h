// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace kept {

/// How something passed between customer and company. Desk is what the team writes for itself.
enum class Channel { Email, Phone, Chat, Sms, Twitter, Facebook, WhatsApp, Review, InPerson, Post, Desk };

enum class EventKind { Message, Call, Note, Status, Credit, Meeting };

enum class Direction { In, Out, Internal };

// Names as they stand in case files and in the store ("in-person", "whatsapp"); not for people.
[[nodiscard]] QString toName(Channel channel);
[[nodiscard]] QString toName(EventKind kind);
[[nodiscard]] QString toName(Direction direction);
[[nodiscard]] std::optional<Channel> channelFromName(QStringView name);
[[nodiscard]] std::optional<EventKind> eventKindFromName(QStringView name);
[[nodiscard]] std::optional<Direction> directionFromName(QStringView name);

} // namespace kept
