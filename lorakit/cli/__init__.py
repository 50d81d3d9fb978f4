"""The command line: it parses, calls the verbs, and shows what they say."""

from lorakit.cli.app import app

__all__ = ["app", "main"]


def __dir__() -> list[str]:
    return __all__


def main() -> None:
    """Run the command line of this process and end it with the command's exit code."""
    app(prog_name="lorakit")
