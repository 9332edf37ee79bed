// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "style/document.h"

#include <QStringList>

namespace kept {

/// Where a rule looks: "heading", "text & ~heading.h1", "paragraph.md". Several are joined by "or".
class Scope
{
public:
    [[nodiscard]] static Result<Scope> of(const QStringList &scopes, const QString &place);

    [[nodiscard]] bool covers(const Block &block) const;
    [[nodiscard]] bool names(ScopePart part) const; ///< without a negation

private:
    struct Term
    {
        ScopeMask parts = 0;
        bool negated = false;
    };
    std::vector<std::vector<Term>> m_choices;
};

} // namespace kept
