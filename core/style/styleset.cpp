// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/styleset.h"

#include "style/checks/check.h"
#include "style/literals.h"
#include "style/speller.h"
#include "style/styleloader.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

struct StyleSet::Data
{
    LoadedRules loaded;
    LiteralIndex index;
    std::vector<quint32> checkOfTrigger;
    std::vector<quint32> untriggered; ///< checks that look at every block
    DocumentNeeds needs;
};

StyleSet::StyleSet() : m(std::make_unique<Data>()) {}
StyleSet::~StyleSet() = default;

std::shared_ptr<const StyleSet> StyleSet::load(const StyleSources &sources)
{
    std::shared_ptr<StyleSet> set(new StyleSet);
    Data &data = *set->m;
    data.loaded = loadRules(sources);
    for (quint32 i = 0; i < data.loaded.checks.size(); ++i) {
        Check &check = *data.loaded.checks[i];
        check.setFirstTrigger(quint32(data.checkOfTrigger.size()));
        const auto triggers = check.triggers();
        bool always = triggers.empty();
        for (const QStringList &literals : triggers) {
            for (const QString &literal : literals)
                data.index.add(literal, quint32(data.checkOfTrigger.size()));
            data.checkOfTrigger.push_back(i);
            always = always || literals.isEmpty();
        }
        if (always)
            data.untriggered.push_back(i);
        data.needs.paragraphs = data.needs.paragraphs || check.scope().names(ScopePart::Paragraph);
        data.needs.sentences = data.needs.sentences || check.scope().names(ScopePart::Sentence);
        data.needs.summary = data.needs.summary || check.scope().names(ScopePart::Summary);
        data.needs.raw = data.needs.raw || check.scope().names(ScopePart::Raw);
    }
    data.index.finish();
    const StyleConfig &config = data.loaded.config;
    if (!config.skippedScopes.isEmpty())
        data.needs.skipped = config.skippedScopes;
    if (!config.ignoredScopes.isEmpty())
        data.needs.hidden = config.ignoredScopes;
    data.needs.ignoredClasses += config.ignoredClasses;
    return set;
}

const QList<Error> &StyleSet::errors() const
{
    return m->loaded.errors;
}

QStringList StyleSet::rules() const
{
    QStringList ids;
    for (const auto &check : m->loaded.checks)
        ids.append(check->definition().id);
    return ids;
}

RuleNote StyleSet::noteOn(const QString &rule) const
{
    return m->loaded.notes.value(rule);
}

namespace {

/// One run over one text: what it has found so far and what each rule remembers.
class StyleRun
{
public:
    StyleRun(const LoadedRules &rules, const Document &document, const QString &fileName)
        : m_rules(rules)
        , m_document(document)
        , m_fileName(fileName)
        , m_memories(rules.checks.size())
    {
    }

    void run(quint32 index, const Block &block, const LiteralHits &hits);
    [[nodiscard]] StyleReport report();

private:
    [[nodiscard]] bool applies(const Definition &rule) const
    {
        if (!m_rules.configured.contains(rule.id.section(u'.', 0, 0)))
            return true;
        return rule.level >= m_rules.config.minLevel
            && (m_fileName.isEmpty() || m_rules.config.applies(rule.id, m_fileName));
    }

    const LoadedRules &m_rules;
    const Document &m_document;
    const QString &m_fileName;
    std::vector<CheckMemory> m_memories;
    QSet<std::pair<qsizetype, QString>> m_reported;
    StyleReport m_report;
};

void StyleRun::run(quint32 index, const Block &block, const LiteralHits &hits)
{
    const Check &check = *m_rules.checks[index];
    const Definition &rule = check.definition();
    if (!check.scope().covers(block) || !applies(rule))
        return;
    QList<Alert> found;
    CheckOutput output{found, m_memories[index]};
    check.run({m_document, block, hits}, output);
    if (output.ranAway) {
        m_report.stopped.append(
            {ErrorCode::BadInput,
             QCoreApplication::translate("StyleReader", "The rule %1 takes too long on this text and was stopped.")
                 .arg(rule.id),
             rule.file});
    }
    for (Alert &alert : found) {
        if (m_document.isSwitchedOff(rule.id, block, alert.span.begin)
            || (rule.limit > 0 && m_memories[index].alerts >= rule.limit)
            || m_reported.contains({alert.span.begin, rule.id}))
            continue;
        m_reported.insert({alert.span.begin, rule.id});
        ++m_memories[index].alerts;
        m_report.alerts.append(std::move(alert));
    }
}

StyleReport StyleRun::report()
{
    std::ranges::stable_sort(m_report.alerts, {}, [](const Alert &alert) { return alert.span; });
    return std::move(m_report);
}

} // namespace

namespace {

/// The same with halves of surrogate pairs made harmless, which expressions can't be run over.
QString withWholeCharacters(QStringView text)
{
    QString whole = text.toString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool pair = whole[i].isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (whole[i].isSurrogate())
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

} // namespace

StyleReport StyleSet::check(QStringView text, TextFormat format, const QString &fileName) const
{
    if (!text.isValidUtf16())
        return check(withWholeCharacters(text), format, fileName);
    const bool markdown = format == TextFormat::Markdown;
    const QString shown = markdown ? m->loaded.ignored.hiddenIn(text, fileName) : QString();
    const Document document = markdown ? readMarkdown(text, m->needs, shown) : readPlainText(text, m->needs);
    LiteralHits hits(m->checkOfTrigger.size());
    StyleRun run(m->loaded, document, fileName);
    std::vector<quint32> candidates;
    for (const Block &block : document.blocks) {
        hits.clear();
        m->index.scan(foldedCase(block.text), hits);
        candidates = m->untriggered;
        for (const quint32 trigger : hits.owners())
            candidates.push_back(m->checkOfTrigger[trigger]);
        std::ranges::sort(candidates);
        const auto repeats = std::ranges::unique(candidates);
        candidates.erase(repeats.begin(), repeats.end());
        for (const quint32 index : candidates)
            run.run(index, block, hits);
    }
    return run.report();
}

namespace {

/// A line that was broken only because it was full: long, and the next one goes on in small letters.
bool isWrap(QStringView text, qsizetype at, qsizetype lineBegin)
{
    constexpr qsizetype fullLine = 55;
    return at - lineBegin >= fullLine && at + 1 < text.size() && text[at + 1].isLower();
}

} // namespace

QString withPlainTypography(QStringView text)
{
    QString plain = text.toString();
    qsizetype lineBegin = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        switch (plain[i].unicode()) {
        case 0x2018:
        case 0x2019: plain[i] = u'\''; break;
        case 0x201c:
        case 0x201d: plain[i] = u'"'; break;
        case 0x00a0:
        case 0x202f: plain[i] = u' '; break;
        case 0x2010:
        case 0x2011: plain[i] = u'-'; break;
        case u'\n':
            if (isWrap(text, i, lineBegin))
                plain[i] = u' ';
            lineBegin = i + 1;
            break;
        default: break;
        }
    }
    return plain;
}

} // namespace kept
