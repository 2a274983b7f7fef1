#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds Slipway and opens it. Without a display it renders every page to build/screenshots.
# usage: run.sh [ARGUMENT…]     the arguments go to slipway
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/dependencies.sh run
[ -e build/release/build.ninja ] || cmake --preset release
cmake --build --preset release --target slipway slipwayctl
window=$PWD/build/release/bin/slipway

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$window" "$@"
fi

folder=$PWD/build/screenshots
echo "run: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
echo "run: rendering every page under a virtual display instead; where there is one, start $window"
mkdir -p "$folder"
rm -f "$folder"/*.png
# Fontconfig and Qt speak of missing portals and buses here; what matters is whether the pictures come.
log=$folder/render.log
if ! xvfb-run --auto-servernum --wait=30 --server-args '-screen 0 1440x900x24' \
  env QT_QPA_PLATFORM=xcb "$window" --screenshot "$folder" "$@" >"$log" 2>&1; then
  cat "$log" >&2
  echo "run: the pages could not be rendered" >&2
  exit 1
fi
compgen -G "$folder/*.png" >/dev/null || { cat "$log" >&2; echo "run: no picture was made" >&2; exit 1; }
printf '%s\n' "$folder"/*.png
