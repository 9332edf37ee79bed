// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "style/alert.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <optional>

namespace kept {

/// Vale's extension points, as far as Kept has them.
enum class CheckKind {
    Existence, Substitution, Occurrence, Repetition, Consistency,
    Conditional, Capitalization, Spelling, Metric, Readability,
};

using StringPairs = QList<QPair<QString, QString>>;

/// One rule as its YAML file has it. Which fields mean something depends on `extends`; the reader refuses the others.
struct Definition
{
    QString id;   ///< "Style.Rule", from the folder's and the file's names
    QString file; ///< for messages
    QHash<QString, int> lines; ///< line of each key that was given, counted from 1

    CheckKind extends = CheckKind::Existence;
    QString message;
    QString description;
    QString link;
    AlertLevel level = AlertLevel::Warning;
    QStringList scopes{QStringLiteral("text")};
    int limit = 0;          ///< alerts per text; 0 is no limit
    QString actionName;     ///< "replace", "remove", "edit", "convert", "suggest"; empty for none
    QStringList actionParams;

    bool ignoreCase = false;
    bool nonword = false;
    bool append = false;    ///< raw stands after the tokens
    bool vocab = true;
    bool capitalize = false;
    bool alpha = false;
    bool custom = false;    ///< spelling: without the built-in filters
    QStringList raw;
    QStringList tokens;
    QStringList exceptions;
    StringPairs swap;       ///< in the file's order
    StringPairs either;

    QString token;
    int min = 0;
    int max = 0;

    QString first;
    QString second;

    QString match;
    QString style;
    QString prefix;
    QStringList indicators;
    double threshold = 0;

    QString formula;
    QString condition;
    QStringList metrics;
    double grade = 0;

    QStringList filters;
    QStringList ignore;
    QStringList dictionaries;
    QString dicpath;
    QString aff;
    QString dic;

    /// "file:line" of a key, or of the file's start where the key was not given.
    [[nodiscard]] QString placeOf(const QString &key) const;
};

/// Reads one rule file. Fails with file and line on anything that Vale's documentation does not name.
[[nodiscard]] Result<Definition> readDefinition(const QByteArray &yaml, const QString &file, const QString &id);

[[nodiscard]] QString toName(AlertLevel level); ///< "suggestion", "warning", "error"
[[nodiscard]] std::optional<AlertLevel> alertLevelFromName(QStringView name);

} // namespace kept
