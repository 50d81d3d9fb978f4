"""The size of things: numbers that keep modules and functions readable, measured over the whole package."""

import ast
import importlib
import io
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import lorakit

PACKAGE = Path(lorakit.__file__).parent
LONGEST_MODULE = 400
LONGEST_FUNCTION = 60
USUAL_FUNCTION = 35
"""95 of 100 functions are no longer."""
MOST_BRANCHES = 12
MOST_PARAMETERS = 7
MOST_COMMENTS = 0.08

_FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
_BRANCH = ast.If | ast.For | ast.AsyncFor | ast.While | ast.ExceptHandler | ast.match_case | ast.IfExp


class Module(NamedTuple):
    """A module of the package."""

    name: str
    path: Path
    text: str
    tree: ast.Module


def dotted(path: Path) -> str:
    parts = ("lorakit", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def read(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(dotted(path), path, text, ast.parse(text))


PATHS = sorted(PACKAGE.rglob("*.py"))
PUBLIC = [path for path in PATHS if "._" not in dotted(path)]


def modules() -> list[Module]:
    """Read the package only where these tests are run, not wherever they are collected."""
    return [read(path) for path in PATHS]


def is_data(module: Module) -> bool:
    """Word lists may be long: a module of ``knowledge.lexicons`` without a function or class of its own."""
    makers = (_FUNCTION, ast.ClassDef)
    own = [node.name for node in module.tree.body if isinstance(node, makers) and node.name != "__dir__"]
    return module.name.startswith("lorakit.knowledge.lexicons.") and not own


def functions(module: Module) -> Iterator[tuple[str, _FUNCTION]]:
    for node in ast.walk(module.tree):
        if isinstance(node, _FUNCTION):
            yield f"{module.name}.{node.name}:{node.lineno}", node


def length(function: _FUNCTION) -> int:
    """Return the lines of a function from ``def`` to its end, without the docstring."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    if ast.get_docstring(function) is None:
        return lines
    docstring = function.body[0]
    return lines - ((docstring.end_lineno or docstring.lineno) - docstring.lineno + 1)


def branches(function: _FUNCTION) -> int:
    """Return how often the function's own code forks; functions inside it count for themselves."""
    found, waiting = 0, list(ast.iter_child_nodes(function))
    while waiting:
        node = waiting.pop()
        if isinstance(node, _FUNCTION):
            continue
        found += isinstance(node, _BRANCH)
        waiting += ast.iter_child_nodes(node)
    return found


def parameters(function: _FUNCTION) -> int:
    every = function.args
    names = [arg.arg for arg in (*every.posonlyargs, *every.args, *every.kwonlyargs, every.vararg, every.kwarg) if arg]
    return len(names) - (bool(names) and names[0] in {"self", "cls"})


@cache
def every_function() -> list[tuple[str, _FUNCTION]]:
    return [each for module in modules() for each in functions(module)]


def test_modules_stay_short() -> None:
    long = {m.name: n for m in modules() if (n := len(m.text.splitlines())) > LONGEST_MODULE and not is_data(m)}
    assert not long


def test_no_function_is_long() -> None:
    assert not {where: n for where, function in every_function() if (n := length(function)) > LONGEST_FUNCTION}


def test_nearly_all_functions_are_short() -> None:
    lengths = sorted(length(function) for _, function in every_function())
    assert lengths[int(0.95 * (len(lengths) - 1))] <= USUAL_FUNCTION


def test_no_function_forks_too_often() -> None:
    assert not {where: n for where, function in every_function() if (n := branches(function)) > MOST_BRANCHES}


def test_no_function_takes_too_many_parameters() -> None:
    assert not {where: n for where, function in every_function() if (n := parameters(function)) > MOST_PARAMETERS}


def test_comments_are_few() -> None:
    comments = code = 0
    for module in modules():
        for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
            comments += token.type == tokenize.COMMENT
            code += token.type == tokenize.NEWLINE
    assert comments <= MOST_COMMENTS * code


def _undocumented(module: Module) -> Iterator[str]:
    body = module.tree.body
    public = set(importlib.import_module(module.name).__all__)
    for index, node in enumerate(body):
        following = body[index + 1] if index + 1 < len(body) else None
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() if node.name in public:
                yield from _undocumented_parts(node)
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]) if name in public:
                if not (isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)):
                    yield name


def _undocumented_parts(node: _FUNCTION | ast.ClassDef) -> Iterator[str]:
    if not ast.get_docstring(node):
        yield node.name
    if isinstance(node, ast.ClassDef):
        for part in node.body:
            if isinstance(part, _FUNCTION) and not part.name.startswith("_") and not ast.get_docstring(part):
                yield f"{node.name}.{part.name}"


@pytest.mark.parametrize("path", PUBLIC, ids=dotted)
def test_a_public_module_lists_its_surface_and_explains_it(path: Path) -> None:
    module = read(path)
    imported = importlib.import_module(module.name)
    assert ast.get_docstring(module.tree), "the module has no docstring"
    assert len(imported.__all__) == len(set(imported.__all__))
    assert dir(imported) == sorted(imported.__all__)
    assert [name for name in imported.__all__ if not hasattr(imported, name)] == []
    assert list(_undocumented(module)) == []
