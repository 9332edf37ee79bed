// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mentions.h"

class QJsonValue;

namespace kept {

[[nodiscard]] QJsonValue spanToJson(Span span);
[[nodiscard]] Span spanFromJson(const QJsonValue &value);

[[nodiscard]] QJsonValue whenToJson(const When &when);
[[nodiscard]] When whenFromJson(const QJsonValue &value);

[[nodiscard]] QJsonValue mentionToJson(const Mention &mention);
[[nodiscard]] std::optional<Mention> mentionFromJson(const QJsonValue &value); ///< empty for what is no mention

} // namespace kept
