#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds everything and runs all tests; then the unit tests under the sanitizers.
# The exit status is 0 only when both runs passed. Needs no display and no session bus: tests bring their own.
# usage: test.sh
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/dependencies.sh test
status=0
closing=()

# $1: preset. Builds it, runs its tests and keeps ctest's closing lines for the end.
run_preset() {
  local preset=$1 log=build/$1/ctest.log
  [ -e "build/$preset/build.ninja" ] || cmake --preset "$preset"
  if ! cmake --build --preset "$preset"; then
    closing+=("$preset: the build failed")
    status=1
    return
  fi
  ctest --preset "$preset" --parallel "$(nproc)" 2>&1 | tee "$log" || status=1
  closing+=("$preset: $(grep -E 'tests passed' "$log" || echo 'no summary from ctest')")
  closing+=("$(sed -n '/The following tests FAILED/,$p;/^Total Test time/p' "$log" | sort -u | grep -vE '^$|Errors while' || true)")
}

run_preset check
run_preset asan

echo
echo "== Tests =="
printf '%s\n' "${closing[@]}"
exit "$status"
