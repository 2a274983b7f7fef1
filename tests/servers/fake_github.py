#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""GitHub Actions for tests, as strict as the real one: cloud with either version of the API, or an Enterprise Server.

usage: fake_github.py --api cloud-2022|cloud-2026|ghes

cloud-2022: a dispatch answers 204, or 200 with the run's id when `return_run_details` asks for it. cloud-2026: always 200, the
field is refused. ghes: 204 only, paths below /api/v3, no rate limits. Repository octo/ship; tokens: github_world.TOKENS. Logs
and artifacts are redirects to a storage host, another port of this process, that counts the credentials it sees
(`leaked_credentials`). Controls: the `test_` functions of World. Every answer is checked against GitHub's own description by
the tests that put Prism in front."""
import argparse
import base64
import hashlib
import http.server
import threading
import time
import urllib.parse

from github_answers import Answers
from github_world import TOKENS, Refused, World
from serving import route, serve

REPO = r"/repos/(?P<owner>[^/]+)/(?P<name>[^/]+)"
VERSIONS = {"cloud-2022": {"2022-11-28"}, "cloud-2026": {"2022-11-28", "2026-03-10"}, "ghes": {"2022-11-28"}}


class Storage(http.server.BaseHTTPRequestHandler):
    """The host that has logs and artifacts; another origin than the API."""

    state = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        with self.state.lock:
            self.state.counters["stored"] += 1
            if any(name in self.headers for name in ("Authorization", "Cookie", "X-GitHub-Api-Version")):
                self.state.counters["leaked_credentials"] += 1
            kind, body = self.state.blobs.pop(self.path, (None, b"<Error><Code>AuthenticationFailed</Code></Error>"))
        self.send_response(200 if kind else 403)
        self.send_header("Content-Type", kind or "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class FakeGitHub(Answers):
    def refuse(self):
        state, self.login, self.may = self.state, None, None
        if state.mode == "ghes":
            if not self.path_only.startswith("/api/v3/"):
                self.reply(404, b"<html>Not Found</html>", "text/html")
                return True
            self.path_only = self.path_only.removeprefix("/api/v3")
        state.counters[f"{self.command} {self.path_only}"] += 1
        if not self.headers.get("User-Agent"):
            self.reply(403, b"Request forbidden by administrative rules. Please make sure your request has a User-Agent header.")
            return True
        version = self.headers.get("X-GitHub-Api-Version")
        if version and (version not in VERSIONS[state.mode] or version == state.settings["refuse_version"]):
            self.trouble(400, f"API version '{version}' is not supported.")
            return True
        if state.settings["server_error"]:
            state.settings["server_error"] -= 1
            self.trouble(502, "Server Error")
            return True
        return self.refuse_caller() or self.refuse_rate()

    def refuse_caller(self):
        kind, _, token = self.headers.get("Authorization", "").partition(" ")
        if not token:
            return False
        if kind not in ("Bearer", "token") or token not in TOKENS:
            self.trouble(401, "Bad credentials")
            return True
        self.login, self.ident, self.may = TOKENS[token]
        if self.may is None:
            url = "https://github.com/orgs/octo/sso?authorization_request=AZSC"
            self.trouble(403, "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
                         headers=[("X-GitHub-SSO", f"required; url={url}")])
            return True
        return False

    def refuse_rate(self):
        state = self.state
        if state.settings["secondary"]:
            state.settings["secondary"] -= 1
            wait = state.settings["retry_after"]
            self.trouble(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
                         headers=[("Retry-After", wait)] if wait else [])
            return True
        if state.mode != "ghes" and self.path_only != "/rate_limit":
            if state.remaining <= 0:
                self.trouble(403, "API rate limit exceeded for user ID 1.")
                return True
            state.remaining -= 1
        return False

    def end_headers(self):
        state = self.state
        if not self.path.startswith("/_test/"):
            self.send_header("X-GitHub-Request-Id", "C0DE:1")
            if state.mode == "ghes":
                self.send_header("X-GitHub-Enterprise-Version", "3.19.0")
            else:
                limit = state.settings["limit"]
                for key, value in (("limit", limit), ("remaining", max(0, state.remaining)), ("used", limit - max(0, state.remaining)),
                                   ("reset", int(time.time()) + 1800), ("resource", "core")):
                    self.send_header(f"X-RateLimit-{key.title()}", str(value))
        super().end_headers()

    def known(self, owner, name, need="", level="read"):
        """False, after answering, when the caller may not see the repository or not do this with it."""
        if f"{owner}/{name}" != self.state.repository or not self.may:
            self.unknown()
            return False
        have = self.may.get(need)
        if need and (not have or level == "write" != have):
            if level == "read":
                self.unknown()
            else:
                self.trouble(403, "Resource not accessible by personal access token", headers=[("X-Accepted-GitHub-Permissions", f"{need}={level}")])
            return False
        return True

    # Who and what
    @route("GET", r"/meta")
    def meta(self):
        self.answer({"verifiable_password_authentication": False, **({"installed_version": "3.19.0"} if self.state.mode == "ghes" else {})})

    @route("GET", r"/user")
    def user(self):
        if not self.login:
            return self.trouble(401, "Requires authentication")
        return self.answer(self.state.schemas.filled("public-user", login=self.login, id=self.ident, name="Octo Cat", type="User"))

    @route("GET", r"/rate_limit")
    def rate(self):
        if self.state.mode == "ghes":
            return self.trouble(404, "Rate limiting is not enabled.")
        limit = {"limit": self.state.settings["limit"], "remaining": self.state.remaining, "reset": int(time.time()) + 1800, "used": 0}
        return self.answer({"resources": {"core": limit, "search": limit}, "rate": limit})

    @route("GET", REPO)
    def repository(self, owner, name):
        if self.known(owner, name):
            push = self.may.get("contents") == "write"
            self.answer(self.state.schemas.filled(
                "full-repository", id=1296269, name=name, full_name=f"{owner}/{name}", private=True, default_branch="main", archived=False,
                permissions={"admin": False, "maintain": False, "push": push, "triage": push, "pull": True}))

    @route("GET", REPO + r"/contents/(?P<path>.+)")
    def contents(self, owner, name, path):
        if not self.known(owner, name, "contents"):
            return None
        path = urllib.parse.unquote(path)
        ref = self.first("ref", "main").removeprefix("refs/heads/").removeprefix("refs/tags/")
        ref = next((each for each, sha in self.state.shas.items() if sha == ref), ref)
        text = self.state.files.get((ref, path))
        if text is None:
            return self.trouble(404, f"No commit found for the ref {ref}" if ref not in self.state.shas else "Not Found")
        if "raw" in self.headers.get("Accept", ""):
            return self.answer(text.encode(), "application/vnd.github.raw+json; charset=utf-8")
        data = text.encode()
        return self.answer(self.state.schemas.filled(
            "content-file", type="file", encoding="base64", size=len(data), name=path.rsplit("/", 1)[-1], path=path,
            content=base64.encodebytes(data).decode(), sha=hashlib.sha1(data).hexdigest()))

    @route("GET", REPO + r"/(?P<kind>branches|tags)")
    def refs(self, owner, name, kind):
        if self.known(owner, name, "contents"):
            tags = {each for each in self.state.shas if each.startswith("v")}
            found = sorted(tags if kind == "tags" else self.state.shas.keys() - tags)
            schema = "tag" if kind == "tags" else "short-branch"
            self.page([self.state.schemas.filled(schema, name=each, commit={"sha": self.state.shas[each], "url": self.url("/commits/x")}) for each in found])

    @route("GET", REPO + r"/branches/(?P<branch>[^/]+)")
    def branch(self, owner, name, branch):
        if not self.known(owner, name, "contents"):
            return None
        branch = urllib.parse.unquote(branch)
        sha = self.state.shas.get(branch)
        if sha is None or branch.startswith("v"):
            return self.trouble(404, "Branch not found")
        filled = self.state.schemas.filled
        return self.answer(filled("branch-with-protection", name=branch, commit=filled("commit", sha=sha), protected=False))

    @route("GET", REPO + r"/environments")
    def environments(self, owner, name):
        if self.known(owner, name, "actions"):
            rules = [{"id": 3736, "node_id": "x", "type": "required_reviewers", "prevent_self_review": False, "reviewers": []}]
            self.page([self.state.schemas.filled("environment", id=ident, name=each, protection_rules=rules if each == "production" else [])
                       for each, ident in self.state.environments.items()], "environments")

    # Workflows
    @route("GET", REPO + r"/actions/workflows")
    def workflows(self, owner, name):
        if self.known(owner, name, "actions"):
            self.page([self.workflow_json(each) for each in self.state.workflows.values()], "workflows")

    @route("GET", REPO + r"/actions/workflows/(?P<which>[^/]+)")
    def workflow(self, owner, name, which):
        if self.known(owner, name, "actions"):
            found = self.find_workflow(which)
            self.answer(self.workflow_json(found)) if found else self.unknown()

    def find_workflow(self, which):
        which = urllib.parse.unquote(which)
        return next((each for path, each in self.state.workflows.items() if which in (str(each["id"]), path, path.rsplit("/", 1)[1])), None)

    @route("POST", REPO + r"/actions/workflows/(?P<which>[^/]+)/dispatches")
    def dispatch(self, owner, name, which):
        if not self.known(owner, name, "actions", "write"):
            return None
        self.state.counters["dispatches"] += 1
        workflow, body = self.find_workflow(which), self.body_json()
        if workflow is None:
            return self.unknown()
        run = self.state.dispatch(workflow, body, self.login)
        if self.state.mode == "cloud-2026" or self.state.mode == "cloud-2022" and body.get("return_run_details") is True:
            return self.answer({"workflow_run_id": run["id"], "run_url": self.url(f"/actions/runs/{run['id']}"), "html_url": self.html_url(run)})
        return self.reply(204)

    @route("POST", REPO + r"/dispatches")
    def repository_dispatch(self, owner, name):
        if not self.known(owner, name, "contents", "write"):
            return None
        body = self.body_json()
        if not isinstance(body, dict) or not isinstance(body.get("event_type"), str):
            raise Refused(422, 'Invalid request.\n\n"event_type" wasn\'t supplied.')
        workflow = self.state.workflows[".github/workflows/plain.yml"]
        self.state.start(workflow, "main", {}, self.login, "repository_dispatch", body["event_type"])
        return self.reply(204)

    # Things a release leaves behind
    @route("GET", REPO + r"/releases/tags/(?P<tag>[^/]+)")
    def release_of_tag(self, owner, name, tag):
        if not self.known(owner, name, "contents"):
            return None
        found = next((each for each in self.state.posted["releases"] if each["tag_name"] == urllib.parse.unquote(tag)), None)
        if found is None:
            return self.unknown()
        return self.answer(self.state.schemas.filled("release", id=1, tag_name=found["tag_name"], name=found.get("name"),
                                                     body=found.get("body")))

    @route("POST", REPO + r"/(?P<kind>deployments|releases)")
    def post(self, owner, name, kind):
        need = "deployments" if kind == "deployments" else "contents"
        if not self.known(owner, name, need, "write"):
            return None
        body, key = self.body_json(), "ref" if kind == "deployments" else "tag_name"
        if not isinstance(body, dict) or not isinstance(body.get(key), str):
            raise Refused(422, "Validation Failed", [{"resource": kind.title()[:-1], "code": "missing_field", "field": key}])
        if kind == "releases" and any(each["tag_name"] == body["tag_name"] for each in self.state.posted[kind]):
            raise Refused(422, "Validation Failed", [{"resource": "Release", "code": "already_exists", "field": "tag_name"}])
        self.state.posted[kind].append(body)
        made = {each: body[each] for each in ("ref", "environment", "description", "tag_name", "name", "body") if each in body}
        schema = "deployment" if kind == "deployments" else "release"
        return self.json(201, self.state.schemas.filled(schema, id=len(self.state.posted[kind]), **made))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--api", choices=list(VERSIONS), default="cloud-2022")
    world = World(arguments.parse_args().api)
    Storage.state = world
    storage = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Storage)
    storage.daemon_threads = True
    threading.Thread(target=storage.serve_forever, daemon=True).start()
    world.storage = f"http://127.0.0.1:{storage.server_port}"
    serve(FakeGitHub, world)


if __name__ == "__main__":
    main()
