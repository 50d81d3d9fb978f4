"""Reading JSON that anybody may have written."""

import json
from typing import Any, NoReturn

from lorakit.convert._places import shown
from lorakit.errors import InputError

__all__ = ["parse_json"]


def __dir__() -> list[str]:
    return __all__


def parse_json(text: str, *, source: str) -> Any:  # noqa: ANN401 - plain data of any shape
    """Parse a JSON text strictly: no NaN, no key twice, no bottomless nesting.

    Args:
        text: The JSON.
        source: Where it was read from, as its user knows it.

    Returns:
        Objects as dicts, lists, texts, numbers, booleans and ``None``.

    Raises:
        InputError: It is not JSON, or JSON that means different things to different readers.
    """

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(found)
        if len(made) != len(found):
            keys = [key for key, _ in found]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise InputError(source, f"the key {shown(twice)} stands twice in one object", "Keep one of them.")
        return made

    def constant(name: str) -> NoReturn:
        raise InputError(source, f"{name} is no number JSON knows", "Use a number, or null where nothing is known.")

    try:
        return json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InputError(source, f"not JSON: {error.msg} at {where}", "Mend that place.") from None
    except RecursionError:
        raise InputError(source, "nested too deeply", "Flatten it; a few levels are enough.") from None
    except ValueError:
        raise InputError(source, "a number has too many digits", "Use a number of up to 64 bits.") from None
