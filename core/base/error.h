// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace kept {

/// What went wrong, for programs. People read Error::text.
enum class ErrorCode {
    NotFound,      ///< a file, a row or a name that should be there is not
    NotReadable,   ///< it is there but can't be opened or read
    NotWritable,   ///< disk full, read-only, locked
    BadInput,      ///< outside data that doesn't parse; Error::place says where
    NotADesk,      ///< a file that is no .kept file
    DeskTooNew,    ///< written by a later version
    DeskDamaged,   ///< fails its integrity check
    Busy,          ///< another program holds it
    Cancelled,     ///< the user stopped it; nothing is half done
    Internal,      ///< a fault of ours
};

/// A failure as a value: a code for programs, a translated sentence for people, the place in the input.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString text;  ///< one sentence, translated, without a final line break
    QString place; ///< "file:line" or "file: message 12"; empty where there is none

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString text, QString place = {})
{
    return std::unexpected(Error{code, std::move(text), std::move(place)});
}

} // namespace kept
