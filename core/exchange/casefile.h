// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "timeline/draft.h"
#include "timeline/timeline.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace kept {

/// What a colleague who knows the history would point out about a case's draft.
struct Expectation
{
    QString kind;         ///< a finding's name, "promise-broken"
    QString quote;        ///< a piece of the draft; empty where it is about the whole reply
    QStringList evidence; ///< source ids of events and records
    QString why;

    bool operator==(const Expectation &) const = default;
};

/// One customer's history with a reply that is not yet sent. Events, records and agents are numbered from 1 in the
/// order of the file; their own ids are kept as source ids.
struct Case
{
    QString id;
    QStringList tags;
    Timeline timeline;
    Draft draft;
    QList<Expectation> expect;
    QStringList clean; ///< pieces of the draft that are right as they stand
};

/// Reads a case file: a JSON list of cases. `name` is what an error calls the file. Events are put in order of time;
/// nested fields of a record become dotted paths ("payment.card.last_four", "flights[1].date"), the keys of one JSON
/// object in alphabetical order. Unknown keys are passed over; a case that lacks what a review needs is an error.
[[nodiscard]] Result<std::vector<Case>> readCases(const QByteArray &json, const QString &name);

} // namespace kept
