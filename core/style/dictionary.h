// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/speller.h"

#include <QSet>
#include <QString>
#include <mutex>
#include <vector>

namespace kept {

/// The words of Hunspell dictionaries, each with what its affixes make of it: one before and one after. Knows no
/// compounds and suggests nothing. The files are read when a word is first asked for.
class Dictionary final : public Speller
{
public:
    /// Each is the path of a .dic whose .aff stands beside it under the same name.
    explicit Dictionary(QStringList files) : m_files(std::move(files)) {}
    /// A .dic and its .aff, wherever they are.
    Dictionary(const QString &dic, QString aff) : m_files{dic}, m_aff(std::move(aff)) {}

    [[nodiscard]] bool knows(QStringView word) const override;
    [[nodiscard]] QStringList suggestions(QStringView) const override { return {}; }

private:
    void read() const;

    QStringList m_files;
    QString m_aff; ///< empty: beside the .dic
    mutable std::once_flag m_read;
    mutable QSet<QString> m_words;
};

/// Knows what any of several knows.
class SpellerGroup final : public Speller
{
public:
    explicit SpellerGroup(std::vector<std::shared_ptr<const Speller>> spellers) : m_spellers(std::move(spellers)) {}

    [[nodiscard]] bool knows(QStringView word) const override;
    [[nodiscard]] QStringList suggestions(QStringView word) const override;

private:
    std::vector<std::shared_ptr<const Speller>> m_spellers;
};

} // namespace kept
