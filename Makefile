# The one door. Every target prepares what it needs; `make` alone lists them.
PY  := .venv/bin/python
UV  := .venv/bin/uv
UV_VERSION := 0.13.9
# Offices sit behind proxies with certificates of their own; uv then has to trust what the system trusts.
export UV_SYSTEM_CERTS := 1

.DEFAULT_GOAL := help
.PHONY: help run test fast check bench fuzz reference lock clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

run: .venv/ready ## documents of the example offices into keluaran/, then the web application with their data
	@$(PY) scripts/build_examples.py
	@SELARAS_MODE=demo SELARAS_DATA=$(CURDIR)/data-demo .venv/bin/selaras demo

test: .venv/ready ## the whole suite; installs the system programs it needs where it may
	@sh scripts/install_system_packages.sh
	@$(PY) -m pytest
	@SELARAS_BASIS_UJI=sqlite $(PY) -m pytest --ds=tests.pengaturan tests/apps
	@SELARAS_BASIS_UJI=postgresql $(PY) -m pytest --ds=tests.pengaturan tests/apps
	@$(PY) -m pytest --ds=tests.pengaturan tests/peramban

fast: .venv/ready ## the loop to live in: domain and registry, no renderers
	@$(PY) -m pytest tests/spec tests/unit tests/registry -q

check: .venv/ready ## lint, format, types, import contracts, generated docs unchanged, migrations complete
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-cache
	@$(PY) scripts/build_reference.py --check
	@.venv/bin/django-admin makemigrations --check --dry-run --settings=tests.pengaturan --pythonpath=.

bench: .venv/ready ## time and memory, with ratios against a named alternative
	@sh scripts/install_system_packages.sh
	@$(PY) -m bench

fuzz: .venv/ready ## 10,000 damaged workbooks; each must end in figures or listed errors
	@$(PY) -m tests.workbook.fuzz

reference: .venv/ready ## write docs/acuan/ anew from the specs and the parameters
	@$(PY) scripts/build_reference.py

lock: .venv/ready ## resolve the dependencies anew into requirements.lock
	@$(UV) pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url \
		--group dev pyproject.toml -o requirements.lock

clean: ## remove the environment and everything generated
	@rm -rf .venv build dist keluaran data-demo .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/ready: pyproject.toml requirements.lock
	@echo "Menyiapkan lingkungan .venv (sekali saja) ..." >&2
	@test -x $(PY) || python3 -m venv .venv
	@$(PY) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore "uv==$(UV_VERSION)"
	@$(UV) pip sync --quiet --python $(PY) --require-hashes requirements.lock
	@$(UV) pip install --quiet --python $(PY) --no-deps --no-build-isolation -e .
	@touch $@
