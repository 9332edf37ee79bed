// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kept {

/// How many units of the line a greeting takes, with its comma: all of "Hi Owen," and the front of "Hi Owen, we
/// found it."; 0 where the line greets nobody.
[[nodiscard]] qsizetype greetingLength(QStringView line);

/// "Best regards,", "Mit freundlichen Grüßen", "Cheers": a line that closes a letter.
[[nodiscard]] bool isClosing(QStringView line);

/// How many units of "Many thanks, Lieve" are the closing in front of the name; 0 where it is none.
[[nodiscard]] qsizetype closingLength(QStringView tail);

/// "[attached: slip.jpg]", "[photo]": what a program noted about a file.
[[nodiscard]] bool isAttachmentLine(QStringView line);

/// A line that can be a person's, team's or company's name under a letter.
[[nodiscard]] bool isNameLine(QStringView line);

/// How many units at the end of a line are a name behind its last sentence ("... by Friday. Noah", "^Kat").
[[nodiscard]] qsizetype trailingNameLength(QStringView line);

} // namespace kept
