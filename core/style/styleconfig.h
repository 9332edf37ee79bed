// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "style/alert.h"

#include <QRegularExpression>
#include <optional>
#include <vector>

namespace kept {

/// What a .vale.ini says: which styles and rules apply to which files, and how loud.
struct StyleConfig
{
    struct RuleChoice
    {
        bool on = true;
        std::optional<AlertLevel> level; ///< in place of the rule's own
    };
    struct Section
    {
        QRegularExpression files; ///< the section's glob
        std::optional<QStringList> basedOn;
        QHash<QString, RuleChoice> rules;
        QStringList blockIgnores; ///< expressions on blocks that no rule looks at
        QStringList tokenIgnores; ///< the same for words within a line
    };

    QString stylesPath; ///< as written; relative to the file's folder
    QStringList vocabularies;
    QString wordTemplate;
    QStringList skippedScopes;                    ///< kinds of blocks, by their HTML names, that no rule looks at
    QStringList ignoredScopes;                    ///< spans that are shown as code is
    QStringList ignoredClasses;                   ///< of raw HTML
    AlertLevel minLevel = AlertLevel::Suggestion; ///< for the styles that the sections name
    std::vector<Section> sections; ///< in order; a later one overrules

    [[nodiscard]] QStringList styles() const; ///< every style that some section names
    [[nodiscard]] bool applies(const QString &rule, const QString &fileName) const;
    [[nodiscard]] std::optional<AlertLevel> levelOf(const QString &rule) const;
};

/// Reads a .vale.ini. Fails with file and line on a key or value that Vale's documentation doesn't name.
[[nodiscard]] Result<StyleConfig> readStyleConfig(const QByteArray &ini, const QString &file);

/// "*.{md,txt}" as an expression on the whole name; * does not stop at a slash.
[[nodiscard]] QRegularExpression globPattern(const QString &glob);

} // namespace kept
