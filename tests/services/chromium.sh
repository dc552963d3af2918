#!/usr/bin/env bash
# A Chromium for the browser tests: prints its path, installing Debian's package when it may.
#
# Environment:
#   CHROMIUM   path of a Chromium or Chrome; else the first one on PATH
set -euo pipefail
SERVICE=chromium
# shellcheck source=common.sh
. "$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/common.sh"

find_browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && have "$name"; then command -v "$name"; return 0; fi
  done
  return 1
}

find_browser && exit
apt_install chromium fonts-liberation || true
find_browser || die "no Chromium found; install one (Debian: chromium) or set CHROMIUM"
