#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the tree against the rules of ARCHITECTURE.md that a compiler doesn't see.

    checktree.py FOLDER

Prints one line a fault (file:line: what) and ends with 1 when there are any; warnings don't count.
"""
import os
import re
import sys
from pathlib import Path

# Which folders of the project a folder may include from, besides itself.
VALUES = ["base", "text", "timeline", "reading", "memory", "review"]
CORE = {
    "base": [],
    "text": ["base"],
    "timeline": ["base", "text"],
    "reading": ["base", "text", "timeline"],
    "memory": ["base", "text", "timeline", "reading"],
    "style": ["base", "text"],
    "review": ["base", "text", "timeline", "reading", "memory", "style"],
    "store": ["base", "text", "timeline", "reading", "memory", "review"],
    "exchange": ["base", "text", "timeline"],
    "mail": ["base", "text", "timeline", "exchange"],
    "insight": ["base", "text", "timeline", "reading", "memory", "review", "store"],
    "desk": ["base", "text", "timeline", "reading", "memory", "style", "review", "store", "exchange", "mail", "insight"],
}
FEATURES = ["timeline", "composer", "queue", "lead", "settings"]


def layers():
    """Every folder's allowed folders, by their paths from the project's folder."""
    table = {f"core/{name}": {f"core/{other}" for other in others} for name, others in CORE.items()}
    values = {f"core/{name}" for name in VALUES}
    core = set(table)
    table["ui/models"] = core - {"core/store", "core/mail", "core/exchange"}
    table["ui/parts"] = {"core/base"}
    for name in FEATURES:
        table[f"ui/{name}"] = values | {"ui/models", "ui/parts"}
    features = {f"ui/{name}" for name in FEATURES}
    table["ui/window"] = values | features | {"core/desk", "ui/models", "ui/parts"}
    table["app"] = core | features | {"ui/models", "ui/parts", "ui/window"}
    return table


LAYERS = layers()
SOURCES = (".cpp", ".h")
SPDX_FILES = (".cpp", ".h", ".py", ".sh", ".cmake", ".yml", ".yaml", ".sql", "CMakeLists.txt")
TEXT_FILES = SPDX_FILES + (".md", ".json", ".xml", ".desktop", ".txt", ".ts", ".svg", ".in")
TOP_FOLDERS = ("core", "ui", "app", "resources", "translations", "tests", "packaging", ".ci")
MOST_LINES_OF_A_FILE = 500
MOST_LINES_OF_A_FUNCTION = 60

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
NOW = re.compile(r"\b(?:currentDateTime(?:Utc)?|currentDate|currentTime|current(?:M?)SecsSinceEpoch)\s*\(|system_clock::now")
NOTE_TO_SELF = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
MODAL = re.compile(r"(?:\.|->)exec\s*\(|\bQ(?:MessageBox|FileDialog|InputDialog)::(?:question|warning|information|critical|get\w+)\s*\(")
SQL = re.compile(r"^(?:QtSql/)?QSql")
SOCKETS = re.compile(r"^(?:QtNetwork/)?Q(?:Tcp|Ssl|Udp|Abstract)(?:Socket|Server)$|^(?:QtNetwork/)?QNetwork(?:AccessManager|Request|Reply)$|^sys/socket\.h$")
WIDGETS = re.compile(r"^QtWidgets/|^Q(?:Application|Widget|Dialog|MainWindow|MessageBox|Action|Menu|Label|Layout|PushButton|"
                     r"\w+(?:View|Edit|Widget|Button|Dialog|Layout|Box|Delegate))$")
GUI = re.compile(r"^QtGui/|^Q(?:GuiApplication|Image|Pixmap|Painter|Color|Font|Icon|Palette|Clipboard|Text(?:Document|Cursor|Layout)|SyntaxHighlighter)$")
NOT_WIDGETS = re.compile(r"^QStringView$|^Q(?:ByteArrayView|Utf8StringView|AnyStringView|Latin1StringView|StyledItemDelegateOption)$")
MIRROR = re.compile(r"\b(?:[a-z]+\.)*(?:deb|ftp\d*|archive|snapshot|ports|security)\.(?:[a-z]{2}\.)?(?:debian\.org|ubuntu\.com)\b")
PERSONAL_PATH = re.compile(r"(?<![\w.~$}\])])/(?:home|root|Users)/\w")


def folder_of(path):
    """The layer that a file of the project belongs to, or None."""
    parts = path.parts
    if parts[0] == "app":
        return "app"
    folder = "/".join(parts[:2])
    return folder if folder in LAYERS else None


def included_folder(header):
    """The layer that an include in quotes reaches into, or None where it is none of ours."""
    first, _, rest = header.partition("/")
    if first in ("ui", "app"):
        return "app" if first == "app" else "/".join(header.split("/")[:2])
    return f"core/{first}" if rest and first in CORE else None


def include_faults(path, header, quoted):
    """What is wrong with one include of a file under core, ui or app."""
    folder = folder_of(path)
    if folder is None:
        return
    target = included_folder(header) if quoted else None
    if target and target != folder and target not in LAYERS[folder]:
        yield f"{folder} may not use {target} ({header})"
    if quoted and (header.startswith("../") or header.startswith("core/")):
        yield f"include by the rooted path, not {header}"
    if quoted and "/" not in header and not header.endswith(".moc") and (Path(path).parent / header).suffix == ".h":
        yield f"include by the rooted path, not {header}"
    if SQL.match(header) and folder != "core/store":
        yield f"only core/store speaks SQL ({header})"
    if SOCKETS.match(header) and folder != "core/mail":
        yield f"only core/mail opens sockets ({header})"
    without_window = folder.startswith("core/") or path.as_posix().startswith("app/cli/")
    is_widget = WIDGETS.match(header) and not NOT_WIDGETS.match(header) and not header.startswith("QAbstractItemModel")
    if is_widget and (without_window or folder == "ui/models"):
        yield f"no widgets in {folder} ({header})"
    if without_window and GUI.match(header):
        yield f"no Qt Gui in {path.parent.as_posix()} ({header})"


def line_faults(path, line):
    """What is wrong with one line of a source, whatever its place."""
    folder = folder_of(path)
    include = INCLUDE.match(line)
    if include:
        yield from include_faults(path, include.group(2), include.group(1) == '"')
    if folder and folder != "core/base" and NOW.search(line):
        yield "the time comes from the Clock (core/base)"
    if NOTE_TO_SELF.search(line):
        yield "a note to oneself; file an issue instead"
    if folder and folder.startswith("ui/") and folder != "ui/parts" and MODAL.search(line):
        yield "a modal dialog; only ui/parts may wait for an answer"


def long_functions(lines):
    """(line, length) of each function that is longer than it should be. Relies on clang-format's layout."""
    opened = {}
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if line.strip() == "{" and number:
            opened[indent] = number
        elif line.strip() in ("}", "};") and indent in opened:
            start = opened.pop(indent)
            length = number - start - 1
            head = lines[start - 1].strip()
            if length > MOST_LINES_OF_A_FUNCTION and not re.match(r"(?:class|struct|enum|union|namespace)\b", head):
                yield start, length


