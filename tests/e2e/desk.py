# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window through the accessibility bus, as a screen reader does: by role and name, nothing else."""
import os
import subprocess
import time

import pyatspi

PATIENCE = 30  # seconds until something that should appear is missed


class Missing(AssertionError):
    """Something a person would look for is not on the screen."""


def _application():
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.name == "slipway":
            return candidate
    return None


def _below(node):
    """What shows under a node, in the order of the screen; what vanishes meanwhile is left out."""
    waiting = [node]
    while waiting:
        node = waiting.pop(0)
        if node is None:
            continue
        if not _shows(node):
            continue
        try:
            children = [node[i] for i in range(min(node.childCount, 300))]
        except Exception:  # the bus raises many kinds for a node that is gone
            continue
        yield node
        waiting = children + waiting


def _shows(node):
    try:
        return node.getState().contains(pyatspi.STATE_SHOWING)
    except Exception:
        return False


def _role(node):
    try:
        return node.getRoleName()
    except Exception:
        return ""


def showing(role=None):
    """Every node on the screen, of one role when it is given."""
    application = _application()
    windows = list(application) if application is not None else []
    for window in reversed(windows):  # a dialog stands before the window it belongs to
        for node in _below(window):
            if role is None or _role(node) == role:
                yield node


def matches(text, wanted):
    return wanted(text) if callable(wanted) else text == wanted


def seen(name, role=None):
    """The node of that name, or None. `name` may be a function of the name."""
    for node in showing(role):
        try:
            if matches(node.name, name):
                return node
        except Exception:
            continue
    return None


def until(what, look, patience=PATIENCE):
    end = time.monotonic() + patience
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.2)


def wait_for(name, role=None):
    label = name if isinstance(name, str) else "what was looked for"
    return until(f"{role or 'anything'} named {label!r} is not on the screen", lambda: seen(name, role))


def wait_gone(name, role=None):
    until(f"{name!r} is still on the screen", lambda: seen(name, role) is None)


def act(node, *names):
    """Does the first of the named actions the node offers, else its first."""
    actions = node.queryAction()
    offered = [actions.getName(i) for i in range(actions.nActions)]
    for name in names:
        if name in offered:
            actions.doAction(offered.index(name))
            return
    if not offered:
        raise Missing(f"nothing can be done with {node.name!r}")
    actions.doAction(0)


def is_enabled(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_ENABLED) and state.contains(pyatspi.STATE_SENSITIVE)


def press(name, role=None):
    node = wait_for(name, role)
    until(f"{node.name!r} cannot be pressed: {node.description}", lambda: is_enabled(node), patience=10)
    act(node, "Press", "Toggle")


def click(node):
    """With the mouse, where the node is."""
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)
    time.sleep(0.5)


def click_link(cell, below=False):
    """With the mouse on a link, which stands where its cell begins, or in the cell's second line."""
    box = cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    at = (box.x + 40, box.y + box.height * 3 // 4) if below else (box.x + 24, box.y + box.height // 2)
    subprocess.run(["xdotool", "mousemove", *map(str, at), "click", "1"], check=True)
    time.sleep(0.5)


def is_level(one, other):
    """Whether two nodes stand in one row."""
    return (one.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).y
            == other.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).y)


def key(*keys):
    """Presses keys one after the other, by their X names, as `ctrl+k`, `Down`, `Return`."""
    for each in keys:
        subprocess.run(["xdotool", "key", each], check=True)
        time.sleep(0.2)


def type_text(text):
    """Types as on a keyboard, where the focus is."""
    for i, line in enumerate(text.split("\n")):
        if i > 0:
            key("Return")
        subprocess.run(["xdotool", "type", "--delay", "20", line], check=True)
    time.sleep(0.3)


def open_palette():
    """Opens the command palette and comes back when it can be typed into. A window that is not up yet loses keys."""
    for attempt in range(3):
        key("ctrl+k")
        try:
            until("the command palette is not on the screen", lambda: seen("Search or run"), patience=8)
            return
        except Missing:
            if attempt == 2:
                raise


def choose_in_menu(button, place):
    """Opens the menu of a button with the mouse and takes its entry at that place, from 1, with the arrow keys."""
    click(wait_for(button))
    key(*["Down"] * place, "Return")


def write(name, text):
    """Replaces what stands in the field of that name."""
    field = wait_for(name, "text")
    field.queryComponent().grabFocus()
    time.sleep(0.3)
    key("ctrl+a")
    type_text(text)


def _labelled(label):
    for relation in label.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABEL_FOR:
            return relation.getTarget(0)
    return None


def box_of(name):
    """The box beside that label: on this bus the name of a box is what is chosen in it."""
    def look():
        for label in showing("label"):
            if label.name == name:
                box = _labelled(label)
                if box is not None and _role(box) == "combo box" and _shows(box):
                    return box
        return None
    return until(f"no box labelled {name!r} is on the screen", look)


def choose(name, text):
    """Takes the entry of a box by typing how it begins."""
    click(box_of(name))
    type_text(text)
    key("Return")
    until(f"{name!r} is not {text!r}", lambda: box_of(name).name == text)


def write_in_box(name, text):
    """Types into a box that takes any text."""
    click(box_of(name))
    key("ctrl+a")
    type_text(text)
    key("Tab")


def go_to(page):
    """A page by the sidebar."""
    click(wait_for(page, "list item"))


def names(role=None):
    """What a person reads on the screen."""
    return [node.name for node in showing(role) if node.name]


def picture(name):
    """A picture of the screen, where they are asked for."""
    if folder := os.environ.get("SLIPWAY_PICTURES"):
        os.makedirs(folder, exist_ok=True)
        time.sleep(0.5)
        subprocess.run(["import", "-window", "root", os.path.join(folder, f"{name}.png")], check=True)
