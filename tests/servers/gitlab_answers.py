# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the GitLab fake answers about pipelines and jobs; and how it answers at all."""
import base64
import hashlib
import json
import urllib.parse

from gitlab_world import Refused, stamp
from serving import Handler, route

PROJECT = r"/api/v4/projects/(?P<project>[^/]+)"
PIPELINE = PROJECT + r"/pipelines/(?P<ident>\d+)"
JOB = PROJECT + r"/jobs/(?P<ident>\d+)"
NOT_FOUND = {"message": "404 Not Found"}


class Answers(Handler):
    def handle_any(self):
        try:
            super().handle_any()
        except Refused as refused:
            self.json(refused.status, refused.body, refused.headers)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

    def unknown(self):
        self.json(404, {"error": "404 Not Found"})

    def answer(self, value, headers=()):
        """200 with a weak ETag, or 304."""
        body = json.dumps(value).encode()
        etag = f'W/"{hashlib.md5(body).hexdigest()}"'
        if self.headers.get("If-None-Match") == etag:
            self.state.counters["not_modified"] += 1
            return self.reply(304, headers=[("ETag", etag)])
        return self.reply(200, body, "application/json", [("ETag", etag), *headers])

    def is_project(self, project):
        return project == "42" or "%2F" in project.upper() and urllib.parse.unquote(project) == "group/ship"

    def known(self, project, level=20):
        if not self.is_project(project) or not self.level:
            raise Refused(404, {"message": "404 Project Not Found"})
        if self.level < level:
            raise Refused(403, {"message": "403 Forbidden"})

    def page(self, entries, keyset=False):
        """One page of a list: by number, or by an opaque cursor."""
        size = min(int(self.first("per_page", "20")), self.state.settings["page"] or 100)
        cursor = self.first("cursor")
        number = int(base64.b64decode(cursor)) if cursor else int(self.first("page", "1"))
        start = (number - 1) * size
        part, more = entries[start:start + size], start + size < len(entries)
        query = {key: values for key, values in self.query.items() if key not in ("page", "cursor")}
        query["cursor" if keyset else "page"] = [base64.b64encode(str(number + 1).encode()).decode() if keyset else str(number + 1)]
        headers = []
        if more:
            url = f"http://127.0.0.1:{self.state.port}{self.path_only}?{urllib.parse.urlencode(query, doseq=True)}"
            headers.append(("Link", f'<{url}>; rel="next"'))
        if not keyset:
            headers.append(("X-Next-Page", number + 1 if more else ""))
            if self.state.settings["totals"]:
                headers += [("X-Total", len(entries)), ("X-Total-Pages", -(-len(entries) // size))]
        self.answer(part, headers)

    # Shapes
    def user_json(self, name):
        return {"id": 24, "username": name, "name": name.title(), "state": "active", "web_url": f"https://gitlab.example/{name}"}

    def pipeline_json(self, pipeline):
        status = self.state.status(pipeline)
        return {"id": pipeline["id"], "iid": pipeline["iid"], "project_id": 42, "sha": pipeline["sha"], "ref": pipeline["ref"],
                "tag": pipeline["ref"].startswith("v"), "name": pipeline["name"], "status": status, "source": pipeline["source"],
                "created_at": pipeline["created"], "updated_at": pipeline["updated"], "started_at": pipeline["started"],
                "finished_at": pipeline["finished"], "duration": None, "queued_duration": None, "coverage": None, "yaml_errors": None,
                "web_url": f"https://gitlab.example/group/ship/-/pipelines/{pipeline['id']}", "user": self.user_json(pipeline["user"]),
                "detailed_status": {"group": status, "text": status, "label": status}}

    def job_json(self, job):
        pipeline = self.state.pipelines[job["pipeline"]]
        artifacts = [{"file_type": "trace", "size": len(job["trace"]), "filename": "job.log", "file_format": None}] if job["trace"] else []
        if job["artifacts"]:
            artifacts.append({"file_type": "archive", "size": len(job["artifacts"]), "filename": "artifacts.zip", "file_format": "zip"})
        return {"id": job["id"], "name": job["name"], "stage": job["stage"], "status": job["status"], "allow_failure": job["allow_failure"],
                "failure_reason": job["failure_reason"], "created_at": job["created"], "started_at": job["started"], "finished_at": job["finished"],
                "erased_at": None, "duration": None, "queued_duration": 1.5, "coverage": None, "ref": pipeline["ref"], "tag": False,
                "artifacts": artifacts, "artifacts_file": {"filename": "artifacts.zip", "size": len(job["artifacts"])} if job["artifacts"] else None,
                "artifacts_expire_at": stamp(86400) if job["artifacts"] else None, "runner": None, "tag_list": [], "user": self.user_json(pipeline["user"]),
                "web_url": f"https://gitlab.example/group/ship/-/jobs/{job['id']}", "commit": {"id": pipeline["sha"]},
                "pipeline": {"id": pipeline["id"], "project_id": 42, "ref": pipeline["ref"], "sha": pipeline["sha"], "status": self.state.status(pipeline)}}

    def deployment_json(self, deployment):
        job = self.state.jobs[deployment["job"]]
        return {"id": deployment["id"], "iid": 2, "status": deployment["status"], "created_at": job["created"], "updated_at": stamp(),
                "environment": {"id": 2, "name": deployment["environment"]}, "deployable": self.job_json(job), "user": self.user_json("dana"),
                "pending_approval_count": 1 if deployment["status"] == "blocked" else 0, "approvals": deployment["approvals"]}

    def pipeline_at(self, project, ident, level=20):
        self.known(project, level)
        pipeline = self.state.pipelines.get(int(ident))
        if pipeline is None:
            raise Refused(404, NOT_FOUND)
        return pipeline

    def job_at(self, project, ident, level=20):
        self.known(project, level)
        job = self.state.jobs.get(int(ident))
        if job is None or job["pipeline"] not in self.state.pipelines:
            raise Refused(404, NOT_FOUND)
        return job

    # Pipelines
    @route("GET", PROJECT + r"/pipelines")
    def pipelines(self, project):
        self.known(project)
        source = self.first("source")
        found = []
        for pipeline in sorted(self.state.pipelines.values(), key=lambda each: -each["id"]):
            shown = self.pipeline_json(pipeline)
            wanted = {"ref": shown["ref"], "sha": shown["sha"], "status": shown["status"], "source": shown["source"], "username": pipeline["user"]}
            if pipeline["source"] == "parent_pipeline" and source != "parent_pipeline" or any(self.first(key, value) != value for key, value in wanted.items()):
                continue
            found.append({key: shown[key] for key in ("id", "iid", "project_id", "sha", "ref", "status", "source", "created_at", "updated_at", "web_url", "name")})
        self.page(found)

    @route("GET", PIPELINE)
    def pipeline(self, project, ident):
        pipeline = self.pipeline_at(project, ident)
        self.state.read(pipeline)
        self.answer(self.pipeline_json(pipeline))

    @route("GET", PIPELINE + r"/variables")
    def variables(self, project, ident):
        pipeline = self.pipeline_at(project, ident)
        if self.level < 40 and pipeline["user"] != self.user:
            raise Refused(403, {"message": "403 Forbidden"})
        self.page([{"variable_type": "env_var", **each} for each in pipeline["variables"]])

    @route("GET", PIPELINE + r"/jobs")
    def pipeline_jobs(self, project, ident):
        pipeline = self.pipeline_at(project, ident)
        scopes = self.query.get("scope[]", [])
        jobs = self.state.jobs_of(pipeline, self.first("include_retried") == "true")
        self.page([self.job_json(job) for job in sorted(jobs, key=lambda each: -each["id"]) if not scopes or job["status"] in scopes])

    @route("GET", PIPELINE + r"/bridges")
    def bridges(self, project, ident):
        pipeline = self.pipeline_at(project, ident)
        found = []
        for bridge in pipeline["bridges"]:
            child = self.pipeline_json(self.state.pipelines[bridge["child"]])
            status = child["status"] if bridge["strategy"] else "success"
            found.append({"id": bridge["id"], "name": bridge["name"], "stage": "child", "status": status, "allow_failure": False,
                          "created_at": pipeline["created"], "started_at": pipeline["created"], "finished_at": None, "web_url": child["web_url"],
                          "downstream_pipeline": {key: child[key] for key in ("id", "project_id", "sha", "ref", "status", "web_url")}})
        self.page(found)

    @route("POST", PIPELINE + r"/cancel")
    def cancel(self, project, ident):
        pipeline = self.pipeline_at(project, ident, 30)
        for job in self.state.jobs_of(pipeline):
            self.state.cancel_job(job)
        self.json(200, self.pipeline_json(pipeline))

    @route("POST", PIPELINE + r"/retry")
    def retry(self, project, ident):
        pipeline = self.pipeline_at(project, ident, 30)
        self.state.counters["retries"] += 1
        for job in self.state.jobs_of(pipeline):
            if job["status"] in ("failed", "canceled"):
                self.state.retry_job(job)
        self.json(201, self.pipeline_json(pipeline))

    # Tests
    def report(self, pipeline):
        """As the server's cache has it."""
        suites = self.state.cached_reports.setdefault(pipeline["id"], self.state.reports.get(pipeline["id"], []))
        counts = {key: sum(case["status"] == key for suite in suites for case in suite["cases"]) for key in ("success", "failed", "skipped", "error")}
        return suites, {"count": sum(counts.values()), **counts}

    @route("GET", PIPELINE + r"/test_report")
    def test_report(self, project, ident):
        suites, total = self.report(self.pipeline_at(project, ident))
        blank = {"classname": "", "file": None, "execution_time": 0.0, "system_output": None, "stack_trace": None, "recent_failures": None}
        self.answer({"total_time": 0.0, "total_count": total["count"], "success_count": total["success"], "failed_count": total["failed"],
                     "skipped_count": total["skipped"], "error_count": total["error"],
                     "test_suites": [{"name": suite["name"], "suite_error": None, "test_cases": [{**blank, **case} for case in suite["cases"]]}
                                     for suite in suites]})

    @route("GET", PIPELINE + r"/test_report_summary")
    def test_report_summary(self, project, ident):
        _, total = self.report(self.pipeline_at(project, ident))
        self.answer({"total": {**total, "time": 0.0, "suite_error": None}, "test_suites": []})

    # Jobs
    @route("GET", JOB)
    def job(self, project, ident):
        self.answer(self.job_json(self.job_at(project, ident)))

    @route("GET", JOB + r"/trace")
    def trace(self, project, ident):
        """The whole of it, whatever Range asks for."""
        job = self.job_at(project, ident)
        self.state.counters["traces"] += 1
        if self.state.settings["archived"]:
            return self.stored("text/plain", job["trace"])
        return self.reply(200, job["trace"], "text/plain; charset=utf-8")

    def stored(self, kind, data):
        path = f"/uploads/{len(self.state.blobs)}?X-Amz-Signature={hashlib.sha256(data).hexdigest()}"
        self.state.blobs[path] = (kind, data)
        self.reply(302, headers=[("Location", self.state.storage + path)])

    @route("GET", JOB + r"/artifacts")
    def artifacts(self, project, ident):
        job = self.job_at(project, ident)
        if not job["artifacts"]:
            raise Refused(404, NOT_FOUND)
        self.stored("application/zip", job["artifacts"])

    @route("POST", JOB + r"/cancel")
    def cancel_job(self, project, ident):
        force = self.first("force") == "true"
        job = self.job_at(project, ident, 40 if force else 30)
        self.state.cancel_job(job, force)
        self.json(201, self.job_json(job))

    @route("POST", JOB + r"/retry")
    def retry_job(self, project, ident):
        self.json(201, self.job_json(self.state.retry_job(self.job_at(project, ident, 30))))

    @route("POST", JOB + r"/play")
    def play(self, project, ident):
        job = self.job_at(project, ident, 30)
        variables = (self.body_json() or {}).get("job_variables_attributes", [])
        if not isinstance(variables, list) or any(set(each) != {"key", "value"} for each in variables):
            raise Refused(400, {"error": "job_variables_attributes is invalid"})
        self.state.play(job, variables)
        self.json(200, self.job_json(job))
