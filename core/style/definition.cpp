// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/definition.h"

#include <QCoreApplication>
#include <variant>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr unsigned bit(CheckKind kind) { return 1u << static_cast<unsigned>(kind); }
constexpr unsigned everyKind = (1u << 10) - 1;

using Field = std::variant<bool Definition::*, int Definition::*, double Definition::*, QString Definition::*,
                           QStringList Definition::*, StringPairs Definition::*>;

struct Key
{
    const char *name;
    unsigned kinds; ///< the extension points that know it
    Field field;
};

using enum CheckKind;
constexpr unsigned wordLists = bit(Existence) | bit(Substitution) | bit(Conditional) | bit(Capitalization)
    | bit(Spelling) | bit(Repetition);

const std::array keys{
    Key{"message", everyKind, &Definition::message},
    Key{"description", everyKind, &Definition::description},
    Key{"link", everyKind, &Definition::link},
    Key{"limit", everyKind, &Definition::limit},
    Key{"scope", everyKind, &Definition::scopes},
    Key{"ignorecase", bit(Existence) | bit(Substitution) | bit(Occurrence) | bit(Repetition) | bit(Consistency)
            | bit(Conditional), &Definition::ignoreCase},
    Key{"nonword", bit(Existence) | bit(Substitution) | bit(Consistency), &Definition::nonword},
    Key{"append", bit(Existence) | bit(Spelling), &Definition::append},
    Key{"vocab", wordLists, &Definition::vocab},
    Key{"capitalize", bit(Substitution), &Definition::capitalize},
    Key{"alpha", bit(Repetition), &Definition::alpha},
    Key{"custom", bit(Spelling), &Definition::custom},
    Key{"raw", bit(Existence), &Definition::raw},
    Key{"tokens", bit(Existence) | bit(Repetition), &Definition::tokens},
    Key{"exceptions", wordLists, &Definition::exceptions},
    Key{"swap", bit(Substitution), &Definition::swap},
    Key{"either", bit(Consistency), &Definition::either},
    Key{"token", bit(Occurrence), &Definition::token},
    Key{"min", bit(Occurrence), &Definition::min},
    Key{"max", bit(Occurrence) | bit(Repetition), &Definition::max},
    Key{"first", bit(Conditional), &Definition::first},
    Key{"second", bit(Conditional), &Definition::second},
    Key{"match", bit(Capitalization), &Definition::match},
    Key{"style", bit(Capitalization), &Definition::style},
    Key{"prefix", bit(Capitalization), &Definition::prefix},
    Key{"indicators", bit(Capitalization), &Definition::indicators},
    Key{"threshold", bit(Capitalization) | bit(Spelling), &Definition::threshold},
    Key{"formula", bit(Metric), &Definition::formula},
    Key{"condition", bit(Metric), &Definition::condition},
    Key{"metrics", bit(Readability), &Definition::metrics},
    Key{"grade", bit(Readability), &Definition::grade},
    Key{"filters", bit(Spelling), &Definition::filters},
    Key{"ignore", bit(Spelling), &Definition::ignore},
    Key{"dictionaries", bit(Spelling), &Definition::dictionaries},
    Key{"dicpath", bit(Spelling), &Definition::dicpath},
    Key{"aff", bit(Spelling), &Definition::aff},
    Key{"dic", bit(Spelling), &Definition::dic},
};

struct KindName
{
    const char *name;
    CheckKind kind;
};
constexpr std::array kindNames{
    KindName{"existence", Existence}, KindName{"substitution", Substitution}, KindName{"occurrence", Occurrence},
    KindName{"repetition", Repetition}, KindName{"consistency", Consistency}, KindName{"conditional", Conditional},
    KindName{"capitalization", Capitalization}, KindName{"spelling", Spelling}, KindName{"metric", Metric},
    KindName{"readability", Readability},
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StyleReader)
};

QString stringOf(const YAML::Node &node)
{
    return node.IsNull() ? QString() : QString::fromStdString(node.Scalar());
}

int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

/// Carries what a failure needs to say where it stands.
class Reader
{
public:
    explicit Reader(Definition &definition) : m_definition(definition) {}

