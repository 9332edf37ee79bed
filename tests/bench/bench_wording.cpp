// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a review of the wording costs, beside a floor measured in the same run: one look at every letter of the text.
// bench_wording [FILE] reviews FILE in place of tests/data/bench/reply250.txt.

#include "bench/timing.h"
#include "reading/lexicon.h"
#include "review/reviewer.h"
#include "review/wording/wordingrules.h"
#include "style/styleset.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <vector>

using namespace kept;
using namespace kept::bench;
using namespace Qt::StringLiterals;

namespace {

/// A style of so many substitution and existence rules on invented words.
std::shared_ptr<const StyleSet> manyRules(const QTemporaryDir &folder, int count)
{
    QDir(folder.path()).mkpath(u"Many"_s);
    for (int i = 0; i < count; ++i) {
        QFile rule(folder.filePath(u"Many/Rule%1.yml"_s.arg(i)));
        if (rule.open(QIODevice::WriteOnly))
            rule.write("extends: existence\nmessage: m\nignorecase: true\ntokens:\n  - 'word" + QByteArray::number(i)
                       + " (?:is|are) (?:very )?good'\n  - 'please " + QByteArray::number(i) + "[st]'\n");
    }
    return StyleSet::load({{folder.filePath(u"Many"_s)}, {}, {}});
}

/// The wording rules as the program runs them over a draft, without a history.
class DraftReview
{
public:
    explicit DraftReview(Lexicon lexicon)
        : m_reader(std::make_shared<const Reader>(std::make_shared<const Lexicon>(std::move(lexicon))))
        , m_memory(Memory::of(m_timeline, *m_reader))
        , m_rules(wordingRules(standardStyles()))
    {
    }

    [[nodiscard]] Reading read(const QString &text) const { return m_reader->read(text, {}); }
    /// The findings on a text that has been read.
    [[nodiscard]] qsizetype wording(const QString &text, const Reading &reading) const
    {
        Draft draft;
        draft.text = text;
        QList<Finding> findings;
        for (const auto &rule : m_rules)
            rule->review({draft, reading, m_memory, m_timeline, m_reader->lexicon()}, findings);
        return findings.size();
    }

private:
    std::shared_ptr<const Reader> m_reader;
    Timeline m_timeline;
    Memory m_memory;
    Rules m_rules;
};

void printTimes(QTextStream &out, const QString &what, Times times, double floor)
{
    out << what.leftJustified(34) << times.median << " us, p99 " << times.p99 << " us = " << times.median / floor
        << " floors\n";
}

/// The whole text at once, and as it is typed: a review after each letter. With the reading that the other rules share,
/// and without.
void printDraftReview(QTextStream &out, const DraftReview &review, const QString &text, double floor)
{
    const Reading whole = review.read(text);
    const Times full = timesOf(501, [&](auto) { (void)review.wording(text, whole); });
    const Times readFull = timesOf(501, [&](auto) { (void)review.wording(text, review.read(text)); });
    std::vector<Reading> typed;
    for (qsizetype length = 1; length <= text.size(); ++length)
        typed.push_back(review.read(text.first(length)));
    const Times key = timesOf(int(text.size()), [&](qsizetype letter) {
        (void)review.wording(text.first(letter + 1), typed[size_t(letter)]);
    });
    const Times readKey = timesOf(int(text.size()), [&](qsizetype letter) {
        const QString soFar = text.first(letter + 1);
        (void)review.wording(soFar, review.read(soFar));
    });
    printTimes(out, u"all rules on wording"_s, full, floor);
    printTimes(out, u"one key"_s, key, floor);
    printTimes(out, u"all rules, the reading with it"_s, readFull, floor);
    printTimes(out, u"one key, the reading with it"_s, readKey, floor);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1])
                        : qEnvironmentVariable("KEPT_TEST_DATA", u"tests/data"_s) + u"/bench/reply250.txt"_s);
    QTextStream out(stdout);
    if (!file.open(QIODevice::ReadOnly)) {
        out << file.fileName() << ": " << file.errorString() << '\n';
        return 1;
    }
    const QString text = QString::fromUtf8(file.readAll());

    auto lexicon = Lexicon::standard();
    if (!lexicon) {
        out << lexicon.error().text << '\n';
        return 1;
    }

    qsizetype letters = 0;
    const double floor = timesOf(2001, [&](auto) {
                             letters += std::ranges::count_if(text, [](QChar letter) { return letter.isLetter(); });
                         }).median;
    QElapsedTimer loading;
    loading.start();
    const auto styles = standardStyles();
    const double loadTime = double(loading.nsecsElapsed()) / 1e6;
    const qsizetype alerts = styles->check(withPlainTypography(text)).alerts.size();

    out << "text " << text.size() << " letters, " << alerts << " alerts, " << letters % 2 << '\n'
        << "floor: every letter once          " << floor << " us\n"
        << "loading Kept's styles             " << loadTime << " ms\n";
    printTimes(out, u"Kept's styles"_s, timesOf(501, [&](auto) { (void)styles->check(withPlainTypography(text)); }),
               floor);
    const QTemporaryDir folder;
    const auto many = manyRules(folder, 2000);
    printTimes(out, u"2,000 rules"_s, timesOf(501, [&](auto) { (void)many->check(text); }), floor);
    printDraftReview(out, DraftReview(*std::move(lexicon)), text, floor);
    return 0;
}
