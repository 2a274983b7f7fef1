#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""GitLab CI for tests, as strict as the real one: pipelines with inputs and variables, child pipelines, traces that grow or are
replaced, manual jobs, retries with new ids, test reports from a cache, freeze periods, deployments to approve.

Project group/ship (id 42); tokens: gitlab_world.TOKENS. Archived traces and artifacts are redirects to a storage host, another
port of this process, that counts the credentials it sees (`leaked_credentials`). Controls: the `test_` functions of World."""
import http.server
import threading
import urllib.parse

from gitlab_answers import Answers
from gitlab_world import TOKENS, TRIGGER_TOKEN, Refused, World
from serving import route, serve

PROJECT = r"/api/v4/projects/(?P<project>[^/]+)"


class Storage(http.server.BaseHTTPRequestHandler):
    """The host that has archived traces and artifacts; another origin than the API."""

    state = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        with self.state.lock:
            self.state.counters["stored"] += 1
            if any(name in self.headers for name in ("Authorization", "Cookie", "PRIVATE-TOKEN")):
                self.state.counters["leaked_credentials"] += 1
            kind, body = self.state.blobs.get(self.path, (None, b"<Error><Code>AccessDenied</Code></Error>"))
        self.send_response(200 if kind else 403)
        self.send_header("Content-Type", kind or "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class FakeGitLab(Answers):
    def refuse(self):
        state, self.user, self.scopes, self.level = self.state, None, [], 0
        state.counters[f"{self.command} {self.path_only}"] += 1
        if "%" not in self.path_only and "/projects/group/" in self.path_only:
            state.counters["decoded_paths"] += 1
        if state.settings["server_error"]:
            state.settings["server_error"] -= 1
            self.reply(502, b"<html><title>GitLab is not responding</title></html>", "text/html")
            return True
        if state.settings["limited"]:
            state.settings["limited"] -= 1
            headers = [("Retry-After", 7), ("RateLimit-Limit", 10), ("RateLimit-Observed", 11), ("RateLimit-Remaining", 0)]
            self.reply(429, b"Retry later\n", "text/plain", headers if state.settings["limit_headers"] else [])
            return True
        if self.command == "POST" and self.path_only.endswith("/trigger/pipeline"):
            return False
        bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
        token = self.headers.get("PRIVATE-TOKEN") or bearer
        if not token:
            return False
        if token not in TOKENS:
            self.json(401, {"message": "401 Unauthorized"})
            return True
        self.user, self.scopes, self.level = TOKENS[token]
        if self.command not in ("GET", "HEAD") and "api" not in self.scopes:
            self.json(403, {"error": "insufficient_scope", "scope": "api",
                            "error_description": "The request requires higher privileges than provided by the access token."})
            return True
        return False

    # Who and what
    def known_user(self):
        if not self.user:
            raise Refused(401, {"message": "401 Unauthorized"})

    @route("GET", r"/api/v4/(version|metadata)")
    def version(self):
        self.known_user()
        self.answer({"version": self.state.settings["version"], "revision": "e338d16b2a4", "enterprise": True})

    @route("GET", r"/api/v4/user")
    def who(self):
        self.known_user()
        self.answer(self.user_json(self.user))

    @route("GET", r"/api/v4/personal_access_tokens/self")
    def token(self):
        self.known_user()
        self.answer({"id": 4, "name": "Slipway", "revoked": False, "scopes": self.scopes, "user_id": 24, "active": True, "expires_at": "2027-05-04"})

    def project_json(self):
        return {"id": 42, "name": "ship", "path_with_namespace": "group/ship", "name_with_namespace": "Group / ship", "default_branch": "main",
                "description": "A ship", "web_url": "https://gitlab.example/group/ship", "ci_config_path": "", "jobs_enabled": True,
                "permissions": {"project_access": {"access_level": self.level}, "group_access": None}}

    @route("GET", r"/api/v4/projects")
    def projects(self):
        found = [self.project_json()] if self.level else []
        self.page(found, keyset=self.first("pagination") == "keyset")

    @route("GET", PROJECT)
    def one_project(self, project):
        self.known(project)
        self.answer(self.project_json())

    @route("GET", PROJECT + r"/repository/(?P<kind>branches|tags)")
    def refs(self, project, kind):
        self.known(project)
        tags = {each for each in self.state.shas if each.startswith("v")}
        names = sorted(tags if kind == "tags" else self.state.shas.keys() - tags)
        self.page([{"name": each, "commit": {"id": self.state.shas[each]}, "default": each == "main"} for each in names])

    @route("GET", PROJECT + r"/repository/commits/(?P<ref>[^/]+)")
    def commit(self, project, ref):
        self.known(project)
        sha = self.state.shas.get(urllib.parse.unquote(ref))
        if not sha:
            raise Refused(404, {"message": "404 Commit Not Found"})
        self.answer({"id": sha, "short_id": sha[:8], "title": "Change something"})

    @route("GET", PROJECT + r"/repository/files/(?P<path>[^/]+)/raw")
    def file(self, project, path):
        self.known(project)
        text = self.state.files.get((self.first("ref", "main"), urllib.parse.unquote(path)))
        if text is None:
            raise Refused(404, {"message": "404 File Not Found"})
        self.reply(200, text.encode(), "text/plain; charset=utf-8")

    @route("GET", PROJECT + r"/ci/lint")
    def lint(self, project):
        self.known(project, 30)
        error = self.state.settings["yaml_error"]
        self.answer({"valid": not error, "errors": [error] if error else [], "warnings": [], "merged_yaml": "", "jobs": []})

    # Creating
    @route("POST", PROJECT + r"/pipeline")
    def create(self, project):
        self.known(project, 30)
        self.state.counters["posts"] += 1
        if self.headers.get_content_type() != "application/json":
            raise Refused(415, {"error": "The provided content-type is not supported."})
        body = self.body_json()
        if not isinstance(body, dict):
            raise Refused(400, {"message": "400 Bad request - request body could not be parsed"})
        self.json(201, self.pipeline_json(self.state.create(body, self.user)))

    @route("POST", PROJECT + r"/trigger/pipeline")
    def create_by_token(self, project):
        form = dict(urllib.parse.parse_qsl(self.body.decode()))
        if form.get("token") != TRIGGER_TOKEN or not self.is_project(project):
            raise Refused(404, {"message": "404 Not Found"})
        named = [(kind, key[len(kind) + 1:-1], value) for key, value in form.items() for kind in ("variables", "inputs") if key.startswith(kind + "[")]
        body = {"ref": form.get("ref"), "variables": [{"key": key, "value": value} for kind, key, value in named if kind == "variables"],
                "inputs": {key: value for kind, key, value in named if kind == "inputs"}}
        self.json(201, self.pipeline_json(self.state.create(body, "trigger", "trigger")))

    # Surroundings
    @route("GET", PROJECT + r"/freeze_periods")
    def freeze_periods(self, project):
        self.known(project)
        self.page(self.state.freezes)

    @route("GET", PROJECT + r"/environments")
    def environments(self, project):
        self.known(project)
        self.page([{"id": number, "name": name, "state": "available", "tier": name} for number, name in enumerate(("staging", "production"), 1)])

    @route("GET", PROJECT + r"/deployments")
    def deployments(self, project):
        self.known(project)
        status, environment = self.first("status"), self.first("environment")
        self.page([self.deployment_json(each) for each in self.state.deployments.values()
                   if status in ("", each["status"]) and environment in ("", each["environment"])])

    @route("GET", PROJECT + r"/deployments/(?P<ident>\d+)")
    def deployment(self, project, ident):
        self.known(project)
        found = self.state.deployments.get(int(ident))
        if not found:
            raise Refused(404, {"message": "404 Not Found"})
        self.answer(self.deployment_json(found))

    @route("POST", PROJECT + r"/deployments/(?P<ident>\d+)/approval")
    def approve(self, project, ident):
        self.known(project, 30)
        found, body = self.state.deployments.get(int(ident)), self.body_json() or {}
        if not found:
            raise Refused(404, {"message": "404 Not Found"})
        if body.get("status") not in ("approved", "rejected"):
            raise Refused(400, {"error": "status does not have a valid value"})
        if not found["mine"]:
            raise Refused(400, {"message": "You don't have permission to approve this deployment. Contact the project or group owner for help."})
        if found["status"] != "blocked":
            raise Refused(400, {"message": "This deployment is not waiting for approvals."})
        found["approvals"].append({"status": body["status"], "comment": body.get("comment", ""), "user": self.user})
        found["status"] = "created" if body["status"] == "approved" else "failed"
        job = self.state.jobs[found["job"]]
        if body["status"] == "rejected":
            self.state.set_status(job, "failed")
        self.json(201, {"user": self.user_json(self.user), "status": body["status"], "created_at": job["created"], "comment": body.get("comment", "")})

    @route("GET", PROJECT + r"/releases/(?P<tag>[^/]+)")
    def release_of_tag(self, project, tag):
        self.known(project)
        found = next((each for each in self.state.releases if each["tag_name"] == urllib.parse.unquote(tag)), None)
        if found is None:
            raise Refused(404, {"message": "404 Not Found"})
        self.json(200, {**found, "_links": {"self": f"http://{self.headers['Host']}/group/ship/-/releases/{tag}"}})

    @route("POST", PROJECT + r"/releases")
    def release(self, project):
        self.known(project, 30)
        body = self.body_json() or {}
        if not body.get("tag_name"):
            raise Refused(400, {"error": "tag_name is missing"})
        if any(each["tag_name"] == body["tag_name"] for each in self.state.releases):
            raise Refused(409, {"message": "Release already exists"})
        self.state.releases.append(body)
        self.json(201, {**body, "_links": {"self": f"http://{self.headers['Host']}/group/ship/-/releases/{body['tag_name']}"}})


def main():
    world = World()
    Storage.state = world
    storage = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Storage)
    storage.daemon_threads = True
    threading.Thread(target=storage.serve_forever, daemon=True).start()
    world.storage = f"http://127.0.0.1:{storage.server_port}"
    serve(FakeGitLab, world)


if __name__ == "__main__":
    main()
