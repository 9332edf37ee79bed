// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexiconfile.h"

#include <QCoreApplication>
#include <QFile>
#include <array>
#include <yaml-cpp/yaml.h>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const YAML::Node &node) { return QString::fromStdString(node.Scalar()); }

QString translated(const char *text) { return QCoreApplication::translate("Lexicon", text); }

/// Walks one file's nodes and remembers the first fault.
class Walker
{
public:
    explicit Walker(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    void fail(const YAML::Node &at, const QString &text)
    {
        if (!m_fault)
            m_fault = Error{ErrorCode::BadInput, text, u"%1:%2"_s.arg(m_path).arg(at.Mark().line + 1)};
    }

    LexiconFile file(const YAML::Node &root)
    {
        LexiconFile result{m_path, {}};
        if (!root.IsMap()) {
            fail(root, translated("A lexicon file starts with a category."));
            return result;
        }
        for (const auto &pair : root) {
            const QString key = textOf(pair.first);
            if (key == "category"_L1)
                readCategory(pair.second);
            else if (key == "concepts"_L1)
                readConcepts(pair.second, result);
            else
                fail(pair.first, translated("“%1” is not known here.").arg(key));
        }
        return result;
    }

private:
    void readCategory(const YAML::Node &node)
    {
        const auto category = conceptCategoryFromName(textOf(node));
        if (!category)
            fail(node, translated("There is no category “%1”.").arg(textOf(node)));
        m_category = category;
    }

    void readConcepts(const YAML::Node &node, LexiconFile &result)
    {
        if (!m_category)
            fail(node, translated("A lexicon file starts with a category."));
        else if (!node.IsSequence())
            fail(node, translated("“concepts” has to be a list."));
        if (m_fault)
            return;
        for (const YAML::Node &item : node)
            result.entries.push_back(entry(item));
    }

    LexiconEntry entry(const YAML::Node &node)
    {
        LexiconEntry result;
        result.line = node.Mark().line + 1;
        result.concept_.category = *m_category;
        if (!node.IsMap() || !node["id"]) {
            fail(node, translated("A concept needs an id."));
            return result;
        }
        for (const auto &pair : node)
            readKey(pair.first, pair.second, result);
        if (result.words.empty())
            fail(node, translated("“%1” has no words.").arg(result.concept_.id));
        return result;
    }

    void readKey(const YAML::Node &keyNode, const YAML::Node &value, LexiconEntry &result)
    {
        const QString key = textOf(keyNode);
        Concept &idea = result.concept_;
        if (key == "id"_L1)
            idea.id = fullId(textOf(value));
        else if (const auto form = formOf(key))
            readWords(value, *form, result);
        else if (key == "opposites"_L1)
            idea.opposites = ids(value);
        else if (key == "implies"_L1)
            idea.implies = ids(value);
        else if (key == "valence"_L1 && idea.category == ConceptCategory::Feeling)
            readValence(value, idea);
        else if (key == "values"_L1 && idea.category == ConceptCategory::Item)
            readValues(value, idea);
        else if (key == "party"_L1 && idea.category == ConceptCategory::Role)
            readParty(value, idea);
        else if (key == "hurts"_L1
                 && (idea.category == ConceptCategory::Action || idea.category == ConceptCategory::State))
            idea.hurts = textOf(value) == "true"_L1;
        else
            fail(keyNode, translated("“%1” is not known here.").arg(key));
    }

    static std::optional<NameForm> formOf(const QString &key)
    {
        static const QHash<QString, NameForm> forms{
            {u"verbs"_s, NameForm::Verb},     {u"nouns"_s, NameForm::Noun},   {u"adjectives"_s, NameForm::Adjective},
            {u"phrases"_s, NameForm::Phrase}, {u"labels"_s, NameForm::Label}, {u"answers"_s, NameForm::Answer}};
        const auto found = forms.constFind(key);
        return found == forms.cend() ? std::nullopt : std::optional(*found);
    }

    void readWords(const YAML::Node &list, NameForm form, LexiconEntry &result)
    {
        for (const QString &word : strings(list))
            result.words.push_back({word.toLower(), form});
    }

    void readValence(const YAML::Node &node, Concept &idea)
    {
        bool isNumber = false;
        idea.valence = textOf(node).toInt(&isNumber);
        if (!isNumber || idea.valence < -1 || idea.valence > 1)
            fail(node, translated("A valence is -1, 0 or 1."));
    }

    void readValues(const YAML::Node &node, Concept &idea)
    {
        static const QStringList known{"code", "phone", "mail", "money", "date", "card", "url", "image", "file"};
        idea.values = strings(node);
        for (const QString &value : std::as_const(idea.values)) {
            if (!known.contains(value))
                fail(node, translated("“%1” is not known here.").arg(value));
        }
    }

    void readParty(const YAML::Node &node, Concept &idea)
    {
        const auto party = partyFromName(textOf(node));
        if (!party)
            fail(node, translated("A party is company, customer or other."));
        idea.party = party.value_or(Party::Unknown);
    }

    QStringList ids(const YAML::Node &list)
    {
        QStringList result;
        for (const QString &id : strings(list))
            result.append(fullId(id));
        return result;
    }

    QStringList strings(const YAML::Node &list)
    {
        QStringList result;
        if (!list.IsSequence()) {
            fail(list, translated("A list in brackets is needed here."));
            return result;
        }
        for (const YAML::Node &item : list) {
            const QString text = item.IsScalar() ? textOf(item).simplified() : QString();
            if (text.isEmpty() || text.startsWith(u'_') || text.endsWith(u'_'))
                fail(item, translated("A word must not be empty, nor start or end with a gap."));
            result.append(text);
        }
        return result;
    }

    QString fullId(const QString &id) const { return id.contains(u'.') ? id : toName(*m_category) + u'.' + id; }

    QString m_path;
    std::optional<ConceptCategory> m_category;
    std::optional<Error> m_fault;
};

} // namespace

std::optional<ConceptCategory> conceptCategoryFromName(QStringView name)
{
    for (int i = 0; i <= int(ConceptCategory::Deed); ++i) {
        if (toName(ConceptCategory(i)) == name)
            return ConceptCategory(i);
    }
    return std::nullopt;
}

Result<LexiconFile> readLexiconFile(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, source.errorString(), path);
    try {
        Walker walker(path);
        LexiconFile result = walker.file(YAML::Load(source.readAll().toStdString()));
        if (walker.fault())
            return std::unexpected(*walker.fault());
        return result;
    } catch (const YAML::Exception &fault) {
        return failure(ErrorCode::BadInput, QString::fromStdString(fault.msg),
                       u"%1:%2"_s.arg(path).arg(fault.mark.line + 1));
    }
}

} // namespace kept
