#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Jenkins for tests: queue, builds, progressive log, stages, input gates, crumbs and folders, as strict as the real one.

Accounts: `admin` with password `hunter2` (needs a crumb) or API token `11aa22` (needs none); `reader` with token `11rr` may
only look. Jobs: see `jobs_of_the_team`. Controls: the `test_` functions of World.
"""
import base64
import json
import secrets
import urllib.parse

import jenkins_world
from jenkins_builds import Builds
from jenkins_world import Build, Item, Job, parameter
from serving import State, route, serve

ACCOUNTS = {("admin", "hunter2"): "password", ("admin", "11aa22"): "token", ("reader", "11rr"): "token"}


def jobs_of_the_team():
    release = [
        parameter("StringParameterDefinition", "VERSION", "1.0", "What is built"),
        parameter("BooleanParameterDefinition", "DRY_RUN", True),
        parameter("ChoiceParameterDefinition", "TARGET", None, "Where to", ["staging", "production"]),
        parameter("TextParameterDefinition", "NOTES", "one\ntwo"),
        parameter("PasswordParameterDefinition", "PIN"),
        parameter("RunParameterDefinition", "FROM"),
        parameter("CredentialsParameterDefinition", "ACCOUNT", "deploy-key"),
        parameter("net.example.MoodParameterDefinition", "MOOD", "calm"),
        parameter("StringParameterDefinition", "SLIPWAY_KEY", ""),
    ]
    return [
        Job(["release"], parameters=release),
        Job(["plain"], kind="hudson.model.FreeStyleProject"),
        Job(["upload"], parameters=[parameter("StringParameterDefinition", "NAME", "x"), parameter("FileParameterDefinition", "FILE")]),
        Job(["old"], buildable=False),
        Job(["team", "deploy"], parameters=[parameter("StringParameterDefinition", "VERSION", "1.0")]),
        Job(["team", "site", "main"]),
        Job(["team", "site", "feature%2Fx"]),
    ]


class World(State):
    def __init__(self):
        super().__init__()
        self.jobs = jobs_of_the_team()
        self.folders = {("team",): "com.cloudbees.hudson.plugins.folder.Folder",
                        ("team", "site"): "org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject"}
        self.items = {}
        self.next_item = 7
        self.sessions = {}  # cookie -> crumb
        self.settings = {"version": "2.462.3", "crumbs": True, "wfapi": True, "hold": False, "stop_polls": 3, "starting": 0,
                         "refuse_schedule": 0, "cancel_status": 204, "item_reads": 50, "prefix": "", "artifact_redirect": None,
                         "junit_pass_count": True}

    def job(self, *path):
        return next(each for each in self.jobs if each.path == list(path))

    def schedule(self, job, values, causes, quiet):
        equal = next((each for each in self.items.values() if each.job is job and each.pending and each.values == values), None)
        if equal:
            self.counters["merged"] += 1
            equal.causes += causes
            return equal
        item = Item(self.next_item, job, values, list(causes), quiet)
        item.hold = self.settings["hold"]
        self.items[item.number] = item
        self.next_item += 1
        self.counters["created"] += 1
        return item

    def read_item(self, item):
        """As it is now; it moves on afterwards."""
        shown = item.json()
        if item.pending and item.hold:
            return shown
        if len(item.states) > 1 and not item.cancelled:
            item.states.pop(0)
            if item.state == "LeftEmpty":
                self.start(item)
        elif item.reads_left is None:
            item.reads_left = self.settings["item_reads"]
        return shown

    def start(self, item):
        item.build = Build(item.job, len(item.job.builds) + 1, dict(item.values), item.causes)
        item.build.queue_id = item.number
        item.job.builds.append(item.build)
        self.counters["builds"] += 1

    def build(self, job, number):
        """By /-separated item names, as `team/deploy`."""
        return self.job(*job.split("/")).builds[number - 1]

    def test_set(self, **settings):
        unknown = settings.keys() - self.settings.keys()
        if unknown:
            return {"error": f"unknown {sorted(unknown)}"}
        self.settings.update(settings)
        return {}

    def test_plan(self, job, steps):
        """What the next builds of a job do, one step each time their state is read."""
        self.job(*job.split("/")).plan = steps
        return {}

    def test_step(self, job, number, **step):
        """A step of a running build, now."""
        self.build(job, number).apply(step)
        return {}

    def test_build(self, job, number, **fields):
        """Sets fields of a build, as `stubborn`; answers what it knows of its gates and parameters."""
        build = self.build(job, number)
        for name, value in fields.items():
            setattr(build, name, value)
        return {"answered": build.answered, "values": build.values, "building": build.building}

    def test_release_queue(self):
        """Lets held items go."""
        self.settings["hold"] = False
        for item in self.items.values():
            item.hold = False
        return {}

    def test_start(self, job, values=None):
        """A build that somebody else started."""
        found = self.job(*job.split("/"))
        item = Item(self.next_item, found, {**found.defaults(), **(values or {})}, [{"shortDescription": "Started by timer"}], False)
        self.items[item.number] = item
        self.next_item += 1
        item.states = ["Left"]
        self.start(item)
        return {"number": item.build.number}

    def test_forget_items(self):
        self.items.clear()
        return {}

    def test_expire_sessions(self):
        self.sessions.clear()
        return {}


class FakeJenkins(Builds):
    def refuse(self):
        state, self.user, self.by = self.state, None, None
        prefix = state.settings["prefix"]
        if not self.path_only.startswith(prefix + "/"):
            self.reply(404, b"<html><h2>HTTP ERROR 404 Not Found</h2></html>", "text/html")
            return True
        self.path_only = self.path_only.removeprefix(prefix)
        if state.settings["starting"]:
            state.settings["starting"] -= 1
            self.page(503, "Please wait while Jenkins is getting ready to work ...")
            return True
        header = self.headers.get("Authorization", "")
        if header.startswith("Basic "):
            try:
                account = tuple(base64.b64decode(header[6:], validate=True).decode().split(":", 1))
            except ValueError:
                account = ()
            if account not in ACCOUNTS:
                self.page(401, "Invalid password/token for user", [("WWW-Authenticate", 'Basic realm="Jenkins"')])
                return True
            self.user, self.by = account[0], ACCOUNTS[account]
        else:
            self.page(403, "Authentication required")
            return True
        if self.command == "POST":
            self.state.counters["posts"] += 1
            if self.by == "password" and state.settings["crumbs"] and not self.crumb_is_right():
                state.counters["refused_crumbs"] += 1
                self.page(403, "No valid crumb was included in the request")
                return True
            if self.user == "reader":
                self.page(403, "reader is missing the Job/Build permission", [("X-Required-Permission", "hudson.model.Item.Build")])
                return True
        return False

    def crumb_is_right(self):
        crumb = self.headers.get("Jenkins-Crumb")
        return crumb is not None and self.state.sessions.get(self.session()) == crumb

    def session(self):
        for part in self.headers.get("Cookie", "").split(";"):
            name, _, value = part.strip().partition("=")
            if name.startswith("JSESSIONID"):
                return value
        return None

    def send_header(self, key, value):
        if key == "Server":
            super().send_header("X-Jenkins", self.state.settings["version"])
        super().send_header(key, value)

    # Who and what
    @route("GET", r"/api/json")
    def root(self):
        self.tree({"_class": "hudson.model.Hudson", "mode": "NORMAL", "nodeDescription": "the controller", "useCrumbs": True,
                   "url": jenkins_world.ROOT, "jobs": self.listing(())})

    def listing(self, folder):
        depth = len(folder)
        found = []
        for path, kind in self.state.folders.items():
            if path[:depth] == folder and len(path) == depth + 1:
                found.append({"_class": kind, "name": path[-1], "fullName": "/".join(path), "url": Job(path).url,
                              "jobs": self.listing(path)})
        for job in self.state.jobs:
            if tuple(job.path[:-1]) == folder:
                found.append({"_class": job.kind, "name": job.path[-1], "fullName": "/".join(job.path), "url": job.url,
                              "fullDisplayName": " » ".join(job.path), "buildable": job.buildable,
                              "color": "blue" if job.buildable else "disabled"})
        return found

    @route("GET", r"/whoAmI/api/json")
    def who(self):
        self.tree({"_class": "hudson.security.WhoAmI", "anonymous": False, "authenticated": True, "name": self.user,
                   "authorities": ["authenticated"]})

    @route("GET", r"/crumbIssuer/api/json")
    def crumb(self):
        if not self.state.settings["crumbs"]:
            return self.unknown()
        cookie = self.session()
        headers = []
        if cookie not in self.state.sessions:
            cookie = f"node0{secrets.token_hex(8)}.node0"
            self.state.sessions[cookie] = secrets.token_hex(32)
            headers = [("Set-Cookie", f"JSESSIONID.4f2a={cookie}; Path=/; HttpOnly")]
        return self.json(200, {"_class": "hudson.security.csrf.DefaultCrumbIssuer", "crumbRequestField": "Jenkins-Crumb",
                               "crumb": self.state.sessions[cookie]}, headers)

    # Jobs
    @route("GET", r"(?P<path>(/job/[^/]+)+)/api/json")
    def job(self, path):
        job = self.find(path)
        names = tuple(urllib.parse.unquote(each) for each in path.removeprefix("/job/").split("/job/"))
        if job is None and names in self.state.folders:
            return self.tree({"_class": self.state.folders[names], "name": names[-1], "fullName": "/".join(names), "jobs": self.listing(names)})
        if job is None:
            return self.unknown()
        properties = [{"_class": "hudson.plugins.jira.JiraProjectProperty"}]
        if job.parameters:
            properties.append({"_class": "hudson.model.ParametersDefinitionProperty", "parameterDefinitions": job.parameters})
        pending = next((each for each in self.state.items.values() if each.job is job and each.pending), None)
        builds = [each.json() for each in reversed(job.builds)]
        return self.tree({"_class": job.kind, "name": job.path[-1], "fullName": "/".join(job.path), "url": job.url, "buildable": job.buildable,
                          "inQueue": pending is not None, "queueItem": pending.json() if pending else None,
                          "nextBuildNumber": len(job.builds) + 1, "property": properties, "builds": builds, "allBuilds": builds})

    @route("GET", r"(?P<path>(/job/[^/]+)+)/config.xml")
    def config(self, path):
        job = self.find(path)
        if job is None:
            return self.unknown()
        inner = {"release": "<script>pipeline {\n  agent any // &lt;any&gt;\n}</script><sandbox>true</sandbox>",
                 "deploy": "<scm/><scriptPath>ci/Jenkinsfile</scriptPath>"}.get(job.path[-1])
        definition = f"<definition class='x'>{inner}</definition>" if inner else "<builders/>"
        return self.reply(200, f"<?xml version='1.1' encoding='UTF-8'?>\n<project>{definition}</project>".encode(), "application/xml")

    @route("GET", r"(?P<path>(/job/[^/]+)+)/(build|buildWithParameters)")
    def not_by_get(self, path):
        self.page(405, "This URL requires POST")

    @route("POST", r"(?P<path>(/job/[^/]+)+)/build")
    def trigger(self, path):
        job = self.find(path)
        form = self.form()
        if job is None:
            return self.unknown()
        if not job.buildable:
            return self.page(409, f"{job.path[-1]} is not buildable")
        values = {}
        if job.parameters:
            try:
                given = json.loads(form["json"])["parameter"]
            except (KeyError, ValueError):
                return self.page(400, "This page expects a form submission but had only: nothing is submitted")
            given = given if isinstance(given, list) else [given]
            values = self.taken(job, {each["name"]: each["value"] for each in given})
        return self.scheduled(job, values, form)

    @route("POST", r"(?P<path>(/job/[^/]+)+)/buildWithParameters")
    def trigger_with(self, path):
        job = self.find(path)
        if job is None:
            return self.unknown()
        if not job.buildable:
            return self.page(409, f"{job.path[-1]} is not buildable")
        if not job.parameters:
            return self.page(500, "java.lang.IllegalStateException: This build is not parameterized!")
        form = self.form()
        values = self.taken(job, form)
        for each in job.parameters:
            if each["type"] == "ChoiceParameterDefinition" and values[each["name"]] not in each["choices"]:
                return self.page(500, f"java.lang.IllegalArgumentException: Illegal choice for parameter {each['name']}")
        return self.scheduled(job, values, form)

    def taken(self, job, given):
        """Undeclared names are ignored, missing ones take their defaults."""
        return {name: given.get(name, default) for name, default in job.defaults().items()}

    def scheduled(self, job, values, form):
        if self.state.settings["refuse_schedule"]:
            self.state.settings["refuse_schedule"] -= 1
            return self.reply(303, headers=[("Location", ".")])
        quiet = form.get("delay", "5sec") not in ("0sec", "0")
        item = self.state.schedule(job, values, [{"shortDescription": f"Started by user {self.user}", "userId": self.user}], quiet)
        return self.reply(201, headers=[("Location", f"{jenkins_world.ROOT}queue/item/{item.number}/")])

    # Queue
    @route("GET", r"/queue/item/(?P<number>\d+)/api/json")
    def item(self, number):
        item = self.state.items.get(int(number))
        if item and item.reads_left is not None:
            item.reads_left -= 1
            if item.reads_left < 0:
                del self.state.items[int(number)]
                item = None
        if item is None:
            return self.unknown()
        return self.tree(self.state.read_item(item))

    @route("GET", r"/queue/api/json")
    def queue(self):
        self.tree({"_class": "hudson.model.Queue", "items": [each.json() for each in self.state.items.values() if each.pending]})

    @route("POST", r"/queue/cancelItem")
    def cancel_item(self):
        item = self.state.items.get(int(self.first("id", "0")))
        if item and item.pending:
            item.states, item.cancelled = ["Left"], True
            self.state.counters["cancelled_items"] += 1
        status = self.state.settings["cancel_status"]
        self.reply(status, headers=[("Location", jenkins_world.ROOT)] if status == 302 else [])


if __name__ == "__main__":
    serve(FakeJenkins, World())
