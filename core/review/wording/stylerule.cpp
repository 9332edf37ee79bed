// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording/wordingrules.h"

#include "review/owning.h"
#include "review/wording/brochure.h"
#include "review/wording/copied.h"
#include "review/wording/ownwords.h"
#include "review/wording/removal.h"
#include "review/wording/spelling.h"
#include "style/styleset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// How sure a rule of wording can be: what the labelled cases measure for those that warn, less for hints, so that
/// a hint never hides a warning on the same words.
constexpr double warningConfidence = 0.93;
constexpr double hintConfidence = 0.72;

FindingKind kindOf(const RuleNote &note)
{
    for (const FindingKind kind :
         {FindingKind::Buzzword, FindingKind::NonApology, FindingKind::Placeholder, FindingKind::Spelling}) {
        if (toName(kind) == note.kind)
            return kind;
    }
    return FindingKind::Style;
}

Severity severityOf(const RuleNote &note, AlertLevel level)
{
    for (const Severity severity : {Severity::Hint, Severity::Warning, Severity::Error}) {
        if (toName(severity) == note.severity)
            return severity;
    }
    return level == AlertLevel::Suggestion ? Severity::Hint
        : level == AlertLevel::Error       ? Severity::Error
                                           : Severity::Warning;
}

class StyleRule final : public Rule
{
public:
    explicit StyleRule(std::shared_ptr<const StyleSet> styles) : m_styles(std::move(styles)) {}

    [[nodiscard]] QString id() const override { return u"wording.style"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override;

private:
    [[nodiscard]] Finding findingFor(const Alert &alert, const RuleNote &note, const ReviewInput &input) const;

    std::shared_ptr<const StyleSet> m_styles;
};

Finding StyleRule::findingFor(const Alert &alert, const RuleNote &note, const ReviewInput &input) const
{
    Finding finding;
    finding.kind = kindOf(note);
    finding.severity = severityOf(note, alert.level);
    finding.confidence = finding.severity == Severity::Hint ? hintConfidence : warningConfidence;
    finding.ruleId = alert.rule;
    finding.passage = alert.span;
    finding.message = alert.message;
    for (const QString &fix : alert.fixes) {
        finding.fixes.append({fix.isEmpty() ? QCoreApplication::translate("Wording", "Take it out")
                                            : QCoreApplication::translate("Wording", "Write \u201c%1\u201d").arg(fix),
                              alert.span, fix});
    }
    const auto whole =
        std::ranges::find_if(input.reading.sentences, [&](Span sentence) { return sentence.contains(alert.span); });
    const bool mostly = whole != input.reading.sentences.end() && alert.span.length() * 3 > whole->length() * 2;
    if (finding.kind != FindingKind::Placeholder && alert.fixes.isEmpty() && mostly)
        finding.fixes.append(removalOf(input.draft.text, *whole));
    return finding;
}

void StyleRule::review(const ReviewInput &input, QList<Finding> &findings) const
{
    for (const Alert &alert : checkOwnWords(*m_styles, input.draft.text).alerts) {
        const RuleNote note = m_styles->noteOn(alert.rule);
        if (kindOf(note) == FindingKind::NonApology && ownsUpNear(input.reading, alert.span))
            continue;
        findings.append(findingFor(alert, note, input));
    }
}

} // namespace

StyleReport checkOwnWords(const StyleSet &styles, const QString &text)
{
    StyleReport report = styles.check(withPlainTypography(text));
    if (report.alerts.isEmpty())
        return report;
    const OwnWords own(text);
    report.alerts.removeIf([&own](const Alert &alert) { return !own.contain(alert.span); });
    return report;
}

Rules wordingRules(std::shared_ptr<const StyleSet> styles, std::shared_ptr<const Speller> speller)
{
    Rules rules;
    rules.push_back(std::make_unique<StyleRule>(std::move(styles)));
    QFile file(u":/kept/styles/Kept/brochure.yaml"_s);
    if (file.open(QIODevice::ReadOnly)) {
        if (auto words = BrochureWords::read(file.readAll(), file.fileName()))
            rules.push_back(brochureRule(*std::move(words)));
    }
    rules.push_back(copiedRule());
    if (speller)
        rules.push_back(spellingRule(std::move(speller)));
    return rules;
}

std::shared_ptr<const StyleSet> standardStyles(const QString &teamFolder)
{
    StyleSources sources;
    sources.folders.append(u":/kept/styles/Kept"_s);
    const QDir team(teamFolder);
    if (!teamFolder.isEmpty() && team.exists(u".vale.ini"_s)) {
        sources.configFile = team.filePath(u".vale.ini"_s);
        if (team.exists(teamStyle))
            sources.folders.append(team.filePath(teamStyle));
    } else if (!teamFolder.isEmpty()) {
        for (const QString &style : team.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            sources.folders.append(team.filePath(style));
    }
    return StyleSet::load(sources);
}

} // namespace kept
