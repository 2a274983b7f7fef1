#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a real Buildbot master with one worker in a folder that is thrown away afterwards.

Prints `listening PORT` once the API answers and the worker is connected, and stops everything it started when standard
input ends. Lines on standard input, each answered by itself when done: kill-worker, start-worker, restart-master.
"""
import argparse
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
PYTHON = '/usr/bin/python3'  # the one that Debian's Buildbot is installed for
DEADLINE = 60.0


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def descendants(pid):
    """The process and all it started, children first."""
    found = []
    try:
        with open(f'/proc/{pid}/task/{pid}/children', encoding='ascii') as children:
            for child in children.read().split():
                found += descendants(int(child))
    except OSError:
        pass
    return found + [pid]


def kill_tree(process):
    for pid in descendants(process.pid):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    process.wait()


class Server:
    def __init__(self, options):
        self.folder = os.path.abspath(options.dir)
        self.http_port, self.worker_port = free_port(), free_port()
        self.master = self.worker = None
        self.starts = 0
        self.environment = dict(
            os.environ, PYTHONPATH=os.path.join(HERE, 'www_stub'), PYTHONDONTWRITEBYTECODE='1', LC_ALL='C.UTF-8',
            SLIPWAY_HTTP_PORT=str(self.http_port), SLIPWAY_WORKER_PORT=str(self.worker_port),
            SLIPWAY_AUTH=str(int(options.auth)), SLIPWAY_COLLAPSE=str(int(options.collapse)),
            SLIPWAY_SESSION_SECONDS=str(options.session_seconds or ''))

    def place(self, name):
        return os.path.join(self.folder, name)

    def create(self):
        os.makedirs(self.place('worker'), exist_ok=True)
        with open(self.place('create.log'), 'wb') as log:
            subprocess.run([PYTHON, '/usr/bin/buildbot', 'create-master', self.place('master')], check=True, stdin=subprocess.DEVNULL,
                           stdout=log, stderr=log, env=self.environment)
        os.symlink(os.path.join(HERE, 'master.cfg'), self.place('master/master.cfg'))
        # A copy: the worker's folder is where its configuration lies.
        with open(os.path.join(HERE, 'worker.tac'), encoding='utf-8') as source, \
                open(self.place('worker/buildbot.tac'), 'w', encoding='utf-8') as target:
            target.write(source.read())

    def start(self, program, name):
        with open(self.place(name + '.log'), 'ab') as log:
            return subprocess.Popen([PYTHON, '/usr/bin/' + program, 'start', '--nodaemon', '.'], cwd=self.place(name),
                                    stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environment, preexec_fn=die_with_parent)

    def start_master(self):
        self.starts += 1
        self.environment['SLIPWAY_START'] = str(self.starts)
        self.master = self.start('buildbot', 'master')
        self.await_true('the master answers', lambda: self.read('masters') is not None)

    def start_worker(self):
        self.worker = self.start('buildbot-worker', 'worker')
        self.await_worker()

    def await_worker(self):
        self.await_true('the worker is connected', lambda: any(w['connected_to'] for w in (self.read('workers') or [])))

    def kill_worker(self):
        kill_tree(self.worker)
        self.await_true('the worker is gone', lambda: not any(w['connected_to'] for w in (self.read('workers') or [])))

    def restart_master(self):
        self.master.terminate()
        try:
            self.master.wait(10)
        except subprocess.TimeoutExpired:
            kill_tree(self.master)
        self.start_master()
        self.await_worker()

    def stop(self):
        for process in (self.worker, self.master):
            if process:
                kill_tree(process)

    def read(self, path):
        try:
            with urllib.request.urlopen(f'http://127.0.0.1:{self.http_port}/api/v2/{path}', timeout=5) as reply:
                return json.load(reply)[path]
        except OSError:
            return None

    def await_true(self, what, condition):
        end = time.monotonic() + DEADLINE
        while not condition():
            for process, name in ((self.master, 'master'), (self.worker, 'worker')):
                if process and process.returncode is None and process.poll() is not None:
                    raise RuntimeError(f'the {name} ended with {process.returncode}: see {self.place(name + ".log")}')
            if time.monotonic() > end:
                raise RuntimeError(f'not within {DEADLINE} s: {what}; see {self.folder}')
            time.sleep(0.05)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--dir', required=True, help='an empty folder to work in')
    parser.add_argument('--auth', action='store_true', help='control calls need alice@example.invalid / secret; bob may log in only')
    parser.add_argument('--collapse', action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument('--session-seconds', type=int, help='a login is valid so long')
    server = Server(parser.parse_args())
    commands = {'kill-worker': server.kill_worker, 'start-worker': server.start_worker, 'restart-master': server.restart_master}
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        server.create()
        server.start_master()
        server.start_worker()
        print(f'listening {server.http_port}', flush=True)
        for line in sys.stdin:
            command = line.strip()
            if command not in commands:
                print(f'unknown {command}', flush=True)
                continue
            commands[command]()
            print(command, flush=True)
    finally:
        server.stop()


if __name__ == '__main__':
    main()
