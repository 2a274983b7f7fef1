# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the GitHub fake answers about runs: state, jobs, logs, cancel, rerun, gates, artifacts; and how it answers at all."""
import hashlib
import json
import re

from github_world import Refused, stamp, zip_of
from serving import Handler, route

RUN = r"/repos/(?P<owner>[^/]+)/(?P<name>[^/]+)/actions/runs/(?P<ident>\d+)"
REPO = r"/repos/(?P<owner>[^/]+)/(?P<name>[^/]+)"
STATES = {"completed", "in_progress", "queued", "requested", "waiting", "pending"}
CONCLUSIONS = {"action_required", "cancelled", "failure", "neutral", "skipped", "stale", "success", "timed_out"}


class Answers(Handler):
    def handle_any(self):
        try:
            super().handle_any()
        except Refused as refused:
            self.trouble(refused.status, refused.message, refused.errors)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

    def trouble(self, status, message, errors=None, headers=()):
        body = {"message": message, "documentation_url": "https://docs.github.com/rest", "status": str(status)}
        self.json(status, {**body, "errors": errors} if errors else body, headers)

    def unknown(self):
        self.trouble(404, "Not Found")

    def answer(self, value, kind="application/json; charset=utf-8", headers=()):
        """200 with an ETag, or 304, which costs nothing."""
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        etag = f'W/"{hashlib.sha256(body).hexdigest()}"'
        if self.headers.get("If-None-Match") == etag:
            self.state.counters["not_modified"] += 1
            self.state.remaining += 1
            return self.reply(304, headers=[("ETag", etag)])
        return self.reply(200, body, kind, [("ETag", etag), *headers])

    def url(self, path):
        state = self.state
        base = state.settings["base"] or f"http://127.0.0.1:{state.port}"
        return f"{base}{'/api/v3' if state.mode == 'ghes' else ''}/repos/{state.repository}{path}"

    def html_url(self, run):
        return f"https://github.example/{self.state.repository}/actions/runs/{run['id']}"

    def page(self, entries, key=None):
        """One page of a list, with a Link to the next."""
        size, number = self.first("per_page", "30"), self.first("page", "1")
        if not size.isdigit() or not number.isdigit():
            raise Refused(422, "Invalid request.")
        size = min(int(size) or 30, self.state.settings["page"] or 100)
        start = (int(number) - 1) * size
        part = entries[start:start + size]
        links = []
        if start + size < len(entries):
            query = "&".join(f"{name}={value}" for name, values in self.query.items() if name != "page" for value in values)
            path = re.sub(r"^(/api/v3)?/repos/[^/]+/[^/]+", "", self.path.partition("?")[0])
            links = [("Link", f'<{self.url(path)}?{query}&page={int(number) + 1}>; rel="next"')]
        return self.answer({"total_count": len(entries), key: part} if key else part, headers=links)

    # Shapes
    def workflow_json(self, workflow):
        return self.state.schemas.filled("workflow", id=workflow["id"], name=workflow["name"], path=workflow["path"], state=workflow["state"],
                                         html_url=f"https://github.example/{self.state.repository}/actions/{workflow['path']}")

    def run_json(self, run):
        filled = self.state.schemas.filled
        commit = filled("nullable-simple-commit", id=run["sha"], message="Change something")
        return filled(
            "workflow-run", id=run["id"], name=run["name"], display_title=run["title"], head_branch=run["ref"], head_sha=run["sha"],
            path=f"{run['path']}@{run['ref']}", run_number=run["number"], run_attempt=run["attempt"], event=run["event"], status=run["status"],
            conclusion=run["conclusion"], workflow_id=run["workflow"], created_at=run["created"], updated_at=run["updated"],
            run_started_at=run["started"], html_url=self.html_url(run), url=self.url(f"/actions/runs/{run['id']}"), head_commit=commit,
            actor=filled("simple-user", login=run["actor"]), triggering_actor=filled("simple-user", login=run["actor"]))

    def job_json(self, run, job):
        steps = [{"number": number, "name": name, "status": status, "conclusion": conclusion, "started_at": job["started"],
                  "completed_at": job["completed"]} for number, (name, status, conclusion) in enumerate(job["steps"], 1)]
        running = job["status"] != "queued"
        return self.state.schemas.filled(
            "job", id=job["id"], run_id=run["id"], run_attempt=job["attempt"], name=job["name"], status=job["status"], conclusion=job["conclusion"],
            head_sha=run["sha"], head_branch=run["ref"], created_at=job["created"], started_at=job["started"], completed_at=job["completed"],
            labels=["ubuntu-latest"], runner_name="GitHub Actions 2" if running else None, steps=steps, workflow_name=run["name"],
            check_run_url=self.url(f"/check-runs/{job['id']}"),
            html_url=f"{self.html_url(run)}/job/{job['id']}")

    def artifact_json(self, artifact):
        path = f"/actions/artifacts/{artifact['id']}"
        return self.state.schemas.filled(
            "artifact", id=artifact["id"], name=artifact["name"], size_in_bytes=artifact["size"], expired=artifact["expired"],
            created_at=stamp(), expires_at=stamp(90 * 86400), updated_at=stamp(), digest=artifact["digest"] or None, url=self.url(path),
            archive_download_url=self.url(f"{path}/zip"))

    def run_at(self, owner, name, ident, need="actions", level="read"):
        """The run, or None after answering."""
        if not self.known(owner, name, need, level):
            return None
        run = self.state.runs.get(int(ident))
        if run is None:
            self.unknown()
        return run

    # Reading
    @route("GET", REPO + r"/actions/runs")
    @route("GET", REPO + r"/actions/workflows/(?P<which>[^/]+)/runs")
    def runs(self, owner, name, which=None):
        if not self.known(owner, name, "actions"):
            return None
        workflow = self.find_workflow(which) if which else None
        if which and not workflow:
            return self.unknown()
        status = self.first("status")
        if status and status not in STATES | CONCLUSIONS:
            raise Refused(422, "Invalid request.")
        created = self.first("created")
        found = []
        for run in sorted(self.state.runs.values(), key=lambda each: -each["id"]):
            if run["hidden"] > 0:
                run["hidden"] -= 1
                continue
            wanted = {"event": run["event"], "branch": run["ref"], "actor": run["actor"], "head_sha": run["sha"]}
            if (workflow and run["workflow"] != workflow["id"] or any(self.first(key, value) != value for key, value in wanted.items())
                    or status and status not in (run["status"], run["conclusion"])
                    or created.startswith(">=") and run["created"] < created[2:]):
                continue
            found.append(self.run_json(run))
        return self.page(found[:1000], "workflow_runs")

    @route("GET", RUN)
    @route("GET", RUN + r"/attempts/(?P<attempt>\d+)")
    def run(self, owner, name, ident, attempt=None):
        run = self.run_at(owner, name, ident)
        if run is None:
            return None
        if attempt and int(attempt) > run["attempt"]:
            return self.unknown()
        if self.state.settings["auto"]:
            self.state.move(run)
        return self.answer(self.run_json(run))

    @route("GET", RUN + r"/jobs")
    @route("GET", RUN + r"/attempts/(?P<attempt>\d+)/jobs")
    def jobs(self, owner, name, ident, attempt=None):
        run = self.run_at(owner, name, ident)
        if run is None:
            return
        wanted = int(attempt) if attempt else run["attempt"]
        whole = not attempt and self.first("filter", "latest") == "all"
        self.page([self.job_json(run, job) for job in run["jobs"] if whole or job["attempt"] == wanted], "jobs")

    def find_job(self, ident):
        return next(((run, job) for run in self.state.runs.values() for job in run["jobs"] if job["id"] == int(ident)), (None, None))

    @route("GET", REPO + r"/actions/jobs/(?P<ident>\d+)")
    def job(self, owner, name, ident):
        if self.known(owner, name, "actions"):
            run, job = self.find_job(ident)
            self.answer(self.job_json(run, job)) if job else self.unknown()

    # Logs
    def stored(self, kind, data):
        self.reply(302, headers=[("Location", self.state.storage + self.state.stored(kind, data))])

    def log_of(self, job):
        lines = [line if re.match(r"\d{4}-\d\d-\d\dT", line) else f"{job['started'][:-1]}.0000000Z {line}" for line in job["log"].splitlines()]
        return "\ufeff" + "".join(f"{line}\n" for line in lines)

    @route("GET", REPO + r"/actions/jobs/(?P<ident>\d+)/logs")
    def job_log(self, owner, name, ident):
        if not self.known(owner, name, "actions"):
            return None
        _, job = self.find_job(ident)
        if job is None or job["status"] != "completed":
            return self.unknown()
        if self.state.settings["logs_gone"]:
            return self.trouble(410, "Server Error")
        return self.stored("text/plain; charset=utf-8", self.log_of(job).encode())

    @route("GET", RUN + r"/logs")
    @route("GET", RUN + r"/attempts/(?P<attempt>\d+)/logs")
    def run_log(self, owner, name, ident, attempt=None):
        run = self.run_at(owner, name, ident)
        if run is None:
            return None
        wanted = int(attempt) if attempt else run["attempt"]
        jobs = [job for job in run["jobs"] if job["attempt"] == wanted]
        if not jobs or any(job["status"] != "completed" for job in jobs):
            return self.unknown()
        entries = {}
        for number, job in enumerate(jobs):
            entries[f"{number}_{job['name']}.txt"] = self.log_of(job)
            for step, (title, *_) in enumerate(job["steps"], 1):
                entries[f"{job['name']}/{step}_{title}.txt"] = self.log_of(job)
        return self.stored("application/zip", zip_of(entries))

    # Control
    @route("POST", RUN + r"/(?P<force>force-)?cancel")
    def cancel(self, owner, name, ident, force=None):
        run = self.run_at(owner, name, ident, "actions", "write")
        if run:
            self.state.cancel(run, force is not None)
            self.json(202, {})

    @route("POST", RUN + r"/(?P<what>rerun|rerun-failed-jobs)")
    def rerun(self, owner, name, ident, what):
        run = self.run_at(owner, name, ident, "actions", "write")
        if run:
            self.state.rerun(run, what == "rerun-failed-jobs")
            self.json(201, {})

    @route("POST", REPO + r"/actions/jobs/(?P<ident>\d+)/rerun")
    def rerun_job(self, owner, name, ident):
        if not self.known(owner, name, "actions", "write"):
            return
        run, job = self.find_job(ident)
        if job is None:
            self.unknown()
            return
        self.state.rerun(run, job_name=job["name"])
        self.json(201, {})

    # Gates
    @route("GET", RUN + r"/pending_deployments")
    def pending(self, owner, name, ident):
        run = self.run_at(owner, name, ident)
        if run is None:
            return
        user = self.state.schemas.filled("simple-user", login="octocat")
        self.answer([{
            "environment": {"id": self.state.environments[each], "node_id": "x", "name": each, "url": self.url(f"/environments/{each}"),
                            "html_url": f"https://github.example/{self.state.repository}/deployments/{each}"},
            "wait_timer": gate["wait_timer"], "wait_timer_started_at": run["updated"], "current_user_can_approve": gate["can_approve"],
            "reviewers": [{"type": "User", "reviewer": user}]} for each, gate in run["pending"].items()])

    @route("POST", RUN + r"/pending_deployments")
    def review(self, owner, name, ident):
        run = self.run_at(owner, name, ident, "deployments", "write")
        if run:
            names = self.state.review(run, self.body_json(), self.login)
            self.json(200, [self.state.schemas.filled("deployment", id=number, environment=each, ref=run["ref"], sha=run["sha"])
                            for number, each in enumerate(names, 1)])

    @route("GET", RUN + r"/approvals")
    def approvals(self, owner, name, ident):
        run = self.run_at(owner, name, ident)
        if run:
            filled = self.state.schemas.filled
            self.answer([filled("environment-approvals", state=each["state"], comment=each["comment"], environments=[{"name": known} for known in each["environments"]],
                                user=filled("simple-user", login=each["user"])) for each in self.state.approvals.get(run["id"], [])])

    # Artifacts and annotations
    @route("GET", RUN + r"/artifacts")
    def artifacts(self, owner, name, ident):
        run = self.run_at(owner, name, ident)
        if run:
            self.page([self.artifact_json(each) for each in self.state.artifacts.values() if each["run"] == run["id"]], "artifacts")

    @route("GET", REPO + r"/actions/artifacts/(?P<ident>\d+)/zip")
    def artifact(self, owner, name, ident):
        if not self.known(owner, name, "actions"):
            return None
        found = self.state.artifacts.get(int(ident))
        if found is None:
            return self.unknown()
        if found["expired"]:
            return self.trouble(410, "Artifact has expired")
        return self.stored("application/zip", found["data"])

    @route("GET", REPO + r"/check-runs/(?P<ident>\d+)/annotations")
    def annotations(self, owner, name, ident):
        if self.known(owner, name, "actions"):
            _, job = self.find_job(ident)
            self.page([self.state.schemas.filled("check-annotation", **each) for each in job["annotations"]]) if job else self.unknown()
