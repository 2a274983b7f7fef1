#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CircleCI's API v2 (and the part of v1.1 that has logs) for tests, as its documentation says it is; token `cctoken`, project
`gh/acme/shop`, which declares the parameters `version` and `target`.

A pipeline has no workflow for two reads, then two; each read of the workflows moves them. Branch `gated` has a job that waits
for an approval.
"""
import re

from serving import Handler, State, route, serve

SLUG = "gh/acme/shop"


class World(State):
    def __init__(self):
        super().__init__()
        self.pipelines = {}
        self.fail = False
        self.hold = False

    def test_set(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)
        return {}

    def test_pipeline(self, number):
        return list(self.pipelines.values())[number - 1]


class FakeCircle(Handler):
    def refuse(self):
        if self.path_only.startswith("/output/"):
            return False
        if self.headers.get("Circle-Token") != "cctoken":
            self.json(401, {"message": "You must log in first."})
            return True
        return False

    def unknown(self):
        self.json(404, {"message": "Not found"})

    @route("GET", r"/api/v2/me")
    def who(self):
        self.json(200, {"id": "u1", "login": "rita", "name": "Rita Release"})

    @route("GET", r"/api/v2/project/" + SLUG)
    def project(self):
        self.json(200, {"slug": SLUG, "name": "shop", "organization_name": "acme", "vcs_info": {"default_branch": "main"}})

    @route("POST", r"/api/v2/project/" + SLUG + "/pipeline")
    def trigger(self):
        body = self.body_json()
        if not isinstance(body, dict) or ("branch" in body) == ("tag" in body):
            return self.json(400, {"message": "Exactly one of branch and tag is needed."})
        unknown = [each for each in body.get("parameters", {}) if each not in ("version", "target")]
        if unknown:
            return self.json(400, {"message": f"Unexpected argument(s): {', '.join(unknown)}"})
        number = len(self.state.pipelines) + 1
        found = f"00000000-0000-4000-8000-{number:012}"
        self.state.pipelines[found] = {"number": number, "reads": 0, "branch": body.get("branch"), "tag": body.get("tag"), "parameters": body.get("parameters", {}),
                                       "approved": body.get("branch") != "gated", "canceled": set(), "from": 0, "ended": {}}
        self.state.counters["created"] += 1
        return self.json(201, {"id": found, "number": number, "state": "pending", "created_at": "2026-11-25T10:00:00.000Z"})

    @route("GET", r"/api/v2/project/" + SLUG + "/pipeline")
    def pipelines(self):
        found = [{"id": key, "number": each["number"], "state": "created", "created_at": "2026-11-25T10:00:00.000Z",
                  "trigger_parameters": {}, "vcs": {"branch": each["branch"]}} for key, each in reversed(self.state.pipelines.items())]
        start = int(self.first("page-token", "0"))
        more = str(start + 2) if start + 2 < len(found) else None
        self.json(200, {"items": found[start:start + 2], "next_page_token": more})

    @route("GET", r"/api/v2/pipeline/(?P<key>[^/]+)")
    def pipeline(self, key):
        found = self.state.pipelines.get(key)
        if found is None:
            return self.unknown()
        broken = found["branch"] == "broken"
        return self.json(200, {"id": key, "number": found["number"], "project_slug": SLUG, "created_at": "2026-11-25T10:00:00.000Z",
                               "state": "errored" if broken else "created", "errors": [{"type": "config", "message": "Config does not conform to schema"}] if broken else [],
                               "vcs": {"branch": found["branch"], "revision": "0123456789abcdef0123456789abcdef01234567"},
                               "trigger": {"actor": {"login": "rita"}, "type": "api"}})

    def status(self, found, workflow, again=False):
        """By the number of reads since the workflows appeared. One that ran again keeps what it came to."""
        if not again and workflow in found["ended"]:
            return found["ended"][workflow]
        reads = found["reads"] - 2 - found["from"]
        if workflow in found["canceled"]:
            return "canceled"
        if workflow == "deploy" and not found["approved"]:
            return "on_hold" if reads > 0 else "running"
        if reads < 2:
            return "running"
        return "failed" if self.state.fail and workflow == "test" else "success"

    @route("GET", r"/api/v2/pipeline/(?P<key>[^/]+)/workflow")
    def workflows(self, key):
        found = self.state.pipelines.get(key)
        if found is None:
            return self.unknown()
        found["reads"] += 0 if self.state.hold else 1
        shown = []
        if found["reads"] > 2 and found["branch"] != "broken":
            shown = [{"id": f"w-{name}-{key}", "name": name, "status": self.status(found, name), "pipeline_id": key, "pipeline_number": found["number"],
                      "created_at": "2026-11-25T10:00:01Z", "stopped_at": None if self.status(found, name) in ("running", "on_hold") else "2026-11-25T10:05:00Z"}
                     for name in ("test", "deploy")]
            shown += [{**each, "id": f"w-{each['name']}.again-{key}", "status": self.status(found, each["name"], True), "created_at": "2026-11-25T10:06:01Z",
                       "stopped_at": None if self.status(found, each["name"], True) == "running" else "2026-11-25T10:09:00Z"}
                      for each in shown if each["name"] in found["ended"]]
        return self.json(200, {"items": shown, "next_page_token": None})

    def workflow(self, wid):
        match = re.fullmatch(r"w-(test|deploy)(?:\.again)?-(.+)", wid)
        return (match.group(1), self.state.pipelines.get(match.group(2))) if match else (None, None)

    @route("GET", r"/api/v2/workflow/(?P<wid>[^/]+)/job")
    def jobs(self, wid):
        name, found = self.workflow(wid)
        if found is None:
            return self.unknown()
        status = self.status(found, name, ".again-" in wid)
        number = found["number"] * 10 + (1 if name == "test" else 2)
        items = [{"id": f"j{number}", "job_number": number, "name": f"{name}-linux", "type": "build", "project_slug": SLUG,
                  "status": "success" if status == "on_hold" else status, "started_at": "2026-11-25T10:00:02Z", "stopped_at": None}]
        if name == "deploy" and found["branch"] == "gated":
            items.append({"id": f"a{number}", "name": "hold", "type": "approval", "approval_request_id": f"a{number}",
                          "status": "success" if found["approved"] else "on_hold", "started_at": "2026-11-25T10:00:03Z"})
        return self.json(200, {"items": items, "next_page_token": None})

    @route("POST", r"/api/v2/workflow/(?P<wid>[^/]+)/approve/(?P<request>[^/]+)")
    def approve(self, wid, request):
        _, found = self.workflow(wid)
        if found is None or found["approved"]:
            return self.unknown()
        found["approved"] = True
        self.state.counters["answers"] += 1
        return self.json(202, {"message": "Accepted."})

    @route("POST", r"/api/v2/workflow/(?P<wid>[^/]+)/cancel")
    def cancel(self, wid):
        name, found = self.workflow(wid)
        if found is None:
            return self.unknown()
        if self.status(found, name) in ("running", "on_hold"):
            found["canceled"].add(name)
        self.state.counters["cancelled"] += 1
        return self.json(202, {"message": "Accepted."})

    @route("POST", r"/api/v2/workflow/(?P<wid>[^/]+)/rerun")
    def rerun(self, wid):
        name, found = self.workflow(wid)
        if found is None or self.status(found, name) in ("running", "on_hold"):
            return self.json(400, {"message": "The workflow has not ended."})
        self.state.counters["created"] += 1
        found["ended"][name] = self.status(found, name)
        found["from"] = found["reads"]
        return self.json(202, {"workflow_id": f"w-{name}.again-{wid.split('-', 2)[2]}"})

    @route("GET", r"/api/v1.1/project/(gh|github)/acme/shop/(?P<number>\d+)")
    def steps(self, number):
        found = next((each for each in self.state.pipelines.values() if each["number"] == int(number) // 10), None)
        if found is None:
            return self.unknown()
        done = found["reads"] - 2 - found["from"] >= 2
        steps = [{"name": "Spin up environment", "actions": [{"index": 0, "status": "success", "has_output": True,
                                                              "output_url": f"http://127.0.0.1:{self.state.port}/output/{number}/0"}]}]
        if done:
            steps.append({"name": "make check", "actions": [{"index": 0, "status": "success", "has_output": True,
                                                             "output_url": f"http://127.0.0.1:{self.state.port}/output/{number}/1"}]})
        return self.json(200, {"build_num": int(number), "status": "success" if done else "running", "lifecycle": "finished" if done else "running", "steps": steps})

    @route("GET", r"/output/(?P<number>\d+)/(?P<step>\d)")
    def output(self, number, step):
        if self.headers.get("Circle-Token"):
            self.state.counters["leaked"] += 1
        text = ["Build-agent version 1.0\n", "+ make check\r\n3 tests, 0 failed, \u00fcber\r\n"][int(step)]
        self.json(200, [{"message": text, "time": "2026-11-25T10:00:04Z", "type": "out"}])

    @route("GET", r"/api/v2/project/" + SLUG + r"/(?P<number>\d+)/tests")
    def tests(self, number):
        self.json(200, {"items": [{"name": "passes", "classname": "Suite", "result": "success", "run_time": 0.5, "message": "", "file": "a.py", "source": "unknown"},
                                  {"name": "fails", "classname": "Suite", "result": "failure", "run_time": 0.1, "message": "expected 1", "file": "a.py", "source": "unknown"}],
                        "next_page_token": None})

    @route("GET", r"/api/v2/project/" + SLUG + r"/(?P<number>\d+)/artifacts")
    def artifacts(self, number):
        self.json(200, {"items": [{"path": "out/app.zip", "node_index": 0, "url": f"http://127.0.0.1:{self.state.port}/output/{number}/0"}], "next_page_token": None})


if __name__ == "__main__":
    serve(FakeCircle, World())
