// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// The text of an HTML mail as a person would read it: paragraphs and list items on lines of their own, quoted mail
/// behind "> ", what is not shown left out. Loads nothing, runs nothing, knows no depth: linear in the page, however it
/// is nested.
[[nodiscard]] QString textOfHtml(QStringView html);

} // namespace kept
