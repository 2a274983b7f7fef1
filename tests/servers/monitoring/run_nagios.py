#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a real Nagios Core 4 with its CGIs behind lighttpd.

Prints `listening PORT` when both answer, and stops them when standard input ends. Accounts: slipway / s3cret sees and may all,
viewer / look sees nothing. Commands: `set NAME STATE` makes a check (web1, web2, http, errors) return 0 … 3 from now on, runs
it at once and answers `ok`. `--dates us|euro|iso8601` is the form of dates in the CGIs, `--zone AREA/CITY` what their clocks show.
"""
import argparse
import os
import shutil
import time

import real

CGIS = "/usr/lib/cgi-bin/nagios4"
#: name of a check → the objects that it checks
CHECKS = {"web1": ["HOST;web1"], "web2": ["HOST;web2"], "http": ["SVC;web1;HTTP", "SVC;web2;HTTP"],
          "errors": ["SVC;web1;Error rate"]}

OBJECTS = """
define command {{
  command_name by_file
  command_line {dir}/check.sh {dir}/state/$ARG1$
}}
define command {{
  command_name nothing
  command_line /bin/true
}}
define timeperiod {{
  timeperiod_name always
  alias always
{days}
}}
define contact {{
  contact_name slipway
  alias Release coordinator
  host_notification_period always
  service_notification_period always
  host_notification_options n
  service_notification_options n
  host_notification_commands nothing
  service_notification_commands nothing
}}
{hosts}
{services}
"""
HOST = """define host {{
  host_name {name}
  alias Shop {name}
  address 127.0.0.1
  check_command by_file!{name}
  max_check_attempts {attempts}
  check_interval 1
  retry_interval 1
  check_period always
  notification_period always
  contacts slipway
}}"""
SERVICE = """define service {{
  host_name {hosts}
  service_description {name}
  check_command by_file!{check}
  max_check_attempts {attempts}
  check_interval 1
  retry_interval 1
  check_period always
  notification_period always
  contacts slipway
}}"""
MAIN = """
log_file={dir}/nagios.log
cfg_file={dir}/objects.cfg
object_cache_file={dir}/objects.cache
precached_object_file={dir}/objects.precache
status_file={dir}/status.dat
status_update_interval=1
lock_file={dir}/nagios.lock
temp_file={dir}/nagios.tmp
temp_path={dir}/tmp
check_result_path={dir}/results
state_retention_file={dir}/retention.dat
log_archive_path={dir}/archives
log_rotation_method=n
use_syslog=0
command_file={dir}/rw/nagios.cmd
query_socket={dir}/rw/nagios.qh
check_external_commands=1
interval_length=1
service_inter_check_delay_method=n
host_inter_check_delay_method=n
max_service_check_spread=1
max_host_check_spread=1
check_for_updates=0
date_format={dates}
nagios_user={user}
nagios_group={user}
"""
CGI = """
main_config_file={dir}/nagios.cfg
physical_html_path={dir}/htdocs
url_html_path=/nagios4
use_authentication=1
authorized_for_system_information=slipway
authorized_for_configuration_information=slipway
authorized_for_system_commands=slipway
authorized_for_all_services=slipway
authorized_for_all_hosts=slipway
authorized_for_all_service_commands=slipway
authorized_for_all_host_commands=slipway
escape_html_tags=1
lock_author_names=1
"""
WEB = """
server.modules = ("mod_auth", "mod_authn_file", "mod_alias", "mod_cgi", "mod_setenv")
server.document-root = "{dir}/htdocs"
server.bind = "127.0.0.1"
server.port = {port}
server.errorlog = "{dir}/lighttpd.err"
server.upload-dirs = ("{dir}/tmp")
auth.backend = "plain"
auth.backend.plain.userfile = "{dir}/passwords"
auth.require = ("/cgi-bin/nagios4" => ("method" => "basic", "realm" => "Nagios", "require" => "valid-user"))
alias.url = ("/cgi-bin/nagios4" => "{cgis}")
setenv.add-environment = ("NAGIOS_CGI_CONFIG" => "{dir}/cgi.cfg")
{zone}$HTTP["url"] =~ "^/cgi-bin/nagios4/" {{ cgi.assign = ("" => "") }}
"""
CHECK = """#!/bin/sh
state=$(cat "$1" 2>/dev/null || echo 3)
echo "state $state | v=$state;1;2;0;3"
exit $state
"""


class Servers(real.Runner):
    def __init__(self, options):
        super().__init__(options.dir)
        self.dates = options.dates
        self.zone = options.zone
        self.user = real.account("nagios")
        (self.port,) = real.free_ports(1)

    def write_settings(self):
        values = {"dir": self.folder, "dates": self.dates, "user": self.user, "port": self.port, "cgis": CGIS,
                  "zone": f'setenv.add-environment += ("TZ" => "{self.zone}")\n' if self.zone else ""}
        names = ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
        objects = OBJECTS.format(
            days="\n".join(f"  {day} 00:00-24:00" for day in names),
            hosts="\n".join(HOST.format(name=name, attempts=2) for name in ("web1", "web2")),
            services=SERVICE.format(hosts="web1,web2", name="HTTP", check="http", attempts=2) + "\n"
            + SERVICE.format(hosts="web1", name="Error rate", check="errors", attempts=1), **values)
        for name, text in (("objects.cfg", objects), ("nagios.cfg", MAIN.format(**values)), ("cgi.cfg", CGI.format(**values)),
                           ("passwords", "slipway:s3cret\nviewer:look\n")):
            real.write(self.place(name), text)
        real.write(self.place("check.sh"), CHECK, 0o755)
        web = WEB.format(**values)
        if os.getuid() == 0:
            web += f'server.username = "{self.user}"\nserver.groupname = "{self.user}"\n'
        real.write(self.place("lighttpd.conf"), web)
        for name in CHECKS:
            real.write(self.place("state", name), "0\n")
        for name in ("rw", "results", "archives", "htdocs", "tmp"):
            os.makedirs(self.place(name), exist_ok=True)
        os.chmod(self.folder, 0o755)
        real.give(self.folder, self.user)

    def start_all(self):
        for program, package in (("nagios4", "nagios4-core"), ("lighttpd", "lighttpd")):
            if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin"):
                raise RuntimeError(f"{package} is missing: run packaging/dependencies.sh test")
        self.write_settings()
        self.run("/usr/sbin/nagios4", "-v", self.place("nagios.cfg"))
        environment = dict(os.environ, **({"TZ": self.zone} if self.zone else {}))
        self.start("nagios", "/usr/sbin/nagios4", self.place("nagios.cfg"), env=environment)
        self.start("lighttpd", "/usr/sbin/lighttpd", "-D", "-f", self.place("lighttpd.conf"))
        asked = f"http://127.0.0.1:{self.port}/cgi-bin/nagios4/statusjson.cgi?query=programstatus"
        headers = {"Authorization": "Basic c2xpcHdheTpzM2NyZXQ="}
        self.await_true("Nagios has its status", lambda: os.path.exists(self.place("status.dat")))
        self.await_true("the CGIs answer", lambda: self.answers(asked, headers))
        for name in CHECKS:
            self.check(name)
        return self.port

    def check(self, name):
        now = int(time.time())
        with open(self.place("rw", "nagios.cmd"), "w", encoding="utf-8") as pipe:
            for checked in CHECKS[name]:
                kind, _, which = checked.partition(";")
                pipe.write(f"[{now}] SCHEDULE_FORCED_{kind}_CHECK;{which};{now}\n")

    def set_state(self, arguments):
        name, state = arguments.split()
        real.write(self.place("state", name), state + "\n")
        self.check(name)
        return "ok"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dir", required=True, help="an empty folder to work in")
    parser.add_argument("--dates", default="us", choices=("us", "euro", "iso8601", "strict-iso8601"))
    parser.add_argument("--zone", help="that its clocks show; without: this machine's")
    servers = Servers(parser.parse_args())
    real.serve(servers, servers.start_all, {"set": servers.set_state})


if __name__ == "__main__":
    main()
