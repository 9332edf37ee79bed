// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/describe.h"
#include "reading/lexicon.h"
#include "reading/reader.h"

#include <QStringList>

namespace kept::notation {

/// A small desk: Luis Ortega (agent) and Priya Nair (supervisor) of Northwind write to Dana Whitfield.
inline const Timeline &desk()
{
    static const Timeline timeline = [] {
        Timeline made;
        made.company = "Northwind";
        made.customer = {CustomerId{1}, "Dana Whitfield", {"dana@example.com"}, {}, {}};
        made.agents = {{AgentId{1}, "a1", "Luis Ortega", "agent", {}}, {AgentId{2}, "a2", "Priya Nair", "supervisor", {}}};
        return made;
    }();
    return timeline;
}

inline const Reader &reader()
{
    static const Reader made(std::make_shared<const Lexicon>(Lexicon::standard().value()));
    return made;
}

/// `writer` is "company", "customer" or "note"; written on Wednesday, 6 May 2026, 10:00 +02:00.
inline ReadingContext contextFor(QStringView writer)
{
    ReadingContext context;
    context.at = Moment::fromLocal(QDate(2026, 5, 6), QTime(10, 0), 7200);
    context.writer = writer == u"customer" ? Party::Customer : Party::Company;
    context.internal = writer == u"note";
    context.timeline = &desk();
    return context;
}

inline std::vector<Statement> read(const QString &text, QStringView writer)
{
    return reader().read(text, contextFor(writer)).statements;
}

/// "promise action.credit", "decision action.refund denied": kind, predicate and what is denied.
inline QStringList kindsIn(const QString &text, QStringView writer)
{
    QStringList kinds;
    for (const Statement &statement : read(text, writer)) {
        QString kind = toName(statement.kind);
        if (!statement.predicate.isEmpty())
            kind += u' ' + statement.predicate;
        if (statement.polarity == Polarity::Denied)
            kind += " denied";
        kinds.append(kind);
    }
    return kinds;
}

} // namespace kept::notation
