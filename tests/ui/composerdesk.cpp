// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composerdesk.h"

#include "reading/lexicon.h"

namespace kept {

using namespace Qt::StringLiterals;

namespace {

class WordsRule final : public Rule
{
public:
    explicit WordsRule(FoundWords found) : m_found(std::move(found)) {}

    [[nodiscard]] QString id() const override { return u"test."_s + toName(m_found.kind) + m_found.words; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        const qsizetype begin = input.draft.text.indexOf(m_found.words);
        if (begin < 0)
            return;
        Finding finding;
        finding.kind = m_found.kind;
        finding.ruleId = id();
        finding.severity = familyOf(m_found.kind) == FindingFamily::Care ? Severity::Hint : Severity::Warning;
        finding.passage = m_found.words.isEmpty() ? Span() : Span{begin, begin + m_found.words.size()};
        finding.message = m_found.message;
        finding.evidence = m_found.evidence;
        for (const QString &label : m_found.fixes)
            finding.fixes.append({label, finding.passage, label == u"Remove"_s ? QString() : label});
        findings.append(finding);
    }

private:
    FoundWords m_found;
};

Evidence words(const Timeline &timeline, const QString &quoted)
{
    for (const Event &event : timeline.events) {
        if (const qsizetype begin = event.text.indexOf(quoted); begin >= 0)
            return {.event = event.id, .record = {}, .words = {begin, begin + quoted.size()}, .field = {}};
    }
    return {};
}

} // namespace

ComposerDesk::ComposerDesk() : path(folder.filePath(u"demo.kept"_s)), clock(std::make_shared<FixedClock>(demoNow()))
{
    if (!makeDemoDesk(path, nullptr))
        return;
    desk = std::make_unique<AsyncDesk>(path, DeskServices{clock, nullptr});
    const auto reading = look();
    const auto customers = reading->findCustomers(u"Nora"_s);
    if (auto timeline = reading->loadTimeline(customers->front().id))
        nora = std::make_shared<const Timeline>(*std::move(timeline));
    memory = std::make_shared<const Memory>();
}

std::unique_ptr<Desk> ComposerDesk::look() const
{
    auto opened = openDesk(path, {clock, nullptr});
    return opened ? std::move(*opened) : nullptr;
}

QString ComposerDesk::draftOnDisk(AgentId author, bool isNote) const
{
    const auto draft = look()->draft(nora->customer.id, author, isNote);
    return draft && *draft ? (*draft)->text : QString();
}

std::shared_ptr<const Reviewer> reviewerOf(QList<FoundWords> found)
{
    Rules rules;
    for (FoundWords &each : found)
        rules.push_back(std::make_unique<WordsRule>(std::move(each)));
    // The rules don't ask what was read, so the reader needs no words.
    auto reader = std::make_shared<Reader>(std::make_shared<Lexicon>());
    return std::make_shared<const Reviewer>(std::move(reader), std::move(rules), Thoroughness::Thorough);
}

QList<FoundWords> wordsOfThePicture(const Timeline &nora)
{
    const Evidence call = words(nora, u"a supervisor will credit the account and get in touch by Thursday"_s);
    const Evidence mood = words(nora, u"Friendly throughout"_s);
    const Evidence outage = words(nora, u"our shop has been unreachable since about 9:40"_s);
    const Evidence cause = words(nora, u"a storage controller failed at 9:38"_s);
    return {{u"no credit will be applied"_s,
             FindingKind::PromiseBroken,
             u"Luis told Nora on 6 May, by phone, that a supervisor would credit the account. Keep it, or say what "
             "changed."_s,
             {call},
             {u"Credit the account"_s, u"Say what changed"_s}},
            {u"concerns about your conversations with our team"_s,
             FindingKind::FeelingsMisread,
             u"The call on 6 May was friendly throughout; no complaint is on the timeline."_s,
             {mood},
             {}},
            {u"5 May"_s,
             FindingKind::FactConflict,
             u"The outage was on 4 May (Nora 09:52, Luis 10:01)."_s,
             {outage, cause},
             {u"4 May"_s}},
            {u"Please give us a call"_s,
             FindingKind::PushedBack,
             u"We said that we would get in touch, and Nora prefers mail."_s,
             {call},
             {}},
            {u"Thank you for your patience"_s,
             FindingKind::Buzzword,
             u"Thanks her for something that she was not asked."_s,
             {},
             {u"Remove"_s}},
            {u"Please rest assured that these are taken very seriously"_s,
             FindingKind::Buzzword,
             u"Says nothing to Nora. Say what you did instead."_s,
             {},
             {u"Remove"_s}},
            {u"while we reviewed your account"_s,
             FindingKind::NoExplanation,
             u"It doesn't say why it took until today."_s,
             {},
             {}}};
}

void PresetDialogs::ask(QWidget *, const Question &question, std::function<void(const Answer &)> answered)
{
    asked.append(question);
    answered(answer);
}

void PresetDialogs::tell(QWidget *, const QString &, const QString &text) { told.append(text); }

} // namespace kept
