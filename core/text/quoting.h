// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kept {

// What a single trimmed line of a mail is, by the forms that mail programs use. Lines longer than some hundred
// letters are running text and answered "no" at once.

/// "On Mon, 4 May 2026 at 10:00, Ann <ann@example.com> wrote:" in English, German, Swedish, French, Spanish, Dutch,
/// Italian and Portuguese.
[[nodiscard]] bool isAttribution(QStringView line);

/// The first line of an attribution that a mail program wrapped: "On Mon, 4 May 2026 at 10:00,".
[[nodiscard]] bool startsAttribution(QStringView line);

/// An attribution that only a mail program writes, with a time or an address: what follows is quoted even without
/// a ">" in front.
[[nodiscard]] bool isCertainAttribution(QStringView line);

/// "-----Original Message-----"
[[nodiscard]] bool isOriginalMark(QStringView line);

/// "---------- Forwarded message ---------", "Begin forwarded message:"
[[nodiscard]] bool isForwardMark(QStringView line);

/// Which field of a mail's header a line shows, as Outlook puts them above what it quotes.
enum class HeaderField { None, From, Date, To, Subject };
[[nodiscard]] HeaderField headerField(QStringView line);

/// "Sent from my iPhone"
[[nodiscard]] bool isDeviceLine(QStringView line);

/// A line of a log, a stack trace, JSON, XML or a shell session. `indented` says that it stands four blanks in.
[[nodiscard]] bool isCodeLine(QStringView line, bool indented);

} // namespace kept
