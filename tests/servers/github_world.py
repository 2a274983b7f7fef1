# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Repository, workflows and runs of the GitHub fake, with no HTTP in them. Nothing moves by the clock: runs appear after a
number of lists, and move by controls or, with `auto`, one state each time they are read."""
import copy
import hashlib
import io
import re
import time
import zipfile

from github_schema import Schemas
from serving import State

TOKENS = {  # token -> (login, id, what it may do)
    "ghp_writer": ("octocat", 1, {"actions": "write", "deployments": "write", "contents": "write"}),
    "ghp_reader": ("looker", 2, {"actions": "read", "contents": "read"}),
    "ghp_other": ("stranger", 3, {}),
    "ghp_sso": ("octocat", 1, None),
}
SHAS = {"main": "6dcb09b5b57875f334f61aebed695e2e4193db5e", "release/1.4": "c5b97d5ae6c19d5c5df71a34c7fbeeda2479ccbc",
        "v1.3": "a10867b14bb761a232cd80139fbd4c0d33264240"}

RELEASE_YML = """name: Release
run-name: "Release ${{ inputs.version }} [${{ inputs.client_ref }}]"
on:
  workflow_dispatch:
    inputs:
      version:
        description: What is released
        required: true
      level:
        description: How loud
        type: choice
        default: info
        options: [info, debug]
      dry_run:
        type: boolean
        default: true
      retries:
        type: number
        default: 3
      where:
        type: environment
        description: Where to
      client_ref:
        description: Names the request
jobs:
  build:
    runs-on: ubuntu-latest
    steps: [{run: make}]
"""
RELEASE_INPUTS = {
    "version": {"required": True},
    "level": {"type": "choice", "options": ["info", "debug"], "default": "info"},
    "dry_run": {"type": "boolean", "default": True},
    "retries": {"type": "number", "default": 3},
    "where": {"type": "environment"},
    "client_ref": {},
}
PLAIN_YML = "name: Plain\non: [push, workflow_dispatch]\njobs: {a: {runs-on: x, steps: [{run: make}]}}\n"
CHECK_YML = "name: Check\non: push\njobs: {a: {runs-on: x, steps: [{run: make check}]}}\n"


def stamp(offset=0):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + offset))


def input_text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def zip_of(entries, symlinks=()):
    """A zip of {path: text}; paths stand in it as given, even those that lead out of a folder."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in entries.items():
            info = zipfile.ZipInfo(path)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = (0o120777 if path in symlinks else 0o100644) << 16
            archive.writestr(info, text)
    return data.getvalue()


class Refused(Exception):
    """A request the server does not do."""

    def __init__(self, status, message, errors=None):
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = errors


