// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/stylerules.h"

#include "base/try.h"
#include "store/dismissals.h"
#include "store/store.h"
#include "style/styleset.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <algorithm>
#include <tuple>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StyleRules)
};

const QString builtIn = u":/kept/styles"_s;

QString fileNameOf(const QString &id) { return id.section(u'.', 0, 0) + u'/' + id.section(u'.', 1) + ".yml"_L1; }

Result<QString> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, Words::tr("The rule can't be read: %1.").arg(file.errorString()), path);
    return QString::fromUtf8(file.readAll());
}

/// Reads every rule below `folder` that stands in a style's folder of its own.
Result<void> collect(const QString &folder, bool isOwn, std::vector<StyleRuleFile> &rules)
{
    QDirIterator files(folder, {u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString id = file.dir().dirName() + u'.' + file.completeBaseName();
        if (file.filePath() != QDir(folder).filePath(fileNameOf(id)))
            continue;
        auto yaml = contentsOf(file.filePath());
        KEPT_TRY(yaml);
        rules.push_back({.id = id, .yaml = *std::move(yaml), .isOwn = isOwn, .dismissals = 0});
    }
    return {};
}

/// The file of a rule of the desk's own, when it still holds what it held.
Result<QString> fileAsBefore(const Desk &desk, const QString &id, const QString &before)
{
    if (!isRuleName(id.section(u'.', 0, 0)) || !isRuleName(id.section(u'.', 1)))
        return failure(ErrorCode::BadInput, Words::tr("A rule's name has letters, digits, hyphens and underscores."));
    const QString path = QDir(stylesFolderOf(desk.path())).filePath(fileNameOf(id));
    if (!QFileInfo::exists(path)) {
        if (!before.isEmpty())
            return failure(ErrorCode::NotFound, Words::tr("Somebody has removed this rule."), path);
        return path;
    }
    const auto now = contentsOf(path);
    KEPT_TRY(now);
    if (*now != before) {
        return failure(ErrorCode::Busy,
                       before.isEmpty() ? Words::tr("There is a rule of this name already.")
                                        : Words::tr("Somebody has changed this rule in the meantime."),
                       path);
    }
    return path;
}

} // namespace

QString stylesFolderOf(const QString &deskFile)
{
    const QFileInfo file(deskFile);
    return file.dir().filePath(file.completeBaseName() + ".styles"_L1);
}

Result<std::vector<StyleRuleFile>> styleRules(const Desk &desk)
{
    std::vector<StyleRuleFile> rules;
    KEPT_TRY(collect(stylesFolderOf(desk.path()), true, rules));
    KEPT_TRY(collect(builtIn, false, rules));
    const auto counts = Dismissals(desk.store().connection()).countByRule();
    KEPT_TRY(counts);
    for (StyleRuleFile &rule : rules)
        rule.dismissals = counts->value(rule.id);
    std::ranges::sort(rules, {},
                      [](const StyleRuleFile &rule) { return std::tuple(!rule.isOwn, -rule.dismissals, rule.id); });
    return rules;
}

Result<std::shared_ptr<const StyleSet>> loadStyleRule(const QString &id, const QString &yaml)
{
    StyleSources sources;
    sources.texts.append({.id = id, .yaml = yaml, .file = fileNameOf(id)});
    auto rule = StyleSet::load(sources);
    if (!rule->errors().isEmpty())
        return std::unexpected(rule->errors().front());
    return rule;
}

bool isRuleName(const QString &name)
{
    static const QRegularExpression pattern(uR"(^[\p{L}\p{N}][\p{L}\p{N}_-]{0,79}\z)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(name).hasMatch();
}

Result<void> saveStyleRule(Desk &desk, const QString &id, const QString &yaml, const QString &before)
{
    const auto path = fileAsBefore(desk, id, before);
    KEPT_TRY(path);
    KEPT_TRY(loadStyleRule(id, yaml));
    const auto notWritable = [&path](const QString &reason) {
        return failure(ErrorCode::NotWritable, Words::tr("The rule can't be saved: %1.").arg(reason), *path);
    };
    const QString folder = QFileInfo(*path).path();
    if (!QDir().mkpath(folder))
        return notWritable(Words::tr("its folder can't be made"));
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(file.errorString());
    file.write(yaml.toUtf8());
    if (!file.commit())
        return notWritable(file.errorString());
    return {};
}

Result<void> deleteStyleRule(Desk &desk, const QString &id, const QString &before)
{
    const auto path = fileAsBefore(desk, id, before);
    KEPT_TRY(path);
    QFile file(*path);
    if (!file.remove()) {
        return failure(ErrorCode::NotWritable, Words::tr("The rule can't be removed: %1.").arg(file.errorString()),
                       *path);
    }
    return {};
}

QString ruleAgainst(const QString &phrase)
{
    static const QRegularExpression ends(uR"(^[\s.,;:!?"']+|[\s.,;:!?"']+$)"_s);
    static const QRegularExpression special(uR"(([\\^$.|?*+()\[\]{}]))"_s);
    QString token = withPlainTypography(phrase).simplified().remove(ends);
    if (std::ranges::none_of(token, [](QChar c) { return c.isLetterOrNumber(); }))
        return {};
    const bool hasWordEnds = token.front().isLetterOrNumber() && token.back().isLetterOrNumber();
    token.replace(special, uR"(\\1)"_s).replace(u'\'', "''"_L1);
    const QString message = Words::tr("“%s”: say it in other words, or leave it out.").replace(u'"', "\\\""_L1);
    return "extends: existence\nmessage: \""_L1 + message + "\"\nlevel: warning\nignorecase: true\n"_L1
        + (hasWordEnds ? QString() : u"nonword: true\n"_s) + "tokens:\n  - '"_L1 + token + "'\n"_L1;
}

} // namespace kept
