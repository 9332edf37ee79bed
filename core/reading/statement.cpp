// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/statement.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kinds{"promise"_L1,    "offer"_L1,          "decision"_L1, "fact"_L1,       "policy"_L1,
                           "question"_L1,   "request"_L1,        "item-given"_L1, "step-tried"_L1, "step-suggested"_L1,
                           "feeling"_L1,    "reference"_L1,      "preference"_L1, "owning-up"_L1};
constexpr std::array parties{"unknown"_L1, "company"_L1, "customer"_L1, "other"_L1};
constexpr std::array modalities{"asserted"_L1, "possible"_L1, "hypothetical"_L1, "asked"_L1};

constexpr std::array wants{"nothing"_L1, "yes-or-no"_L1, "time"_L1,   "amount"_L1, "price"_L1, "place"_L1,
                           "person"_L1,  "way"_L1,       "reason"_L1, "thing"_L1,  "news"_L1};

template<typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<QLatin1StringView, N> &names, QStringView wanted)
{
    for (size_t i = 0; i < N; ++i) {
        if (names[i] == wanted)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString toName(StatementKind kind)
{
    return kinds[size_t(kind)];
}

QString toName(Party party)
{
    return parties[size_t(party)];
}

QString toName(Modality modality)
{
    return modalities[size_t(modality)];
}

QString toName(Wanted wanted)
{
    return wants[size_t(wanted)];
}

std::optional<StatementKind> statementKindFromName(QStringView name)
{
    return valueOf<StatementKind>(kinds, name);
}

std::optional<Party> partyFromName(QStringView name)
{
    return valueOf<Party>(parties, name);
}

std::optional<Modality> modalityFromName(QStringView name)
{
    return valueOf<Modality>(modalities, name);
}

std::optional<Wanted> wantedFromName(QStringView name)
{
    return valueOf<Wanted>(wants, name);
}

} // namespace kept
