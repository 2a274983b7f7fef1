#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bitbucket Pipelines for tests, as its documentation says it is: workspace `acme`, repository `shop`, custom pipelines
`deploy` and `nightly`; Basic `rita@example.com:bbtoken` or Bearer `bbaccess`.

Each read of a pipeline moves it: pending, running, running, completed. Its log grows with it; a range that has nothing new is
416, no log yet is 404, and once finished the log is at another address.
"""
import base64
import re
import urllib.parse

from serving import Handler, State, route, serve

REPO = "/2.0/repositories/acme/shop"
UUID = r"(?P<uuid>%7B[0-9a-fA-F-]+%7D)"
LOG = "+ make deploy\nüber\nuploading\ndone\n".encode()
ENDS = [0, 17, 26, len(LOG)]  # the second cuts a character in two


class World(State):
    def __init__(self):
        super().__init__()
        self.pipelines = {}
        self.fail = False
        self.pause = False
        self.hidden = False  # variables are not told back

    def test_set(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)
        return {}

    def test_pipeline(self, number):
        return list(self.pipelines.values())[number - 1]


class FakeBitbucket(Handler):
    def refuse(self):
        if self.path_only.startswith("/storage/"):
            return False
        basic = "Basic " + base64.b64encode(b"rita@example.com:bbtoken").decode()
        if self.headers.get("Authorization") not in (basic, "Bearer bbaccess"):
            self.json(401, {"type": "error", "error": {"message": "Token is invalid, expired, or not supported for this endpoint."}})
            return True
        return False

    def unknown(self):
        self.json(404, {"type": "error", "error": {"message": "Not Found"}})

    @route("GET", r"/2.0/user")
    def who(self):
        self.json(200, {"display_name": "Rita Release", "uuid": "{11111111-0000-4000-8000-000000000000}"})

    @route("GET", REPO)
    def repository(self):
        self.json(200, {"full_name": "acme/shop", "mainbranch": {"name": "main"}})

    @route("GET", REPO + r"/src/(?P<ref>[^/]+)/bitbucket-pipelines.yml")
    def definition(self, ref):
        self.reply(200, b"""pipelines:
  default:
    - step: {script: [make]}
  custom:
    deploy:
      - variables:
          - name: VERSION
          - name: SLIPWAY_KEY
          - name: TARGET
            default: staging
            allowed-values: [staging, production]
      - step: {script: [make deploy]}
    nightly:
      - step: {script: [make nightly]}
