#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gitea and Forgejo Actions for tests, as their documentation says they are; token `gttoken`, repository `acme/shop`.

`/_test/set {"flavour": F}`: `gitea-1.24` (dispatch and tasks only), `gitea-1.25` (runs, jobs, logs), `gitea-1.27` (and rerun),
`forgejo-11` (run info, runs, cancel, no jobs). Each read of a run moves it: waiting, running, running, success.
"""
import urllib.parse

from serving import Handler, State, route, serve

REPO = "/api/v1/repos/acme/shop"
FEATURES = {
    "gitea-1.24": {"tasks"},
    "gitea-1.25": {"tasks", "runs", "jobs"},
    "gitea-1.27": {"tasks", "runs", "jobs", "rerun"},
    "forgejo-11": {"tasks", "runs", "info", "cancel"},
}
VERSIONS = {"gitea-1.24": "1.24.6", "gitea-1.25": "1.25.1", "gitea-1.27": "1.27.2", "forgejo-11": "11.0.1+gitea-1.22.0"}
WORKFLOW = """name: deploy
on:
  workflow_dispatch:
    inputs:
      version:
        description: What is deployed
        required: true
      target:
        type: choice
        options: [staging, production]
      slipway_key:
        default: ""
"""


class World(State):
    def __init__(self):
        super().__init__()
        self.flavour = "gitea-1.25"
        self.runs = {}
        self.releases = {}  # by tag
        self.fail = False
        self.hidden = 0  # runs that are not listed yet

    def test_set(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)
        return {}

    def test_run(self, number):
        return self.runs[number]

    def test_other(self):
        """A run that somebody else started."""
        return {"id": self.add("main", "deploy.yml", {}, "push", "otto")}

    def add(self, ref, workflow, inputs, event, actor):
        number = 40 + len(self.runs)
        self.runs[number] = {"ref": ref, "workflow": workflow, "inputs": inputs, "reads": 0, "event": event, "actor": actor, "status": None, "run_number": len(self.runs) + 1}
        return number


class FakeGitea(Handler):
    def has(self, feature):
        return feature in FEATURES[self.state.flavour]

    def refuse(self):
        if self.path_only in ("/api/v1/version", "/swagger.v1.json"):
            return False
        if self.headers.get("Authorization") != "token gttoken":
            self.json(401, {"message": "token is required", "url": "/api/swagger"})
            return True
        return False

    def unknown(self):
        self.json(404, {"errors": None, "message": "not found", "url": "/api/swagger"})

    @route("GET", r"/api/v1/version")
    def version(self):
        self.json(200, {"version": VERSIONS[self.state.flavour]})

    @route("GET", r"/swagger.v1.json")
    def swagger(self):
        base = "/repos/{owner}/{repo}/actions"
        paths = {f"{base}/workflows/{{workflow_id}}/dispatches": {"post": {}}, f"{base}/tasks": {"get": {}}}
        if self.has("runs"):
            paths.update({f"{base}/runs": {"get": {}}, f"{base}/runs/{{run}}": {"get": {}}, f"{base}/workflows": {"get": {}}})
        if self.has("jobs"):
            paths.update({f"{base}/runs/{{run}}/jobs": {"get": {}}, f"{base}/jobs/{{job_id}}/logs": {"get": {}}})
        if self.has("rerun"):
            paths.update({f"{base}/runs/{{run}}/rerun": {"post": {}}, f"{base}/runs/{{run}}/rerun-failed-jobs": {"post": {}}})
        if self.has("cancel"):
            paths[f"{base}/runs/{{run}}/cancel"] = {"post": {}}
        definitions = {"DispatchWorkflowOption": {"properties": {"ref": {}, "inputs": {}, **({"return_run_info": {}} if self.has("info") else {})}}}
        self.json(200, {"swagger": "2.0", "basePath": "/api/v1", "paths": paths, "definitions": definitions})

    @route("GET", r"/api/v1/user")
    def who(self):
        self.json(200, {"id": 1, "login": "rita", "full_name": "Rita Release"})

    @route("GET", REPO)
    def repository(self):
        return self.json(200, {"id": 1, "name": "shop", "full_name": "acme/shop", "default_branch": "main"})

    @route("GET", REPO + "/actions/workflows")
    def workflows(self):
        if not self.has("runs") or self.has("info"):
            return self.unknown()
        return self.json(200, {"total_count": 1, "workflows": [{"id": "deploy.yml", "name": "deploy", "path": ".gitea/workflows/deploy.yml", "state": "active"}]})

    @route("GET", REPO + r"/contents/(?P<folder>\.(gitea|forgejo|github)/workflows)")
    def folder(self, folder):
        if folder != (".forgejo/workflows" if "forgejo" in self.state.flavour else ".gitea/workflows"):
            return self.unknown()
        return self.json(200, [{"name": "deploy.yml", "path": f"{folder}/deploy.yml", "type": "file"}, {"name": "README.md", "path": f"{folder}/README.md", "type": "file"}])

    @route("GET", REPO + r"/raw/(?P<file>\.(gitea|forgejo)/workflows/deploy\.yml)")
    def raw(self, file):
        self.reply(200, WORKFLOW.encode(), "text/plain; charset=utf-8")

    @route("POST", REPO + r"/actions/workflows/(?P<file>[^/]+)/dispatches")
    def dispatch(self, file):
        body = self.body_json()
        if file != "deploy.yml":
            return self.unknown()
        if not isinstance(body, dict) or not body.get("ref"):
            return self.json(422, {"message": "[Ref]: Required", "url": "/api/swagger"})
        if body["ref"] not in ("main", "refs/heads/main"):
            return self.json(404, {"message": f"object does not exist [id: {body['ref']}]", "url": "/api/swagger"})
        number = self.state.add(body["ref"], file, body.get("inputs", {}), "workflow_dispatch", "rita")
        self.state.counters["created"] += 1
        if self.has("info") and body.get("return_run_info"):
            return self.json(201, {"id": number, "run_number": self.state.runs[number]["run_number"], "jobs": ["deploy"]})
        return self.reply(204)

    def release_json(self, body):
        return {"id": 1, "tag_name": body["tag_name"], "name": body.get("name", ""), "body": body.get("body", ""),
                "html_url": f"http://{self.headers['Host']}/acme/shop/releases/tag/{body['tag_name']}"}

    @route("GET", REPO + r"/releases/tags/(?P<tag>[^/]+)")
    def release_of_tag(self, tag):
        found = self.state.releases.get(urllib.parse.unquote(tag))
        return self.json(200, self.release_json(found)) if found else self.unknown()

    @route("POST", REPO + r"/releases")
    def release(self):
        body = self.body_json()
        if not isinstance(body, dict) or not body.get("tag_name"):
            return self.json(422, {"message": "[TagName]: Required", "url": "/api/swagger"})
        if body["tag_name"] in self.state.releases:
            return self.json(409, {"message": "Release is has no Tag", "url": "/api/swagger"})
        self.state.releases[body["tag_name"]] = body
        return self.json(201, self.release_json(body))

    def status(self, run):
        if run["status"]:
            return run["status"]
        return ["waiting", "running", "running"][run["reads"]] if run["reads"] < 3 else "failure" if self.state.fail else "success"

    def shown(self, number):
        run = self.state.runs[number]
        word = self.status(run)
        if "forgejo" in self.state.flavour:
            return {"id": number, "index_in_repo": run["run_number"], "title": "deploy", "status": word, "workflow_id": run["workflow"], "event": run["event"],
                    "prettyref": "main", "commit_sha": "0123abcd", "trigger_user": {"login": run["actor"]}, "created": "2026-11-25T10:00:00Z",
                    "started": "2026-11-25T10:00:05Z", "stopped": None, "html_url": f"https://forge.example.com/acme/shop/actions/runs/{run['run_number']}"}
        done = word in ("success", "failure", "cancelled")
        return {"id": number, "run_number": run["run_number"], "display_title": "deploy", "path": f"{run['workflow']}@refs/heads/main",
                "status": "completed" if done else {"waiting": "queued", "running": "in_progress"}[word], "conclusion": word if done else None,
                "event": run["event"], "head_branch": "main", "head_sha": "0123abcd", "actor": {"login": run["actor"]}, "run_attempt": 1,
                "started_at": "2026-11-25T10:00:05Z", "completed_at": "2026-11-25T10:03:05Z" if done else None,
                "html_url": f"https://gitea.example.com/acme/shop/actions/runs/{run['run_number']}"}

    @route("GET", REPO + "/actions/runs")
    def runs(self):
        if not self.has("runs"):
            return self.unknown()
        if self.state.hidden:
            self.state.hidden -= 1
            return self.json(200, {"total_count": 0, "workflow_runs": []})
        found = [self.shown(each) for each in sorted(self.state.runs, reverse=True)]
        return self.json(200, {"total_count": len(found), "workflow_runs": found})

    @route("GET", REPO + r"/actions/runs/(?P<number>\d+)")
    def run(self, number):
        run = self.state.runs.get(int(number))
        if run is None or not self.has("runs"):
            return self.unknown()
        shown = self.shown(int(number))
        run["reads"] += 1
        return self.json(200, shown)

    @route("GET", REPO + "/actions/tasks")
    def tasks(self):
        found = []
        for number in sorted(self.state.runs, reverse=True):
            run = self.state.runs[number]
            run["reads"] += 1
            found.append({"id": number * 10, "name": "deploy", "head_branch": "main", "head_sha": "0123abcd", "run_number": run["run_number"], "event": run["event"],
                          "display_title": "deploy", "status": self.status(run), "workflow_id": run["workflow"], "created_at": "2026-11-25T10:00:00Z",
                          "updated_at": "2026-11-25T10:01:00Z", "run_started_at": "2026-11-25T10:00:05Z",
                          "url": f"https://gitea.example.com/acme/shop/actions/runs/{run['run_number']}"})
        self.json(200, {"total_count": len(found), "workflow_runs": found})

    @route("GET", REPO + r"/actions/runs/(?P<number>\d+)/jobs")
    def jobs(self, number):
        run = self.state.runs.get(int(number))
        if run is None or not self.has("jobs"):
            return self.unknown()
        shown = self.shown(int(number))
        return self.json(200, {"total_count": 1, "jobs": [{"id": int(number) * 10, "run_id": int(number), "name": "deploy", "status": shown["status"], "conclusion": shown["conclusion"],
                                                           "started_at": "2026-11-25T10:00:05Z", "completed_at": None, "steps": []}]})

    @route("GET", REPO + r"/actions/jobs/(?P<job>\d+)/logs")
    def log(self, job):
        run = self.state.runs.get(int(job) // 10)
        if run is None or not self.has("jobs") or self.status(run) == "waiting":
            return self.unknown()
        lines = ["2026-11-25T10:00:06.0Z runner(version:v0.2.11) received task\n", "2026-11-25T10:00:07.0Z deploying \u00fcber\n", "2026-11-25T10:00:09.0Z \U0001f3c1 done\n"]
        return self.reply(200, "".join(lines[:max(1, run["reads"])]).encode(), "text/plain; charset=utf-8")

    @route("POST", REPO + r"/actions/runs/(?P<number>\d+)/cancel")
    def cancel(self, number):
        run = self.state.runs.get(int(number))
        if run is None or not self.has("cancel"):
            return self.unknown()
        if self.status(run) in ("waiting", "running"):
            run["status"] = "cancelled"
            self.state.counters["cancelled"] += 1
        return self.reply(204)

    @route("POST", REPO + r"/actions/runs/(?P<number>\d+)/(rerun|rerun-failed-jobs)")
    def rerun(self, number):
        run = self.state.runs.get(int(number))
        if run is None or not self.has("rerun"):
            return self.unknown()
        run["reads"] = 0
        self.state.counters["created"] += 1
        return self.json(201, self.shown(int(number)))


if __name__ == "__main__":
    serve(FakeGitea, World())
