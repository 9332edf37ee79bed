// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QStringView>
#include <vector>

namespace kept {

/// Which words of a draft its writer answers for: not quoted mail, not code, not what somebody else is quoted saying.
class OwnWords
{
public:
    explicit OwnWords(QStringView text);

    [[nodiscard]] bool contain(Span passage) const;

private:
    std::vector<Span> m_others; ///< in order of place
};

} // namespace kept
