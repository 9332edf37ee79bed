// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/styleloader.h"

#include "style/pattern.h"
#include "style/rulespeller.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

class Loader
{
public:
    explicit Loader(const StyleSources &sources) { m_setting.speller = sources.speller; }

    [[nodiscard]] LoadedRules load(const StyleSources &sources);

private:
    void loadConfig(const QString &file);
    void ignore(IgnoredText::Kind kind, const StyleConfig::Section &section, const QStringList &expressions,
                const QString &file);
    void loadVocabulary(const QString &stylesPath, const QString &name);
    void loadFolder(const QString &folder);
    void loadRule(const Result<QByteArray> &yaml, const QString &file, const QString &id);
    void loadNotes(const QString &file, const QString &style);
    void addOwnRules();
    void add(Definition definition, const std::shared_ptr<const Speller> &speller = {});
    [[nodiscard]] Result<QByteArray> contents(const QString &file);

    LoadedRules m_loaded;
    CheckSetting m_setting;
    QStringList m_rejected;
    QStringList m_folders;
    QSet<QString> m_ids;
    QString m_stylesPath; ///< where the style lies that is being loaded
    bool m_ownRules = false;
};

LoadedRules Loader::load(const StyleSources &sources)
{
    if (!sources.configFile.isEmpty())
        loadConfig(sources.configFile);
    const QString configured = m_stylesPath;
    m_folders += sources.folders;
    m_folders.removeDuplicates();
    for (const QString &folder : std::as_const(m_folders))
        loadFolder(folder);
    for (const StyleRuleText &rule : sources.texts)
        loadRule(rule.yaml.toUtf8(), rule.file, rule.id);
    m_stylesPath = configured;
    if (m_ownRules)
        addOwnRules();
    return std::move(m_loaded);
}

Result<QByteArray> Loader::contents(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable,
                       QCoreApplication::translate("StyleReader", "%1 can't be read: %2.")
                           .arg(file, source.errorString()),
                       file);
    return source.readAll();
}

void Loader::loadConfig(const QString &file)
{
    const auto config = contents(file).and_then([&](const QByteArray &ini) { return readStyleConfig(ini, file); });
    if (!config) {
        m_loaded.errors.append(config.error());
        return;
    }
    m_loaded.config = *config;
    m_setting.wordTemplate = config->wordTemplate;
    for (const StyleConfig::Section &section : config->sections) {
        ignore(IgnoredText::Kind::Block, section, section.blockIgnores, file);
        ignore(IgnoredText::Kind::Token, section, section.tokenIgnores, file);
    }
    const QDir base(QFileInfo(file).absolutePath());
    const QString stylesPath = base.absoluteFilePath(config->stylesPath);
    m_stylesPath = stylesPath;
    for (const QString &name : config->vocabularies)
        loadVocabulary(stylesPath, name);
    for (const QString &style : config->styles()) {
        m_loaded.configured.insert(style);
        const QString folder = QDir(stylesPath).filePath(style);
        if (style == u"Vale")
            m_ownRules = true;
        else if (QFileInfo(folder).isDir())
            m_folders.append(folder);
        else
            m_loaded.errors.append({ErrorCode::NotFound,
                                    QCoreApplication::translate("StyleReader", "There is no style \"%1\" in %2.")
                                        .arg(style, stylesPath),
                                    file});
    }
}

void Loader::ignore(IgnoredText::Kind kind, const StyleConfig::Section &section, const QStringList &expressions,
                    const QString &file)
{
    for (const QString &expression : expressions) {
        if (const auto added = m_loaded.ignored.add(kind, section.files, expression, file); !added)
            m_loaded.errors.append(added.error());
    }
}

void Loader::loadVocabulary(const QString &stylesPath, const QString &name)
{
    for (const QString &place : {u"config/vocabularies"_s, u"Vocab"_s}) {
        const QDir folder(QDir(stylesPath).filePath(place + u'/' + name));
        if (!folder.exists())
            continue;
        const auto read = [&](const QString &file, QStringList &words) {
            const QString path = folder.filePath(file);
            if (!QFile::exists(path))
                return;
            const auto text = contents(path);
            if (!text) {
                m_loaded.errors.append(text.error());
                return;
            }
            for (const QString &line : QString::fromUtf8(*text).split(u'\n')) {
                if (const QString word = line.trimmed(); !word.isEmpty() && !word.startsWith("# "_L1))
                    words.append(word);
            }
        };
        read(u"accept.txt"_s, m_setting.accepted);
        read(u"reject.txt"_s, m_rejected);
        return;
    }
    m_loaded.errors.append({ErrorCode::NotFound,
                            QCoreApplication::translate("StyleReader", "There is no vocabulary \"%1\" in %2.")
                                .arg(name, stylesPath),
                            stylesPath});
}

