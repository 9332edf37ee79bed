// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace kept {

/// Lets the program speak the locale's language, Qt's own dialogs with it; English, with its plural forms, where
/// there is no translation. Call it once the application object exists, before anything is shown.
void speak(const QLocale &locale);

} // namespace kept
