#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reply in the demo desk, from choosing the customer to finding the draft again after the program was killed.

    reply.py PROGRAM FOLDER

PROGRAM is the built program, FOLDER where a picture of each step goes. Ends with 77, which ctest counts as skipped,
where this machine has no display server or accessibility bus to start.
"""
import shutil
import sys
import time

from driver import Display, Missed, Program, wait_for

REPLY = ("Dear Nora, please rest assured that we have looked into everything. "
         "After review, no credit will be applied for the interruption. Priya")
LOST_AT_MOST = 1.5 # seconds of typing that a kill may cost, as ARCHITECTURE.md has it, and what a screen reader lags behind


def open_nora(program):
    """Chooses the hosting customer with the mouse and returns the editor."""
    program.click(program.find("list item", lambda name: name.startswith("Nora Lindqvist")))
    editor = program.find("text", "Reply")
    wait_for("Nora's draft", lambda: "Nora" in program.text(editor))
    return editor


def write(program, editor):
    program.click(editor)
    program.key("ctrl+a")
    program.type(REPLY)
    wait_for("the typed reply", lambda: program.text(editor) == REPLY)


def card_on(program, words):
    """The finding on these words of the draft, in the list under the editor."""
    return program.find("list item", lambda name: f"“{words}" in name or words in name.split("”")[0])


def see_underlines(program, editor):
    def both():
        passages = program.marked(editor)
        return any("credit" in words for words in passages) and any("rest assured" in words for words in passages)
    wait_for("the denied credit and “rest assured” underlined", both)


def follow_evidence(program):
    card = card_on(program, "credit")
    program.click(card)
    link = program.find("button", lambda name: name.startswith("Show the call"))
    program.click(link)
    timeline = program.find("list", "Timeline")
    event = program.find(
        "list item", lambda name: "a supervisor will credit the account" in name, among=timeline)
    wait_for("the call chosen in the timeline",
             lambda: event.get_state_set().contains(program.atspi.StateType.SELECTED))


def apply_fix(program, editor):
    program.click(card_on(program, "credit"))
    program.click(program.find("button", "Remove"))
    wait_for("the denial gone", lambda: "no credit" not in program.text(editor))
    wait_for("no finding on it", lambda: not program.every("list item", lambda name: "“no credit" in name))
    return program.text(editor)


def journey(display, command):
    program = Program(display, command, "--demo")
    program.find("list item", lambda name: name.startswith("Nora Lindqvist"))
    display.picture("the-demo-opens")
    editor = open_nora(program)
    display.picture("nora-is-chosen")
    write(program, editor)
    see_underlines(program, editor)
    display.picture("both-are-underlined")
    follow_evidence(program)
    display.picture("the-evidence-is-shown")
    left = apply_fix(program, editor)
    display.picture("a-fix-is-applied")
    program.find(None, lambda name: name.startswith("draft saved"))
    time.sleep(LOST_AT_MOST)
    program.kill()

    program = Program(display, command, "--demo")
    editor = open_nora(program)
    wait_for("the draft as it was", lambda: program.text(editor) == left)
    display.picture("the-draft-is-there-again")


def missing_tools():
    tools = [tool for tool in ("Xvfb", "dbus-daemon", "openbox", "xdotool", "import") if not shutil.which(tool)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        tools.append("gi with Atspi 2.0")
    return tools


def main():
    command, pictures = sys.argv[1:3]
    missing = missing_tools()
    if missing:
        print("journey: skipped, this machine lacks", ", ".join(missing))
        return 77
    with Display(pictures) as display:
        try:
            journey(display, command)
        except Missed as missed:
            display.picture("missed")
            print(f"journey: {missed}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