void Loader::loadFolder(const QString &folder)
{
    m_stylesPath = QFileInfo(folder).absolutePath();
    QStringList files;
    QDirIterator entries(folder, {u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    files.sort();
    for (const QString &file : std::as_const(files)) {
        const QFileInfo info(file);
        loadRule(contents(file), file, info.dir().dirName() + u'.' + info.fileName().section(u'.', 0, 0));
    }
    if (const QString notes = folder + "/kinds.yaml"_L1; QFile::exists(notes))
        loadNotes(notes, QDir(folder).dirName());
    if (files.isEmpty())
        m_loaded.errors.append({ErrorCode::NotFound,
                                QCoreApplication::translate("StyleReader", "There are no rules in %1.").arg(folder),
                                folder});
}

void Loader::loadRule(const Result<QByteArray> &yaml, const QString &file, const QString &id)
{
    if (m_ids.contains(id))
        return;
    auto definition = yaml.and_then([&](const QByteArray &text) { return readDefinition(text, file, id); });
    if (!definition) {
        m_loaded.errors.append(definition.error());
        return;
    }
    const auto speller = spellerFor(*definition, m_stylesPath, m_setting.speller);
    if (!speller) {
        m_loaded.errors.append(speller.error());
        return;
    }
    definition->ignore = ignoredWords(definition->ignore, m_stylesPath);
    add(*std::move(definition), *speller);
}

void Loader::add(Definition definition, const std::shared_ptr<const Speller> &speller)
{
    if (const auto level = m_loaded.config.levelOf(definition.id))
        definition.level = *level;
    m_ids.insert(definition.id);
    CheckSetting setting = m_setting;
    setting.speller = speller;
    auto check = makeCheck(std::move(definition), setting);
    if (check)
        m_loaded.checks.push_back(*std::move(check));
    else
        m_loaded.errors.append(check.error());
}

void Loader::loadNotes(const QString &file, const QString &style)
{
    const auto text = contents(file);
    if (!text) {
        m_loaded.errors.append(text.error());
        return;
    }
    try {
        const YAML::Node root = YAML::Load(text->toStdString());
        for (const auto &entry : root) {
            const QString id = style + u'.' + QString::fromStdString(entry.first.Scalar());
            m_loaded.notes.insert(id, {QString::fromStdString(entry.second["kind"].as<std::string>("")),
                                       QString::fromStdString(entry.second["severity"].as<std::string>(""))});
        }
    } catch (const YAML::Exception &problem) {
        m_loaded.errors.append({ErrorCode::BadInput,
                                QCoreApplication::translate("StyleReader", "This is no YAML: %1.")
                                    .arg(QString::fromStdString(problem.msg)),
                                u"%1:%2"_s.arg(file).arg(problem.mark.line + 1)});
    }
}

/// The rules that Vale has without a file: repeated words, spelling, and the vocabulary's two lists.
void Loader::addOwnRules()
{
    Definition repetition;
    repetition.id = u"Vale.Repetition"_s;
    repetition.extends = CheckKind::Repetition;
    repetition.level = AlertLevel::Error;
    repetition.message = QCoreApplication::translate("StyleReader", "'%s' is repeated!");
    repetition.alpha = true;
    repetition.tokens = {u"[^\\s]+"_s};
    repetition.actionName = u"edit"_s;
    repetition.actionParams = {u"truncate"_s, u" "_s};
    add(std::move(repetition));

    Definition spelling;
    spelling.id = u"Vale.Spelling"_s;
    spelling.extends = CheckKind::Spelling;
    spelling.level = AlertLevel::Error;
    spelling.message = QCoreApplication::translate("StyleReader", "Did you really mean '%s'?");
    spelling.actionName = u"suggest"_s;
    spelling.actionParams = {u"spellings"_s};
    spelling.ignore = ignoredWordsOfStyles(m_stylesPath);
    add(std::move(spelling), spellerOfStyles(m_stylesPath, m_setting.speller));

    Definition terms;
    terms.id = u"Vale.Terms"_s;
    terms.extends = CheckKind::Substitution;
    terms.level = AlertLevel::Error;
    terms.message = QCoreApplication::translate("StyleReader", "Use '%s' instead of '%s'.");
    terms.ignoreCase = true;
    terms.vocab = false;
    for (const QString &word : std::as_const(m_setting.accepted)) {
        if (!isPlainText(word))
            continue;
        terms.swap.removeIf([&](const auto &pair) { return pair.first == word.toLower(); }); // the last one counts
        terms.swap.append({word.toLower(), word});
    }
    if (!terms.swap.isEmpty())
        add(std::move(terms));

    Definition avoid;
    avoid.id = u"Vale.Avoid"_s;
    avoid.level = AlertLevel::Error;
    avoid.message = QCoreApplication::translate("StyleReader", "Avoid using '%s'.");
    avoid.tokens = m_rejected;
    if (!m_rejected.isEmpty())
        add(std::move(avoid));
}

} // namespace

LoadedRules loadRules(const StyleSources &sources)
{
    return Loader(sources).load(sources);
}

} // namespace kept
