"""The README's two commands are what they say, and `.ci/run` finds the second."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^```sh\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


def test_there_are_two_commands_of_one_line_each() -> None:
    assert [command.count("\n") for command in COMMANDS] == [1, 1]


def test_both_make_their_own_environment() -> None:
    assert all(command.startswith("python3 -m venv .venv && .venv/bin/pip install") for command in COMMANDS)


def test_the_first_runs_the_demo_and_the_second_the_tests_with_the_coverage_gate() -> None:
    demo, tests = COMMANDS
    assert demo.rstrip().endswith(".venv/bin/lorakit demo")
    assert tests.rstrip().endswith(".venv/bin/pytest -n 2 --cov")


def test_ci_takes_its_first_step_from_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "README.md" in script
    assert "pytest -n" not in script
