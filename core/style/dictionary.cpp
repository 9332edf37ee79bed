// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/dictionary.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// "SFX D y ied [^aeiou]y": what stands in the place of `strip` where the word looks like `condition`.
struct AffixRule
{
    QString strip;
    QString text;
    QRegularExpression condition;
};

struct Affix
{
    bool isPrefix = false;
    bool joins = false; ///< with one on the word's other side
    std::vector<AffixRule> rules;
};

struct Affixes
{
    QString flagKind; ///< "long" for two letters, "num" for numbers; else a letter each
    QString compoundOnly;
    QHash<QString, Affix> byFlag;
    bool utf8 = true;
};

QStringList linesOf(const QString &path, bool utf8)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    QString text = utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.split(u'\n');
}

QString orNothing(const QString &written) { return written == u"0" ? QString() : written.section(u'/', 0, 0); }

void addRule(Affixes &affixes, const QStringList &parts)
{
    const bool isPrefix = parts[0] == u"PFX";
    if (parts.size() == 4) {
        affixes.byFlag.insert(parts[1], {isPrefix, parts[2] == u"Y", {}});
        return;
    }
    const auto affix = affixes.byFlag.find(parts[1]);
    if (parts.size() < 5 || affix == affixes.byFlag.end())
        return;
    const QString condition = isPrefix ? u"^(?:%1)"_s.arg(parts[4]) : u"(?:%1)$"_s.arg(parts[4]);
    affix->rules.push_back(
        {orNothing(parts[2]), orNothing(parts[3]), QRegularExpression(parts[4] == u"." ? QString() : condition)});
}

Affixes readAffixes(const QString &path)
{
    Affixes affixes;
    QStringList lines = linesOf(path, true);
    const auto otherSet = [](const QString &line) { return line.startsWith("SET "_L1) && !line.contains("UTF-8"_L1); };
    affixes.utf8 = std::ranges::none_of(lines, otherSet);
    if (!affixes.utf8)
        lines = linesOf(path, false);
    for (const QString &line : std::as_const(lines)) {
        const QStringList parts = line.simplified().split(u' ');
        if (parts.size() < 2)
            continue;
        if (parts[0] == u"FLAG")
            affixes.flagKind = parts[1];
        else if (parts[0] == u"ONLYINCOMPOUND")
            affixes.compoundOnly = parts[1];
        else if (parts[0] == u"PFX" || parts[0] == u"SFX")
            addRule(affixes, parts);
    }
    return affixes;
}

QStringList flagsIn(const QString &flags, const QString &kind)
{
    if (kind == u"num")
        return flags.split(u',');
    const qsizetype width = kind == u"long" ? 2 : 1;
    QStringList list;
    for (qsizetype at = 0; at < flags.size(); at += width)
        list.append(flags.sliced(at, std::min(width, flags.size() - at)));
    return list;
}

QStringList withAffix(const QString &word, const Affix &affix)
{
    QStringList made;
    for (const AffixRule &rule : affix.rules) {
        const bool strips = affix.isPrefix ? word.startsWith(rule.strip) : word.endsWith(rule.strip);
        if (!strips || !rule.condition.match(word).hasMatch())
            continue;
        made.append(affix.isPrefix ? rule.text + word.sliced(rule.strip.size())
                                   : word.chopped(rule.strip.size()) + rule.text);
    }
    return made;
}

/// Adds what a line of the .dic stands for: "try/BD" is "try", "retry", "tried" and "retried".
void addEntry(const QString &line, const Affixes &affixes, QSet<QString> &words)
{
    const QString entry = line.section(u'\t', 0, 0).trimmed();
    const QString word = entry.section(u'/', 0, 0);
    const QStringList flags = flagsIn(entry.section(u'/', 1).section(u' ', 0, 0), affixes.flagKind);
    if (word.isEmpty() || (!affixes.compoundOnly.isEmpty() && flags.contains(affixes.compoundOnly)))
        return;
    words.insert(word);
    QStringList joinable{word};
    const auto expand = [&](bool prefixes) {
        const QStringList bases = joinable;
        for (const QString &flag : flags) {
            const auto affix = affixes.byFlag.constFind(flag);
            if (affix == affixes.byFlag.cend() || affix->isPrefix != prefixes)
                continue;
            for (const QString &base : affix->joins ? bases : QStringList{word}) {
                const QStringList made = withAffix(base, *affix);
                words.unite(QSet<QString>(made.begin(), made.end()));
                if (prefixes && affix->joins)
                    joinable += made;
            }
        }
    };
    expand(true);
    expand(false);
}

} // namespace

bool Dictionary::knows(QStringView word) const
{
    std::call_once(m_read, [this] { read(); });
    const QString text = word.toString();
    return m_words.contains(text) || m_words.contains(text.toLower());
}

void Dictionary::read() const
{
    for (const QString &file : m_files) {
        const Affixes affixes = readAffixes(m_aff.isEmpty() ? file.chopped(4) + ".aff"_L1 : m_aff);
        const QStringList lines = linesOf(file, affixes.utf8);
        for (qsizetype i = 1; i < lines.size(); ++i) // the first says how many there are
            addEntry(lines[i], affixes, m_words);
    }
}

bool SpellerGroup::knows(QStringView word) const
{
    return std::ranges::any_of(m_spellers, [word](const auto &speller) { return speller->knows(word); });
}

QStringList SpellerGroup::suggestions(QStringView word) const
{
    QStringList all;
    for (const auto &speller : m_spellers)
        all += speller->suggestions(word);
    return all;
}

} // namespace kept
