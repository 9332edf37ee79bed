// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a review against the history costs for timelines of 10, 1,000 and 10,000 events, beside a floor measured in the
// same run: reading the draft alone. The events are those of tests/data/cases/train, one after another.

#include "bench/timing.h"
#include "exchange/casefile.h"
#include "memory/memory.h"
#include "reading/lexicon.h"
#include "review/reviewer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <algorithm>

using namespace kept;
using namespace kept::bench;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory of this process in MiB; 0 where the system doesn't tell.
double residentMiB()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

std::vector<Case> allCases(const QString &data)
{
    std::vector<Case> all;
    const QDir folder(data + u"/cases/train"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto cases = readCases(file.readAll(), name))
            std::ranges::move(*cases, std::back_inserter(all));
    }
    return all;
}

/// One customer's timeline of so many events, taken from the cases over and over, a few hours apart.
Timeline longTimeline(const std::vector<Case> &cases, size_t count)
{
    Timeline timeline = cases.front().timeline;
    timeline.events.clear();
    const Moment end = cases.front().draft.at;
    for (size_t i = 0; timeline.events.size() < count; i = (i + 1) % cases.size()) {
        for (const Event &event : cases[i].timeline.events) {
            if (timeline.events.size() == count)
                break;
            Event copy = event;
            copy.id = EventId(qint64(timeline.events.size()) + 1);
            copy.at.msecs = end.msecs - qint64(count - timeline.events.size()) * 3 * 3600 * 1000;
            timeline.events.push_back(copy);
        }
    }
    return timeline;
}

/// What each rule takes of it, the dearest first.
void printRules(const Draft &draft, const Timeline &timeline, const Memory &memory, const Reader &reader,
                QTextStream &out)
{
    ReadingContext context;
    context.at = draft.at;
    context.timeline = &timeline;
    const Reading reading = reader.read(draft.text, context);
    const ReviewInput input{draft, reading, memory, timeline, reader.lexicon()};
    std::vector<std::pair<double, QString>> costs;
    for (const auto &rule : historyRules()) {
        const Times times = timesOf(101, [&](int) {
            QList<Finding> findings;
            rule->review(input, findings);
        });
        costs.emplace_back(times.median, rule->id());
    }
    std::ranges::sort(costs, std::ranges::greater());
    for (const auto &[median, id] : costs)
        out << "    " << id << ' ' << median << " us\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QString data = qEnvironmentVariable("KEPT_TEST_DATA", u"tests/data"_s);
    const std::vector<Case> cases = allCases(data);
    QFile file(data + u"/bench/reply250.txt"_s);
    auto lexicon = Lexicon::standard();
    if (cases.empty() || !file.open(QIODevice::ReadOnly) || !lexicon) {
        out << "The test data can't be read from " << data << '\n';
        return 1;
    }
    const auto reader = std::make_shared<const Reader>(std::make_shared<const Lexicon>(*std::move(lexicon)));
    const Reviewer reviewer(reader, historyRules());
    Draft draft = cases.front().draft;
    draft.text = QString::fromUtf8(file.readAll());

    ReadingContext context;
    context.at = draft.at;
    const Times floor = timesOf(301, [&](int) { (void)reader->read(draft.text, context); });
    out << "floor: reading the draft      median " << floor.median << " us, p99 " << floor.p99 << " us\n";

    double few = 0;
    for (const size_t count : {size_t(10), size_t(1000), size_t(10000)}) {
        const double before = residentMiB();
        const Timeline timeline = longTimeline(cases, count);
        const Memory memory = Memory::of(timeline, *reader);
        const double taken = residentMiB() - before;
        qsizetype findings = 0;
        const Times full = timesOf(301, [&](int) { findings = reviewer.review(draft, timeline, memory).size(); });
        // Another letter each time, so that nothing can be taken from the review before but unchanged sentences.
        Draft typed = draft;
        const Times key = timesOf(301, [&](int i) {
            typed.text.append(QChar(u'a' + i % 26));
            (void)reviewer.review(typed, timeline, memory);
        });
        few = few == 0 ? full.median : few;
        out << count << " events: full review median " << full.median << " us, p99 " << full.p99 << " us, "
            << full.median / floor.median << " floors, " << full.median / few << " of 10 events'; one more key median "
            << key.median << " us, p99 " << key.p99 << " us; memory " << taken << " MiB; " << findings << " findings\n";
        printRules(draft, timeline, memory, *reader, out);
        out.flush();
    }
    return 0;
}
