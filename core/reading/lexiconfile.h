// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/lexicon.h"

namespace kept {

/// One name of a concept as it stands in a file.
struct LexiconWord
{
    QString text;
    NameForm form = NameForm::Phrase;
};

/// A concept as it stands in a file: ids completed with their category.
struct LexiconEntry
{
    Concept concept_;
    std::vector<LexiconWord> words;
    int line = 0; ///< of the entry, counted from 1
};

struct LexiconFile
{
    QString path;
    std::vector<LexiconEntry> entries;
};

/// Reads one file of the format in resources/lexicon/README.md. Refuses what it does not know, with file and line.
[[nodiscard]] Result<LexiconFile> readLexiconFile(const QString &path);

[[nodiscard]] std::optional<ConceptCategory> conceptCategoryFromName(QStringView name);

} // namespace kept
