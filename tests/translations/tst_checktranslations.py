#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests checktranslations.py on a project of one source."""
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from checktranslations import LANGUAGES, faults, update  # noqa: E402

SOURCE = """#include <QCoreApplication>
QString a() { return QCoreApplication::translate("Desk", "Open %1"); }
QString b(int n) { return QCoreApplication::translate("Desk", "%n reply(s)", nullptr, n); }
"""
OPEN = {"de": "%1 öffnen", "sv": "Öppna %1"}
REPLIES = {"de": ("Eine Antwort", "%n Antworten"), "sv": ("Ett svar", "%n svar"), "en": ("One reply", "%n replies")}


def finish(path, language):
    """Translates the messages of SOURCE."""
    text = path.read_text(encoding="utf-8")
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in REPLIES[language])
    start = text.index("<numerusform>")
    end = text.rindex("</numerusform>") + len("</numerusform>")
    text = text[:start] + forms + text[end:]
    if language in OPEN:
        text = text.replace('<translation type="unfinished"></translation>',
                            f"<translation>{OPEN[language]}</translation>")
    path.write_text(text.replace(' type="unfinished"', ""), encoding="utf-8")


class CheckTranslations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.finished = Path(cls.scratch.name, "finished")
        cls.project = Path(cls.scratch.name, "project")
        (cls.finished / "core").mkdir(parents=True)
        (cls.finished / "translations").mkdir()
        (cls.finished / "core" / "a.cpp").write_text(SOURCE, encoding="utf-8")
        update(str(cls.finished), str(cls.finished / "translations"))
        for language in LANGUAGES:
            finish(cls.finished / "translations" / f"kept_{language}.ts", language)

    def setUp(self):
        shutil.rmtree(self.project, ignore_errors=True)
        shutil.copytree(self.finished, self.project)

    def write_source(self, text):
        (self.project / "core" / "a.cpp").write_text(text, encoding="utf-8")

    def file(self, language):
        return self.project / "translations" / f"kept_{language}.ts"

    def change(self, language, old, new):
        text = self.file(language).read_text(encoding="utf-8")
        self.assertIn(old, text)
        self.file(language).write_text(text.replace(old, new), encoding="utf-8")

    def faults(self):
        return list(faults(str(self.project), str(self.project / "translations")))

    def assertFault(self, words):
        found = self.faults()
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_a_finished_translation_is_silent(self):
        self.assertEqual(self.faults(), [])

    def test_a_new_string_is_missing_in_each_language(self):
        self.write_source(SOURCE + 'QString c() { return QCoreApplication::translate("Desk", "Close"); }\n')
        found = self.faults()
        self.assertEqual(len(found), 2, found)
        self.assertIn("missing", found[0])

    def test_a_string_that_is_gone(self):
        self.write_source(SOURCE.replace("Open %1", "Open %1 now"))
        self.assertTrue(any("in no source any more" in fault for fault in self.faults()))

    def test_an_unfinished_string(self):
        self.change("de", f"<translation>{OPEN['de']}", '<translation type="unfinished">')
        self.assertFault("not translated")

    def test_a_lost_placeholder(self):
        self.change("sv", OPEN["sv"], "Öppna")
        self.assertFault("['%1']")

    def test_a_missing_plural_form(self):
        self.change("de", "<numerusform>Eine Antwort</numerusform>", "")
        self.assertFault("not translated")

    def test_a_call_that_no_translator_gets_to_see(self):
        self.write_source(SOURCE + 'class Plain { QString d() { return tr("Lost"); } };\n')
        self.assertTrue(any("lacks Q_OBJECT" in fault for fault in self.faults()))

    def test_a_language_without_a_file(self):
        self.file("sv").unlink()
        self.assertTrue(any(fault == "kept_sv.ts: is missing" for fault in self.faults()))


if __name__ == "__main__":
    unittest.main()
