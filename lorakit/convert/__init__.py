"""Values in and out: one converter, strict JSON, a schema version with migrations.

What is written: enums as their values, tuples as lists, a ``Range`` as ``[low, high]``, bytes as Base64. A field is
left out only when it is ``None`` or empty and is so by default; every other default is written, so that a later change
of a default never changes what an old file means. Fields that are no part of a value's equality (``Dataset.root``) are
never written.

What is read: just that; unknown keys, missing keys and wrong types are refused, all of them at once, each with its
JSON path, the problem and the fix. Vocabulary members may be written in any case, with blanks or hyphens.
"""

from lorakit.convert.converter import structure, unstructure
from lorakit.convert.envelope import dumps, loads
from lorakit.convert.migrations import MIGRATIONS, SCHEMA, Migration, upgrade
from lorakit.convert.strict import parse_json

__all__ = ["MIGRATIONS", "SCHEMA", "Migration", "dumps", "loads", "parse_json", "structure", "unstructure", "upgrade"]


def __dir__() -> list[str]:
    return __all__
