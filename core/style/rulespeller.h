// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "style/definition.h"
#include "style/speller.h"

#include <memory>

namespace kept {

/// Who knows the words for a spelling rule: the dictionaries that it names, found below its dicpath, and beside them
/// (`append`) or without them the system's. Fails where one of them isn't found.
[[nodiscard]] Result<std::shared_ptr<const Speller>> spellerFor(const Definition &rule, const QString &stylesPath,
                                                                const std::shared_ptr<const Speller> &system);

/// For Vale's own rule: the system's words and those of every dictionary in config/dictionaries.
[[nodiscard]] std::shared_ptr<const Speller> spellerOfStyles(const QString &stylesPath,
                                                             const std::shared_ptr<const Speller> &system);

/// The words of a rule's `ignore`: an entry that names a file stands for the file's lines.
[[nodiscard]] QStringList ignoredWords(const QStringList &entries, const QString &stylesPath);

/// The words that every file in config/ignore lists.
[[nodiscard]] QStringList ignoredWordsOfStyles(const QString &stylesPath);

} // namespace kept
