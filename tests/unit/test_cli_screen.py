"""What the terminal gets, without a terminal."""

import io
import os
import sys

import pytest

from lorakit import cli
from lorakit.cli import screen


def stream(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding)


@pytest.mark.parametrize(("encoding", "expected"), [("ascii", False), ("latin-1", False), ("utf-8", True)])
def test_signs_are_used_where_the_encoding_has_them(
    monkeypatch: pytest.MonkeyPatch, encoding: str, *, expected: bool
) -> None:
    monkeypatch.setattr(sys, "stdout", stream(encoding))
    assert screen.look().unicode is expected


@pytest.mark.parametrize(("columns", "expected"), [("20", 60), ("80", 80), ("400", 120)])
def test_the_width_follows_the_terminal_within_bounds(
    monkeypatch: pytest.MonkeyPatch, columns: str, expected: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert screen.look().width == expected


def test_any_text_can_be_written_once_the_streams_are_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    out = stream("ascii")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    screen.settle()
    screen.write("日本\n")
    assert out.buffer.getvalue() == b"\\u65e5\\u672c\n"  # type: ignore[attr-defined]  # the buffer is a BytesIO


def test_each_part_of_a_complaint_stands_on_a_line_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    screen.complain("two faults:", "one\x1b", "two\n")
    assert capsys.readouterr().err == "lorakit: two faults:\n  one\\x1b\n  two\\n\n"


def test_progress_is_shown_on_terminals_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with screen.progress(quiet=False) as tell:
        tell("measuring", 1, 2)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with screen.progress(quiet=False) as tell:
        tell("measuring", 1, 2)
        tell("measuring", 2, 2)
    assert "measuring" in capsys.readouterr().err


def test_the_entry_point_runs_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["lorakit", "--version"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("lorakit ")


def test_without_standalone_mode_the_exit_code_is_returned() -> None:
    assert cli.app(["rule", "XYZ999"], standalone_mode=False) == 2


@pytest.mark.usefixtures("capfd")
def test_a_closed_pipe_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_text: str) -> None:
        raise BrokenPipeError

    replaced: list[int] = []
    monkeypatch.setattr("lorakit.cli.rules.table", lambda *_: closed(""))
    monkeypatch.setattr(os, "dup2", lambda _old, new: replaced.append(new))
    with os.fdopen(os.dup(1), "w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert cli.app(["rules"], standalone_mode=False) == 141
        assert replaced == [out.fileno()]
