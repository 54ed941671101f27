# `make run` and `make test` are all a newcomer needs; the rest are their parts.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

# A second warehouse beside the first, with returns that are invented and say so, for trying out.
PRACTICE := COOPERATION_CATALOG=sqlite:var/practice/catalog.sqlite COOPERATION_DATA=var/practice/data \
	COOPERATION_RECORDS=var/practice/records.sqlite
ROWS ?= 100000

.PHONY: run practice build doctor test suite check format install install-dev install-programs lock bench clean

run: build
	$(BIN)/python -m streamlit run dashboard.py --server.port $(PORT)

practice: install
	$(PRACTICE) $(BIN)/python -m etl build
	$(PRACTICE) $(BIN)/python -m etl returns generate --rows $(ROWS)
	$(PRACTICE) $(BIN)/python -m streamlit run dashboard.py --server.port $(PORT)

build: install
	$(BIN)/python -m etl build

doctor: install
	$(BIN)/python -m web doctor

# The checks run beside the tests: each alone would leave a processor idle.
test: install-dev install-programs
	$(MAKE) --jobs 2 check suite

# On two processors: a third process works while others wait for a browser or a server. What one process
# compiled the others read, whatever the environment says of that.
suite: export PYTHONDONTWRITEBYTECODE :=
suite: install-dev install-programs
	$(BIN)/python -m pytest tests -n 3

check: install-dev
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/python -m sqlfluff lint --processes 2 warehouse

format: install-dev
	$(BIN)/python -m ruff format .
	$(BIN)/python -m ruff check --fix .

bench: install-dev install-programs
	$(BIN)/python tests/bench/speed.py

install: $(VENV)/installed
install-dev: $(VENV)/installed-dev

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

$(VENV)/installed: requirements.lock | $(VENV)/bin/python
	$(PIP_INSTALL) -r requirements.lock
	touch $@

$(VENV)/installed-dev: requirements-dev.lock requirements.lock | $(VENV)/bin/python
	$(PIP_INSTALL) -r requirements-dev.lock
	touch $(VENV)/installed $@

# Every dependency, direct and transitive, with the hashes of its files, for every system. What is locked
# stays as it is unless the short lists ask for another version; without the .lock files all are chosen anew.
# The tests' list holds the product's, so it is locked first and the product's follows it.
LOCK := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --annotation-style line --custom-compile-command "make lock"
lock: install-dev
	$(LOCK) requirements-dev.txt --output-file requirements-dev.lock
	$(LOCK) requirements.txt --constraint requirements-dev.lock --output-file requirements.lock

# The tests need Chromium, for pages (the one without windows takes a quarter less of the processor), LibreOffice
# Impress, which renders decks, and the proxies of deploy/. Debian's packages are installed where we may; elsewhere
# the tests that need them fail and say so.
install-programs:
	@missing=""; \
	command -v chromium-headless-shell >/dev/null 2>&1 || [ -n "$$CHROMIUM" ] || missing="chromium-headless-shell"; \
	ls /usr/lib/libreoffice/share/registry/impress.xcd >/dev/null 2>&1 || missing="$$missing libreoffice-impress-nogui"; \
	for program in nginx caddy; do command -v $$program >/dev/null 2>&1 || missing="$$missing $$program"; done; \
	if [ -z "$$missing" ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	else \
		echo "Missing: $$missing. Install these packages of Debian (as root); for another browser set CHROMIUM."; \
	fi

clean:
	rm -rf var .pytest_cache .mypy_cache .ruff_cache .hypothesis
