#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks changed C++ files with clang-tidy 19 and their format with clang-format 19.
# usage: tidy.sh [BASE]     BASE: commit to compare with; default HEAD (what is not committed yet)
set -euo pipefail
cd "$(dirname "$0")/.."

base=${1:-HEAD}
mapfile -t files < <({ git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } \
  | sort -u | grep -E '^(src|ui|app|tests)/.*\.(cpp|h)$' | grep -v '^tests/fixtures/' || true)
if [ ${#files[@]} -eq 0 ]; then
  echo "tidy: no C++ file changed since $base"
  exit 0
fi
bad=0
clang-format-19 --dry-run --Werror "${files[@]}" || bad=1

# A tree of its own, configured and not built: without precompiled headers, which would have to be made first.
tree=build/tidy
[ -e "$tree/compile_commands.json" ] \
  || cmake --preset dev -B "$tree" -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep '\.cpp$' || true)
if [ ${#sources[@]} -gt 0 ]; then
  printf '%s\0' "${sources[@]}" | xargs -0 -P "$(nproc)" -n 1 clang-tidy-19 -p "$tree" --quiet || bad=1
fi
[ "$bad" -eq 0 ] && echo "tidy: ${#files[@]} files are clean"
exit "$bad"
