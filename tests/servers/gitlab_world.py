# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Project, pipelines and jobs of the GitLab fake, with no HTTP in them. Nothing moves by the clock: jobs move by controls or,
with `auto`, one state each time their pipeline is read."""
import base64
import io
import time
import zipfile

from serving import State

TOKENS = {  # token -> (user, scopes, access level: 20 reporter, 30 developer, 40 maintainer)
    "glpat-dev": ("dana", ["api"], 30),
    "glpat-maint": ("max", ["api"], 40),
    "glpat-read": ("dana", ["read_api"], 30),
    "glpat-none": ("nora", ["api"], 0),
}
TRIGGER_TOKEN = "glptt-7"
SHAS = {"main": "bcbb5ec396a2c0f828686f14fac9b80b780504f2", "release/1.4": "f0faffe7fd4d9dc9b5a8df3ef0c3f8d0a6c7ee11",
        "v1.3": "1a2b3c4d5e6f708192a3b4c5d6e7f80910111213"}
CI_YML = """spec:
  inputs:
    version:
      description: What is released
    environment:
      default: staging
      options: [staging, production]
      description: Where to
    level:
      type: number
      default: 3
    dry_run:
      type: boolean
      default: true
    targets:
      type: array
      default: [linux]
    slipway_key:
      default: ""
---
workflow:
  name: "Release $[[ inputs.version ]] $[[ inputs.slipway_key ]]"
variables:
  DEPLOY_NOTE:
    value: none
    description: Shown in the deployment
  MODE:
    value: safe
    options: [safe, fast]
    description: How careful
  INTERNAL: "1"
stages: [build, test, deploy]
build: {stage: build, script: [make]}
unit: {stage: test, script: [make check]}
lint: {stage: test, allow_failure: true, script: [make lint]}
deploy: {stage: deploy, when: manual, allow_failure: false, script: [make deploy]}
"""
INPUTS = {"version": {}, "environment": {"default": "staging", "options": ["staging", "production"]},
          "level": {"type": "number", "default": 3}, "dry_run": {"type": "boolean", "default": True},
          "targets": {"type": "array", "default": ["linux"]}, "slipway_key": {"default": ""}}
JOBS = [{"name": "build", "stage": "build"}, {"name": "unit", "stage": "test"}, {"name": "lint", "stage": "test", "allow_failure": True},
        {"name": "deploy", "stage": "deploy", "manual": True}]
DONE = {"success", "failed", "canceled", "skipped"}
PYTHON_TYPE = {"string": str, "number": (int, float), "boolean": bool, "array": list}


def stamp(offset=0):
    return time.strftime("%Y-%m-%dT%H:%M:%S.123Z", time.gmtime(time.time() + offset))


class Refused(Exception):
    """A request the server does not do; the body is GitLab's own shape."""

    def __init__(self, status, body, headers=()):
        super().__init__(str(body))
        self.status = status
        self.body = body
        self.headers = headers


def refused_base(*texts):
    return Refused(400, {"message": {"base": list(texts)}})


