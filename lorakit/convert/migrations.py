"""Documents of older schemas are lifted to today's, one step at a time."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from lorakit.errors import InputError

__all__ = ["MIGRATIONS", "SCHEMA", "Migration", "upgrade"]

Migration: TypeAlias = Callable[[str, Any], Any]
"""Takes the kind of a value (``Dataset``) and its plain data in one schema; returns the data in the next one."""

SCHEMA = 1
"""The schema this version writes. It counts up when a key changes its meaning or goes; new keys do not count."""

MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})
"""By schema: the step that lifts a document of that schema to the next one."""


def __dir__() -> list[str]:
    return __all__


def upgrade(
    data: object,
    kind: str,
    schema: int,
    *,
    source: str,
    current: int = SCHEMA,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> Any:  # noqa: ANN401 - plain data of any shape
    """Lift the plain data of a value to today's schema.

    Args:
        data: The plain data.
        kind: The name of the value's class.
        schema: The schema it was written in.
        source: Where it was read from, as its user knows it.
        current: Today's schema.
        migrations: The steps, by the schema they start from.

    Returns:
        The plain data in today's schema.

    Raises:
        InputError: The schema is newer than this version of lorakit, or there never was one of that number.
    """
    if schema > current:
        problem = f"schema {schema} was written by a newer lorakit; this one reads up to schema {current}"
        raise InputError(source, problem, "Update it with: pip install --upgrade lorakit.")
    if schema < 1:
        raise InputError(source, f"there is no schema {schema}", f"Use a number from 1 to {current}.")
    for step in range(schema, current):
        data = migrations[step](kind, data)
    return data
