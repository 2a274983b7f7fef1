# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window through the accessibility bus, as a screen reader does: by role and name, nothing else."""
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
    """All nodes under one, in the order of the screen; those that vanish meanwhile are left out."""
    waiting = [node]
    while waiting:
        node = waiting.pop(0)
        if node is None:
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
            if _shows(node) and (role is None or _role(node) == role):
                yield node


def _matches(text, wanted):
    return wanted(text) if callable(wanted) else text == wanted


def seen(name, role=None):
    """The node of that name, or None. `name` may be a function of the name."""
    for node in showing(role):
        try:
            if _matches(node.name, name):
                return node
        except Exception:
            continue
    return None


def _until(what, look, patience=PATIENCE):
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
    return _until(f"{role or 'anything'} named {label!r} is not on the screen", lambda: seen(name, role))


def wait_gone(name, role=None):
    _until(f"{name!r} is still on the screen", lambda: seen(name, role) is None)


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


def _is_enabled(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_ENABLED) and state.contains(pyatspi.STATE_SENSITIVE)


def press(name, role=None):
    node = wait_for(name, role)
    _until(f"{node.name!r} cannot be pressed: {node.description}", lambda: _is_enabled(node), patience=10)
    act(node, "Press", "Toggle")


def click(node):
    """With the mouse, where the node is."""
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)
    time.sleep(0.5)


def key(*keys):
    """Presses keys one after the other, by their X names, as `ctrl+k`, `Down`, `Return`."""
    for each in keys:
        subprocess.run(["xdotool", "key", each], check=True)
        time.sleep(0.2)


def type_text(text):
    """Types as on a keyboard, where the focus is."""
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)
    time.sleep(0.3)


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


def go_to(page):
    """A page by the sidebar."""
    click(wait_for(page, "list item"))


def names(role=None):
    """What a person reads on the screen."""
    return [node.name for node in showing(role) if node.name]
