#!/usr/bin/env bash
# The whole suite on SQLite, then on PostgreSQL all that a database can decide.  Arguments go to pytest.
#
# How a page looks, reads, sounds and prints (marked `appearance`) is the same on every database: those tests
# run once, on SQLite, and the run on PostgreSQL says that it leaves them out.
#
# A missing browser or server is reported and skipped on a developer's machine; with CI=true it is a failure.
#
# Environment:
#   TEST_PROCESSES   how many tests run side by side (2)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
services=tests/services
missing=()
started=()

lacks() {
  missing+=("$1")
  printf '\n*** NOT TESTED: %s\n\n' "$1" >&2
  [ "${CI:-}" != true ] || exit 1
}

stop_services() {
  local service
  for service in "${started[@]}"; do "$services/$service.sh" stop || true; done
}
trap stop_services EXIT

# begin SERVICE: start it and remember to stop it, unless it was running before.
begin() {
  "$services/$1.sh" status >/dev/null 2>&1 && return
  "$services/$1.sh" start || return 1
  started+=("$1")
}

words=("$@")
failed=0
nothing_chosen=5 # pytest's status when no test was selected: fine where words select some

# run PYTEST-ARGUMENT...: a failure is remembered, the rest still runs.
run() {
  local status=0
  .venv/bin/python -m pytest -rs "$@" "${words[@]}" || status=$?
  if [ "$status" -eq "$nothing_chosen" ] && [ ${#words[@]} -gt 0 ]; then status=0; fi
  if [ "$status" -ne 0 ]; then failed=1; fi
}

# suite NAME [PYTEST-ARGUMENT...]: the rooms one by one, then the demo city as a whole, which shares one
# filled database; the arguments are for the city.
suite() {
  printf '\n=== %s: every room ===\n\n' "$1"
  run -n "${TEST_PROCESSES:-2}" --dist loadfile --ignore tests/e2e tests
  printf '\n=== %s: the demo city, visited ===\n\n' "$1"
  run tests/e2e "${@:2}"
}

if CHROMIUM=$("$services/chromium.sh"); then export CHROMIUM; else lacks "the browser"; fi
begin redis || lacks "Redis"
begin elasticsearch || lacks "Elasticsearch (it needs a JDK of version 21 or later, and Maven for its first start)"

unset DATABASE_URL
suite "SQLite"
if begin postgres; then
  DATABASE_URL=$("$services/postgres.sh" url)
  export DATABASE_URL
  printf '\n*** On PostgreSQL without the tests of appearance: SQLite had them.\n'
  suite "PostgreSQL" -m "not appearance"
else
  lacks "PostgreSQL"
fi

if [ ${#missing[@]} -gt 0 ]; then printf '\n*** NOT TESTED: %s\n' "${missing[@]}" >&2; fi
if [ "$failed" -ne 0 ]; then printf '\n*** Some tests failed, see above.\n' >&2; fi
exit "$failed"
