// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "exchange/casefile.h"

#include <QStringList>
#include <memory>

namespace kept {

class Reader;

/// The cases of all files in their order; "-" is standard input. No file at all is an error.
[[nodiscard]] Result<std::vector<Case>> readCaseFiles(const QStringList &names, Console &console);

/// A file's bytes; "-" is standard input.
[[nodiscard]] Result<QByteArray> contentOf(const QString &name, Console &console);

/// A reader with the vocabulary that comes with Kept.
[[nodiscard]] Result<std::shared_ptr<const Reader>> standardReader();

/// An error's sentence with its place before it.
[[nodiscard]] QString textWithPlace(const Error &error);

} // namespace kept
