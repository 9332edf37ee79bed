# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Taking the strings of the sources into translations/*.ts.

# Takes the strings of the sources into the .ts files of FOLDER (default: translations). Without line numbers, so
# that a moved line changes no translation file.
command_translate() {
    local folder=${1:-$KEPT_TOP/translations}
    setup
    say "Collecting the strings that people read"
    inside python3 -B "$KEPT_TOP/tests/translations/checktranslations.py" --update "$KEPT_TOP" "$folder"
}
