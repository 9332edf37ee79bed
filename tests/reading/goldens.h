// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/notation.h"

#include <QDir>
#include <QFile>

namespace kept::goldens {

/// A text file: the writer ("company", "customer", "note") in the first line, then the text, then a line "---" and what
/// is to be read from it, a statement a line.
struct Golden
{
    QString path;
    QString head; ///< everything up to and with the line "---"
    QString expected;

    [[nodiscard]] QString read() const
    {
        const QString writer = head.section(u'\n', 0, 0).trimmed();
        const QString text = head.section(u'\n', 1).chopped(4).trimmed();
        QString printed;
        for (const Statement &statement : notation::read(text, writer))
            printed += describe(statement, text) + u'\n';
        return printed;
    }
};

inline std::vector<Golden> all()
{
    std::vector<Golden> goldens;
    const QDir folder(qEnvironmentVariable("KEPT_TEST_DATA") + "/reading");
    for (const QString &name : folder.entryList({"*.txt"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString content = QString::fromUtf8(file.readAll());
        const qsizetype line = content.indexOf("\n---\n") + 5;
        goldens.push_back({file.fileName(), content.first(line), content.sliced(line)});
    }
    return goldens;
}

} // namespace kept::goldens
