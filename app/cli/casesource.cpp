// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/casesource.h"

#include "reading/lexicon.h"
#include "reading/reader.h"

#include <QCoreApplication>
#include <QFile>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(CaseSource)
};

} // namespace

Result<QByteArray> contentOf(const QString &name, Console &console)
{
    if (name == "-"_L1)
        return console.in.readAll();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, Phrases::tr("The file can't be read: %1.").arg(file.errorString()),
                       name);
    return file.readAll();
}

Result<std::vector<Case>> readCaseFiles(const QStringList &names, Console &console)
{
    if (names.isEmpty())
        return failure(ErrorCode::BadInput, Phrases::tr("No case file was named."));
    std::vector<Case> all;
    for (const QString &name : names) {
        const auto content = contentOf(name, console);
        if (!content)
            return std::unexpected(content.error());
        auto cases = readCases(*content, name);
        if (!cases)
            return std::unexpected(cases.error());
        std::ranges::move(*cases, std::back_inserter(all));
    }
    return all;
}

Result<std::shared_ptr<const Reader>> standardReader()
{
    auto lexicon = Lexicon::standard();
    if (!lexicon)
        return std::unexpected(lexicon.error());
    return std::make_shared<const Reader>(std::make_shared<const Lexicon>(*std::move(lexicon)));
}

QString textWithPlace(const Error &error)
{
    return error.place.isEmpty() ? error.text : error.place + u": "_s + error.text;
}

} // namespace kept
