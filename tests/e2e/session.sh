#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command inside a private X display with a window manager, a session bus and the accessibility bus; all of it ends
# with the command.
# usage: session.sh COMMAND [ARGUMENT…]
set -euo pipefail

if [ "${1:-}" != --inside ]; then
  exec xvfb-run --auto-servernum --wait=30 --server-args '-screen 0 1600x1000x24' dbus-run-session -- bash "$0" --inside "$@"
fi
shift
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0
openbox >/dev/null 2>&1 &
manager=$!
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
bus=$!
sleep 1
status=0
"$@" || status=$?
kill "$manager" "$bus" 2>/dev/null || true
exit "$status"