class World(State):
    def __init__(self, mode):
        super().__init__()
        self.mode = mode
        self.counters.update(dict.fromkeys(("created", "leaked_credentials", "reruns", "cancelled", "not_modified", "stored"), 0))
        self.schemas = Schemas(mode)
        self.repository = "octo/ship"
        self.shas = dict(SHAS)
        self.files = {}  # (ref, path) -> text
        self.workflows = {}  # path -> {id, name, state, inputs, run_name}
        self.runs = {}
        self.next_run, self.next_job, self.next_artifact = 30433642, 9000000001, 11
        self.environments = {"production": 161088068, "staging": 161088069}
        self.artifacts = {}
        self.blobs = {}  # what the storage host has: path -> (content type, bytes)
        self.approvals = {}
        self.remaining = 5000
        self.posted = {"deployments": [], "releases": []}
        self.settings = {"base": "", "visible_after": 0, "auto": False, "limit": 5000, "secondary": 0, "retry_after": 60,
                         "refuse_version": "", "page": 0, "return_field": True, "logs_gone": False, "rerun_refused": "",
                         "server_error": 0}
        self.test_workflow(".github/workflows/release.yml", RELEASE_YML, "Release", inputs=RELEASE_INPUTS,
                           run_name="Release ${{ inputs.version }} [${{ inputs.client_ref }}]")
        self.test_workflow(".github/workflows/plain.yml", PLAIN_YML, "Plain")
        self.test_workflow(".github/workflows/check.yml", CHECK_YML, "Check", dispatch=False)
        self.test_workflow(".github/workflows/old.yml", PLAIN_YML, "Old", state="disabled_manually")

    # Dispatch
    @property
    def most_inputs(self):
        return 10 if self.mode == "ghes" else 25

    def dispatch(self, workflow, body, login):
        """Validates as the server does and makes the run."""
        allowed = {"ref", "inputs"} | ({"return_run_details"} if self.mode == "cloud-2022" and self.settings["return_field"] else set())
        if not isinstance(body, dict):
            raise Refused(400, "Problems parsing JSON")
        for key in body.keys() - allowed:
            raise Refused(422, f'Invalid request.\n\n"{key}" is not a permitted key.')
        if not isinstance(body.get("ref"), str):
            raise Refused(422, 'Invalid request.\n\n"ref" wasn\'t supplied.')
        ref = re.sub("^refs/(heads|tags)/", "", body["ref"])
        if ref not in self.shas:
            raise Refused(422, f"No ref found for: {body['ref']}")
        given = body.get("inputs") or {}
        if len(given) > self.most_inputs:
            raise Refused(422, f"Invalid request.\n\nNo more than {self.most_inputs} properties are allowed; {len(given)} were supplied.")
        if workflow["state"] != "active":
            raise Refused(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow")
        at_ref = workflow["at"].get(ref, workflow)
        if not at_ref["dispatch"]:
            raise Refused(422, "Workflow does not have 'workflow_dispatch' trigger")
        return self.start(workflow, ref, self.checked(at_ref["inputs"], given), login, run_name=at_ref["run_name"])

    def checked(self, declared, given):
        unknown = sorted(given.keys() - declared.keys())
        if unknown:
            raise Refused(422, f"Unexpected inputs provided: {unknown}".replace("'", '"'))
        values = {}
        for name, rule in declared.items():
            value = given.get(name, rule.get("default"))
            if value in (None, "") and rule.get("required"):
                raise Refused(422, f"Required input '{name}' not provided")
            text = input_text(value)
            kind = rule.get("type", "string")
            if kind == "choice" and text and text not in rule["options"]:
                raise Refused(422, f"Provided value '{text}' for input '{name}' not in the list of allowed values")
            if kind == "boolean" and text not in ("true", "false", ""):
                raise Refused(422, f"Provided value '{text}' for input '{name}' is not a valid boolean")
            if kind == "number" and text and not re.fullmatch(r"-?\d+(\.\d+)?", text):
                raise Refused(422, f"Provided value '{text}' for input '{name}' is not a valid number")
            values[name] = text
        return values

    # Runs
    def start(self, workflow, ref, values, login, event="workflow_dispatch", run_name=""):
        title = re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda found: values.get(found[1], ""), run_name) or workflow["name"]
        run = {"id": self.next_run, "name": workflow["name"], "workflow": workflow["id"], "path": workflow["path"], "ref": ref,
               "sha": self.shas[ref], "event": event, "title": title, "actor": login, "status": "queued", "conclusion": None,
               "attempt": 1, "number": 1 + len(self.runs), "created": stamp(), "started": stamp(), "updated": stamp(), "inputs": values,
               "hidden": self.settings["visible_after"], "jobs": [], "pending": {}, "stubborn": False}
        self.next_run += 1
        self.runs[run["id"]] = run
        self.counters["created"] += 1
        self.job(run, "build")
        return run

    def job(self, run, name):
        """The job of the run's last attempt with this name; made when there is none."""
        for job in run["jobs"]:
            if job["name"] == name and job["attempt"] == run["attempt"]:
                return job
        job = {"id": self.next_job, "name": name, "attempt": run["attempt"], "status": "queued", "conclusion": None, "created": stamp(),
               "started": stamp(), "completed": None, "steps": [], "log": "", "annotations": []}
        self.next_job += 1
        run["jobs"].append(job)
        return job

    def move(self, run):
        """One state further, for `auto`."""
        if run["status"] == "queued":
            self.test_run(run["id"], status="in_progress", jobs=[{"name": "build", "status": "in_progress", "steps": [["make", "in_progress", None]]}])
        elif run["status"] == "in_progress":
            done = [["make", "completed", "success"]]
            self.test_run(run["id"], status="completed", conclusion="success",
                          jobs=[{"name": "build", "status": "completed", "conclusion": "success", "steps": done, "log": "made\n"}])

    def rerun(self, run, failed_only=False, job_name=None):
        if self.settings["rerun_refused"]:
            raise Refused(403, self.settings["rerun_refused"])
        if run["status"] != "completed":
            raise Refused(403, "This workflow is already running")
        before = [job for job in run["jobs"] if job["attempt"] == run["attempt"]]
        again = [job for job in before if (not failed_only or job["conclusion"] not in ("success", "skipped")) and job_name in (None, job["name"])]
        if not again:
            raise Refused(403, "There are no failed jobs to rerun")
        run["attempt"] += 1
        for job in before:
            made = copy.deepcopy(job)
            made.update(id=self.next_job, attempt=run["attempt"])
            self.next_job += 1
            if job in again:
                made.update(status="queued", conclusion=None, completed=None, steps=[], log="", annotations=[])
            run["jobs"].append(made)
        run.update(status="queued", conclusion=None, updated=stamp(), started=stamp())
        self.counters["reruns"] += 1

    def cancel(self, run, force):
        if run["status"] == "completed":
            raise Refused(409, "Cannot cancel a workflow run that is completed.")
        self.counters["force_cancelled" if force else "cancelled"] += 1
        if force or not run["stubborn"]:
            self.finish(run, "cancelled")

    def finish(self, run, conclusion):
        for job in run["jobs"]:
            if job["status"] != "completed":
                job.update(status="completed", conclusion=conclusion, completed=stamp())
        run.update(status="completed", conclusion=conclusion, updated=stamp(), pending={})

    def review(self, run, body, login):
        for key in ("environment_ids", "state", "comment"):
            if not isinstance(body, dict) or key not in body:
                raise Refused(422, f'Invalid request.\n\n"{key}" wasn\'t supplied.')
        names = [name for name, ident in self.environments.items() if ident in body["environment_ids"]]
        if body["state"] not in ("approved", "rejected") or not isinstance(body["comment"], str):
            raise Refused(422, "Invalid request.")
        if not names or any(name not in run["pending"] for name in names):
            raise Refused(422, "No pending deployment requests to approve or reject")
        if not all(run["pending"][name]["can_approve"] for name in names):
            raise Refused(422, "You are not a required reviewer of this environment")
        for name in names:
            del run["pending"][name]
        self.approvals.setdefault(run["id"], []).append({"environments": names, "state": body["state"], "comment": body["comment"], "user": login})
        if body["state"] == "rejected":
            self.finish(run, "failure")
        elif not run["pending"]:
            run.update(status="in_progress", updated=stamp())
        return names

    # Storage
    def stored(self, kind, data):
        """The path at the storage host; it is signed and works once."""
        signature = hashlib.sha256(data + str(len(self.blobs)).encode()).hexdigest()
        path = f"/blob/{len(self.blobs)}?sig={signature}&se=60"
        self.blobs[path] = (kind, data)
        return path

    # Controls
    def test_reset(self):
        """As it was at the start: several tests share a process."""
        kept = {name: getattr(self, name) for name in ("lock", "port", "storage")}
        self.__init__(self.mode)
        self.__dict__.update(kept)
        return {}

    def test_set(self, **settings):
        unknown = settings.keys() - self.settings.keys()
        self.settings.update({} if unknown else settings)
        return {"error": f"unknown {sorted(unknown)}"} if unknown else {}

    def test_remaining(self, value):
        self.remaining = value
        return {}

    def test_workflow(self, path, text, name="", ref=None, inputs=None, run_name="", dispatch=True, state="active"):
        """A workflow file: at one ref, or at all of them."""
        rules = {"dispatch": dispatch, "inputs": inputs or {}, "run_name": run_name}
        for each in [ref] if ref else self.shas:
            self.files[each, path] = text
        workflow = self.workflows.setdefault(path, {"id": 161335 + len(self.workflows), "path": path, "name": name or path, "state": state, "at": {}, **rules})
        if ref:
            workflow["at"][ref] = rules
        else:
            workflow.update(rules)
        return {"id": workflow["id"]}

    def test_ref(self, name, sha):
        self.shas[name] = sha
        return {}

    def test_start(self, workflow="plain.yml", ref="main", login="octocat", event="workflow_dispatch", title=""):
        """A run that somebody else started."""
        found = self.workflows[f".github/workflows/{workflow}"]
        run = self.start(found, ref, {}, login, event, run_name=title)
        run["hidden"] = 0
        self.counters["created"] -= 1
        return {"id": run["id"]}

    def test_run(self, run, jobs=(), **fields):
        """Fields of a run, and its jobs: [{name, status, conclusion, steps: [[name, status, conclusion]], log, annotations}]."""
        found = self.runs[run]
        for each in jobs:
            job = self.job(found, each["name"])
            job.update({key: value for key, value in each.items() if key != "name"})
            if job["status"] == "completed" and not job["completed"]:
                job["completed"] = stamp()
        found.update(fields)
        found["updated"] = stamp()
        return {"id": run, "attempt": found["attempt"], "inputs": found["inputs"], "jobs": [job["id"] for job in found["jobs"]]}

    def test_gate(self, run, environment="production", can_approve=True, wait_timer=0):
        self.runs[run]["pending"][environment] = {"can_approve": can_approve, "wait_timer": wait_timer}
        return self.test_run(run, status="waiting")

    def test_approvals(self, run):
        return {"approvals": self.approvals.get(run, [])}

    def test_artifact(self, run, name, entries=None, symlinks=(), expired=False, digest=None, size=None, raw=None):
        """A zip of {path: text}, or `raw` text that is none."""
        data = raw.encode() if raw is not None else zip_of(entries or {}, symlinks)
        self.artifacts[self.next_artifact] = {
            "id": self.next_artifact, "run": run, "name": name, "data": data, "expired": expired, "size": size or len(data),
            "digest": digest if digest is not None else f"sha256:{hashlib.sha256(data).hexdigest()}"}
        self.next_artifact += 1
        return {"id": self.next_artifact - 1}

    def test_forget(self, run):
        del self.runs[run]
        return {}

    def test_posted(self, kind):
        return {"posted": self.posted[kind]}
