#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole release driven from the window against a real Buildbot: connect, test, agree, deploy, roll back.

usage: pipelines.py SLIPWAY SLIPWAYCTL RUN_BUILDBOT FOLDER     inside of session.sh; FOLDER is empty and its own

The command line only sets the team up and says at the end whether it sees the same truth. With SLIPWAY_PICTURES naming a
folder, each step leaves a picture of the screen there.
"""
import functools
import json
import os
import subprocess
import sys
import time
import urllib.request

import desk

SLIPWAY, CTL, BUILDBOT, FOLDER = sys.argv[1:5]
WORKSPACE = os.path.join(FOLDER, "team.slipway")
RELEASE = "Payments/4.2"
TEMPLATE = """name: Service
environment: production
phases:
  - key: testing
    name: Testing
    ends: T-1h
    criteria:
      - {title: Integration tests are green, kind: ci, job: Integration tests}
      - {title: No test fails, kind: tests, max_failures: 0}
  - key: deployment
    name: Deployment
    starts: T
    ends: T+2h
"""


def ctl(*words, expect=0):
    done = subprocess.run([CTL, "--workspace", WORKSPACE, "--json", *words], capture_output=True, text=True)
    assert done.returncode == expect, f"slipwayctl {' '.join(words)}: {done.returncode}, {done.stdout}{done.stderr}"
    return json.loads(done.stdout) if done.stdout.strip() else None


def release():
    found = ctl("release", "show", RELEASE)
    return found.get("release", found)


def set_up_team():
    ctl("workspace", "init")
    ctl("person", "add", "Mara Lind", "--email", "mara@example.org", "--role", "release_coordinator")
    ctl("environment", "add", "production")
    ctl("product", "add", "Payments")
    for each in ctl("template", "list")["templates"]:
        ctl("template", "remove", each["name"])
    template = os.path.join(FOLDER, "service.yaml")
    with open(template, "w", encoding="utf-8") as file:
        file.write(TEMPLATE)
    ctl("template", "import", template)


def connect(address):
    desk.go_to("Pipelines")
    desk.wait_for("No CI server yet", "label")
    desk.picture("no-server")
    desk.press("Add a connection", "button")
    desk.write("Name", "Build server")
    desk.write("Address", address)
    desk.choose("Sign in with", "Nothing")
    desk.press("Test connection", "button")
    desk.wait_for(lambda label: label.startswith("It works: Buildbot"), "label")
    desk.picture("connection-tested")
    desk.press("Save", "button")
    desk.wait_for(lambda label: label.startswith("Build server"), "list item")
    desk.picture("connection-saved")


def go_to_release(tab):
    desk.open_palette()
    desk.type_text("Payments 4.2")
    desk.wait_for(lambda label: "Payments 4.2" in label, "list item")
    time.sleep(0.7)
    desk.key("Return")
    desk.press(lambda label: label.startswith(tab), "page tab")


def plan():
    desk.key("ctrl+n")
    desk.write("Version", "4.2")
    desk.press("Create release", "button")
    desk.wait_for("Go / no-go", "panel")
    desk.picture("planned")


def add_job(name, purpose, job, parameters):
    desk.press(lambda label: label in ("Add job", "Add a job"), "button")
    desk.wait_for("Add a job to the release", "label")
    desk.write("Name", name)
    desk.choose("For", purpose)
    desk.write_in_box("Job", job)
    desk.write("Parameters, one a line", parameters)
    desk.picture(f"job-{job}")
    desk.press("Save", "button")
    desk.wait_for(row_of(name), "table cell")


def row_of(name):
    """The first cell of a row speaks the whole of it."""
    return lambda label: label.startswith(name)


def name_jobs():
    go_to_release("Pipelines")
    desk.picture("no-jobs")
    add_job("Integration tests", "Test", "app-linux", "flavour = asan")
    add_job("Put it there", "Deploy", "deploy-app", "version = {{ release.version }}\nenvironment = {{ environment.name }}")
    add_job("Take it back", "Roll back", "rollback-app", "version = 4.1\nenvironment = {{ environment.name }}")
    desk.picture("jobs")


def in_row(name, link):
    """The cell of a link in the row whose first cell begins so."""
    def look():
        for cell in desk.showing("table cell"):
            if cell.name.startswith(name):
                for sibling in cell.parent:
                    if desk.matches(sibling.name, link) and desk.is_level(sibling, cell):
                        return sibling
        return None
    return desk.until(f"no {link!r} in the row of {name!r}", look)


def start(title, **values):
    desk.wait_for(lambda label: label.startswith("Will be sent to"), "label")
    for name, value in values.items():
        desk.write(name.replace("_", " "), value)
    desk.picture(title)
    desk.press("Start", "button")
    desk.wait_gone(lambda label: label.startswith("Will be sent to"), "label")


def await_row(name, *words):
    return desk.wait_for(lambda label: label.startswith(name) and all(word in label for word in words), "table cell")


def test():
    desk.click_link(in_row("Integration tests", "Run…"))
    start("trigger-tests", Log_lines="4")
    await_row("Integration tests", "Succeeded")
    desk.picture("tests-passed")


def log_has(line):
    return desk.wait_for(lambda label: line in label, "list item")


def read_log():
    desk.click_link(in_row("Integration tests", lambda label: label.startswith("Succeeded, #")), below=True)
    desk.press(lambda label: label.startswith("compile, Succeeded"))
    log_has("[4] CC file4.c")
    desk.picture("log")
    desk.press(lambda label: label.startswith("test, Succeeded"))
    log_has("flavour=asan debug=False deploy=")
    desk.write("Find in the log", "flavour")
    desk.until("nothing is found in the log",
               lambda: desk.wait_for("Find in the log", "text").description.startswith("1 of "))
    desk.picture("log-found")
    desk.press(lambda label: label.startswith("Tests"), "page tab")
    desk.wait_for(lambda label: label.startswith("passed, Integration tests; Passed: 2 of 2"), "table cell")
    desk.picture("run-tests")


def results():
    go_to_release("Criteria")
    for title in ("Integration tests are green", "No test fails"):
        desk.wait_for(row_of("satisfied, " + title), "table cell")
    desk.wait_for(lambda label: label.startswith("Gate: go"))
    desk.picture("criteria")
    report = ctl("tests", "list", RELEASE)["reports"][0]
    assert (report["tests"]["passed"], report["tests"]["failed"]) == (2, 0), report


def refuse_to_deploy():
    """Before the tests ran the gate is closed, and the window says what is missing instead of starting."""
    desk.press("Plan", "button")
    desk.press("Start work", "button")
    desk.wait_for("State: in progress")
    desk.click_link(in_row("production", "Deploy…"))
    desk.wait_for(lambda label: label.startswith("Will be sent to"), "label")
    desk.wait_for("This stands in the way:", "label")
    desk.wait_for(lambda label: "No test fails" in label, "label")
    assert not desk.is_enabled(desk.wait_for("Start", "button")), "it can be started without a reason"
    desk.picture("deploy-refused")
    desk.key("Escape")
    desk.wait_gone("This stands in the way:", "label")


def deploy():
    go_to_release("Pipelines")
    desk.click_link(in_row("production", "Deploy…"))
    start("deploy")
    await_row("production", "Succeeded")
    desk.wait_for("State: released")
    desk.picture("deployed")
    assert release()["state"] == "released", release()


def roll_back():
    desk.click_link(in_row("production", "Roll back…"))
    start("roll-back")
    await_row("production", "Rollback: Succeeded")
    desk.wait_for("State: rolled back")
    desk.picture("rolled-back")


def builds_of(address, builder):
    """What the server itself has done: result, version and environment of each build."""
    with urllib.request.urlopen(f"{address}/api/v2/builders/{builder}/builds?property=*") as reply:
        builds = json.load(reply)["builds"]
    return [(build["state_string"], *(build["properties"].get(name, [None])[0] for name in ("version", "environment")))
            for build in builds]


def agree(address):
    assert release()["state"] == "rolled_back", release()
    ctl("workspace", "check")
    assert len(builds_of(address, "app-linux")) == 1, builds_of(address, "app-linux")
    assert builds_of(address, "deploy-app") == [("build successful", "4.2", "production")], builds_of(address, "deploy-app")
    assert builds_of(address, "rollback-app") == [("build successful", "4.1", "production")], builds_of(address, "rollback-app")


def main():
    set_up_team()
    server = subprocess.Popen([sys.executable, BUILDBOT, "--dir", os.path.join(FOLDER, "buildbot")], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True)
    window = None
    try:
        line = server.stdout.readline().split()
        assert line[:1] == ["listening"], f"Buildbot does not start: {line}"
        window = subprocess.Popen([SLIPWAY, "--workspace", WORKSPACE, "--language", "en"])
        address = f"http://127.0.0.1:{line[1]}"
        for step in (functools.partial(connect, address), plan, name_jobs, refuse_to_deploy, test, read_log, results, deploy,
                     roll_back, functools.partial(agree, address)):
            begin = time.monotonic()
            step()
            print("step:", getattr(step, "func", step).__name__, f"{time.monotonic() - begin:.1f} s", flush=True)
        assert window.poll() is None, f"the window ended with {window.returncode}"
    except Exception:
        desk.picture("missing")
        print("on the screen:", *desk.names()[:400], sep="\n  ", file=sys.stderr)
        raise
    finally:
        if window is not None:
            window.terminate()
            window.wait(timeout=20)
        server.stdin.close()
        server.wait(timeout=20)
    print("1 passed, 0 failed")


main()
