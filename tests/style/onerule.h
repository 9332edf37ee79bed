// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/styleset.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A style of one rule, written to disk as a team would.
class OneRule
{
public:
    explicit OneRule(const QByteArray &yaml, const QByteArray &ini = {},
                     std::shared_ptr<const kept::Speller> speller = {})
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("styles/Team"));
        write(QStringLiteral("styles/Team/Rule.yml"), yaml);
        kept::StyleSources sources;
        sources.speller = std::move(speller);
        if (ini.isEmpty()) {
            sources.folders = {m_folder.filePath(QStringLiteral("styles/Team"))};
        } else {
            write(QStringLiteral(".vale.ini"), ini);
            sources.configFile = m_folder.filePath(QStringLiteral(".vale.ini"));
        }
        m_set = kept::StyleSet::load(sources);
    }
    const kept::StyleSet &operator*() const { return *m_set; }
    const kept::StyleSet *operator->() const { return m_set.get(); }

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    QTemporaryDir m_folder;
    std::shared_ptr<const kept::StyleSet> m_set;
};

/// "found words: message" for each alert.
inline QStringList shown(const kept::StyleReport &report, QStringView text)
{
    QStringList lines;
    for (const kept::Alert &alert : report.alerts)
        lines.append(alert.span.of(text).toString() + QLatin1String(": ") + alert.message);
    return lines;
}
