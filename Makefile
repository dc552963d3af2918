# The verbs of the project. `make help` reads the ## comments of this file.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The first Python that is new enough; bootstrap.py says what to do when there is none.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && exit; \
	done; echo python3)
PORT ?= 8000
export PORT
BIN := .venv/bin
# More words for pytest: make test-fast PYTEST="-k hours -x"
PYTEST ?=

.PHONY: help run demo install python test test-fast check lint format bench bench-search lighthouse reading signs opening recordings screens messages lock clean

help:  ## List these verbs
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1\t\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F '\t' '{ printf "  make %-11s %s\n", $$1, $$2 }'

run: python  ## Start the site on PORT (8000); the first time, install and fill it
	@$(PYTHON) -m storytelling.bootstrap run

demo: python  ## Load the demo city; again as often as you like
	@$(PYTHON) -m storytelling.bootstrap install
	$(BIN)/python manage.py migrate --verbosity 0
	$(BIN)/python manage.py load_demo

install: python  ## Install what the site and its tests need, without starting anything
	@$(PYTHON) -m storytelling.bootstrap install --dev

python:
	@command -v $(PYTHON) >/dev/null || { printf '\n  There is no $(PYTHON) here.\n  Install Python 3.11 or later, then run make again.\n\n' >&2; exit 1; }

test: install  ## Every test: SQLite, then PostgreSQL (less appearance), real servers, a real browser
	tests/suite.sh $(PYTEST)

test-fast: install  ## The tests that need no browser and no servers
	$(BIN)/python -m pytest -m "not browser and not service" -n 2 --dist loadfile --ignore tests/e2e $(PYTEST)

check: install lint  ## Style, templates, import directions, migrations, translations, production settings
	$(BIN)/lint-imports
	$(BIN)/python manage.py makemigrations --check --dry-run --no-input --settings storytelling.settings.test
	$(BIN)/python -m storytelling.catalogues check
	@echo "Production settings:"
	@env SECRET_KEY="$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(60))')" \
		ALLOWED_HOSTS=denpasar.example BASE_URL=https://denpasar.example DEBUG=false DEMO=false \
		$(BIN)/python manage.py check --deploy --fail-level WARNING --settings storytelling.settings.production

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint . --lint --quiet

format: install  ## Put Python code into its usual shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: install  ## Measure queries, times and sizes (tests/bench)
	$(BIN)/python -m pytest tests/bench/test_pages.py $(PYTEST)

bench-search: install  ## Measure search on every engine beside Wagtail's own; writes docs/search.md
	tests/services/postgres.sh start
	tests/services/elasticsearch.sh start
	$(BIN)/python -m tests.bench.search

lighthouse: install  ## Ask Lighthouse about a phone on slow 4G; writes docs/speed.md
	$(BIN)/python -m tests.bench.lighthouse

reading: install  ## Count how the demo city reads, in both languages; writes docs/reading.md
	$(BIN)/python -m tests.bench.reading

signs: install  ## Spoil printed signs until nobody can read them; writes docs/plaques.md
	$(BIN)/python -m tests.bench.signs

opening: install  ## Measure how fast signs open on both databases; writes docs/plaques.md
	tests/services/postgres.sh start
	$(BIN)/python -m tests.bench.opening

recordings: install  ## Record anew what the demo reads aloud; needs espeak-ng, flite and ffmpeg
	$(BIN)/python manage.py record_demo

screens: install  ## Record anew how pages look, for the tests and for docs/screens
	RECORD_LOOK=true $(BIN)/python -m pytest tests/e2e/test_look.py tests/e2e/screens.py $(PYTEST)

messages: install  ## Add new words of the interface, untranslated, to the catalogues
	$(BIN)/python -m storytelling.catalogues update

lock: install  ## Compile the pinned requirements and package-lock.json anew
	$(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--custom-compile-command "make lock" -o requirements.txt
	$(BIN)/uv pip compile --group dev --constraint requirements.txt --quiet --upgrade --universal \
		--python-version 3.11 --generate-hashes --custom-compile-command "make lock" -o requirements-dev.txt
	PATH="$$PWD/$(BIN):$$PATH" npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund

clean:  ## Remove what was installed or built; the database and media stay
	rm -rf .venv node_modules var .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +
	find storytelling/locale -name '*.mo' -delete
