// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/casefile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return value.toString();
    }
}

void flatten(const QString &path, const QJsonValue &value, QList<Field> &fields)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), fields);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(u"%1[%2]"_s.arg(path).arg(i), array.at(i), fields);
    } else if (!value.isNull() && !value.isUndefined()) {
        fields.append({path, scalarText(value)});
    }
}

/// Reads one case; the first thing that is wrong stays in `m_error`.
class CaseReader
{
public:
    explicit CaseReader(QString place)
        : m_place(std::move(place))
    {
    }

    Result<Case> read(const QJsonObject &object)
    {
        m_case.id = object["id"_L1].toString();
        if (m_case.id.isEmpty())
            fail(Words::tr("The case has no id."));
        else
            m_place += u" (%1)"_s.arg(m_case.id);
        m_case.tags = strings(object["tags"_L1]);
        m_case.timeline.company = object["company"_L1]["name"_L1].toString();
        readCustomer(object["customer"_L1]);
        for (const QJsonValue &agent : object["agents"_L1].toArray())
            readAgent(agent);
        for (const QJsonValue &record : object["records"_L1].toArray())
            readRecord(record);
        for (const QJsonValue &event : object["events"_L1].toArray())
            readEvent(event);
        std::ranges::stable_sort(m_case.timeline.events, {}, &Event::at);
        readDraft(object["draft"_L1]);
        readLabels(object);
        if (m_error)
            return std::unexpected(*m_error);
        return std::move(m_case);
    }

private:
    void fail(const QString &text)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, text, m_place};
    }

    Moment moment(const QJsonValue &value)
    {
        const auto when = Moment::fromIso(value.toString());
        if (!when) {
            fail(when.error().text);
            return {};
        }
        return *when;
    }

    template<typename Value, typename FromName>
    Value named(const QJsonValue &value, FromName fromName, const QString &complaint)
    {
        const auto found = fromName(value.toString());
        if (!found)
            fail(complaint.arg(value.toString()));
        return found.value_or(Value{});
    }

    void readCustomer(const QJsonValue &value)
    {
        Customer &customer = m_case.timeline.customer;
        customer.id = {1};
        customer.name = value["name"_L1].toString();
        for (const QString &address : strings(value["emails"_L1]))
            customer.emails.append(address.toLower());
        customer.phones = strings(value["phones"_L1]);
        customer.handles = strings(value["handles"_L1]);
    }

    void readAgent(const QJsonValue &value)
    {
        const AgentId id{qint64(m_case.timeline.agents.size()) + 1};
        m_case.timeline.agents.push_back({id, value["id"_L1].toString(), value["name"_L1].toString(),
                                          value["role"_L1].toString(), value["email"_L1].toString().toLower()});
        m_agents.insert(value["id"_L1].toString(), id);
    }

    void readRecord(const QJsonValue &value)
    {
        Record record;
        record.id = {qint64(m_case.timeline.records.size()) + 1};
        record.customer = {1};
        record.type = value["type"_L1].toString();
        record.sourceId = value["id"_L1].toString();
        flatten({}, value["fields"_L1], record.fields);
        m_case.timeline.records.push_back(std::move(record));
    }

    void readEvent(const QJsonValue &value)
    {
        Event event;
        event.id = {qint64(m_case.timeline.events.size()) + 1};
        event.customer = {1};
        event.sourceId = value["id"_L1].toString();
        event.at = moment(value["at"_L1]);
        event.channel = named<Channel>(value["channel"_L1], channelFromName, Words::tr("“%1” is no channel."));
        event.kind = named<EventKind>(value["kind"_L1], eventKindFromName, Words::tr("“%1” is no kind of event."));
        event.direction = named<Direction>(value["direction"_L1], directionFromName, Words::tr("“%1” is no direction."));
        const QString author = value["author"_L1].toString();
        if (author == "customer"_L1) {
            event.authorKind = AuthorKind::Customer;
        } else {
            event.agent = m_agents.value(author);
            event.authorKind = event.agent.isValid() ? AuthorKind::Agent : AuthorKind::System;
        }
        event.subject = value["subject"_L1].toString();
        event.text = value["text"_L1].toString();
        m_case.timeline.events.push_back(std::move(event));
    }

    void readDraft(const QJsonValue &value)
    {
        if (!value.isObject()) {
            fail(Words::tr("The case has no draft."));
            return;
        }
        Draft &draft = m_case.draft;
        draft.id = {1};
        draft.customer = {1};
        draft.at = moment(value["at"_L1]);
        draft.channel = named<Channel>(value["channel"_L1], channelFromName, Words::tr("“%1” is no channel."));
        draft.author = m_agents.value(value["author"_L1].toString());
        draft.isNote = draft.channel == Channel::Desk;
        draft.subject = value["subject"_L1].toString();
        draft.text = value["text"_L1].toString();
    }

    void readLabels(const QJsonObject &object)
    {
        for (const QJsonValue &value : object["expect"_L1].toArray())
            m_case.expect.append({value["kind"_L1].toString(), value["quote"_L1].toString(),
                                  strings(value["evidence"_L1]), value["why"_L1].toString()});
        m_case.clean = strings(object["clean"_L1]);
    }

    QString m_place;
    Case m_case;
    QHash<QString, AgentId> m_agents;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<Case>> readCases(const QByteArray &json, const QString &name)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(std::min<qsizetype>(parse.offset, json.size())).count('\n') + 1;
        return failure(ErrorCode::BadInput, Words::tr("This is no JSON: %1.").arg(parse.errorString()),
                       u"%1:%2"_s.arg(name).arg(line));
    }
    if (!document.isArray())
        return failure(ErrorCode::BadInput, Words::tr("A case file holds a list of cases."), name);
    std::vector<Case> cases;
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto read = CaseReader(Words::tr("%1: case %2").arg(name).arg(i + 1)).read(array.at(i).toObject());
        if (!read)
            return std::unexpected(read.error());
        cases.push_back(*std::move(read));
    }
    return cases;
}

} // namespace kept
