# `make run` and `make test` are all a newcomer needs; the rest are their parts.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

.PHONY: run build test check format install install-dev install-browser bench clean

run: build
	$(BIN)/python -m streamlit run dashboard.py --server.port $(PORT)

build: install
	$(BIN)/python -m etl build

test: install-dev install-browser check
	$(BIN)/python -m pytest tests -n 2 --dist loadgroup

check: install-dev
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/python -m sqlfluff lint --processes 2 warehouse

format: install-dev
	$(BIN)/python -m ruff format .
	$(BIN)/python -m ruff check --fix .

bench: install-dev install-browser
	$(BIN)/python tests/bench/speed.py

install: $(VENV)/installed
install-dev: $(VENV)/installed-dev

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/installed-dev: requirements-dev.txt requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $(VENV)/installed $@

# The browser tests need Chromium. Debian's is installed where we may; elsewhere they fail and say so.
install-browser:
	@if command -v chromium >/dev/null 2>&1 || [ -n "$$CHROMIUM" ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	else \
		echo "Chromium is missing: install Debian's package 'chromium' (as root), or set CHROMIUM to a browser."; \
	fi

clean:
	rm -rf var .pytest_cache .mypy_cache .ruff_cache .hypothesis