""")

    @route("POST", REPO + r"/pipelines/")
    def trigger(self):
        body = self.body_json() or {}
        target = body.get("target", {})
        selector = target.get("selector", {})
        if target.get("type") != "pipeline_ref_target" or target.get("ref_type") not in ("branch", "tag") or not target.get("ref_name"):
            return self.json(400, {"type": "error", "error": {"message": "Bad request", "detail": "The target is not valid."}})
        if selector and (selector.get("type") != "custom" or selector.get("pattern") not in ("deploy", "nightly")):
            return self.json(400, {"type": "error", "error": {"message": "Bad request", "detail": f"Custom pipeline {selector.get('pattern')} is not found in the configuration."}})
        number = len(self.state.pipelines) + 1
        uuid = f"{{00000000-0000-4000-8000-{number:012}}}"
        self.state.pipelines[uuid] = {"number": number, "reads": 0, "target": target, "variables": body.get("variables", []), "stopped": False}
        self.state.counters["created"] += 1
        return self.json(201, self.shown(uuid))

    def shown(self, uuid):
        each = self.state.pipelines[uuid]
        state = {"name": "PENDING", "type": "pipeline_state_pending"}
        if each["stopped"]:
            state = {"name": "COMPLETED", "result": {"name": "STOPPED"}}
        elif each["reads"] >= 3:
            state = {"name": "COMPLETED", "result": {"name": "FAILED" if self.state.fail else "SUCCESSFUL"}}
        elif each["reads"]:
            state = {"name": "IN_PROGRESS", "stage": {"name": "PAUSED" if self.state.pause else "RUNNING"}}
        found = {"type": "pipeline", "uuid": uuid, "build_number": each["number"], "state": state, "created_on": "2026-11-25T10:00:00.000000Z",
                 "creator": {"display_name": "Rita Release"}, "variables": [{k: v for k, v in one.items() if k != "value" or not one.get("secured")} for one in each["variables"]],
                 "target": {**each["target"], "commit": {"hash": "0123456789abcdef0123456789abcdef01234567"}}}
        if self.state.hidden:
            del found["variables"]
        if state["name"] == "COMPLETED":
            found["completed_on"] = "2026-11-25T10:03:00.000000Z"
        return found

    def find(self, uuid):
        uuid = urllib.parse.unquote(uuid)
        return uuid, self.state.pipelines.get(uuid)

    @route("GET", REPO + r"/pipelines/")
    def pipelines(self):
        found = [self.shown(each) for each in self.state.pipelines]
        if self.first("sort") == "-created_on":
            found.reverse()
        page, length = int(self.first("page", "1")), min(100, int(self.first("pagelen", "10")))
        answer = {"values": found[(page - 1) * length:page * length], "page": page, "pagelen": length, "size": len(found)}
        if page * length < len(found):
            answer["next"] = f"http://127.0.0.1:{self.state.port}{REPO}/pipelines/?page={page + 1}&pagelen={length}"
        self.json(200, answer)

    @route("GET", REPO + r"/pipelines/" + UUID)
    def pipeline(self, uuid):
        uuid, found = self.find(uuid)
        if found is None:
            return self.unknown()
        shown = self.shown(uuid)
        if not (self.state.pause and found["reads"] == 1):
            found["reads"] += 1
        return self.json(200, shown)

    @route("GET", REPO + r"/pipelines/" + UUID + "/steps/")
    def steps(self, uuid):
        uuid, found = self.find(uuid)
        if found is None:
            return self.unknown()
        state = self.shown(uuid)["state"]
        return self.json(200, {"values": [{"uuid": "{22222222-0000-4000-8000-000000000000}", "name": "Deploy", "state": state,
                                           "started_on": "2026-11-25T10:00:02Z" if found["reads"] else None, "duration_in_seconds": 60}],
                               "page": 1, "pagelen": 100, "size": 1})

    @route("GET", REPO + r"/pipelines/" + UUID + r"/steps/(?P<step>%7B[0-9a-f-]+%7D)/log")
    def log(self, uuid, step):
        uuid, found = self.find(uuid)
        if found is None or not found["reads"]:
            return self.unknown()
        if self.shown(uuid)["state"]["name"] == "COMPLETED":
            return self.reply(307, headers=[("Location", f"http://127.0.0.1:{self.state.port}/storage/log")])
        return self.ranged(LOG[:ENDS[min(found["reads"], 3)]])

    @route("GET", r"/storage/log")
    def storage(self):
        if self.headers.get("Authorization"):
            self.state.counters["storage_with_credentials"] += 1
        self.ranged(LOG)

    def ranged(self, log):
        match = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if not match:
            return self.reply(200, log, "application/octet-stream")
        start = int(match.group(1))
        if start >= len(log):
            return self.reply(416, headers=[("Content-Range", f"bytes */{len(log)}")])
        return self.reply(206, log[start:], "application/octet-stream", [("Content-Range", f"bytes {start}-{len(log) - 1}/{len(log)}")])

    @route("POST", REPO + r"/pipelines/" + UUID + "/stopPipeline")
    def stop(self, uuid):
        uuid, found = self.find(uuid)
        if found is None:
            return self.unknown()
        if self.shown(uuid)["state"]["name"] == "COMPLETED":
            return self.json(400, {"type": "error", "error": {"message": "The pipeline has already completed."}})
        found["stopped"] = True
        self.state.counters["cancelled"] += 1
        return self.reply(204)


if __name__ == "__main__":
    serve(FakeBitbucket, World())
