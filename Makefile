# Every target makes what it needs in .venv and .cache by itself. A stamp in .venv says
# what has been installed there, so that the second run of a target is quick.

SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3
PYTEST_ARGS ?= -n auto --dist loadfile

VENV := .venv
BIN := $(VENV)/bin
CACHE := .cache
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# What the tools print and how they read files shall not depend on the machine.
export LC_ALL := C.UTF-8
# No look for a newer pyright, and no note about one: requirements/dev.txt names it.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

# Other Pythons that a user may have, on PATH or made by pyenv: `3.12=/usr/bin/python3.12`.
OTHER_PYTHONS := $(shell for version in 3.12 3.13; do \
  for python in python$$version $$(ls -d $$HOME/.pyenv/versions/$$version.*/bin/python 2>/dev/null); do \
    if $$python -c '' 2>/dev/null; then echo $$version=$$python; break; fi; done; done)
OTHER_VERSIONS := $(foreach python,$(OTHER_PYTHONS),$(firstword $(subst =, ,$(python))))

FORMATTED := generator templates/python tests
# What the generator lays out itself, and black judges.
EMITTED := generated tests/cases/*/expected
# Prism needs Node; without it the tests that use Prism say that they were skipped.
PRISM := $(if $(shell command -v npm),$(CACHE)/prism/.stamp)
# So do those that look at a page in a browser; `make check` as root gets Debian's.
HAS_BROWSER := $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)
CAN_INSTALL := $(and $(shell command -v apt-get),$(filter 0,$(shell id -u)))
BROWSER := $(if $(HAS_BROWSER),$(CACHE)/browser/.stamp)

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' Makefile \
	| while IFS='|' read -r name text; do printf '%-18s%s\n' "$$name" "$$text"; done

# --- what people and CI call

.PHONY: generate
generate: $(VENV)/.generate ## write the SDK for spec/ into generated/
	$(BIN)/python -m sdksmith generate

.PHONY: check-generated
check-generated: $(VENV)/.generate ## fail unless generated/ is what the generator makes now
	rm -rf $(CACHE)/generated
	mkdir -p $(CACHE)
	$(BIN)/python -m sdksmith generate --output $(CACHE)/generated
	diff -r -u -x __pycache__ -x build -x '*.egg-info' generated $(CACHE)/generated

.PHONY: test
test: $(VENV)/.dev $(PRISM) $(BROWSER) ## run all tests
	$(BIN)/python -m pytest $(PYTEST_ARGS)

.PHONY: test-update
test-update: $(VENV)/.dev ## write the expected output of tests/cases/ anew
	UPDATE_CASES=1 $(BIN)/python -m pytest tests/test_cases.py::test_case

.PHONY: check-httpx
check-httpx: $(VENV)/.dev $(PRISM) ## run the tests of SDKs once more, on httpx in place of httpx2
	$(BIN)/python -m sdksmith generate --quiet --http-library httpx --output $(CACHE)/httpx
	SDK_HTTP=httpx $(BIN)/python -m pytest $(PYTEST_ARGS) \
	  tests/runtime tests/sdk tests/test_cases.py::test_calls

.PHONY: conformance
conformance: $(VENV)/.dev ## measure other generators (network, Java), write docs/conformance.md
	PYTHONPATH=tests $(BIN)/python -m conformance.measure_peers
	UPDATE_CONFORMANCE=1 $(BIN)/python -m pytest tests/conformance

.PHONY: corpus
corpus: $(VENV)/.dev ## run real documents (network once): N=... by hash, ONLY=... by name
	PYTHONPATH=tests $(BIN)/python -m corpus $(if $(N),--number $(N)) $(if $(ONLY),--only $(ONLY))

.PHONY: corpus-peers
corpus-peers: $(VENV)/.dev ## run other generators on the same documents (network, Java): N=120
	PYTHONPATH=tests $(BIN)/python -m corpus.peers $(if $(N),--number $(N))

.PHONY: corpus-types
corpus-types: $(VENV)/.dev ## check types, format and determinism of a sample of them: N=200
	PYTHONPATH=tests $(BIN)/python -m corpus.sample $(if $(N),--number $(N))

.PHONY: forms
forms: $(VENV)/.dev ## write known_forms.json anew (network once): what most documents ask
	PYTHONPATH=tests $(BIN)/python -m corpus.forms

# Without npm the documents cannot be fetched: the run says so, and the rest goes on.
.PHONY: corpus-sample
corpus-sample: $(VENV)/.dev ## run the 30 documents of tests/corpus/sample.txt
	@command -v npm >/dev/null || echo "no npm here: the real documents are not run"
	! command -v npm >/dev/null || PYTHONPATH=tests $(BIN)/python -m corpus --names tests/corpus/sample.txt

.PHONY: merges
merges: $(VENV)/.dev ## measure what survives an update of a vendored package (half an hour)
	PYTHONPATH=tests:tests/support $(BIN)/python -m merges

.PHONY: bench
bench: $(CACHE)/bench/.stamp ## measure what it costs (network, Java, an hour): ONLY=answers, imports, generation, sizes
	PYTHONPATH=tests $(BIN)/python -m bench $(if $(ONLY),--only $(ONLY))

.PHONY: labels
labels: $(VENV)/.dev ## find out which edits of documents break users' code (20 minutes): labels.json
	PYTHONPATH=tests:generator $(BIN)/python -m diffing.measure

.PHONY: trees
trees: $(VENV)/.dev ## draw the trees of four real documents (network once): docs/trees.md
	PYTHONPATH=tests $(BIN)/python -m corpus.trees

.PHONY: lint
lint: $(VENV)/.dev ## check format, style and who imports whom
	$(BIN)/black --check --quiet --diff $(FORMATTED)
	$(BIN)/black --check --quiet --diff --config /dev/null --target-version py311 $(EMITTED)
	$(BIN)/ruff check $(FORMATTED)
	$(BIN)/lint-imports --no-cache

.PHONY: types
types: $(VENV)/.dev ## check types with mypy and pyright, both strict
	$(BIN)/mypy & mypy=$$!; \
	  $(BIN)/pyright --project pyproject.toml --pythonpath $(BIN)/python; pyright=$$?; \
	  wait $$mypy && exit $$pyright

.PHONY: check-lowest
check-lowest: $(CACHE)/lowest/.stamp ## test the SDK's runtime on the oldest libraries it allows
	$(CACHE)/lowest/bin/python -m pytest $(PYTEST_ARGS) tests/runtime

.PHONY: check-pythons
check-pythons: $(VENV)/.generate $(OTHER_VERSIONS:%=$(CACHE)/python%/.stamp) ## generate on the other Pythons: same bytes; the newest runs the SDK's runtime
	@test -n "$(OTHER_VERSIONS)" || echo "no Python 3.12 or 3.13 here: nothing to compare"
	set -e; for version in $(OTHER_VERSIONS); do \
	  python=$(CACHE)/python$$version/bin/python; \
	  echo "$$($$python --version)"; \
	  rm -rf $(CACHE)/generated; \
	  PYTHONPATH=generator PYTHONHASHSEED=7 TZ=Asia/Tokyo $$python -m sdksmith \
	    generate --quiet --output $(CACHE)/generated; \
	  diff -r -u -x __pycache__ generated $(CACHE)/generated; \
	  if [ $$version = $(lastword $(OTHER_VERSIONS)) ]; then \
	    $$python -m pytest $(PYTEST_ARGS) tests/runtime; \
	  fi; \
	done

# They are made at once: pip waits more than it works.
.PHONY: environments
environments: $(VENV)/.dev $(CACHE)/lowest/.stamp $(PRISM) \
  $(if $(CAN_INSTALL),$(CACHE)/browser/.stamp,$(BROWSER)) $(OTHER_VERSIONS:%=$(CACHE)/python%/.stamp)

.PHONY: check
check: ## all that CI checks
	$(MAKE) --no-print-directory --jobs=4 environments
	$(MAKE) --no-print-directory lint types check-generated test corpus-sample \
	  check-httpx check-lowest check-pythons

.PHONY: build
build: $(VENV)/.dev ## build sdist and wheel of sdksmith into dist/
	rm -rf dist
	$(BIN)/python -m build --no-isolation
	$(BIN)/twine check --strict dist/*

.PHONY: lock
lock: $(CACHE)/lock/bin/python ## write requirements/*.txt anew, with the newest versions
	$(LOCK_PIP) install --upgrade --editable . --no-build-isolation -r requirements/generate.in
	{ echo '# written by `make lock`'; $(LOCKED); } > requirements/generate.txt
	$(LOCK_PIP) install --upgrade -c requirements/generate.txt -r requirements/dev.in
	{ echo '# written by `make lock`'; echo '-r generate.txt'; \
	  $(LOCKED) | grep -v -x -F -f requirements/generate.txt; } > requirements/dev.txt

.PHONY: clean
clean: ## remove .venv, .cache and all that the tools left
	rm -rf $(VENV) $(CACHE) dist .hypothesis .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache
	find generator templates generated tests -name __pycache__ -prune -exec rm -rf {} +

# --- what they need

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "sdksmith needs Python 3.11 or newer, but $(PYTHON) is" \
	    "$$($(PYTHON) --version 2>/dev/null || echo missing): make PYTHON=python3.11 ..." >&2; \
	  exit 1; }
	$(PYTHON) -m venv --clear $(VENV)

$(VENV)/.generate: requirements/generate.txt pyproject.toml | $(BIN)/python
	$(PIP) install -r requirements/generate.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.dev: requirements/dev.txt requirements/oracle.txt $(VENV)/.generate
	$(PIP) install -r requirements/dev.txt
	$(PIP) install --no-deps -r requirements/oracle.txt
	touch $@

$(CACHE)/lowest/.stamp: requirements/lowest.txt | $(BIN)/python
	$(BIN)/python -m venv --clear $(CACHE)/lowest
	$(CACHE)/lowest/bin/python -m pip --disable-pip-version-check --quiet install -r $<
	touch $@

# The newest of the other Pythons runs tests, the others only generate.
$(CACHE)/python%/.stamp: requirements/generate.txt requirements/dev.txt
	$(patsubst $*=%,%,$(filter $*=%,$(OTHER_PYTHONS))) -m venv --clear $(@D)
	$(@D)/bin/python -m pip --disable-pip-version-check --quiet install \
	  -r requirements/$(if $(filter $*,$(lastword $(OTHER_VERSIONS))),dev,generate).txt
	touch $@

$(CACHE)/bench/.stamp: requirements/bench.txt $(VENV)/.dev
	$(PIP) install -r $<
	mkdir -p $(CACHE)/bench
	touch $@

$(CACHE)/prism/.stamp: requirements/prism/package.json requirements/prism/package-lock.json
	mkdir -p $(CACHE)/prism
	cp $^ $(CACHE)/prism
	npm ci --prefix $(CACHE)/prism --ignore-scripts --no-audit --no-fund --loglevel error
	touch $@

# The lists of packages may be missing, or older than what the mirrors still have.
INSTALL_BROWSER := apt-get install -y -qq --no-install-recommends chromium

$(CACHE)/browser/.stamp: export DEBIAN_FRONTEND := noninteractive
$(CACHE)/browser/.stamp: requirements/browser.txt $(VENV)/.dev
	mkdir -p $(CACHE)/browser
	test -n "$(HAS_BROWSER)" || { $(INSTALL_BROWSER) || { apt-get update -qq && $(INSTALL_BROWSER); }; } \
	  >$(CACHE)/browser/log.txt 2>&1 || tail -n 3 $(CACHE)/browser/log.txt >&2
	$(PIP) install -r $<
	touch $@

# The lock is made on the oldest Python: it asks for back-ports that newer ones ignore.
LOCK_PIP := $(CACHE)/lock/bin/python -m pip --disable-pip-version-check --quiet
LOCKED = $(LOCK_PIP) freeze --exclude-editable

$(CACHE)/lock/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null || { \
	  echo "the lock is made on Python 3.11: make lock PYTHON=python3.11" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(CACHE)/lock
	$(LOCK_PIP) install -r requirements/generate.in
