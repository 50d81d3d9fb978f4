"""The pure set has no effects and keeps no state: what the layer contract cannot see, read from the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import lorakit

PACKAGE = Path(lorakit.__file__).parent
PURE = ("errors", "vocab", "model", "knowledge", "captions", "simulation", "rules", "protocols", "planning", "render")
EFFECTS = frozenset({"open", "print", "input", "eval", "exec", "compile", "breakpoint", "__import__"})
MUTABLE = frozenset({"list", "dict", "set", "bytearray", "defaultdict", "Counter", "OrderedDict", "deque", "count"})
_DISPLAY = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp


def pure_files() -> list[Path]:
    roots = [PACKAGE / name for name in PURE]
    return sorted([PACKAGE / "errors.py", *(path for root in roots if root.is_dir() for path in root.rglob("*.py"))])


def effects(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in EFFECTS:
            yield f"line {node.lineno}: {node.func.id}()"
        if isinstance(node, ast.Global):
            yield f"line {node.lineno}: global {', '.join(node.names)}"


def is_mutable(value: ast.expr | None) -> bool:
    match value:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name in MUTABLE
        case _:
            return isinstance(value, _DISPLAY)


def state(body: list[ast.stmt], *, inside: str = "") -> Iterator[str]:
    for node in body:
        match node:
            case ast.ClassDef():
                yield from state(node.body, inside=f"{node.name}.")
            case ast.If() | ast.Try() | ast.With():
                yield from state(node.body, inside=inside)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)) if name == "__all__":
                continue
            case ast.Assign(value=value) | ast.AnnAssign(value=value) | ast.AugAssign(value=value) if is_mutable(value):
                yield f"line {node.lineno}: {inside}{ast.unparse(node)[:60]}"


@pytest.mark.parametrize("path", pure_files(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_pure_module_touches_nothing_and_remembers_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert list(effects(tree)) == []
    assert list(state(tree.body)) == []


@pytest.mark.parametrize(
    "source",
    [
        "_CACHE = {}",
        "_SEEN: set[str] = set()",
        "class A:\n    names = []",
        "import collections\n_N = collections.Counter()",
        "if True:\n    _X = [1]",
    ],
)
def test_state_is_noticed(source: str) -> None:
    assert list(state(ast.parse(source).body))


@pytest.mark.parametrize(
    "source", ["__all__ = ['a']", "_A = (1, 2)", "def f() -> list[int]:\n    x = []\n    return x"]
)
def test_constants_and_locals_are_no_state(source: str) -> None:
    assert not list(state(ast.parse(source).body))


@pytest.mark.parametrize("source", ["print('a')", "def f():\n    global x\n", "open('a')"])
def test_effects_are_noticed(source: str) -> None:
    assert list(effects(ast.parse(source)))
