# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Jobs, queue and builds of the Jenkins fake, with no HTTP in them. Nothing moves by the clock: items move each time they are
read, builds one step of their plan each time their state is read."""
import base64
import re
import time

ROOT = "http://jenkins.example.com/"  # the configured root address: never the one that was called
NOTE = b"\x1b[8mha:%s\x1b[0m"


def note(text):
    """A console annotation as it stands in the log file; it is removed before a client sees the log."""
    return NOTE % base64.b64encode(b"\x1f\x8b\x08" + text.encode())


def parameter(kind, name, default=None, description="", choices=None):
    found = {"_class": f"hudson.model.{kind}" if "." not in kind else kind, "name": name, "type": kind.split(".")[-1],
             "description": description}
    if default is not None:
        found["defaultParameterValue"] = {"_class": "hudson.model.StringParameterValue", "name": name, "value": default}
    if choices:
        found["choices"] = choices
    return found


class Job:
    def __init__(self, path, kind="org.jenkinsci.plugins.workflow.job.WorkflowJob", buildable=True, parameters=(), plan=None):
        self.path = path  # item names as they stand decoded once in an address: `feature%2Fx`
        self.kind = kind
        self.buildable = buildable
        self.parameters = list(parameters)
        self.plan = plan or DEFAULT_PLAN
        self.builds = []

    @property
    def pipeline(self):
        return "WorkflowJob" in self.kind

    @property
    def url(self):
        return ROOT + "".join(f"job/{name.replace('%', '%25')}/" for name in self.path)

    def defaults(self):
        return {each["name"]: each.get("defaultParameterValue", {}).get("value", each.get("choices", [""])[0])
                for each in self.parameters}

    def secret(self, name):
        return any(each["name"] == name and each["type"] == "PasswordParameterDefinition" for each in self.parameters)


DEFAULT_PLAN = [
    {"log": "Started by user Admin\n", "note": "user"},
    {"log": "+ make\r\nbuilding\n", "note": "step", "stage": "Build"},
    {"log": "+ make test\n", "stage": "Test"},
    {"log": "Finished: SUCCESS\n", "result": "SUCCESS"},
    {"building": False},
]


class Build:
    def __init__(self, job, number, values, causes):
        self.job = job
        self.number = number
        self.values = values
        self.causes = causes
        self.building = True
        self.result = None
        self.log = None  # the file does not exist yet
        self.plan = list(job.plan)
        self.stages = []
        self.gates = []
        self.answered = []
        self.stopping = None
        self.stubborn = False
        self.tests = None
        self.artifacts = {}
        self.started = int(time.time() * 1000)
        self.queue_id = 0

    @property
    def url(self):
        return f"{self.job.url}{self.number}/"

    def step(self):
        if self.stopping is not None and self.building:
            self.stopping -= 1
            if self.stopping <= 0:
                self.end("ABORTED")
            return
        if self.building and self.plan and not self.gates:
            self.apply(self.plan.pop(0))

    def apply(self, step):
        if "log" in step:
            before = note(step["note"]) if "note" in step else b""
            self.log = (self.log or b"") + before + step["log"].encode("utf-8", "surrogateescape")
        if step.get("replace_log") is not None:
            self.log = step["replace_log"].encode()
        if "stage" in step:
            self.finish_stages("SUCCESS")
            self.stages.append({"name": step["stage"], "status": "IN_PROGRESS"})
        if "input" in step:
            self.gates.append(step["input"])
            if self.stages:
                self.stages[-1]["status"] = "PAUSED_PENDING_INPUT"
        if "tests" in step:
            self.tests = step["tests"]
        if "artifacts" in step:
            self.artifacts.update(step["artifacts"])
        if "result" in step:
            self.result = step["result"]
            self.finish_stages("SUCCESS" if self.result == "SUCCESS" else "FAILED")
        if step.get("building") is False:
            self.building = False

    def finish_stages(self, status):
        for stage in self.stages:
            if stage["status"] in ("IN_PROGRESS", "PAUSED_PENDING_INPUT"):
                stage["status"] = status

    def end(self, result):
        self.log = (self.log or b"") + f"Finished: {result}\n".encode()
        self.finish_stages("ABORTED")
        self.gates.clear()
        self.result = result
        self.building = False

    def stop(self, how, polls):
        if self.building and (how == "kill" or not self.stubborn):
            self.stopping = polls if how == "stop" else 1

    def answer(self, gate, proceed, values=None):
        found = next((each for each in self.gates if each["id"] == gate), None)
        if found is None:
            return False
        self.gates.remove(found)
        self.answered.append({"id": gate, "proceed": proceed, "values": values or {}})
        if not proceed:
            self.end("ABORTED")
        elif self.stages:
            self.stages[-1]["status"] = "IN_PROGRESS"
        return True

    def json(self):
        shown = [{"_class": "hudson.model.StringParameterValue", "name": name, **({} if self.job.secret(name) else {"value": value})}
                 for name, value in self.values.items()]
        actions = [{"_class": "hudson.model.CauseAction", "causes": [{"_class": "hudson.model.Cause", **each} for each in self.causes]}, {}]
        if shown:
            actions.insert(0, {"_class": "hudson.model.ParametersAction", "parameters": shown})
        actions.append({"_class": "hudson.plugins.git.util.BuildData", "lastBuiltRevision": {
            "SHA1": "0123456789abcdef0123456789abcdef01234567",
            "branch": [{"SHA1": "0123456789abcdef0123456789abcdef01234567", "name": "refs/remotes/origin/release/4.2"}]}})
        return {"_class": self.job.kind.replace("Job", "Run") if self.job.pipeline else "hudson.model.FreeStyleBuild",
                "number": self.number, "url": self.url, "result": self.result, "building": self.building,
                "inProgress": self.building, "timestamp": self.started, "duration": 0 if self.building else 61000,
                "estimatedDuration": 60000, "displayName": f"#{self.number}", "description": None, "builtOn": "", "actions": actions,
                "fullDisplayName": " » ".join(self.job.path) + f" #{self.number}", "queueId": self.queue_id, "id": str(self.number),
                "artifacts": [{"fileName": path.split("/")[-1], "relativePath": path, "displayPath": path} for path in self.artifacts],
                "changeSets": []}


def visible_log(raw):
    """What clients get of stored bytes: annotations removed, line ends normalized."""
    return re.sub(rb"\x1b\[8mha:[^\x1b]*\x1b\[0m", b"", raw).replace(b"\r\n", b"\n")


class Item:
    """Of the queue: waits its quiet period, waits for an executor, has left; one step each time it is read."""

    def __init__(self, number, job, values, causes, quiet):
        self.number = number
        self.job = job
        self.values = values
        self.causes = causes
        self.since = int(time.time() * 1000)
        self.states = [*(["Waiting"] if quiet else []), "Buildable", "LeftEmpty", "Left"]
        self.hold = False
        self.cancelled = False
        self.build = None
        self.reads_left = None

    @property
    def state(self):
        return self.states[0]

    @property
    def pending(self):
        return not self.state.startswith("Left")

    def json(self):
        state = "LeftItem" if not self.pending else {"Waiting": "WaitingItem", "Buildable": "BuildableItem"}[self.state]
        task = {"_class": self.job.kind, "name": self.job.path[-1], "url": self.job.url, "color": "blue"}
        found = {"_class": f"hudson.model.Queue${state}", "id": self.number, "task": task, "blocked": False, "stuck": False,
                 "buildable": self.state == "Buildable", "inQueueSince": self.since, "url": f"queue/item/{self.number}/",
                 "params": "".join(f"\n{name}={value}" for name, value in self.values.items() if not self.job.secret(name)),
                 "why": {"Waiting": "In the quiet period. Expires in 4.9 sec",
                         "Buildable": "Waiting for next available executor"}.get(self.state),
                 "actions": [{"_class": "hudson.model.CauseAction", "causes": self.causes},
                             {"_class": "hudson.model.ParametersAction",
                              "parameters": [{"name": name, "value": value} for name, value in self.values.items() if not self.job.secret(name)]}]}
        if not self.pending:
            found["cancelled"] = self.cancelled
            found["executable"] = None
            if self.state == "Left" and self.build:
                found["executable"] = {"_class": "hudson.model.Run", "number": self.build.number, "url": self.build.url}
        return found


def filtered(value, tree):
    """What `tree=` leaves of a value: the fields named, and `_class`."""
    if isinstance(value, list):
        return [filtered(each, tree) for each in value]
    if not isinstance(value, dict):
        return value
    found = {"_class": value["_class"]} if "_class" in value else {}
    for name, (inner, span) in tree.items():
        if name in value:
            picked = value[name]
            if span and isinstance(picked, list):
                picked = picked[span[0]:span[1]]
            found[name] = filtered(picked, inner) if inner is not None else shallow(picked)
    return found


def shallow(value):
    """A field named without brackets: objects in it show only their class."""
    if isinstance(value, list):
        return [shallow(each) for each in value]
    if isinstance(value, dict):
        return {"_class": value["_class"]} if "_class" in value else {}
    return value


def parse_tree(text):
    """`a,b[c{0,2},d]` -> {"a": (None, None), "b": ({"c": (None, (0, 2)), ...}, None)}; raises ValueError on nonsense."""
    token = re.compile(r"[\w$]+|[\[\],]|\{(\d*),(\d*)\}")
    at = 0

    def next_token():
        nonlocal at
        found = token.match(text, at)
        if not found:
            raise ValueError(f"tree: unexpected {text[at:]!r}")
        at = found.end()
        return found

    def fields(nested):
        nonlocal at
        result = {}
        while True:
            name = next_token().group()
            if not re.fullmatch(r"[\w$]+", name):
                raise ValueError(f"tree: a name is missing before {name!r}")
            inner = span = None
            if text[at:at + 1] == "[":
                at += 1
                inner = fields(True)
            if text[at:at + 1] == "{":
                found = next_token()
                span = (int(found.group(1) or 0), int(found.group(2)) if found.group(2) else None)
            result[name] = (inner, span)
            if at >= len(text) and not nested:
                return result
            closing = next_token().group()
            if closing == "]" and nested:
                return result
            if closing != ",":
                raise ValueError(f"tree: unexpected {closing!r}")
    return fields(False)
