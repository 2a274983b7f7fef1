#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the window, as a person at a screen reader does it: plan, collide, move, work, sign, go.

usage: main_job.py SLIPWAY SLIPWAYCTL FOLDER     inside of session.sh; FOLDER is empty and its own

The command line only sets the team up and says at the end whether it sees the same truth.
"""
import datetime
import json
import os
import subprocess
import sys
import time

import desk

SLIPWAY, CTL, FOLDER = sys.argv[1:4]
WORKSPACE = os.path.join(FOLDER, "team.slipway")
EVIDENCE = "https://ci.example.org/runs/1842"


def ctl(*words, expect=0):
    done = subprocess.run([CTL, "--workspace", WORKSPACE, "--json", *words], capture_output=True, text=True)
    assert done.returncode == expect, f"slipwayctl {' '.join(words)}: {done.returncode}, {done.stdout}{done.stderr}"
    return json.loads(done.stdout) if done.stdout.strip() else None


def release():
    found = ctl("release", "show", "Payments/4.2")
    return found.get("release", found)


def set_up_team():
    ctl("workspace", "init")
    ctl("person", "add", "Jonas Weber", "--email", "jonas@example.org", "--role", "qa_lead", "--role", "development",
        "--role", "operations")
    ctl("person", "add", "Mara Lind", "--email", "mara@example.org", "--role", "release_coordinator")
    ctl("environment", "add", "production")
    ctl("product", "add", "Payments")


def be(place, name):
    desk.choose_in_menu(lambda label: label.startswith(("Nobody is chosen", "You are ")), place)
    desk.wait_for(f"You are {name}")


def be_mara():
    be(2, "Mara Lind")


def go_to_release(tab):
    desk.open_palette()
    desk.type_text("Payments 4.2")
    desk.wait_for(lambda label: "Payments 4.2" in label, "list item")
    time.sleep(1)
    desk.key("Return")
    desk.press(lambda label: label.startswith(tab), "page tab")


def plan():
    desk.press("New release…")
    desk.write("Version", "4.2")
    desk.press("Create release")
    desk.wait_for("Go / no-go", "panel")
    assert release()["state"] in ("draft", "planned"), release()


def collide_and_move():
    shipped = datetime.datetime.fromisoformat(release()["ship"])
    day = datetime.timedelta(days=1)
    ctl("freeze", "add", "Audit week", "--from", (shipped - day).strftime("%Y-%m-%d"), "--to",
        (shipped + 2 * day).strftime("%Y-%m-%d"))
    assert ctl("calendar", "conflicts", expect=1)["conflicts"], "the command line sees no conflict"
    desk.go_to("Calendar")
    if shipped.month != datetime.datetime.now().month:
        desk.press("Later", "button")
    desk.wait_for(lambda label: "ships in a freeze" in label)
    desk.press(lambda label: label.startswith("Move to "), "button")
    desk.wait_gone(lambda label: "ships in a freeze" in label)
    moved = datetime.datetime.fromisoformat(release()["ship"])
    assert moved >= shipped + 2 * day, f"moved to {moved}, still in the freeze"
    assert not [each for each in ctl("calendar", "conflicts", expect=0)["conflicts"] if each.get("kind") == "freeze"]


def tick(title, evidence=None):
    row = desk.wait_for(lambda label: label.startswith(title + ", open"), "table cell")
    row.parent.querySelection().selectChild(row.getIndexInParent())
    desk.click(row)
    if evidence:
        desk.write(lambda label: label.startswith("New evidence"), evidence)
        desk.key("Return")
        desk.click(desk.wait_for(lambda label: label.startswith(title + ", open"), "table cell"))
    desk.key("space")
    desk.wait_for(lambda label: label.startswith(title + ", done"), "table cell")


def work():
    go_to_release("Checklist")
    tick("Fix with a test that failed before", EVIDENCE)
    tick("Regression of the part that was changed")
    tick("Rollback is possible")
    items = {item["title"]: item for item in ctl("checklist", "list", "Payments/4.2")["items"]}
    fixed = items["Fix with a test that failed before"]
    assert fixed["state"] == "done" and EVIDENCE in json.dumps(fixed["evidence"]), fixed


def ask_and_sign():
    go_to_release("Sign-offs")
    desk.press("Ask", "button")
    ctl("gate", "check", "Payments/4.2", expect=1)
    be(1, "Jonas Weber")
    desk.press("Sign…", "button")
    desk.click(desk.wait_for(lambda label: label.startswith("Approve"), "radio button"))
    desk.press("Sign: approve", "button")
    desk.wait_for(lambda label: label.startswith("GO") or "Gate: go" in label)


def agree():
    answer = ctl("gate", "check", "Payments/4.2")
    assert answer["answer"] == "go" and answer["overridden_by"] is None, answer
    signed = ctl("signoff", "list", "Payments/4.2")["signoffs"]
    assert [(s["person"], s["decision"], s["stale"]) for s in signed] == [("Jonas Weber", "approved", False)], signed
    ctl("workspace", "check")


def main():
    set_up_team()
    window = subprocess.Popen([SLIPWAY, "--workspace", WORKSPACE, "--language", "en"])
    try:
        for step in (be_mara, plan, collide_and_move, work, ask_and_sign, agree):
            print("step:", step.__name__, flush=True)
            step()
        assert window.poll() is None, f"the window ended with {window.returncode}"
    except Exception:
        print("on the screen:", *desk.names()[:400], sep="\n  ", file=sys.stderr)
        raise
    finally:
        window.terminate()
        window.wait(timeout=20)
    print("1 passed, 0 failed")


main()
