// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/rulespeller.h"

#include "style/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// The first of `folders` in which `name` is a file; empty where none has it.
QString fileIn(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        if (const QString path = QDir(folder).filePath(name); QFileInfo(path).isFile())
            return path;
    }
    return {};
}

std::unexpected<Error> notFound(const QString &name, const QString &place)
{
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("StyleReader", "There is no dictionary \"%1\".").arg(name), place);
}

QStringList linesOf(const QString &path)
{
    QStringList words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty() && word != "#"_L1)
            words.append(word);
    }
    return words;
}

using Spellers = std::vector<std::shared_ptr<const Speller>>;

} // namespace

Result<std::shared_ptr<const Speller>> spellerFor(const Definition &rule, const QString &stylesPath,
                                                  const std::shared_ptr<const Speller> &system)
{
    if (!rule.dic.isEmpty() && !rule.aff.isEmpty()) {
        const QString dic = fileIn({stylesPath, QDir::currentPath()}, rule.dic);
        const QString aff = fileIn({stylesPath, QDir::currentPath()}, rule.aff);
        if (dic.isEmpty() || aff.isEmpty())
            return notFound(rule.dic, rule.placeOf(u"dic"_s));
        return std::make_shared<const Dictionary>(dic, aff);
    }
    if (rule.dictionaries.isEmpty())
        return system;
    const QStringList folders{QDir(stylesPath).filePath(rule.dicpath), rule.dicpath, qEnvironmentVariable("DICPATH"),
                              u"/usr/share/hunspell"_s};
    QStringList files;
    for (const QString &name : rule.dictionaries) {
        files.append(fileIn(folders, name + ".dic"_L1));
        if (files.last().isEmpty())
            return notFound(name, rule.placeOf(u"dictionaries"_s));
    }
    auto own = std::make_shared<const Dictionary>(files);
    if (!rule.append || !system)
        return own;
    return std::make_shared<const SpellerGroup>(Spellers{own, system});
}

std::shared_ptr<const Speller> spellerOfStyles(const QString &stylesPath, const std::shared_ptr<const Speller> &system)
{
    const QDir folder(stylesPath + "/config/dictionaries"_L1);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.dic"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    if (files.isEmpty() || !system)
        return system;
    return std::make_shared<const SpellerGroup>(Spellers{system, std::make_shared<const Dictionary>(files)});
}

QStringList ignoredWords(const QStringList &entries, const QString &stylesPath)
{
    QStringList words;
    for (const QString &entry : entries) {
        const QString file = fileIn({QDir::currentPath(), stylesPath, stylesPath + "/config/ignore"_L1}, entry);
        if (file.isEmpty())
            words.append(entry);
        else
            words += linesOf(file);
    }
    return words;
}

QStringList ignoredWordsOfStyles(const QString &stylesPath)
{
    QStringList words;
    QDirIterator files(stylesPath + "/config/ignore"_L1, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        words += linesOf(files.next());
    return words;
}

} // namespace kept
