// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/statementjson.h"

#include "reading/mentionjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// The yes-or-no properties by their letter in the stored "f".
constexpr std::array<std::pair<char16_t, bool Statement::*>, 9> flags{{{u'p', &Statement::past},
                                                                       {u'f', &Statement::future},
                                                                       {u'c', &Statement::conditional},
                                                                       {u'q', &Statement::quoted},
                                                                       {u'o', &Statement::ownedUp},
                                                                       {u'a', &Statement::again},
                                                                       {u'b', &Statement::pointsBack},
                                                                       {u'l', &Statement::alternative},
                                                                       {u't', &Statement::toldToCustomer}}};

QJsonObject toObject(const Statement &statement)
{
    QJsonObject object{{u"k"_s, toName(statement.kind)},
                       {u"s"_s, spanToJson(statement.passage)},
                       {u"c"_s, spanToJson(statement.core)}};
    const auto put = [&](const QString &key, const QJsonValue &value, bool wanted) {
        if (wanted)
            object.insert(key, value);
    };
    QString set;
    for (const auto &[letter, member] : flags) {
        if (statement.*member)
            set += QChar(letter);
    }
    put(u"f"_s, set, !set.isEmpty());
    put(u"p"_s, statement.predicate, !statement.predicate.isEmpty());
    put(u"a"_s, toName(statement.actor), statement.actor != Party::Unknown);
    put(u"n"_s, statement.person, !statement.person.isEmpty());
    put(u"d"_s, true, statement.polarity == Polarity::Denied);
    put(u"m"_s, toName(statement.modality), statement.modality != Modality::Asserted);
    put(u"q"_s, toName(statement.wanted), statement.wanted != Wanted::Nothing);
    put(u"v"_s, statement.valence, statement.valence != 0);
    put(u"i"_s, QJsonArray::fromStringList(statement.concepts), !statement.concepts.isEmpty());
    put(u"t"_s, QJsonArray::fromStringList(statement.topics), !statement.topics.isEmpty());
    QJsonArray arguments;
    for (const Argument &argument : statement.arguments)
        arguments.append(QJsonArray{argument.about, mentionToJson(argument.mention)});
    put(u"r"_s, arguments, !arguments.isEmpty());
    if (statement.when)
        object.insert(u"w"_s, whenToJson(*statement.when));
    return object;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

std::optional<Statement> toStatement(const QJsonObject &object)
{
    const auto kind = statementKindFromName(object.value(u"k"_s).toString());
    const auto party = partyFromName(object.value(u"a"_s).toString(u"unknown"_s));
    const auto modality = modalityFromName(object.value(u"m"_s).toString(u"asserted"_s));
    const auto wanted = wantedFromName(object.value(u"q"_s).toString(u"nothing"_s));
    if (!kind || !party || !modality || !wanted)
        return std::nullopt;
    Statement statement;
    statement.kind = *kind;
    statement.passage = spanFromJson(object.value(u"s"_s));
    statement.core = spanFromJson(object.value(u"c"_s));
    statement.predicate = object.value(u"p"_s).toString();
    statement.actor = *party;
    statement.person = object.value(u"n"_s).toString();
    statement.polarity = object.value(u"d"_s).toBool() ? Polarity::Denied : Polarity::Affirmed;
    statement.modality = *modality;
    statement.wanted = *wanted;
    statement.valence = object.value(u"v"_s).toInt();
    const QString set = object.value(u"f"_s).toString();
    for (const auto &[letter, member] : flags)
        statement.*member = set.contains(QChar(letter));
    statement.concepts = stringsOf(object.value(u"i"_s));
    statement.topics = stringsOf(object.value(u"t"_s));
    for (const QJsonValue &value : object.value(u"r"_s).toArray()) {
        const QJsonArray pair = value.toArray();
        const auto mention = mentionFromJson(pair.at(1));
        if (!mention)
            return std::nullopt;
        statement.arguments.append({pair.at(0).toString(), *mention});
    }
    if (object.contains(u"w"_s))
        statement.when = whenFromJson(object.value(u"w"_s));
    return statement;
}

} // namespace

QByteArray toJson(const std::vector<Statement> &statements)
{
    QJsonArray array{readingVersion};
    for (const Statement &statement : statements)
        array.append(toObject(statement));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<std::vector<Statement>> statementsFromJson(const QByteArray &json)
{
    const auto unreadable = [] {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Statement", "These are no statements of this version."));
    };
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    if (array.isEmpty() || array.first().toInt() != readingVersion)
        return unreadable();
    std::vector<Statement> statements;
    statements.reserve(size_t(array.size() - 1));
    for (qsizetype i = 1; i < array.size(); ++i) {
        std::optional<Statement> statement = toStatement(array.at(i).toObject());
        if (!statement)
            return unreadable();
        statements.push_back(std::move(*statement));
    }
    return statements;
}

} // namespace kept
