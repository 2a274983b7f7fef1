#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian packages Slipway needs. The only place that names packages.
# usage: dependencies.sh [run|test]     run: build and open the application; test: run, plus what the tests need
set -euo pipefail

want=${1:-run}
case "$want" in run|test) ;; *) echo "usage: dependencies.sh [run|test]" >&2; exit 2 ;; esac

run_packages=(
  cmake ninja-build ccache mold clang-19 g++-14 pkg-config
  qt6-base-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-l10n-tools libqt6svg6 qt6-translations-l10n
  libkf6calendarcore-dev libkf6holidays-dev libkf6syntaxhighlighting-dev
  kf6-breeze-icon-theme libkf6breezeicons-dev
  qcoro-qt6-dev qtkeychain-qt6-dev libsecret-1-0 libkf6texttemplate-dev libkf6archive-dev
  libsqlite3-dev libyaml-cpp-dev libabsl-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libcli11-dev libsimdjson-dev libsodium-dev
  libgit2-dev libfontconfig-dev
  fonts-noto-core fonts-noto-mono fonts-wqy-microhei fonts-symbola xvfb xauth tzdata
)
test_packages=(
  librapidcheck-dev libqcustomplot-dev libclang-rt-19-dev clang-format-19 clang-tidy-19
  chromium poppler-utils
  dbus dbus-x11 gnome-keyring at-spi2-core openbox xdotool python3-pyatspi gir1.2-atspi-2.0 sqlite3 openssl git
  openssh-server openssh-client
)

# Always from the machine's own release: Debian 13's would replace the Python of a Debian 12, and for a server of the tests
# any version is as good. `promtool` is added below where it is a package of its own.
own_release_packages=(
  buildbot buildbot-worker
  prometheus prometheus-alertmanager prometheus-node-exporter apache2-utils
  nagios4-core nagios4-cgi lighttpd monitoring-plugins-basic icinga2-bin
)

packages=("${run_packages[@]}")
[ "$want" = test ] && packages+=("${test_packages[@]}" "${own_release_packages[@]}")

# shellcheck disable=SC1091
. /etc/os-release
case "${ID:-}:${VERSION_ID:-}" in
  debian:12|debian:13) ;;
  *) echo "Slipway's scripts know Debian 12 and 13; this is ${PRETTY_NAME:-unknown}. Install these by hand: ${packages[*]}" >&2; exit 1 ;;
esac

# What decides whether the machine already has everything: name, and for Debian 12 a version from Debian 13.
# Libraries that Debian 12 lacks cannot be there in an older version; the shared ones are named in `newer`.
newer=(qt6-base-dev:6.8 qcoro-qt6-dev:0.12 qtkeychain-qt6-dev:0.15 libsqlite3-dev:3.46 libcmark-gfm-dev:0.29 libgit2-dev:1.9 mold:2.3)
# The validating proxy of the GitHub tests, with exact versions of all it needs, in a folder outside of the tree.
prism=${SLIPWAY_PRISM:-${XDG_CACHE_HOME:-$HOME/.cache}/slipway/prism-5.14.2}
node_is_there() {
  command -v npm >/dev/null && node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 18 || (major === 18 && minor >= 20) ? 0 : 1)' 2>/dev/null
}
install_prism() {
  [ "$want" = test ] && [ ! -e "$prism/node_modules/@stoplight/prism-cli/dist/index.js" ] || return 0
  echo "dependencies: installing Prism into $prism"
  local folder
  mkdir -p "$(dirname "$prism")"
  folder=$(mktemp -d "$prism.XXXXXX")
  cp "$(dirname "${BASH_SOURCE[0]}")"/../tests/servers/prism/package*.json "$folder"
  npm ci --prefix "$folder" --no-audit --no-fund --omit=dev --ignore-scripts --loglevel=error
  rm -rf "$prism"
  mv "$folder" "$prism"
}

missing=()
installed() { dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }
for package in "${packages[@]}"; do installed "$package" || missing+=("$package"); done
for pair in "${newer[@]}"; do
  package=${pair%%:*}
  version=$(dpkg-query -W -f '${Version}' "$package" 2>/dev/null || echo 0)
  case " ${packages[*]} " in *" $package "*) ;; *) continue ;; esac
  [[ " ${missing[*]} " == *" $package "* ]] || dpkg --compare-versions "$version" ge "${pair#*:}" || missing+=("$package")
done
node_packages=()
[ "$want" = run ] || node_is_there || node_packages=(nodejs npm)
# Debian 12 has promtool in prometheus, Debian 13 in a package of its own.
promtool_is_there() { [ "$want" = run ] || command -v promtool >/dev/null; }
if [ ${#missing[@]} -eq 0 ] && [ ${#node_packages[@]} -eq 0 ] && promtool_is_there; then
  install_prism
  echo "dependencies: everything for '$want' is installed"
  exit 0
fi

sudo=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "dependencies: run as root, or install sudo; missing: ${missing[*]}" >&2; exit 1; }
  sudo=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
apt_get() { "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@"; }

apt_get update
# $1: codename; true when apt has package lists of it.
has_suite() { apt-get indextargets --format '$(CODENAME)' | grep -qx "$1"; }
# A Debian 12 that took packages from Debian 13 may call itself 13 afterwards, so apt's sources decide, not os-release.
release_option=()
if has_suite bookworm; then
  release_option=(-t trixie)
  if ! has_suite trixie; then
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' | awk '$2 == "bookworm" { print $1; exit }')
    list=/etc/apt/sources.list.d/slipway-trixie.sources
    echo "dependencies: adding Debian 13 main at pin 100 (nothing is upgraded by itself): $list"
    # The pin stands first: were the script stopped in between, nothing could be upgraded by accident.
    printf 'Package: *\nPin: release n=trixie\nPin-Priority: 100\n' \
      | "${sudo[@]}" tee /etc/apt/preferences.d/slipway-trixie >/dev/null
    printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' "$mirror" \
      | "${sudo[@]}" tee "$list" >/dev/null
    apt_get update
  fi
fi
echo "dependencies: installing $((${#missing[@]} + ${#node_packages[@]})) packages for '$want': ${missing[*]} ${node_packages[*]}"
from_release=() from_own=()
for package in "${missing[@]}"; do
  case " ${own_release_packages[*]} " in *" $package "*) from_own+=("$package") ;; *) from_release+=("$package") ;; esac
done
apt_install() { apt_get install -y --no-install-recommends "$@" >/dev/null; }
# The tests start their servers by themselves: what a package would start on the ports of its own stays off. A policy that
# the machine has already is left as it is.
policy=/usr/sbin/policy-rc.d
if [ "$want" = test ] && [ ! -e "$policy" ]; then
  printf '#!/bin/sh\n# Of packaging/dependencies.sh, for as long as it installs.\nexit 101\n' | "${sudo[@]}" tee "$policy" >/dev/null
  "${sudo[@]}" chmod 755 "$policy"
  trap '"${sudo[@]}" rm -f "$policy"' EXIT
fi
[ ${#from_release[@]} -eq 0 ] || apt_install "${release_option[@]}" "${from_release[@]}"
from_own+=("${node_packages[@]}") # any Node from 18.20 on will do
[ ${#from_own[@]} -eq 0 ] || apt_install "${from_own[@]}"
promtool_is_there || apt_install promtool
install_prism
echo "dependencies: done"
