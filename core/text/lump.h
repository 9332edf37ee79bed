// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QVarLengthArray>

namespace kept {

/// A part of a lump: a run of letters, digits and the signs that can stand inside of words and numbers.
struct LumpPiece
{
    qsizetype length = 0;
    TokenKind kind = TokenKind::Word;
};

using LumpPieces = QVarLengthArray<LumpPiece, 16>;

[[nodiscard]] bool isApostrophe(QChar c);
[[nodiscard]] bool isLumpLetter(QChar c);

/// In lower case with plain apostrophes.
[[nodiscard]] QString lowered(QStringView text);

/// Where the lump that begins at `begin` ends. Lumps longer than some hundred letters are cut.
[[nodiscard]] qsizetype lumpEnd(QStringView text, qsizetype begin);

/// Where a URL, mail address or domain that begins at `begin` ends; `begin` where there is none. `noMailBefore`
/// remembers between calls how far the text has been searched for an "@" in vain.
[[nodiscard]] qsizetype addressEnd(QStringView text, qsizetype begin, qsizetype &noMailBefore);

/// Cuts a lump into words, numbers, identifiers and signs; the lengths add up to the lump's.
[[nodiscard]] LumpPieces cutLump(QStringView lump);

/// Whether the full stop behind `word` (in lower case; `written` as it stands) belongs to it, given what follows.
[[nodiscard]] bool isAbbreviation(QStringView lower, QStringView written, QStringView behind);

} // namespace kept
