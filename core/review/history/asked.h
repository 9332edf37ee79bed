// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

/// A question of the customer that nobody has answered yet.
struct Asked
{
    const Remembered *question = nullptr;
    QStringList own;     ///< what it names itself
    QStringList telling; ///< those of them by which an answer would be known; "help" and "step" are not
    QStringList before;  ///< where it says "it" or tells too little: what was named right before
    bool isWish = false; ///< "could you send": asks for a deed
};

/// The questions of the events that wait for a reply, in order of place. Greetings, exclamations and "any news" are
/// left out: whatever a reply says answers them.
[[nodiscard]] std::vector<Asked> questionsWaiting(const ReviewInput &input);

} // namespace kept
