// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/systemspeller.h"

#include <QHash>
#include <QMutex>
#include <Sonnet/Speller>
#include <array>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

struct Ending
{
    QLatin1String british;
    QLatin1String american;
};

/// What a British word is written like where only an American dictionary is installed.
constexpr std::array endings{
    Ending{"isation"_L1, "ization"_L1}, Ending{"ising"_L1, "izing"_L1}, Ending{"ised"_L1, "ized"_L1},
    Ending{"ises"_L1, "izes"_L1},       Ending{"ise"_L1, "ize"_L1},     Ending{"yse"_L1, "yze"_L1},
    Ending{"ysed"_L1, "yzed"_L1},       Ending{"our"_L1, "or"_L1},      Ending{"ours"_L1, "ors"_L1},
    Ending{"oured"_L1, "ored"_L1},      Ending{"ouring"_L1, "oring"_L1}, Ending{"ourite"_L1, "orite"_L1},
    Ending{"ourable"_L1, "orable"_L1},  Ending{"tre"_L1, "ter"_L1},     Ending{"tres"_L1, "ters"_L1},
    Ending{"lled"_L1, "led"_L1},        Ending{"lling"_L1, "ling"_L1},  Ending{"ller"_L1, "ler"_L1},
    Ending{"ogue"_L1, "og"_L1},         Ending{"ence"_L1, "ense"_L1},   Ending{"gramme"_L1, "gram"_L1},
};

/// Sonnet's spellers are not thread-safe and slow to ask; this one locks and remembers.
class SystemSpeller final : public Speller
{
public:
    explicit SystemSpeller(const QString &language) : m_speller(language) {}

    [[nodiscard]] bool isValid() const { return m_speller.isValid(); }

    [[nodiscard]] bool knows(QStringView word) const override
    {
        const QString text = word.toString();
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(text);
        if (known != m_known.constEnd())
            return *known;
        const bool right = m_speller.isCorrect(text) || isBritish(text);
        m_known.insert(text, right);
        return right;
    }

    [[nodiscard]] QStringList suggestions(QStringView word) const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_speller.suggest(word.toString());
    }

private:
    [[nodiscard]] bool isBritish(const QString &word) const
    {
        return std::ranges::any_of(endings, [&](const Ending &ending) {
            return word.endsWith(ending.british)
                && m_speller.isCorrect(word.chopped(ending.british.size()) + ending.american);
        });
    }

    mutable QMutex m_mutex;
    mutable Sonnet::Speller m_speller;
    mutable QHash<QString, bool> m_known;
};

} // namespace

std::shared_ptr<const Speller> systemSpeller(const QString &language)
{
    auto speller = std::make_shared<const SystemSpeller>(language);
    return speller->isValid() ? speller : nullptr;
}

} // namespace kept
