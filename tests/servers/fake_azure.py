#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Azure Pipelines for tests, as its documentation says it is: organization `org`, project `shop`, PAT `azpat`.

Each read of a build moves it one step: notStarted, inProgress, the compile task ends (its log appears), completed. Pipeline
`deploy` waits for an approval before it goes on.
"""
import base64

from serving import Handler, State, route, serve

BASE = "/org/shop/_apis"
STEPS = ["notStarted", "inProgress", "compiled", "completed"]


class World(State):
    def __init__(self):
        super().__init__()
        self.pipelines = {3: "build", 4: "deploy", 9: "nightly"}
        self.builds = {}
        self.fail = False
        self.cancel_polls = 2

    def test_set(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)
        return {}

    def test_build(self, number):
        return self.builds[number]


class FakeAzure(Handler):
    def refuse(self):
        given = self.headers.get("Authorization", "")
        if given != "Basic " + base64.b64encode(b":azpat").decode():
            self.reply(203, b"<html><body>Azure DevOps Services | Sign In</body></html>", "text/html; charset=utf-8")
            return True
        if "api-version" not in self.query:
            self.json(400, {"$id": "1", "message": "No api-version was supplied for the request.", "typeKey": "VssVersionNotSpecifiedException"})
            return True
        return False

    def unknown(self):
        self.json(404, {"$id": "1", "message": "The resource cannot be found.", "typeKey": "ResourceNotFound"})

    @route("GET", r"/org/_apis/connectionData")
    def who(self):
        self.json(200, {"authenticatedUser": {"id": "a1", "providerDisplayName": "Rita Release"}})

    @route("GET", BASE + "/pipelines")
    def pipelines(self):
        ids = sorted(self.state.pipelines)
        start, top = int(self.first("continuationToken", "0")), int(self.first("$top", "100"))
        page = [{"id": each, "name": self.state.pipelines[each], "folder": "\\", "revision": 1} for each in ids[start:start + top]]
        more = [("x-ms-continuationtoken", start + top)] if start + top < len(ids) else []
        self.json(200, {"count": len(page), "value": page}, more)

    @route("POST", BASE + r"/pipelines/(?P<pipeline>\d+)/runs")
    def run(self, pipeline):
        body = self.body_json()
        if int(pipeline) not in self.state.pipelines:
            return self.unknown()
        if not isinstance(body, dict) or self.headers.get("Content-Type", "").split(";")[0] != "application/json":
            return self.json(400, {"message": "The body is not JSON."})
        unknown = [each for each in body.get("templateParameters", {}) if each not in ("version", "target")]
        if unknown:
            return self.json(400, {"message": f"/azure-pipelines.yml: Unexpected parameter '{unknown[0]}'", "typeKey": "PipelineValidationException"})
        number = 100 + len(self.state.builds)
        if not body.get("previewRun"):
            self.state.counters["created"] += 1
            self.state.builds[number] = {"pipeline": int(pipeline), "step": 0, "cancelling": None, "result": None, "body": body,
                                         "approved": None if int(pipeline) == 4 else "approved"}
        return self.json(200, {"id": number, "name": f"2026.{number}", "state": "inProgress", "createdDate": "2026-11-25T10:00:00Z",
                               "_links": {"web": {"href": f"https://dev.azure.com/org/shop/_build/results?buildId={number}"}}})

    @route("GET", BASE + "/build/builds")
    def builds(self):
        wanted = int(self.first("definitions", "0"))
        found = [self.shown(number) for number, each in reversed(self.state.builds.items()) if not wanted or each["pipeline"] == wanted]
        self.json(200, {"count": len(found), "value": found[:int(self.first("$top", "100"))]})

    @route("GET", BASE + r"/build/builds/(?P<number>\d+)")
    def build(self, number):
        build = self.state.builds.get(int(number))
        if build is None:
            return self.unknown()
        self.move(build)
        return self.json(200, self.shown(int(number)))

    def move(self, build):
        if build["cancelling"] is not None:
            build["cancelling"] -= 1
            if build["cancelling"] <= 0 and build["step"] < 3:
                build["step"], build["result"] = 3, "canceled"
        elif build["step"] < 3 and not (build["step"] == 2 and build["approved"] is None):
            build["step"] += 1
            if build["step"] == 3:
                build["result"] = "failed" if self.state.fail or build["approved"] == "rejected" else "succeeded"

    def shown(self, number):
        build = self.state.builds[number]
        status = "cancelling" if build["cancelling"] is not None and build["step"] < 3 else STEPS[build["step"]]
        found = {"id": number, "buildNumber": f"2026.{number}", "status": "inProgress" if status == "compiled" else status,
                 "queueTime": "2026-11-25T10:00:00Z", "sourceBranch": "refs/heads/main", "sourceVersion": "0123abcd",
                 "definition": {"id": build["pipeline"], "name": self.state.pipelines[build["pipeline"]]},
                 "requestedFor": {"displayName": "Rita Release"},
                 "parameters": None, "templateParameters": build["body"].get("templateParameters", {}),
                 "_links": {"web": {"href": f"https://dev.azure.com/org/shop/_build/results?buildId={number}"}}}
        if build["step"]:
            found["startTime"] = "2026-11-25T10:00:05Z"
        if build["step"] == 3:
            found.update(result=build["result"], finishTime="2026-11-25T10:03:05Z")
        return found

    @route("GET", BASE + r"/build/builds/(?P<number>\d+)/timeline")
    def timeline(self, number):
        build = self.state.builds.get(int(number))
        if build is None or not build["step"]:
            return self.reply(204)
        ended = build["step"] >= 2
        state = lambda done: {"state": "completed" if done else "inProgress", "result": (build["result"] or "succeeded") if done else None}
        records = [
            {"id": "s1", "parentId": None, "type": "Stage", "name": "Build", "identifier": "build", "order": 1, **state(ended)},
            {"id": "p1", "parentId": "s1", "type": "Phase", "name": "Build", "order": 1, **state(ended)},
            {"id": "j1", "parentId": "p1", "type": "Job", "name": "Linux", "order": 1, **state(ended)},
            {"id": "t1", "parentId": "j1", "type": "Task", "name": "Compile", "order": 1, **state(ended),
             "log": {"id": 5, "lineCount": 3} if ended else None},
            {"id": "t2", "parentId": "j1", "type": "Task", "name": "Test", "order": 2, **state(build["step"] == 3),
             "log": {"id": 6, "lineCount": 1} if build["step"] == 3 else None}]
        if build["pipeline"] == 4 and ended:
            records += [{"id": "c1", "parentId": "s1", "type": "Checkpoint", "name": "Checkpoint", "order": 2, **state(build["approved"])},
                        {"id": f"approval-{number}", "parentId": "c1", "type": "Checkpoint.Approval", "name": "Approval", "order": 1,
                         **state(build["approved"])}]
        return self.json(200, {"id": "tl", "changeId": build["step"], "records": records})

    @route("GET", BASE + r"/build/builds/(?P<number>\d+)/logs/(?P<log>\d+)")
    def log(self, number, log):
        lines = {"5": ["2026-11-25T10:00:06Z compiling", "2026-11-25T10:00:07Z \u00fcber", "2026-11-25T10:00:08Z done"],
                 "6": ["2026-11-25T10:01:00Z tests passed"]}
        build = self.state.builds.get(int(number))
        if build is None or log not in lines or build["step"] < (2 if log == "5" else 3):
            return self.unknown()
        start, end = int(self.first("startLine", "1")), int(self.first("endLine", "1000000"))
        found = lines[log][start - 1:end]
        if "application/json" not in self.headers.get("Accept", ""):
            return self.reply(200, "\n".join(found).encode())
        return self.json(200, {"count": len(found), "value": found})

    @route("PATCH", BASE + r"/build/builds/(?P<number>\d+)")
    def cancel(self, number):
        build = self.state.builds.get(int(number))
        if build is None or (self.body_json() or {}).get("status") != "cancelling":
            return self.unknown() if build is None else self.json(400, {"message": "status"})
        if build["step"] < 3 and build["cancelling"] is None:
            build["cancelling"] = self.state.cancel_polls
            self.state.counters["cancelled"] += 1
        return self.json(200, self.shown(int(number)))

    @route("GET", BASE + "/pipelines/approvals")
    def approvals(self):
        waiting = [number for number, each in self.state.builds.items() if each["approved"] is None and each["step"] == 2]
        self.json(200, {"count": len(waiting), "value": [
            {"id": f"approval-{each}", "status": "pending", "instructions": "Look at staging first", "minRequiredApprovers": 1,
             "steps": [{"assignedApprover": {"displayName": "Rita Release"}, "status": "pending"}]} for each in waiting]})

    @route("PATCH", BASE + "/pipelines/approvals")
    def approve(self):
        for each in self.body_json() or []:
            number = int(each["approvalId"].removeprefix("approval-"))
            build = self.state.builds.get(number)
            if build is None or build["approved"] is not None:
                return self.json(409, {"message": "The approval is already completed."})
            build["approved"] = each["status"]
            self.state.counters["answers"] += 1
        return self.json(200, {"count": 1, "value": [{"status": "approved"}]})

    @route("GET", BASE + r"/build/builds/(?P<number>\d+)/artifacts")
    def artifacts(self, number):
        url = f"http://127.0.0.1:{self.state.port}{BASE}/build/builds/{number}/artifacts?artifactName=drop&api-version=7.1&$format=zip"
        self.json(200, {"count": 1, "value": [{"id": 1, "name": "drop", "resource": {"type": "Container", "downloadUrl": url,
                                                                                    "properties": {"artifactsize": "12"}}}]})


if __name__ == "__main__":
    serve(FakeAzure, World())
