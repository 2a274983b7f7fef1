# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the runners of real monitoring servers share: free ports, children that die with them, certificates, a command loop."""
import ctypes
import os
import pwd
import signal
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request

DEADLINE = 40.0


def free_ports(count):
    """All at once, so that no two are the same."""
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def account(name):
    """An account that servers drop to when they are started by root; our own otherwise."""
    return name if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name


def give(folder, name):
    """Hands a folder with all in it to an account, when we may."""
    if os.getuid() != 0:
        return
    owner = pwd.getpwnam(name)
    for place, folders, files in os.walk(folder):
        for each in [place, *(os.path.join(place, f) for f in folders + files)]:
            os.lchown(each, owner.pw_uid, owner.pw_gid)


def write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


class Runner:
    """Starts servers in a folder and stops them by their ids."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        self.processes = {}

    def place(self, *names):
        return os.path.join(self.folder, *names)

    def run(self, *command, **options):
        """A program that ends by itself; what it says is in the error when it fails."""
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, errors="replace", check=False, **options)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {done.stdout[-2000:]}")
        return done.stdout

    def start(self, name, *command, **options):
        with open(self.place(name + ".log"), "ab") as log:
            self.processes[name] = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                                    preexec_fn=die_with_parent, **options)

    def stop(self, name):
        process = self.processes.pop(name)
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def stop_all(self):
        for process in self.processes.values():
            process.terminate()
        for name in list(self.processes):
            self.stop(name)

    def log_of(self, name):
        with open(self.place(name + ".log"), encoding="utf-8", errors="replace") as log:
            return log.read()[-3000:]

    def await_true(self, what, condition):
        end = time.monotonic() + DEADLINE
        while not condition():
            for name, process in self.processes.items():
                if process.poll() is not None:
                    raise RuntimeError(f"{name} ended with {process.returncode}: {self.log_of(name)}")
            if time.monotonic() > end:
                logs = "\n".join(f"{name}: {self.log_of(name)}" for name in self.processes)
                raise RuntimeError(f"not within {DEADLINE} s: {what}\n{logs}")
            time.sleep(0.02)

    def certificates(self):
        """An authority, a certificate of 127.0.0.1 and one of a client, as ca.pem, server.*, client.*"""
        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30")
        # With all that a strict reader of certificates asks for, as Python is from 3.13 on.
        self.run("openssl", "req", "-x509", *curve, "-subj", "/CN=Slipway test authority",
                 "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-keyout", self.place("ca.key"), "-out", self.place("ca.pem"))
        for name, usage in (("server", "serverAuth"), ("client", "clientAuth")):
            write(self.place(name + ".ext"), "basicConstraints=CA:FALSE\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n"
                  f"keyUsage=digitalSignature\nextendedKeyUsage={usage}\n"
                  "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n")
            self.run("openssl", "req", *curve, "-subj", f"/CN={name}", "-keyout", self.place(name + ".key"),
                     "-out", self.place(name + ".csr"))
            self.run("openssl", "x509", "-req", "-in", self.place(name + ".csr"), "-CA", self.place("ca.pem"),
                     "-CAkey", self.place("ca.key"), "-CAcreateserial", "-days", "30",
                     "-extfile", self.place(name + ".ext"), "-out", self.place(name + ".pem"))
            os.chmod(self.place(name + ".key"), 0o644)

    def answers(self, url, headers=(), context=None):
        """Whether a GET is answered with 200."""
        request = urllib.request.Request(url, headers=dict(headers))
        try:
            with urllib.request.urlopen(request, timeout=5, context=context) as reply:
                return reply.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def trusting(self, client=False):
        context = ssl.create_default_context(cafile=self.place("ca.pem"))
        if client:
            context.load_cert_chain(self.place("client.pem"), self.place("client.key"))
        return context


def serve(runner, start, commands):
    """Calls start(), prints `listening` with the port that it returns, then answers commands, given the rest of their
    line, until standard input ends."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        print(f"listening {start()}", flush=True)
        for line in sys.stdin:
            name, _, rest = line.strip().partition(" ")
            print(commands[name](rest) if name in commands else f"unknown {name}", flush=True)
    finally:
        runner.stop_all()
