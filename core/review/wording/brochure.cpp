// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording/brochure.h"

#include "review/wording/ownwords.h"
#include "review/wording/removal.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

// Measured on the open labelled cases and on several thousand sentences of real conversations.
constexpr int strongWeight = 2;
constexpr int weakWeight = 1;
constexpr int concreteWeight = -2;
constexpr int leastScore = 3;
constexpr double leastShare = 0.22; ///< of the score in the sentence's words
constexpr int fewestWords = 3;
constexpr int mostWords = 24;
constexpr qsizetype shortSentence = 110;
constexpr double confidence = 0.88; ///< below the patterns, whose messages say more

bool isWordLetter(QChar letter)
{
    return letter.isLetter() || letter == u'-' || letter == u'\'' || letter == u'\u2019';
}

/// Reads a sentence word by word and keeps the score.
class Tally
{
public:
    explicit Tally(const BrochureWords &words) : m_words(words) {}

    void add(QStringView text, Span word)
    {
        ++m_count;
        const QString lower = word.of(text).toString().toLower().replace(u'\u2019', u'\'');
        const int weight = m_words.weights.value(lower);
        m_score += weight;
        if (weight > 0)
            m_fine = m_fine.isEmpty() ? word : m_fine.united(word);
    }
    [[nodiscard]] bool isBrochure() const
    {
        return m_count >= fewestWords && m_count <= mostWords && m_score >= leastScore
            && m_score >= leastShare * m_count;
    }
    [[nodiscard]] Span fine() const { return m_fine; }

private:
    const BrochureWords &m_words;
    int m_count = 0;
    int m_score = 0;
    Span m_fine;
};

class Brochure final : public Rule
{
public:
    explicit Brochure(BrochureWords words) : m_words(std::move(words)) {}

    [[nodiscard]] QString id() const override { return u"wording.brochure"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        std::optional<OwnWords> own; // few drafts have fine words, and finding quotations costs more than looking
        for (const Span sentence : input.reading.sentences) {
            const Span fine = fineWordsIn(input.draft.text, sentence, m_words);
            if (fine.isEmpty())
                continue;
            if (!own)
                own.emplace(input.draft.text);
            if (own->contain(fine))
                findings.append(findingFor(input, sentence, fine));
        }
    }

private:
    [[nodiscard]] Finding findingFor(const ReviewInput &input, Span sentence, Span fine) const
    {
        Finding finding;
        finding.kind = FindingKind::Buzzword;
        finding.confidence = confidence;
        finding.ruleId = id();
        finding.passage = fine;
        finding.message = QCoreApplication::translate("Wording",
                                                      "This could stand on any poster: say what you did for "
                                                      "her, or leave it out.");
        finding.fixes.append(removalOf(input.draft.text, sentence));
        return finding;
    }

    BrochureWords m_words;
};

} // namespace

Result<BrochureWords> BrochureWords::read(const QByteArray &yaml, const QString &file)
{
    BrochureWords words;
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        // A word that stands in two lists counts as the later one says.
        for (const auto &[key, weight] : {std::pair("concrete", concreteWeight), std::pair("weak", weakWeight),
                                          std::pair("strong", strongWeight)}) {
            for (const auto &word : root[key])
                words.weights.insert(QString::fromStdString(word.as<std::string>()), weight);
        }
    } catch (const YAML::Exception &problem) {
        return failure(ErrorCode::BadInput, QString::fromStdString(problem.msg),
                       u"%1:%2"_s.arg(file).arg(problem.mark.line + 1));
    }
    return words;
}

Span fineWordsIn(QStringView text, Span sentence, const BrochureWords &words)
{
    const QStringView all = sentence.of(text);
    if (all.endsWith(u'?') || std::ranges::any_of(all, [](QChar letter) { return letter.isDigit(); }))
        return {};
    Tally tally(words);
    qsizetype at = sentence.begin;
    while (at < sentence.end) {
        qsizetype end = at;
        while (end < sentence.end && isWordLetter(text[end]))
            ++end;
        if (end > at && text[at].isLetter())
            tally.add(text, {at, end});
        at = std::max(end, at + 1);
    }
    if (!tally.isBrochure())
        return {};
    while (sentence.end > sentence.begin && !text[sentence.end - 1].isLetterOrNumber())
        --sentence.end;
    return sentence.length() <= shortSentence ? sentence : tally.fine();
}

std::unique_ptr<const Rule> brochureRule(BrochureWords words) { return std::make_unique<Brochure>(std::move(words)); }

} // namespace kept
