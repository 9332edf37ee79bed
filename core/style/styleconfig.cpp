// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/styleconfig.h"

#include "style/definition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Entries between commas; "\\," is a comma within one.
QStringList listOf(const QString &value)
{
    QStringList list;
    static const QRegularExpression comma(u"(?<!\\\\),"_s);
    for (const QString &entry : value.split(comma)) {
        const QString trimmed = entry.trimmed().replace("\\,"_L1, ","_L1);
        if (!trimmed.isEmpty() && !list.contains(trimmed))
            list.append(trimmed);
    }
    return list;
}

class ConfigReader
{
public:
    ConfigReader(StyleConfig &config, QString file) : m_config(config), m_file(std::move(file)) {}

    [[nodiscard]] Result<void> readLine(QString line); ///< one that ends in a backslash goes on in the next

private:
    [[nodiscard]] std::unexpected<Error> refuse(const QString &text) const
    {
        return failure(ErrorCode::BadInput, text, u"%1:%2"_s.arg(m_file).arg(m_line));
    }
    [[nodiscard]] Result<void> readGlobal(const QString &key, const QString &value);
    [[nodiscard]] Result<void> readInSection(const QString &key, const QString &value);

    StyleConfig &m_config;
    QString m_file;
    QString m_unfinished;
    int m_line = 0;
    bool m_skipping = false; ///< in a section about file formats, which Kept has no use for
};

Result<void> ConfigReader::readLine(QString line)
{
    ++m_line;
    static const QRegularExpression comment(u"^\\s*[#;].*|\\s[#;].*"_s);
    line = m_unfinished + line.remove(comment).trimmed();
    m_unfinished.clear();
    if (line.endsWith(u'\\')) {
        m_unfinished = line.chopped(1);
        return {};
    }
    if (line.isEmpty())
        return {};
    if (line.startsWith(u'[')) {
        if (!line.endsWith(u']'))
            return refuse(QCoreApplication::translate("StyleReader", "The section's name lacks its \"]\"."));
        const QString name = line.sliced(1, line.size() - 2).trimmed();
        m_skipping = name == u"formats" || name == u"asciidoctor";
        if (!m_skipping)
            m_config.sections.push_back({globPattern(name), std::nullopt, {}, {}, {}});
        return {};
    }
    if (m_skipping)
        return {};
    const qsizetype sign = line.indexOf(u'=');
    if (sign < 0)
        return refuse(QCoreApplication::translate("StyleReader", "A line here is \"key = value\"."));
    const QString key = line.first(sign).trimmed();
    const QString value = line.sliced(sign + 1).trimmed();
    return m_config.sections.empty() ? readGlobal(key, value) : readInSection(key, value);
}

Result<void> ConfigReader::readGlobal(const QString &key, const QString &value)
{
    static const QStringList unused{u"Packages"_s, u"NLPEndpoint"_s, u"ProcessTimeout"_s, u"SphinxBuildPath"_s,
                                    u"SphinxAutoBuild"_s};
    if (key == u"StylesPath") {
        m_config.stylesPath = value;
    } else if (key == u"Vocab") {
        m_config.vocabularies = listOf(value);
    } else if (key == u"SkippedScopes") {
        m_config.skippedScopes = listOf(value);
    } else if (key == u"IgnoredScopes") {
        m_config.ignoredScopes = listOf(value);
    } else if (key == u"IgnoredClasses") {
        m_config.ignoredClasses = listOf(value);
    } else if (key == u"WordTemplate") {
        m_config.wordTemplate = value;
    } else if (key == u"MinAlertLevel") {
        const auto level = alertLevelFromName(value);
        if (!level)
            return refuse(QCoreApplication::translate("StyleReader",
                                                      "MinAlertLevel is one of suggestion, warning and error."));
        m_config.minLevel = *level;
    } else if (!unused.contains(key)) {
        return refuse(QCoreApplication::translate("StyleReader", "There is no key \"%1\" above the sections.").arg(key));
    }
    return {};
}

Result<void> ConfigReader::readInSection(const QString &key, const QString &value)
{
    static const QStringList unused{u"CommentDelimiters"_s, u"Transform"_s, u"Lang"_s};
    StyleConfig::Section &section = m_config.sections.back();
    if (key == u"BasedOnStyles") {
        section.basedOn = section.basedOn.value_or(QStringList()) + listOf(value);
    } else if (key == u"BlockIgnores" || key == u"IgnorePatterns") {
        section.blockIgnores += listOf(value);
    } else if (key == u"TokenIgnores") {
        section.tokenIgnores += listOf(value);
    } else if (key.contains(u'.')) {
        const auto level = alertLevelFromName(value);
        if (!level && value != u"YES" && value != u"NO")
            return refuse(QCoreApplication::translate("StyleReader",
                                                      "A rule is set to YES, NO, suggestion, warning or error."));
        section.rules.insert(key, {value != u"NO", level});
    } else if (!unused.contains(key)) {
        return refuse(QCoreApplication::translate("StyleReader", "There is no key \"%1\" in a section.").arg(key));
    }
    return {};
}

} // namespace

QStringList StyleConfig::styles() const
{
    QStringList all;
    for (const Section &section : sections) {
        all += section.basedOn.value_or(QStringList());
        for (auto rule = section.rules.begin(); rule != section.rules.end(); ++rule)
            all.append(rule.key().section(u'.', 0, 0));
    }
    all.removeDuplicates();
    return all;
}

bool StyleConfig::applies(const QString &rule, const QString &fileName) const
{
    QStringList basedOn;
    std::optional<bool> chosen;
    for (const Section &section : sections) {
        if (!section.files.match(fileName).hasMatch())
            continue;
        if (section.basedOn)
            basedOn = *section.basedOn;
        if (const auto choice = section.rules.constFind(rule); choice != section.rules.constEnd())
            chosen = choice->on;
    }
    return chosen.value_or(basedOn.contains(rule.section(u'.', 0, 0)));
}

std::optional<AlertLevel> StyleConfig::levelOf(const QString &rule) const
{
    std::optional<AlertLevel> level;
    for (const Section &section : sections) {
        if (const auto choice = section.rules.constFind(rule); choice != section.rules.constEnd() && choice->level)
            level = choice->level;
    }
    return level;
}

Result<StyleConfig> readStyleConfig(const QByteArray &ini, const QString &file)
{
    StyleConfig config;
    config.minLevel = AlertLevel::Warning;
    ConfigReader reader(config, file);
    for (const QByteArray &line : ini.split('\n')) {
        if (const auto done = reader.readLine(QString::fromUtf8(line)); !done)
            return std::unexpected(done.error());
    }
    return config;
}

QRegularExpression globPattern(const QString &glob)
{
    QString pattern;
    int depth = 0;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar sign = glob[i];
        if (sign == u'*')
            pattern += ".*"_L1;
        else if (sign == u'?')
            pattern += u'.';
        else if (sign == u'[' || sign == u']')
            pattern += sign;
        else if (sign == u'{')
            pattern += "(?:"_L1;
        else if (sign == u'}' && depth > 0)
            pattern += u')';
        else if (sign == u',' && depth > 0)
            pattern += u'|';
        else
            pattern += QRegularExpression::escape(glob.sliced(i, 1));
        depth += sign == u'{' ? 1 : sign == u'}' && depth > 0 ? -1 : 0;
    }
    return QRegularExpression(u"(?:^|/)(?:%1)$"_s.arg(pattern));
}

} // namespace kept
