// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/goldens.h"

/// Writes what is read today into every golden file under KEPT_TEST_DATA.
int main()
{
    for (const kept::goldens::Golden &golden : kept::goldens::all()) {
        QFile file(golden.path);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write((golden.head + golden.read()).toUtf8());
    }
    return 0;
}
