# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Jenkins fake answers about builds: state, log, stop, stages, input gates, tests, artifacts."""
import email.parser
import gzip
import json
import urllib.parse

import jenkins_world
from jenkins_world import filtered, parse_tree
from serving import Handler, route


class Builds(Handler):
    def page(self, status, text, headers=()):
        body = f"<html><head><title>Jenkins</title></head><body><h1>Error</h1><p>{text}</p></body></html>"
        self.reply(status, body.encode(), "text/html;charset=utf-8", headers)

    def unknown(self):
        self.page(404, "Not Found")

    def tree(self, value):
        text = self.first("tree")
        try:
            self.json(200, filtered(value, parse_tree(text)) if text else value)
        except ValueError as error:
            self.page(400, str(error))

    def find(self, path):
        """The job at `job/A/job/B`, or None; names are encoded twice in effect."""
        names = [urllib.parse.unquote(each) for each in path.strip("/").removeprefix("job/").split("/job/")]
        return next((each for each in self.state.jobs if each.path == names), None)

    def form(self):
        found = {name: values[0] for name, values in self.query.items()}
        kind = self.headers.get("Content-Type", "")
        if kind.startswith("application/x-www-form-urlencoded"):
            found.update(urllib.parse.parse_qsl(self.body.decode(), keep_blank_values=True))
        elif kind.startswith("multipart/form-data"):
            message = email.parser.BytesParser().parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + self.body)
            for part in message.get_payload():
                found[part.get_param("name", header="Content-Disposition")] = part.get_payload(decode=True).decode()
        return found

    # Builds
    def build_of(self, path, number):
        job = self.find(path)
        if job is None or not 0 < int(number) <= len(job.builds):
            return None
        return job.builds[int(number) - 1]

    @route("GET", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/api/json")
    def build(self, path, number):
        build = self.build_of(path, number)
        if build is None:
            return self.unknown()
        build.step()
        return self.tree(build.json())

    @route("GET", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/logText/progressiveText")
    def progressive(self, path, number):
        build = self.build_of(path, number)
        if build is None:
            return self.unknown()
        raw = build.log or b""
        start = int(self.first("start", "0"))
        if start > len(raw):
            start = 0
        part = raw[start:]
        if build.building:
            part = b"\n".join(part[:part.rfind(b"\n") + 1].split(b"\n")[:10001]) if part.count(b"\n") > 10000 else part[:part.rfind(b"\n") + 1]
        end = start + len(part)
        body = jenkins_world.visible_log(part)
        headers = [("X-Text-Size", end)]
        if build.building or end < len(raw):
            headers.append(("X-More-Data", "true"))
        if len(body) > 4096 and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body)
            headers.append(("Content-Encoding", "gzip"))
        return self.reply(200, body, "text/plain;charset=UTF-8", headers)

    @route("GET", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/consoleText")
    def console(self, path, number):
        build = self.build_of(path, number)
        if build is None:
            return self.unknown()
        return self.reply(200, jenkins_world.visible_log(build.log or b""), "text/plain;charset=UTF-8")

    @route("POST", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/(?P<how>stop|term|kill)")
    def stop(self, path, number, how):
        build = self.build_of(path, number)
        if build is None or (how != "stop" and not build.job.pipeline):
            return self.unknown()
        self.state.counters[how] += 1
        build.stop(how, self.state.settings["stop_polls"])
        return self.reply(302, headers=[("Location", build.url)])

    # Stages and gates (plugin)
    @route("GET", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/wfapi/describe")
    def describe(self, path, number):
        build = self.build_of(path, number)
        if build is None or not self.state.settings["wfapi"] or not build.job.pipeline:
            return self.unknown()
        stages = [{"id": str(6 + at), "name": each["name"], "status": each["status"], "startTimeMillis": build.started + at * 1000,
                   "durationMillis": 1000, "pauseDurationMillis": 0} for at, each in enumerate(build.stages)]
        status = "PAUSED_PENDING_INPUT" if build.gates else "IN_PROGRESS" if build.building else build.result
        return self.json(200, {"id": number, "name": f"#{number}", "status": status, "startTimeMillis": build.started,
                               "durationMillis": 1000, "stages": stages})

    @route("GET", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/wfapi/pendingInputActions")
    def inputs(self, path, number):
        build = self.build_of(path, number)
        if build is None or not self.state.settings["wfapi"] or not build.job.pipeline:
            return self.unknown()
        base = urllib.parse.urlsplit(build.url).path
        return self.json(200, [{"id": each["id"], "message": each["message"], "proceedText": each.get("ok", "Proceed"),
                                "inputs": each.get("inputs", []), "proceedUrl": f"{base}wfapi/inputSubmit?inputId={each['id']}",
                                "abortUrl": f"{base}input/{each['id']}/abort", "redirectApprovalUrl": f"{base}input/"}
                               for each in build.gates])

    @route("POST", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/input/(?P<gate>[^/]+)/(?P<what>proceedEmpty|abort)")
    def answer(self, path, number, gate, what):
        build, gate = self.build_of(path, number), urllib.parse.unquote(gate)
        needs = build and next((each for each in build.gates if each["id"] == gate and each.get("inputs")), None)
        if what == "proceedEmpty" and needs:
            return self.page(400, "This input has parameters")
        return self.answered(build and build.answer(gate, what == "proceedEmpty"))

    @route("POST", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/wfapi/inputSubmit")
    def submit(self, path, number):
        build = self.build_of(path, number)
        try:
            given = {each["name"]: each["value"] for each in json.loads(self.form()["json"])["parameter"]}
        except (KeyError, ValueError, TypeError):
            return self.page(400, "json is missing")
        return self.answered(build and build.answer(self.first("inputId"), True, given))

    def answered(self, done):
        if not done:
            return self.unknown()
        self.state.counters["answers"] += 1
        return self.reply(200)

    # Tests and artifacts
    @route("GET", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/testReport/api/json")
    def tests(self, path, number):
        build = self.build_of(path, number)
        if build is None or build.tests is None:
            return self.unknown()
        return self.tree(build.tests)

    @route("GET", r"(?P<path>(/job/[^/]+)+)/(?P<number>\d+)/artifact/(?P<file>.+)")
    def artifact(self, path, number, file):
        build = self.build_of(path, number)
        if build is None or urllib.parse.unquote(file) not in build.artifacts:
            return self.unknown()
        if self.state.settings["artifact_redirect"]:
            return self.reply(302, headers=[("Location", self.state.settings["artifact_redirect"] + file)])
        return self.reply(200, build.artifacts[urllib.parse.unquote(file)].encode(), "application/octet-stream")
