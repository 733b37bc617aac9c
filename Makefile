# Everything starts here, on a bare machine with Python 3.11+, Node 20+ and make.
#   make run [PORT=8000]   install what is missing, serve the page
#   make test              everything that CI runs
#   make check             format, lint, types and the fast tests
#   make eval              score the engine on the articles of ../shared, where they are
#   make gold              score the engine on our own labelled articles and saved pages
#   make site              dist/, for any static host
#   make bench [RUNS=7]    measure, and write docs/bench.md
PYTHON ?= python3
PORT ?= 8000
RUNS ?= 7
BIN := .venv/bin
CORE := $(shell find py/presscheck -name '*.py' -o -path 'py/presscheck/*' -name '*.json' -not -path '*/__pycache__/*')
BUILDERS := $(wildcard py/desk/*.mjs py/desk/*_in_pyodide.py) py/desk/runtime.py py/desk/page_code.py py/desk/cli.py
PAGE := $(wildcard py/browser/*.py)
CHECKED := py tests tools

.PHONY: setup run test check eval gold site bench browsers clean
.DELETE_ON_ERROR:

setup: .stamps/python .stamps/runtime

.stamps/python: pyproject.toml constraints.txt
	@mkdir -p .stamps
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[serve,dev]'
	@touch $@

.stamps/packages: package.json package-lock.json
	@mkdir -p .stamps
	npm ci --ignore-scripts --no-fund --no-audit --loglevel=error
	@touch $@

.stamps/runtime: .stamps/python .stamps/packages boot/wheels.txt pyscript.toml $(BUILDERS) $(CORE) $(PAGE)
	$(BIN)/python -m desk.runtime
	@touch $@

run: setup
	@$(BIN)/python -m desk.server --port $(PORT)

browsers: .stamps/python
	@$(BIN)/python -m desk.browsers

# Browsers are driven one after the other: two engines that start at once on two cores only slow each other down.
test: setup browsers
	$(BIN)/python -m pytest --numprocesses 2 --ignore=tests/browser
	$(BIN)/python -m pytest tests/browser

check: setup
	$(BIN)/ruff format --check $(CHECKED)
	$(BIN)/ruff check $(CHECKED)
	$(BIN)/mypy -p presscheck
	$(BIN)/python -m pytest --ignore=tests/browser

eval: .stamps/python
	@if [ -f ../shared/eval/evaluate.py ]; then $(BIN)/python ../shared/eval/evaluate.py; \
	else echo "make eval needs ../shared/eval/evaluate.py, which is not here."; fi

gold: .stamps/python
	$(BIN)/python tests/quality/score_gold.py
	$(BIN)/python tests/quality/score_pages.py

site: setup
	$(BIN)/python -m desk.site

bench: setup browsers
	$(BIN)/python -m desk.bench --runs $(RUNS)
	$(BIN)/python tools/readme.py

clean:
	rm -rf .venv .stamps node_modules runtime build dist
