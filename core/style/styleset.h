// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "style/alert.h"

#include <QList>
#include <QStringView>
#include <memory>

namespace kept {

class Speller;

/// A rule that no file holds yet.
struct StyleRuleText
{
    QString id; ///< "Team.PleaseNote"
    QString yaml;
    QString file; ///< how messages name it
};

/// Which styles to load.
struct StyleSources
{
    QStringList folders; ///< one a style, named like it; every *.yml in it is a rule
    QString configFile;  ///< a .vale.ini, which names further styles below its StylesPath; may be empty
    std::shared_ptr<const Speller> speller; ///< for rules that spell; may be null
    QList<StyleRuleText> texts = {};             ///< rules beside those of the folders
};

enum class TextFormat { Plain, Markdown };

/// What a check came to.
struct StyleReport
{
    QList<Alert> alerts;  ///< in order of place
    QList<Error> stopped; ///< rules whose expressions ran away on this text; the others are complete
};

/// How findings of a rule are to be taken, from the kinds.yaml beside the style's rules (a name that Vale ignores).
struct RuleNote
{
    QString kind;     ///< "buzzword", as finding kinds are named
    QString severity; ///< "hint", "warning", "error"; empty: by the rule's level

    bool operator==(const RuleNote &) const = default;
};

/// Rules on wording, loaded and ready to run: immutable, thread-safe, shared by every review.
class StyleSet
{
public:
    /// Never fails as a whole: a rule that can't be read is left out and named in errors().
    [[nodiscard]] static std::shared_ptr<const StyleSet> load(const StyleSources &sources);
    ~StyleSet();

    [[nodiscard]] const QList<Error> &errors() const;
    [[nodiscard]] QStringList rules() const; ///< ids, in the order in which they run
    [[nodiscard]] RuleNote noteOn(const QString &rule) const;

    /// `fileName` chooses the sections of .vale.ini; with none, everything that was loaded applies. Linear in the
    /// text; hardly depends on how many rules there are.
    [[nodiscard]] StyleReport check(QStringView text, TextFormat format = TextFormat::Plain,
                                    const QString &fileName = {}) const;

private:
    StyleSet();
    struct Data;
    std::unique_ptr<Data> m;
};

/// The same length with typographic apostrophes, quotes and spaces made plain and wrapped lines joined, so that a
/// rule is not missed for how the text was typed.
[[nodiscard]] QString withPlainTypography(QStringView text);

} // namespace kept
