// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/confidence.h"

#include "review/reviewer.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr SignalRow rows[] = {
    {"history.asked-before/item-given"_L1, 0.90},
    {"history.asked-before/item-told"_L1, 0.75},
    {"history.asked-before/request-met"_L1, 0.75},
    {"history.asked-before/detail"_L1, 0.72},
    {"history.asked-before/handed-over"_L1, 0.80},

    {"history.fact-conflict/opposite-state"_L1, 0.55},
    {"history.fact-conflict/another-day"_L1, 0.60},
    {"history.fact-conflict/cause"_L1, 0.72},
    {"history.feelings-misread/too-glad"_L1, 0.85},
    {"history.feelings-misread/too-sour"_L1, 0.80},
    {"history.feelings-misread/wish"_L1, 0.60},
    {"history.feelings-misread/unheld"_L1, 0.75},
    {"history.feelings-misread/unfounded"_L1, 0.60},
    {"history.never-happened/no-such-day"_L1, 0.92},
    {"history.never-happened/no-such-channel"_L1, 0.85},
    {"history.never-happened/no-such-request"_L1, 0.72},
    {"history.never-happened/unspoken"_L1, 0.75},
    {"history.never-happened/not-in-contact"_L1, 0.75},
    {"history.promise-broken/charged"_L1, 0.85},
    {"history.promise-broken/charged-at-all"_L1, 0.75},
    {"history.promise-broken/contradicted"_L1, 0.55},
    {"history.promise-broken/denied"_L1, 0.60},
    {"history.promise-broken/ended"_L1, 0.65},
    {"history.promise-broken/ended-early"_L1, 0.50},
    {"history.promise-broken/later"_L1, 0.60},
    {"history.promise-broken/money-kept"_L1, 0.80},
    {"history.promise-broken/price-raised"_L1, 0.75},
    {"history.promise-broken/replaced"_L1, 0.72},
    {"history.promise-broken/smaller"_L1, 0.75},
    {"history.promise-ignored/contact"_L1, 0.88},
    {"history.promise-ignored/overdue"_L1, 0.85},
    {"history.promise-ignored/money"_L1, 0.80},
    {"history.promise-ignored/deed"_L1, 0.80},
    {"history.promise-ignored/thing"_L1, 0.60},
    {"history.pushed-back/hands-off"_L1, 0.75},
    {"history.pushed-back/our-job"_L1, 0.72},
    {"history.pushed-back/refused-channel"_L1, 0.75},
    {"history.question-unanswered/left-out"_L1, 0.69},
    {"history.question-unanswered/pointing-back"_L1, 0.75},
    {"history.question-unanswered/no-word"_L1, 0.75},
    {"history.question-unanswered/wish"_L1, 0.62},
    {"history.question-unanswered/partly"_L1, 0.47},
    {"history.question-unanswered/first"_L1, 0.42},
    {"history.row-conflict/no-such-row"_L1, 0.75},
    {"history.row-conflict/told-other"_L1, 0.75},
    {"history.row-conflict/asked-other"_L1, 0.75},
    {"history.row-conflict/other-subject"_L1, 0.75},
    {"history.tried-before/same-step"_L1, 0.90},
    {"history.tried-before/same-deed"_L1, 0.80},
    {"history.tried-before/same-things"_L1, 0.75},
    {"history.tried-before/our-advice"_L1, 0.72},
    {"history.tried-before/same-step-if"_L1, 0.75},
    {"history.wrong-person/greeting"_L1, 0.95},
    {"history.wrong-person/identifier"_L1, 0.72},
    {"history.wrong-person/others-record"_L1, 0.85},
    {"history.wrong-person/foreign-thing"_L1, 0.75},
};

} // namespace

std::span<const SignalRow> signalRows() { return rows; }

double confidenceOf(QLatin1StringView signal)
{
    const auto row = std::ranges::find(rows, signal, &SignalRow::signal);
    Q_ASSERT_X(row != std::end(rows), "confidenceOf", signal.data());
    return row == std::end(rows) ? 0 : row->confidence;
}

double leastConfidence(Thoroughness thoroughness)
{
    switch (thoroughness) {
    case Thoroughness::Quiet:
        return 0.85;
    case Thoroughness::Balanced:
        return 0.70;
    case Thoroughness::Thorough:
        return 0.45;
    }
    Q_UNREACHABLE_RETURN(1);
}

} // namespace kept
