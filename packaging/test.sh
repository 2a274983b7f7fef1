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

build() {
  [ -e "build/$1/build.ninja" ] || cmake --preset "$1"
  cmake --build --preset "$1"
}

# $1: preset, $2: whether its build ended well. Runs its tests and keeps ctest's closing lines for the end.
run_tests() {
  local preset=$1 log=build/$1/ctest.log
  if [ "$2" != 0 ]; then
    closing+=("$preset: the build failed")
    status=1
    return
  fi
  ctest --preset "$preset" --parallel "$(nproc)" 2>&1 | tee "$log" || status=1
  closing+=("$preset: $(grep -E 'tests passed' "$log" || echo 'no summary from ctest')")
  closing+=("$(sed -n '/The following tests FAILED/,$p;/^Total Test time/p' "$log" | sort -u | grep -vE '^$|Errors while' || true)")
}

built=0
build check || built=$?

# Tests of `check` often wait, for servers and windows; what they leave of the machine is used to build `asan`.
mkdir -p build/asan
set -m
(build asan) >build/asan/build.log 2>&1 &
building=$!
set +m
renice -n 19 -g "$building" >/dev/null || true
trap 'kill -- "-$building" 2>/dev/null || true' EXIT

run_tests check "$built"
echo "test.sh: waiting for the build of asan (build/asan/build.log)"
built=0
wait "$building" || built=$?
trap - EXIT
[ "$built" = 0 ] || grep -vE '^\[[0-9]+/[0-9]+\]' build/asan/build.log
run_tests asan "$built"

echo
echo "== Tests =="
printf '%s\n' "${closing[@]}"
exit "$status"
