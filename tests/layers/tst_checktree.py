#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests checktree.py on small trees: what it must say, and when it must be silent."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.dont_write_bytecode = True
from checktree import MOST_LINES_OF_A_FILE, Tree  # noqa: E402

LICENCE = "// SPDX-FileCopyrightText: Kept contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
MACHINE = "/ho" + "me/somebody/kept"
MIRROR_HOST = "deb." + "debian.org"


class CheckTree(unittest.TestCase):
    def faults(self, files, licence=LICENCE):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(licence + text if path.suffix in (".cpp", ".h") else text, encoding="utf-8")
            tree = Tree(folder)
            tree.check()
            self.warnings = tree.warnings
            return tree.faults

    def assertFault(self, files, words):
        faults = self.faults(files)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(words, faults[0])

    def assertSilent(self, files):
        self.assertEqual(self.faults(files), [])

    def test_a_layer_may_use_those_above_it(self):
        self.assertSilent({
            "core/memory/memory.cpp": '#include "memory/memory.h"\n#include "reading/statement.h"\n#include <QString>\n',
            "ui/queue/view.cpp": '#include "ui/models/queuemodel.h"\n#include "timeline/event.h"\n#include <QListView>\n',
            "app/main.cpp": '#include "ui/window/mainwindow.h"\n#include "store/deskfile.h"\n#include <QApplication>\n',
            "core/timeline/event.cpp": "#include <timeline/of/another/library.h>\n",
        })

    def test_a_layer_may_not_use_one_below(self):
        self.assertFault({"core/text/a.cpp": '#include "timeline/event.h"\n'}, "core/text may not use core/timeline")
        self.assertFault({"core/review/a.h": '#include "store/drafts.h"\n'}, "core/review may not use core/store")
        self.assertFault({"core/desk/a.h": '#include "ui/models/a.h"\n'}, "core/desk may not use ui/models")
        self.assertFault({"ui/queue/a.h": '#include "ui/composer/b.h"\n'}, "ui/queue may not use ui/composer")
        self.assertFault({"ui/window/a.h": '#include "app/cli/b.h"\n'}, "ui/window may not use app")
        self.assertFault({"ui/composer/a.h": '#include "store/b.h"\n'}, "ui/composer may not use core/store")

    def test_the_fault_names_file_and_line(self):
        faults = self.faults({"core/base/a.cpp": '\n#include "text/span.h"\n'})
        self.assertTrue(faults[0].startswith("core/base/a.cpp:4: "), faults)

    def test_headers_are_named_by_their_rooted_path(self):
        self.assertFault({"core/text/a.cpp": '#include "span.h"\n'}, "rooted path")
        self.assertFault({"core/text/a.cpp": '#include "../base/error.h"\n'}, "rooted path")
        self.assertFault({"core/text/a.cpp": '#include "core/base/error.h"\n'}, "rooted path")

    def test_sql_sockets_and_widgets_have_their_places(self):
        self.assertSilent({"core/store/a.cpp": "#include <QSqlQuery>\n", "core/mail/a.cpp": "#include <QSslSocket>\n",
                           "ui/models/a.h": "#include <QAbstractItemModel>\n#include <QColor>\n",
                           "core/base/a.h": "#include <QStringView>\n#include <QByteArrayView>\n"})
        self.assertFault({"core/desk/a.cpp": "#include <QSqlQuery>\n"}, "only core/store")
        self.assertFault({"ui/lead/a.cpp": "#include <QtSql/QSqlDatabase>\n"}, "only core/store")
        self.assertFault({"core/desk/a.cpp": "#include <QTcpSocket>\n"}, "only core/mail")
        self.assertFault({"app/main.cpp": "#include <QNetworkAccessManager>\n"}, "only core/mail")
        self.assertFault({"ui/models/a.cpp": "#include <QWidget>\n"}, "no widgets")
        self.assertFault({"ui/models/a.cpp": "#include <QPlainTextEdit>\n"}, "no widgets")
        self.assertFault({"app/cli/check.cpp": "#include <QApplication>\n"}, "no widgets")
        self.assertFault({"core/text/a.cpp": "#include <QTextDocument>\n"}, "no Qt Gui")

    def test_only_the_clock_asks_for_the_time(self):
        self.assertSilent({"core/base/clock.cpp": "auto now = QDateTime::currentDateTime();\n",
                           "tests/base/tst_clock.cpp": "auto now = QDateTime::currentDateTime();\n"})
        self.assertFault({"core/text/a.cpp": "auto now = QDateTime::currentDateTimeUtc();\n"}, "Clock")
        self.assertFault({"ui/queue/a.cpp": "auto day = QDate::currentDate();\n"}, "Clock")

    def test_modal_dialogs_have_one_place(self):
        self.assertSilent({"ui/parts/ask.cpp": "return box.exec();\n", "core/store/a.cpp": "query.exec();\n"})
        self.assertFault({"ui/lead/a.cpp": "dialog->exec();\n"}, "modal")
        self.assertFault({"ui/lead/a.cpp": "QMessageBox::warning(this, a, b);\n"}, "modal")

    def test_every_source_names_its_licence(self):
        self.assertEqual(len(self.faults({"core/base/a.h": "#pragma once\n"}, licence="")), 2)
        self.assertEqual(len(self.faults({"core/base/CMakeLists.txt": "project(a)\n"})), 2)
        self.assertSilent({"resources/demo/shop.json": "{}\n"})

    def test_nothing_names_this_machine_or_a_mirror(self):
        self.assertFault({"README.md": f"Look into {MACHINE}/file\n"}, "one machine")
        self.assertFault({"packaging/dev": f"mirror=http://{MIRROR_HOST}/debian\n"}, "mirror")
        self.assertSilent({"tests/data/log.json": f'"{MACHINE}"\n', "packaging/dev": 'ls "$root/usr/bin" ~/root/x\n'})

    def test_notes_to_oneself_are_no_comments(self):
        self.assertFault({"core/base/a.h": "// TO" "DO later\n"}, "note to oneself")

    def test_long_files_are_faults_and_long_functions_warnings(self):
        self.assertFault({"core/base/a.cpp": "int x;\n" * (MOST_LINES_OF_A_FILE - 1)}, "lines; at most")
        body = "    x();\n" * 61
        self.assertSilent({"core/base/a.cpp": "void f()\n{\n" + body + "}\n"})
        self.assertEqual(len(self.warnings), 1)
        self.assertSilent({"core/base/a.h": "class F\n{\n" + body + "};\n"})
        self.assertEqual(self.warnings, [])


if __name__ == "__main__":
    unittest.main()