class World(State):
    def __init__(self):
        super().__init__()
        self.counters.update(dict.fromkeys(("created", "leaked_credentials", "cancelled", "played", "not_modified", "decoded_paths"), 0))
        self.project = {"id": 42, "path": "group/ship"}
        self.shas = dict(SHAS)
        self.files = {(ref, ".gitlab-ci.yml"): CI_YML for ref in SHAS}
        self.inputs, self.plan = INPUTS, JOBS
        self.pipelines, self.jobs = {}, {}
        self.next_pipeline, self.next_job = 961, 7001
        self.reports, self.cached_reports = {}, {}
        self.freezes = [{"id": 1, "freeze_start": "0 23 * * 5", "freeze_end": "0 8 * * 1", "cron_timezone": "Europe/Berlin"}]
        self.deployments = {}
        self.releases = []
        self.blobs = {}
        self.settings = {"variables_allowed": True, "inputs_known": True, "yaml_error": "", "limited": 0, "limit_headers": True, "page": 0,
                         "totals": True, "canceling_reads": 0, "archived": False, "auto": False, "server_error": 0, "version": "18.4.1"}

    # Creating
    def create(self, body, user, source="api"):
        ref = body.get("ref")
        if not ref:
            raise Refused(400, {"error": "ref is missing"})
        if ref not in self.shas:
            raise refused_base("Reference not found")
        if self.settings["yaml_error"]:
            raise refused_base(self.settings["yaml_error"])
        variables = body.get("variables") or []
        if not isinstance(variables, list) or any(not isinstance(each, dict) or "key" not in each or "value" not in each for each in variables):
            raise Refused(400, {"error": "variables is invalid"})
        if variables and not self.settings["variables_allowed"]:
            raise refused_base("Insufficient permissions to set pipeline variables")
        inputs = self.checked_inputs(body.get("inputs") or {})
        pipeline = self.new_pipeline(ref, user, source)
        pipeline["variables"] = variables
        pipeline["inputs"] = inputs
        if self.inputs is INPUTS:
            pipeline["name"] = f"Release {inputs['version']} {inputs['slipway_key']}".strip()
        for each in self.plan:
            self.new_job(pipeline, **each)
        self.counters["created"] += 1
        self.advance(pipeline)
        return pipeline

    def checked_inputs(self, given):
        if not self.settings["inputs_known"]:
            return {}
        unknown = [name for name in given if name not in self.inputs]
        if unknown:
            raise refused_base(f"Given inputs not defined in the `spec` section of the included configuration file: {', '.join(unknown)}")
        values, wrong = {}, []
        for name, rule in self.inputs.items():
            kind = rule.get("type", "string")
            value = given.get(name, rule.get("default"))
            if value is None:
                wrong.append(f"`{name}` input: required value has not been provided")
            elif not isinstance(value, PYTHON_TYPE[kind]) or kind == "number" and isinstance(value, bool):
                wrong.append(f"`{name}` input: provided value is not {'an' if kind == 'array' else 'a'} {kind}")
            elif "options" in rule and value not in rule["options"]:
                wrong.append(f"`{name}` input: `{value}` cannot be used because it is not in the list of allowed options")
            values[name] = value
        if wrong:
            raise refused_base(*wrong)
        return values

    def new_pipeline(self, ref, user, source="api"):
        pipeline = {"id": self.next_pipeline, "iid": self.next_pipeline - 900, "ref": ref, "sha": self.shas[ref], "source": source, "user": user,
                    "name": None, "created": stamp(), "updated": stamp(), "started": None, "finished": None, "variables": [], "bridges": [],
                    "inputs": {}}
        self.pipelines[pipeline["id"]] = pipeline
        self.next_pipeline += 1
        return pipeline

    def new_job(self, pipeline, name, stage="test", allow_failure=False, manual=False):
        job = {"id": self.next_job, "pipeline": pipeline["id"], "name": name, "stage": stage, "allow_failure": allow_failure, "manual": manual,
               "status": "created", "retried": False, "trace": b"", "failure_reason": None, "artifacts": None, "created": stamp(), "started": None,
               "finished": None, "played_with": [], "erased": False, "reads_left": 0}
        self.jobs[job["id"]] = job
        self.next_job += 1
        return job

    # States
    def jobs_of(self, pipeline, retried=False):
        return [job for job in self.jobs.values() if job["pipeline"] == pipeline["id"] and (retried or not job["retried"])]

    def advance(self, pipeline):
        """Jobs whose turn has come become pending or wait for a person; those that lost theirs are skipped."""
        pipeline["updated"] = stamp()
        stages, state = [], "go"
        for job in self.jobs_of(pipeline):
            if job["stage"] not in stages:
                stages.append(job["stage"])
        for stage in stages:
            here = [job for job in self.jobs_of(pipeline) if job["stage"] == stage]
            for job in here:
                if job["status"] == "created" and state != "wait":
                    job["status"] = "skipped" if state == "stop" else "manual" if job["manual"] else "pending"
            if any(job["status"] in ("failed", "canceled") and not job["allow_failure"] for job in here):
                state = "stop"
            elif state == "go" and any(job["status"] not in DONE and not (job["status"] == "manual" and job["allow_failure"]) for job in here):
                state = "wait"
        if self.status(pipeline) in DONE:
            pipeline["finished"] = stamp()

    def status(self, pipeline):
        jobs = self.jobs_of(pipeline)
        states = [job["status"] for job in jobs] + [self.status(self.pipelines[each["child"]]) for each in pipeline["bridges"] if each["strategy"]]
        needed = [job["status"] for job in jobs if not job["allow_failure"]]
        if not states:
            return "skipped"
        if "canceling" in states:
            return "canceling"
        if "running" in states or "pending" in states and any(each in DONE for each in states):
            return "running"
        if "pending" in states:
            return "pending"
        if "manual" in needed:
            return "manual"
        if "created" in states:
            return "created"
        for each in ("failed", "canceled"):
            if each in needed or each in states[len(jobs):]:
                return each
        return "skipped" if set(states) == {"skipped"} else "success"

    def set_status(self, job, status):
        job["status"] = status
        if status == "running":
            job["started"] = stamp()
            self.pipelines[job["pipeline"]]["started"] = stamp()
        if status in DONE:
            job["started"] = job["started"] or stamp()
            job["finished"] = stamp()
        self.advance(self.pipelines[job["pipeline"]])

    def read(self, pipeline):
        """Called for each read of a pipeline: what is ending ends, and with `auto` the rest moves one state."""
        for job in self.jobs_of(pipeline):
            if job["status"] == "canceling":
                job["reads_left"] -= 1
                if job["reads_left"] < 0:
                    self.set_status(job, "canceled")
            elif self.settings["auto"] and job["status"] in ("pending", "running"):
                self.set_status(job, "running" if job["status"] == "pending" else "success")

    # Control
    def cancel_job(self, job, force=False):
        if job["status"] in DONE:
            return
        self.counters["cancelled"] += 1
        if job["status"] == "running" and not force:
            job["status"], job["reads_left"] = "canceling", self.settings["canceling_reads"]
            self.advance(self.pipelines[job["pipeline"]])
        else:
            self.set_status(job, "canceled")

    def retry_job(self, job):
        if job["retried"] or job["status"] not in ("success", "failed", "canceled"):
            raise Refused(403, {"message": "403 Forbidden - Job is not retryable"})
        made = self.new_job(self.pipelines[job["pipeline"]], job["name"], job["stage"], job["allow_failure"], False)
        job["retried"] = True
        made["status"] = "pending"
        for other in self.jobs_of(self.pipelines[job["pipeline"]]):
            if other["status"] == "skipped":
                other["status"] = "created"
        self.counters["retried"] += 1
        self.advance(self.pipelines[job["pipeline"]])
        return made

    def play(self, job, variables):
        if job["status"] != "manual":
            raise Refused(400, {"message": "400 Bad request - Unplayable Job"})
        job["played_with"] = variables
        self.counters["played"] += 1
        self.set_status(job, "pending")

    # Controls
    def test_reset(self):
        """As it was at the start: several tests share a process."""
        kept = {name: getattr(self, name) for name in ("lock", "port", "storage")}
        self.__init__()
        self.__dict__.update(kept)
        return {}

    def test_set(self, **settings):
        unknown = settings.keys() - self.settings.keys()
        self.settings.update({} if unknown else settings)
        return {"error": f"unknown {sorted(unknown)}"} if unknown else {}

    def test_file(self, path, text, ref=None, inputs=None):
        for each in [ref] if ref else self.shas:
            self.files[each, path] = text
        if inputs is not None:
            self.inputs = inputs
        return {}

    def test_plan(self, jobs):
        """The jobs of the next pipelines: [{name, stage, allow_failure, manual}]."""
        self.plan = jobs
        return {}

    def test_start(self, ref="main", user="dana", source="api", variables=()):
        """A pipeline that somebody else started."""
        pipeline = self.new_pipeline(ref, user, source)
        pipeline["variables"] = list(variables)
        for each in self.plan:
            self.new_job(pipeline, **each)
        self.advance(pipeline)
        return {"id": pipeline["id"]}

    def test_child(self, pipeline, bridge="child", strategy=True, jobs=({"name": "inner"},)):
        """A child pipeline, made by a bridge of `pipeline`; with `strategy` the parent depends on it."""
        parent = self.pipelines[pipeline]
        child = self.new_pipeline(parent["ref"], parent["user"], "parent_pipeline")
        for each in jobs:
            self.new_job(child, **each)
        parent["bridges"].append({"id": self.next_job, "name": bridge, "child": child["id"], "strategy": strategy})
        self.next_job += 1
        self.advance(child)
        return {"id": child["id"]}

    def latest(self, pipeline, name):
        return next(job for job in self.jobs_of(self.pipelines[pipeline]) if job["name"] == name)

    def test_job(self, pipeline, name, status=None, trace=None, append=None, trace_base64=None, failure_reason=None):
        job = self.latest(pipeline, name)
        if trace is not None:
            job["trace"] = trace.encode()
        if trace_base64 is not None:
            job["trace"] = base64.b64decode(trace_base64)
        if append is not None:
            job["trace"] += append.encode()
        if failure_reason:
            job["failure_reason"] = failure_reason
        if status:
            self.set_status(job, status)
        return {"id": job["id"], "status": job["status"], "pipeline": self.status(self.pipelines[pipeline]), "played_with": job["played_with"]}

    def test_artifact(self, pipeline, name, entries, symlinks=()):
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, text in entries.items():
                info = zipfile.ZipInfo(path)
                info.external_attr = (0o120777 if path in symlinks else 0o100644) << 16
                archive.writestr(info, text)
        self.latest(pipeline, name)["artifacts"] = data.getvalue()
        return {}

    def test_report(self, pipeline, suites):
        """[{name, cases: [{status, name, classname, execution_time, system_output, stack_trace, file}]}]"""
        self.reports[pipeline] = suites
        return {}

    def test_expire_reports(self):
        """What two minutes do."""
        self.cached_reports.clear()
        return {}

    def test_block(self, pipeline, job, environment="production", mine=True):
        """A deployment that waits for approval."""
        found = self.latest(pipeline, job)
        found["status"] = "manual"
        number = 300 + len(self.deployments)
        self.deployments[number] = {"id": number, "environment": environment, "job": found["id"], "status": "blocked", "mine": mine,
                                    "approvals": []}
        return {"id": number}

    def test_pipeline(self, pipeline):
        found = self.pipelines[pipeline]
        return {"status": self.status(found), "variables": found["variables"], "inputs": found["inputs"],
                "jobs": {job["name"]: job["status"] for job in self.jobs_of(found)}}

    def test_approvals(self, deployment):
        return {"approvals": self.deployments[deployment]["approvals"]}

    def test_forget(self, pipeline):
        del self.pipelines[pipeline]
        return {}
