// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/scope.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

struct PartName
{
    QLatin1String name;
    ScopePart part;
};

constexpr std::array partNames{
    PartName{"text"_L1, ScopePart::Text}, PartName{"heading"_L1, ScopePart::Heading}, PartName{"h1"_L1, ScopePart::H1},
    PartName{"h2"_L1, ScopePart::H2}, PartName{"h3"_L1, ScopePart::H3}, PartName{"h4"_L1, ScopePart::H4},
    PartName{"h5"_L1, ScopePart::H5}, PartName{"h6"_L1, ScopePart::H6}, PartName{"table"_L1, ScopePart::Table},
    PartName{"header"_L1, ScopePart::Header}, PartName{"cell"_L1, ScopePart::Cell},
    PartName{"caption"_L1, ScopePart::Caption}, PartName{"figure"_L1, ScopePart::Figure},
    PartName{"list"_L1, ScopePart::List}, PartName{"paragraph"_L1, ScopePart::Paragraph},
    PartName{"sentence"_L1, ScopePart::Sentence}, PartName{"alt"_L1, ScopePart::Alt},
    PartName{"attr"_L1, ScopePart::Attribute}, PartName{"title"_L1, ScopePart::Title},
    PartName{"blockquote"_L1, ScopePart::Blockquote}, PartName{"summary"_L1, ScopePart::Summary},
    PartName{"raw"_L1, ScopePart::Raw}, PartName{"md"_L1, ScopePart::Markdown},
    PartName{"txt"_L1, ScopePart::PlainText},
};

constexpr std::array firstParts{
    ScopePart::Text, ScopePart::Heading, ScopePart::Table, ScopePart::Figure, ScopePart::List, ScopePart::Paragraph,
    ScopePart::Sentence, ScopePart::Alt, ScopePart::Title, ScopePart::Blockquote, ScopePart::Summary, ScopePart::Raw,
};

} // namespace

Result<Scope> Scope::of(const QStringList &scopes, const QString &place)
{
    Scope scope;
    for (const QString &entry : scopes) {
        std::vector<Term> terms;
        for (QString one : entry.split(u'&')) {
            Term term;
            one = one.trimmed();
            if (one.startsWith(u'~')) {
                term.negated = true;
                one.remove(0, 1);
            }
            bool first = true;
            for (const QString &section : one.split(u'.')) {
                const auto known =
                    std::ranges::find_if(partNames, [&](const PartName &name) { return section == name.name; });
                const ScopePart part = known == partNames.end() ? ScopePart::Elsewhere : known->part;
                if (first && std::ranges::find(firstParts, part) == firstParts.end())
                    return failure(ErrorCode::BadInput,
                                   QCoreApplication::translate("StyleReader", "There is no scope \"%1\".").arg(one),
                                   place);
                first = false;
                term.parts |= mask(part);
            }
            terms.push_back(term);
        }
        scope.m_choices.push_back(std::move(terms));
    }
    return scope;
}

bool Scope::covers(const Block &block) const
{
    const bool sized = block.scope & (ScopePart::Raw | ScopePart::Summary);
    const auto holds = [&](const Term &term) {
        if (!term.negated)
            return (block.scope & term.parts) == term.parts;
        return !sized && (block.parent & term.parts) != term.parts;
    };
    return std::ranges::any_of(m_choices, [&](const auto &terms) { return std::ranges::all_of(terms, holds); });
}

bool Scope::names(ScopePart part) const
{
    return std::ranges::any_of(m_choices, [part](const auto &terms) {
        return std::ranges::any_of(terms, [part](const Term &term) { return !term.negated && (term.parts & mask(part)); });
    });
}

} // namespace kept
