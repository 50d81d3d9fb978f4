"""How commands are declared and run: options are values, and every error is one clear line."""

import importlib
import inspect
import os
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any

import attrs
import typer
from typer.core import TyperGroup

from lorakit.cli.screen import complain, settle
from lorakit.errors import InvalidDataError, LorakitError

__all__ = ["FINDINGS", "FINE", "USAGE", "Group", "add"]

FINE = 0
"""Nothing that fails a run."""
FINDINGS = 1
"""Findings at error level stand (``--strict``: warnings too)."""
USAGE = 2
"""Wrong usage or unusable input."""
_CODE = re.compile(r"[A-Za-z]{2,10}[0-9]{3}")
_INTERRUPTED = 130
_PIPE_CLOSED = 141

_ClickError: Any = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")
"""What every wrong usage is; newer versions of typer bring click along and do not export it."""


def __dir__() -> list[str]:
    return __all__


def add(app: typer.Typer, name: str, options: type[attrs.AttrsInstance], module: str) -> None:
    """Add a command.

    Args:
        app: The application.
        name: The command's name.
        options: A class whose fields are the command's options and whose docstring is its help.
        module: The module that runs it: its ``run(options)`` returns the exit code. Imported when the command runs,
            so that asking for help stays quick.
    """

    def command(**given: object) -> int:
        return _guarded(lambda: int(importlib.import_module(module).run(options(**given))))

    signature = inspect.signature(options, eval_str=True)
    # Inherited options, which many commands share, come last in the help.
    owners = [vars(kind).get("__annotations__", ()) for kind in options.__mro__]
    parameters = sorted(
        signature.parameters.values(), key=lambda each: next(i for i, names in enumerate(owners) if each.name in names)
    )
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # read by typer
    command.__annotations__ = {each.name: each.annotation for each in parameters}
    app.command(name, help=inspect.getdoc(options))(command)


class Group(TyperGroup):
    """The command line as a whole: tells errors in one line and sets the exit code."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002 - typer's own signature
        windows_expand_args: bool = True,  # noqa: FBT001, FBT002 - typer's own signature
        **extra: Any,  # noqa: ANN401 - typer's own signature
    ) -> Any:  # noqa: ANN401 - typer's own signature
        """Run a command line; ends the process unless ``standalone_mode`` is off, then returns the exit code."""
        settle()
        code: object
        try:
            code = super().main(
                _with_reasons(sys.argv[1:] if args is None else args),
                prog_name=prog_name,
                complete_var=complete_var,
                standalone_mode=False,
                windows_expand_args=windows_expand_args,
                **extra,
            )
        except _ClickError as error:
            complain(f"{error.format_message()} See lorakit --help.")
            code = USAGE
        if standalone_mode:
            sys.exit(code if isinstance(code, int) else FINE)
        return code


def _with_reasons(args: Sequence[str]) -> list[str]:
    """Join ``--override CODE REASON`` to one value: an option given several times takes one each time."""
    words: list[str] = []
    for word in args:
        if len(words) > 1 and words[-2] == "--override" and _CODE.fullmatch(words[-1]) and not word.startswith("-"):
            words[-1] = f"{words[-1]}={word}"
        else:
            words.append(word)
    return words


def _guarded(run: Callable[[], int]) -> int:
    """Run a command; every error becomes one line and an exit code."""
    try:
        return run()
    except InvalidDataError as error:
        complain(f"{error.problem}:", *map(str, error.faults))
    except LorakitError as error:
        complain(str(error))
    except BrokenPipeError:
        # The reader has gone; without this Python complains when it flushes at the end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        return _PIPE_CLOSED
    except OSError as error:
        complain(f"{error.filename or 'a file'}: {error.strerror or error}. Check the path and its permissions.")
    except KeyboardInterrupt:
        complain("interrupted; nothing was left half-written.")
        return _INTERRUPTED
    return USAGE
