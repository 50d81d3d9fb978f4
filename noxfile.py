"""The checks of lorakit, each in an environment of its own. Every session names the plain command it runs."""

import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["tests", "laws", "lint", "types", "layers", "docs"]
nox.options.reuse_existing_virtualenvs = True

PROJECT = nox.project.load_toml("pyproject.toml")
PAGES = ("docs/make_rule_pages.py", "docs/make_fact_pages.py")


def _group(name: str) -> tuple[str, ...]:
    return nox.project.dependency_groups(PROJECT, name)


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """Run every test and the coverage gate: ``pytest -n 2 --cov``."""
    session.install("-e", ".[demo,testing]", *_group("test"))
    session.run("pytest", "-n", "2", "--cov", *session.posargs)


@nox.session
def laws(session: nox.Session) -> None:
    """Run the laws with many examples: ``HYPOTHESIS_PROFILE=laws pytest tests/laws``."""
    session.install("-e", ".[demo,testing]", *_group("test"))
    session.run("pytest", "-n", "2", "tests/laws", *session.posargs, env={"HYPOTHESIS_PROFILE": "laws"})


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format: ``ruff check .`` and ``ruff format --check .``."""
    session.install(*_group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check types, of the tests too: ``mypy``."""
    session.install("-e", ".[demo,testing]", *_group("types"))
    session.run("mypy")


@nox.session
def layers(session: nox.Session) -> None:
    """Check who imports whom: ``lint-imports``."""
    session.install("-e", ".", *_group("lint"))
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, warnings as errors: ``sphinx-build -n -W docs docs/_build``."""
    session.install("-e", ".[testing]", *_group("docs"))
    session.run("sphinx-build", "-n", "-W", "--keep-going", "-q", "docs", "docs/_build")


@nox.session(default=False)
def rulepages(session: nox.Session) -> None:
    """Write the generated pages anew: ``python docs/make_rule_pages.py`` and ``python docs/make_fact_pages.py``."""
    session.install("-e", ".")
    for script in PAGES:
        session.run("python", script)


@nox.session(default=False)
def example(session: nox.Session) -> None:
    """Install the example plug-ins and run their tests: ``pytest docs/plugin-example`` and so on."""
    for name in ("plugin-example", "trainer-plugin-example", "engine-plugin-example"):
        session.install("-e", ".[testing]", f"./docs/{name}", *_group("test"))
        session.run("pytest", "-c", f"docs/{name}/pyproject.toml", f"docs/{name}")


@nox.session(default=False)
def wheel(session: nox.Session) -> None:
    """Test the built wheel where the checkout's package cannot be imported."""
    session.install("build")
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "build", "--outdir", folder)
        (built,) = Path(folder).glob("*.whl")
        session.install(f"{built}[demo,testing]", *_group("test"))
        root = Path.cwd()
        session.cd(folder)
        session.run("pytest", "-n", "2", "-c", str(root / "pyproject.toml"), "--rootdir", folder, str(root / "tests"))


@nox.session(default=False)
def floor(session: nox.Session) -> None:
    """Test with the oldest dependencies allowed."""
    oldest = [name.replace(">=", "==") for name in PROJECT["project"]["dependencies"]]
    session.install("-e", ".[demo,testing]", *_group("test"), *oldest)
    session.run("pytest", "-n", "2", "-W", "default", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Run the benchmarks: ``python benchmarks/NAME.py`` each."""
    session.install("-e", ".[demo]")
    for script in sorted(Path("benchmarks").glob("[!_]*.py")):
        session.run("python", str(script), *session.posargs)


@nox.session(default=False)
def crash(session: nox.Session) -> None:
    """Kill runs 200 times: ``LORAKIT_KILLS=200 LORAKIT_CRASH_JOBS=60 pytest tests/integration/test_crash.py``."""
    session.install("-e", ".[all]", *_group("test"))
    kills = {"LORAKIT_KILLS": "200", "LORAKIT_CRASH_JOBS": "60"}
    session.run("pytest", "-s", "tests/integration/test_crash.py", *session.posargs, env=kills)
