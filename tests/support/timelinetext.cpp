// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/timelinetext.h"

#include <QRegularExpression>
#include <algorithm>

namespace kept::test {
namespace {

using namespace Qt::StringLiterals;

class SceneReader
{
public:
    Scene read(const QString &notation)
    {
        m_scene.timeline.customer = {{1}, u"Dana Whitfield"_s, {u"dana@example.com"_s}, {}, {}};
        const QStringList lines = notation.split(u'\n');
        for (const QString &line : lines)
            readLine(line);
        return m_scene;
    }

private:
    void readLine(const QString &line)
    {
        static const QRegularExpression event(
            u"^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d) (\\S+) (message|call|note|status|credit|meeting)"
            u"(?: (in|out))?(?: ([^:]+))?: (.*)$"_s);
        static const QRegularExpression draft(
            u"^draft (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d) (\\S+)(?: ([^:]+))?: (.*)$"_s);
        static const QRegularExpression record(u"^([a-z]+) (\\S+): (\\w+=.*)$"_s);
        if (line.trimmed().isEmpty())
            return;
        if (line.startsWith(u' ') && m_text)
            *m_text += u'\n' + line.trimmed();
        else if (line.startsWith("customer "_L1))
            m_scene.timeline.customer.name = line.sliced(9).trimmed();
        else if (const auto happened = event.match(line); happened.hasMatch())
            addEvent(happened);
        else if (const auto written = draft.match(line); written.hasMatch())
            setDraft(written);
        else if (const auto row = record.match(line); row.hasMatch())
            addRecord(row);
        else
            m_scene.fault = u"not understood: "_s + line;
    }

    Moment moment(const QString &text)
    {
        return Moment::fromIso(QString(text.first(10) + u'T' + text.sliced(11) + u":00Z"_s)).value_or(Moment{});
    }

    AgentId agent(const QString &name)
    {
        auto &agents = m_scene.timeline.agents;
        const auto known = std::ranges::find(agents, name, &Agent::name);
        if (known != agents.end())
            return known->id;
        const AgentId id{qint64(agents.size()) + 1};
        agents.push_back({id, u"a%1"_s.arg(id.value), name, u"agent"_s, {}});
        return id;
    }

    template<typename Value>
    Value known(std::optional<Value> value, const QString &text)
    {
        if (!value)
            m_scene.fault = u"no such name: "_s + text;
        return value.value_or(Value{});
    }

    void addEvent(const QRegularExpressionMatch &match)
    {
        Event event;
        event.id = {qint64(m_scene.timeline.events.size()) + 1};
        event.customer = {1};
        event.sourceId = u"e%1"_s.arg(event.id.value);
        event.at = moment(match.captured(1));
        event.channel = known(channelFromName(match.captured(2)), match.captured(2));
        event.kind = known(eventKindFromName(match.captured(3)), match.captured(3));
        const QString direction = match.captured(4).isEmpty() ? u"internal"_s : match.captured(4);
        event.direction = known(directionFromName(direction), direction);
        const QString name = match.captured(5).trimmed();
        if (!name.isEmpty()) {
            event.agent = agent(name);
            event.authorKind = AuthorKind::Agent;
        } else {
            event.authorKind = event.direction == Direction::In ? AuthorKind::Customer : AuthorKind::System;
        }
        event.text = match.captured(6);
        m_scene.timeline.events.push_back(event);
        m_text = &m_scene.timeline.events.back().text;
    }

    void setDraft(const QRegularExpressionMatch &match)
    {
        m_scene.draft.id = {1};
        m_scene.draft.customer = {1};
        m_scene.draft.at = moment(match.captured(1));
        m_scene.draft.channel = known(channelFromName(match.captured(2)), match.captured(2));
        if (!match.captured(3).isEmpty())
            m_scene.draft.author = agent(match.captured(3).trimmed());
        m_scene.draft.text = match.captured(4);
        m_text = &m_scene.draft.text;
    }

    void addRecord(const QRegularExpressionMatch &match)
    {
        Record record;
        record.id = {qint64(m_scene.timeline.records.size()) + 1};
        record.customer = {1};
        record.type = match.captured(1);
        record.sourceId = match.captured(2);
        const QStringList fields = match.captured(3).split(u';');
        for (const QString &field : fields)
            record.fields.append({field.section(u'=', 0, 0).trimmed(), field.section(u'=', 1).trimmed()});
        m_scene.timeline.records.push_back(record);
    }

    Scene m_scene;
    QString *m_text = nullptr; ///< what a line that begins with blanks goes on with
};

} // namespace

Scene readScene(const QString &notation) { return SceneReader().read(notation); }

} // namespace kept::test
