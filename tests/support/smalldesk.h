// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desk/importcases.h"
#include "support/result.h"

#include <QTemporaryDir>

namespace kept {

/// A desk with one customer, Kim, whom Luis answered; Kim wrote last, and Luis has begun a reply.
class SmallDesk
{
public:
    static constexpr CustomerId kim{1};
    static constexpr AgentId luis{1};
    static constexpr AgentId priya{2};

    SmallDesk()
    {
        auto made = createDesk(path(), services, {QStringLiteral("Northwind"), {QStringLiteral("care@northwind.example")}});
        if (!made || !importCases(**made, story(), QStringLiteral("kim.json")))
            qFatal("the test's desk can't be made");
        m_desk = std::move(*made);
    }

    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("desk.kept")); }
    [[nodiscard]] Desk *operator->() const { return m_desk.get(); }

    /// The newest events, oldest first, as "direction kind: text".
    [[nodiscard]] QStringList timeline() const
    {
        QStringList lines;
        const auto page = m_desk->timelinePage(kim, {}, 100);
        for (const TimelineRow &row : page ? page->rows : std::vector<TimelineRow>())
            lines.append(toName(row.event.direction) + u' ' + toName(row.event.kind) + QLatin1StringView(": ") + row.event.text);
        return lines;
    }

    [[nodiscard]] static Draft reply(const QString &text, AgentId author = luis)
    {
        return {.id = {}, .customer = kim, .author = author, .at = {}, .channel = Channel::Email, .isNote = false,
                .subject = QStringLiteral("Re: parcel"), .text = text};
    }

    [[nodiscard]] static QByteArray story()
    {
        return R"([{"id": "kim", "company": {"name": "Northwind"},
          "customer": {"name": "Kim Sample", "emails": ["kim@example.org"], "phones": ["+1 555 0100"]},
          "agents": [{"id": "a1", "name": "Luis Ortega", "role": "agent"}, {"id": "a2", "name": "Priya Nair", "role": "supervisor"}],
          "records": [{"type": "order", "id": "A-1", "fields": {"status": "shipped"}}],
          "events": [
            {"id": "e1", "at": "2024-04-01T09:00:00Z", "channel": "email", "kind": "message", "direction": "in", "author": "customer", "text": "Where is it?"},
            {"id": "e2", "at": "2024-04-01T10:00:00Z", "channel": "email", "kind": "message", "direction": "out", "author": "a1", "text": "On its way."},
            {"id": "e3", "at": "2024-04-02T09:00:00Z", "channel": "email", "kind": "message", "direction": "in", "author": "customer", "text": "Hello,\n\nit never came."}],
          "draft": {"at": "2024-04-02T10:00:00Z", "channel": "email", "author": "a1", "text": "Dear Kim,"}}])";
    }

    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(Moment::fromLocal(QDate(2024, 4, 3), QTime(9, 0), 2 * 60 * 60));
    DeskServices services{clock, nullptr};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace kept
