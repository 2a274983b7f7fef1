#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TeamCity for tests, as its documentation says it is; access token `tctoken`.

A build keeps its id from the queue to its end; each read moves it: queued, running, running, finished. Equal queued builds are
merged when asked to (`/_test/set {"merge": true}`): reading the later id then shows the earlier build.
"""
import re

from serving import Handler, State, route, serve


class World(State):
    def __init__(self):
        super().__init__()
        self.types = {"App_Build": "Build", "App_Deploy": "Deploy"}
        self.builds = {}
        self.fail = False
        self.merge = False
        self.hold = False
        self.merged_into = {}

    def test_set(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)
        return {}

    def test_build(self, number):
        return self.builds[number]


class FakeTeamCity(Handler):
    def refuse(self):
        if self.headers.get("Authorization") != "Bearer tctoken":
            self.reply(401, b"Authentication required\nTo login manually go to \"/login.html\" page", headers=[("WWW-Authenticate", 'Basic realm="TeamCity"')])
            return True
        if self.path_only.startswith("/app/rest") and "application/json" not in self.headers.get("Accept", ""):
            self.reply(200, b"<?xml version=\"1.0\"?><builds/>", "application/xml")
            return True
        return False

    def unknown(self):
        self.json(404, {"errors": [{"message": "No build found by locator", "statusText": "Responding with error, status code: 404 (Not Found)."}]})

    @route("GET", r"/app/rest/server")
    def about(self):
        self.json(200, {"version": "2024.07.3 (build 160000)", "versionMajor": 2024, "versionMinor": 7})

    @route("GET", r"/app/rest/users/current")
    def who(self):
        self.json(200, {"username": "rita", "name": "Rita Release"})

    @route("GET", r"/app/rest/buildTypes")
    def types(self):
        self.json(200, {"buildType": [{"id": each, "name": name, "projectId": "App", "projectName": "App", "paused": False} for each, name in self.state.types.items()]})

    @route("GET", r"/app/rest/buildTypes/id:(?P<kind>[^/]+)/parameters")
    def parameters(self, kind):
        if kind not in self.state.types:
            return self.unknown()
        return self.json(200, {"property": [
            {"name": "version", "value": "1.0", "type": {"rawValue": "text validationMode='any' display='prompt' label='Version'"}},
            {"name": "target", "value": "staging", "type": {"rawValue": "select data_1='staging' data_2='production' display='normal'"}},
            {"name": "dry", "value": "true", "type": {"rawValue": "checkbox checkedValue='true' uncheckedValue='false'"}},
            {"name": "pin", "type": {"rawValue": "password display='hidden'"}},
            {"name": "env.PLAIN", "value": "x"}]})

    @route("POST", r"/app/rest/buildQueue")
    def trigger(self):
        body = self.body_json()
        if self.headers.get("Content-Type", "").split(";")[0] != "application/json" or not isinstance(body, dict):
            return self.json(415, {"errors": [{"message": "Unsupported media type"}]})
        kind = body.get("buildType", {}).get("id")
        if kind not in self.state.types:
            return self.json(404, {"errors": [{"message": f"No build type nor template is found by id '{kind}'."}]})
        properties = {each["name"]: each["value"] for each in body.get("properties", {}).get("property", [])}
        number = 500 + len(self.state.builds)
        equal = next((other for other, each in self.state.builds.items()
                      if each["state"] == "queued" and each["type"] == kind and each["properties"] == properties), None)
        self.state.builds[number] = {"type": kind, "state": "queued", "properties": properties, "reads": 0, "status": "UNKNOWN",
                                     "branch": body.get("branchName"), "comment": body.get("comment", {}).get("text", ""), "canceled": False}
        self.state.counters["created"] += 1
        if self.state.merge and equal:
            self.state.merged_into[number] = equal
        return self.json(200, self.shown(number))

    def shown(self, number):
        build = self.state.builds[number]
        found = {"id": number, "buildTypeId": build["type"], "state": build["state"], "branchName": build["branch"],
                 "webUrl": f"https://tc.example.com/viewLog.html?buildId={number}", "queuedDate": "20261125T100000+0000",
                 "comment": {"text": build["comment"]}, "properties": {"property": [{"name": name, "value": value} for name, value in build["properties"].items()]},
                 "triggered": {"user": {"username": "rita", "name": "Rita Release"}},
                 "revisions": {"revision": [{"version": "0123456789abcdef0123456789abcdef01234567"}]}}
        if build["state"] == "queued":
            found["waitReason"] = "There are no idle compatible agents"
        else:
            found.update(number=str(number - 499), status=build["status"], statusText="Tests passed: 3", startDate="20261125T100005+0000")
        if build["state"] == "running":
            found.update(status="SUCCESS", percentageComplete=40, **{"running-info": {"percentageComplete": 40, "elapsedSeconds": 24, "estimatedTotalSeconds": 60}})
        if build["state"] == "finished":
            found["finishDate"] = "20261125T100105+0000"
        if build["canceled"]:
            found["canceledInfo"] = {"text": "stopped", "user": {"username": "rita"}}
        return found

    @route("GET", r"/app/rest/builds/id:(?P<number>\d+)")
    def build(self, number):
        number = self.state.merged_into.get(int(number), int(number))
        build = self.state.builds.get(number)
        if build is None:
            return self.unknown()
        shown = self.shown(number)
        build["reads"] += 0 if self.state.hold else 1
        if build["state"] == "queued" and build["reads"] >= 1 and not self.state.hold:
            build["state"] = "running"
        elif build["state"] == "running" and build["reads"] >= 3:
            build["state"], build["status"] = "finished", "FAILURE" if self.state.fail else "SUCCESS"
        return self.json(200, shown)

    @route("GET", r"/app/rest/builds")
    def builds(self):
        kind = re.search(r"buildType:\(id:([^)]+)\)", self.first("locator"))
        if kind is None:
            return self.json(400, {"errors": [{"message": "Bad locator"}]})
        found = [self.shown(number) for number, each in reversed(self.state.builds.items()) if each["type"] == kind.group(1)]
        return self.json(200, {"count": len(found), "build": found})

    @route("POST", r"/app/rest/(?P<place>buildQueue|builds)/id:(?P<number>\d+)")
    def cancel(self, place, number):
        build = self.state.builds.get(int(number))
        wanted = "queued" if place == "buildQueue" else "running"
        if build is None or build["state"] != wanted or "readdIntoQueue" not in (self.body_json() or {}):
            return self.unknown()
        build.update(state="finished", canceled=True, status="UNKNOWN")
        self.state.counters["cancelled"] += 1
        return self.json(200, self.shown(int(number)))

    @route("GET", r"/downloadBuildLog.html")
    def log(self):
        build = self.state.builds.get(int(self.first("buildId", "0")))
        if build is None:
            return self.unknown()
        lines = ["[10:00:05]i: TeamCity server version is 2024.07.3", "[10:00:06] : compiling", "[10:00:09]W: über", "[10:01:05] : Build finished"]
        count = {"queued": 0, "running": 1 + build["reads"], "finished": 4}[build["state"]]
        return self.reply(200, "".join(line + "\n" for line in lines[:count]).encode(), "text/plain;charset=UTF-8")

    @route("GET", r"/app/rest/testOccurrences")
    def tests(self):
        self.json(200, {"count": 2, "testOccurrence": [{"id": "1", "name": "app: Suite.passes", "status": "SUCCESS", "duration": 12},
                                                       {"id": "2", "name": "app: Suite.fails", "status": "FAILURE", "duration": 7, "details": "expected 1"}]})


if __name__ == "__main__":
    serve(FakeTeamCity, World())