    [[nodiscard]] Result<void> read(const YAML::Node &root);

private:
    [[nodiscard]] std::unexpected<Error> refuse(int line, const QString &text) const
    {
        return failure(ErrorCode::BadInput, text, QStringLiteral("%1:%2").arg(m_definition.file).arg(line));
    }
    [[nodiscard]] Result<void> readKind(const YAML::Node &root);
    [[nodiscard]] Result<void> readEntry(const QString &name, const YAML::Node &key, const YAML::Node &value);
    [[nodiscard]] Result<void> readAction(const YAML::Node &value);
    [[nodiscard]] Result<void> store(const Key &key, const YAML::Node &value);
    [[nodiscard]] Result<QStringList> strings(const QString &name, const YAML::Node &value) const;
    [[nodiscard]] Result<StringPairs> pairs(const QString &name, const YAML::Node &value) const;
    [[nodiscard]] Result<void> checkComplete() const;

    Definition &m_definition;
};

Result<void> Reader::read(const YAML::Node &root)
{
    if (!root.IsMap())
        return refuse(1, Words::tr("A rule is a list of keys and values, such as \"extends: existence\"."));
    if (const auto done = readKind(root); !done)
        return done;
    for (const auto &entry : root) {
        const QString name = stringOf(entry.first).toLower();
        if (m_definition.lines.contains(name))
            return refuse(lineOf(entry.first), Words::tr("The key \"%1\" stands here twice.").arg(name));
        m_definition.lines.insert(name, lineOf(entry.first));
        if (const auto done = readEntry(name, entry.first, entry.second); !done)
            return done;
    }
    return checkComplete();
}

Result<void> Reader::readKind(const YAML::Node &root)
{
    const YAML::Node extends = root["extends"];
    if (!extends || !extends.IsScalar())
        return refuse(1, Words::tr("The rule lacks the key \"extends\"."));
    const QString name = stringOf(extends);
    if (name == u"script" || name == u"sequence")
        return refuse(lineOf(extends), Words::tr("Kept does not run rules that extend \"%1\"; leave this file out or "
                                                  "write the rule with another extension point.").arg(name));
    const auto known = std::ranges::find_if(kindNames, [&](const KindName &k) { return name == QLatin1String(k.name); });
    if (known == kindNames.end())
        return refuse(lineOf(extends), Words::tr("There is no extension point \"%1\".").arg(name));
    m_definition.extends = known->kind;
    return {};
}

Result<void> Reader::readEntry(const QString &name, const YAML::Node &key, const YAML::Node &value)
{
    if (name == u"extends" || name == u"name" || name == u"pos")
        return {};
    if (name == u"level") {
        const auto level = value.IsScalar() ? alertLevelFromName(stringOf(value)) : std::nullopt;
        if (!level)
            return refuse(lineOf(key), Words::tr("The level is one of suggestion, warning and error."));
        m_definition.level = *level;
        return {};
    }
    if (name == u"action")
        return readAction(value);
    const auto known = std::ranges::find_if(keys, [&](const Key &k) { return name == QLatin1String(k.name); });
    if (known == keys.end())
        return refuse(lineOf(key), Words::tr("There is no key \"%1\".").arg(stringOf(key)));
    if (!(known->kinds & bit(m_definition.extends)))
        return refuse(lineOf(key), Words::tr("The key \"%1\" has no meaning in a rule of this kind.").arg(name));
    return store(*known, value);
}

Result<void> Reader::readAction(const YAML::Node &value)
{
    if (!value.IsMap())
        return refuse(m_definition.lines.value(QStringLiteral("action"), 1),
                      Words::tr("An action has a name and, for most names, params."));
    for (const auto &entry : value) {
        const QString name = stringOf(entry.first).toLower();
        if (name == u"name") {
            m_definition.actionName = stringOf(entry.second);
        } else if (name == u"params") {
            auto list = strings(name, entry.second);
            if (!list)
                return std::unexpected(list.error());
            m_definition.actionParams = *list;
        } else {
            return refuse(lineOf(entry.first), Words::tr("There is no key \"%1\" in an action.").arg(name));
        }
    }
    static const QStringList known{u"replace"_s, u"remove"_s, u"edit"_s, u"convert"_s, u"suggest"_s};
    if (!known.contains(m_definition.actionName))
        return refuse(lineOf(value), Words::tr("There is no action \"%1\".").arg(m_definition.actionName));
    return {};
}

Result<QStringList> Reader::strings(const QString &name, const YAML::Node &value) const
{
    if (value.IsNull())
        return QStringList();
    if (value.IsScalar())
        return QStringList{stringOf(value)};
    QStringList list;
    if (!value.IsSequence())
        return refuse(lineOf(value), Words::tr("\"%1\" is a list.").arg(name));
    for (const auto &item : value) {
        if (!item.IsScalar() && !item.IsNull())
            return refuse(lineOf(item), Words::tr("Each entry of \"%1\" is one text.").arg(name));
        list.append(stringOf(item));
    }
    return list;
}

