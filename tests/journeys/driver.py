# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program in a real window: a display, a window manager and an accessibility bus of its own.

What is on the window is found as a screen reader finds it, by role and name over AT-SPI; what a person does is done
with the mouse and the keyboard of that display. The program knows nothing of it.
"""
import os
import shutil
import signal
import subprocess
import tempfile
import time

PATIENCE = 60  # seconds until something that should be on the window is missed; a machine may be busy


class Missed(AssertionError):
    """Something that should have been on the window was not."""


def wait_for(what, found):
    """The first true value of found(); Missed when there is none for long."""
    end = time.monotonic() + PATIENCE
    while True:
        value = found()
        if value:
            return value
        if time.monotonic() > end:
            raise Missed(f"waited in vain for {what}")
        time.sleep(0.05)


class Display:
    """A virtual screen with a window manager, a session bus and an accessibility bus; all of it ends with the block."""

    def __init__(self, pictures, size="1440x900"):
        self.pictures = pictures
        self.size = size
        self.started = []
        self.steps = 0

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="kept-journey-")
        runtime = os.path.join(self.folder, "run")
        os.makedirs(runtime, mode=0o700)
        os.makedirs(self.pictures, exist_ok=True)
        os.environ.update(
            HOME=self.folder, XDG_RUNTIME_DIR=runtime, XDG_CONFIG_HOME=os.path.join(self.folder, "config"),
            XDG_DATA_HOME=os.path.join(self.folder, "data"), XDG_CACHE_HOME=os.path.join(self.folder, "cache"),
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", LANGUAGE="en", TZ="UTC",
            NO_AT_BRIDGE="0")
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)
        try:
            os.environ["DISPLAY"] = ":" + self.start_and_read(
                "Xvfb", "-displayfd", "{fd}", "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-noreset")
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.start_and_read(
                "dbus-daemon", "--session", "--nofork", "--print-address={fd}")
            self.start("openbox")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.kill()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, **options):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self.started.append(process)
        return process

    def start_and_read(self, *command):
        """Starts a server that writes where it is to a file descriptor, and returns that."""
        reader, writer = os.pipe()
        self.start(*(part.format(fd=writer) for part in command), pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as told:
            line = told.readline().strip()
        if not line:
            raise Missed(f"{command[0]} didn't start")
        return line

    def picture(self, name):
        """Photographs the screen into the folder of pictures, in the order of the steps."""
        self.steps += 1
        file = os.path.join(self.pictures, f"{self.steps:02}-{name}.png")
        subprocess.run(["import", "-silent", "-window", "root", file], check=True)
        print(f"journey: {file}")


class Program:
    """The program under test and what is on its window."""

    def __init__(self, display, *command):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        self.display = display
        self.log = os.path.join(display.folder, f"program-{len(display.started)}.log")
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        display.started.append(self.process)
        self.root = wait_for("the program on the accessibility bus", self.find_application)

    def find_application(self):
        if self.process.poll() is not None:
            with open(self.log, encoding="utf-8", errors="replace") as log:
                raise Missed(f"the program ended with {self.process.returncode}: {log.read()}")
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def kill(self):
        """As kill -9 does it: nothing is said to the program."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def every(self, role=None, name=None, among=None):
        """All that is on show, by role ("list item") and a function of its name or the whole name."""
        found = []
        waiting = [among or self.root]
        while waiting:
            node = waiting.pop(0)
            try:
                if (role is None or node.get_role_name() == role) and self.matches(node, name) and self.shows(node):
                    found.append(node)
                waiting.extend(filter(None, (node.get_child_at_index(i) for i in range(node.get_child_count()))))
            except self.error():
                continue  # gone while it was being looked at
        return found

    def find(self, role=None, name=None, among=None):
        """Waits for it."""
        return wait_for(f"{role} “{name}”", lambda: (self.every(role, name, among) or [None])[0])

    def error(self):
        from gi.repository import GLib
        return GLib.Error

    @staticmethod
    def matches(node, name):
        if name is None:
            return True
        own = node.get_name() or ""
        return name(own) if callable(name) else own == name

    def shows(self, node):
        return node.get_state_set().contains(self.atspi.StateType.SHOWING)

    def place(self, node):
        box = node.get_extents(self.atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, node):
        x, y = self.place(node)
        self.hand("mousemove", str(x), str(y), "click", "1")

    def key(self, *keys):
        self.hand("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.hand("type", "--clearmodifiers", "--delay", "12", text)

    @staticmethod
    def hand(*command):
        subprocess.run(["xdotool", *command], check=True)

    def text(self, node):
        return self.atspi.Text.get_text(node, 0, -1)

    def marked(self, node):
        """The passages of a text that a screen reader calls mistaken."""
        passages = []
        text = self.text(node)
        offset = 0
        while offset < len(text):
            attributes, start, end = self.atspi.Text.get_attribute_run(node, offset, False)
            if "invalid" in attributes:
                passages.append(text[start:end])
            offset = max(end, offset + 1)
        return passages

    def tree(self, node=None, depth=0):
        """What is on the window, for people who read a failed test's log."""
        node = node or self.root
        lines = [f"{'  ' * depth}{node.get_role_name()} “{node.get_name()}”"]
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child and self.shows(child):
                lines.append(self.tree(child, depth + 1))
        return "\n".join(lines)