def own_place(top):
    """The first folder of the path at which the project stands, where it tells something of this machine."""
    parts = Path(top).resolve().parts
    usual = {"home", "root", "tmp", "usr", "var", "opt", "srv", "mnt", "media", "Users"}
    return parts[1] if len(parts) > 2 and parts[1] not in usual else None


class Tree:
    def __init__(self, top):
        self.top = Path(top)
        self.faults = []
        self.warnings = []
        place = own_place(top)
        self.own_place = re.compile(rf"(?<![\w.$}}\])/-])/{re.escape(place)}/") if place else None

    def fault(self, path, line, what):
        self.faults.append(f"{path.as_posix()}:{line}: {what}")

    def files(self):
        for entry in sorted(self.top.iterdir()):
            if entry.is_file():
                yield entry.relative_to(self.top)
        for name in TOP_FOLDERS:
            for folder, folders, files in os.walk(self.top / name):
                folders[:] = sorted(f for f in folders if f not in ("build", "__pycache__"))
                for file in sorted(files):
                    yield (Path(folder) / file).relative_to(self.top)

    def check(self):
        for path in self.files():
            is_data = path.parts[:2] == ("tests", "data")
            is_script = path.suffix == "" and path.parts[0] in ("packaging", ".ci")
            if not is_data and (path.name.endswith(TEXT_FILES) or is_script):
                self.check_file(path)
        return not self.faults

    def check_file(self, path):
        try:
            text = (self.top / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            self.fault(path, 1, "not in UTF-8")
            return
        lines = text.splitlines()
        if path.name.endswith(SPDX_FILES):
            self.check_licence(path, lines)
        for number, line in enumerate(lines, 1):
            if MIRROR.search(line):
                self.fault(path, number, "names a package mirror")
            if PERSONAL_PATH.search(line) or (self.own_place and self.own_place.search(line)):
                self.fault(path, number, "names a folder of one machine")
            if path.suffix in SOURCES:
                for what in line_faults(path, line):
                    self.fault(path, number, what)
        if path.suffix in SOURCES:
            self.check_size(path, lines)

    def check_licence(self, path, lines):
        head = "\n".join(lines[:4])
        for tag in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: "):
            if tag not in head:
                self.fault(path, 1, f"has no {tag.strip(': ')}")

    def check_size(self, path, lines):
        if len(lines) > MOST_LINES_OF_A_FILE:
            self.fault(path, 1, f"{len(lines)} lines; at most {MOST_LINES_OF_A_FILE}")
        for line, length in long_functions(lines):
            self.warnings.append(f"{path.as_posix()}:{line}: warning: a function of {length} lines")


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    tree = Tree(sys.argv[1])
    good = tree.check()
    for line in tree.warnings + tree.faults:
        print(line)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