Result<StringPairs> Reader::pairs(const QString &name, const YAML::Node &value) const
{
    StringPairs list;
    const auto take = [&](const YAML::Node &map) -> Result<void> {
        if (!map.IsMap())
            return refuse(lineOf(map), Words::tr("\"%1\" is a list of pairs.").arg(name));
        for (const auto &entry : map) {
            if (!entry.first.IsScalar() || !(entry.second.IsScalar() || entry.second.IsNull()))
                return refuse(lineOf(entry.first), Words::tr("Each entry of \"%1\" is one text.").arg(name));
            list.append({stringOf(entry.first), stringOf(entry.second)});
        }
        return {};
    };
    if (value.IsSequence()) {
        for (const auto &item : value) {
            if (const auto done = take(item); !done)
                return std::unexpected(done.error());
        }
    } else if (!value.IsNull()) {
        if (const auto done = take(value); !done)
            return std::unexpected(done.error());
    }
    return list;
}

Result<void> Reader::store(const Key &key, const YAML::Node &value)
{
    const QString name = QString::fromLatin1(key.name);
    const auto wrong = [&] {
        return refuse(value.Mark().is_null() ? m_definition.lines.value(name, 1) : lineOf(value),
                      Words::tr("\"%1\" can't have this value.").arg(name));
    };
    const auto scalar = [&]<typename T>(T Definition::*field) -> Result<void> {
        try {
            if (!value.IsScalar())
                return wrong();
            if constexpr (std::is_same_v<T, QString>)
                m_definition.*field = stringOf(value);
            else
                m_definition.*field = value.as<T>();
        } catch (const YAML::Exception &) {
            return wrong();
        }
        return {};
    };
    return std::visit(
        [&](auto field) -> Result<void> {
            if constexpr (std::is_same_v<decltype(field), QStringList Definition::*>) {
                auto list = strings(name, value);
                if (!list)
                    return std::unexpected(list.error());
                m_definition.*field = *list;
                return {};
            } else if constexpr (std::is_same_v<decltype(field), StringPairs Definition::*>) {
                auto list = pairs(name, value);
                if (!list)
                    return std::unexpected(list.error());
                m_definition.*field = *list;
                return {};
            } else {
                return scalar(field);
            }
        },
        key.field);
}

Result<void> Reader::checkComplete() const
{
    const auto need = [&](const char *key) -> Result<void> {
        if (!m_definition.lines.contains(QLatin1String(key)))
            return refuse(1, Words::tr("The rule lacks the key \"%1\".").arg(QLatin1String(key)));
        return {};
    };
    if (const auto done = need("message"); !done)
        return done;
    switch (m_definition.extends) {
    case Substitution: return need("swap");
    case Occurrence: return need("token");
    case Repetition: return need("tokens");
    case Consistency: return need("either");
    case Conditional: return need("first").and_then([&] { return need("second"); });
    case Capitalization: return need("match");
    case Metric: return need("formula").and_then([&] { return need("condition"); });
    case Readability: return need("metrics").and_then([&] { return need("grade"); });
    case Existence:
        if (!m_definition.lines.contains(QStringLiteral("raw")))
            return need("tokens");
        return {};
    case Spelling: return {};
    }
    return {};
}

} // namespace

QString Definition::placeOf(const QString &key) const
{
    return QStringLiteral("%1:%2").arg(file).arg(lines.value(key, 1));
}

Result<Definition> readDefinition(const QByteArray &yaml, const QString &file, const QString &id)
{
    Definition definition;
    definition.id = id;
    definition.file = file;
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (const auto done = Reader(definition).read(root); !done)
            return std::unexpected(done.error());
    } catch (const YAML::Exception &problem) {
        const int line = problem.mark.is_null() ? 1 : problem.mark.line + 1;
        return failure(ErrorCode::BadInput,
                       Words::tr("This is no YAML: %1.").arg(QString::fromStdString(problem.msg)),
                       QStringLiteral("%1:%2").arg(file).arg(line));
    }
    return definition;
}

QString toName(AlertLevel level)
{
    switch (level) {
    case AlertLevel::Suggestion: return QStringLiteral("suggestion");
    case AlertLevel::Warning: return QStringLiteral("warning");
    case AlertLevel::Error: return QStringLiteral("error");
    }
    return {};
}

std::optional<AlertLevel> alertLevelFromName(QStringView name)
{
    for (const auto level : {AlertLevel::Suggestion, AlertLevel::Warning, AlertLevel::Error}) {
        if (toName(level) == name)
            return level;
    }
    return std::nullopt;
}

} // namespace kept
