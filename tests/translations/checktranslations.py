#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps translations/*.ts and the strings in the sources together.

    checktranslations.py PROJECT [FOLDER]            prints what is missing, unfinished or wrong; ends with 1 if any
    checktranslations.py --update PROJECT [FOLDER]   takes new strings in and drops those that are gone
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGES = ("de", "en", "sv")
PLURALS_ONLY = {"en"}
SOURCE_FOLDERS = ("core", "ui", "app")
PLACEHOLDER = re.compile(r"%(?:L?\d+|n|s)")


def lupdate_program():
    for name in ("/usr/lib/qt6/bin/lupdate", "/usr/lib64/qt6/bin/lupdate", "lupdate-qt6", "lupdate6", "lupdate"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("lupdate, of Qt's Linguist tools, is not installed")


def update(project, folder):
    """Runs lupdate on the .ts files of folder; returns what it complained about."""
    complaints = []
    sources = [name for name in SOURCE_FOLDERS if (Path(project) / name).is_dir()]
    for language in LANGUAGES:
        command = [lupdate_program(), "-no-obsolete", "-locations", "none", "-source-language", "en",
                   "-target-language", language, "-extensions", "cpp,h", *sources,
                   "-I", project, "-I", str(Path(project) / "core")]
        if language in PLURALS_ONLY:
            command.append("-pluralonly")
        command += ["-ts", str(Path(folder).resolve() / f"kept_{language}.ts")]
        done = subprocess.run(command, cwd=project, capture_output=True, text=True)
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        if done.returncode:
            sys.exit("\n".join(lines))
        complaints += [line for line in lines if line not in complaints]
    return complaints


def messages(path):
    """(context, source, comment) of every message in a .ts file, with its element."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[(name, message.findtext("source", ""), message.findtext("comment", ""))] = message
    return found


def texts(message):
    """The translation's text, or its plural forms."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def message_faults(source, message):
    # lupdate has given each message as many plural forms as its language has.
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished" or not all(texts(message)):
        yield "not translated"
        return
    wanted = set(PLACEHOLDER.findall(source))
    for text in texts(message):
        given = set(PLACEHOLDER.findall(text))
        # "one reply" may do without the number.
        if given - {"%n"} != wanted - {"%n"} or "%n" in given - wanted:
            yield f"has {sorted(given)} where the source has {sorted(wanted)}"
        if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
            yield "begins or ends with other white space"


def faults(project, folder):
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            file = Path(folder) / f"kept_{language}.ts"
            if file.exists():
                shutil.copy(file, scratch)
            else:
                yield f"kept_{language}.ts: is missing"
        for complaint in update(project, scratch):
            yield complaint
        for language in LANGUAGES:
            before_file = Path(folder) / f"kept_{language}.ts"
            before = messages(before_file) if before_file.exists() else {}
            after = messages(Path(scratch) / f"kept_{language}.ts")
            for key, message in after.items():
                where = f"kept_{language}.ts: {key[0]}: “{key[1]}”"
                if key not in before:
                    yield f"{where}: missing; run packaging/dev translate and translate it"
                else:
                    yield from (f"{where}: {what}" for what in message_faults(key[1], message))
            for key in before.keys() - after.keys():
                yield f"kept_{language}.ts: {key[0]}: “{key[1]}”: is in no source any more"


def main():
    arguments = sys.argv[1:]
    updating = arguments[:1] == ["--update"]
    arguments = arguments[updating:]
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    project = str(Path(arguments[0]).resolve())
    folder = arguments[1] if len(arguments) == 2 else str(Path(project) / "translations")
    if updating:
        found = update(project, folder)
    else:
        found = list(faults(project, folder))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
