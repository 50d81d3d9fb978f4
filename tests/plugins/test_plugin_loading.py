import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from textwrap import dedent

import pytest

from lorakit.knowledge import MODELS
from lorakit.model import Broken
from lorakit.plugins import CODE, Plugin, load
from lorakit.rules import builtin

HEAD = """
import attrs
from lorakit.knowledge import MODELS
from lorakit.plugins import hookimpl
from lorakit.rules import builtin

RULE = attrs.evolve(builtin()[0], code="{code}", name="{name}")
MODEL = attrs.evolve(MODELS["flux-2"], id="{name}")
"""
RULES = """
@hookimpl
def lorakit_rules():
    return [RULE]
"""
MODEL = """
@hookimpl
def lorakit_models():
    yield MODEL
"""

OWN = builtin()[0].code
ARGUMENT = (
    "PluginValidationError: Plugin 'bad' for hook 'lorakit_rules' hookimpl definition: lorakit_rules(target) "
    "Argument(s) {'target'} are declared in the hookimpl but can not be found in the hookspec"
)

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    monkeypatch.syspath_prepend(str(tmp_path))

    def make(name: str, body: str, *, code: str = "ACME001", metadata: str = "Name: {name}\nVersion: 1\n") -> None:
        info = tmp_path / f"{name}-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\n" + metadata.format(name=name), encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[lorakit]\n{name} = plugin_{name}\n", encoding="utf-8")
        text = HEAD.format(code=code, name=name) + dedent(body)
        (tmp_path / f"plugin_{name}.py").write_text(text, encoding="utf-8")
        # another test's plug-in of the same name must not be found again
        monkeypatch.delitem(sys.modules, f"plugin_{name}", raising=False)

    return make


def test_lorakits_own_rules_and_models_are_there_without_any_plugin() -> None:
    found = load([])
    assert found.rules == builtin()
    assert found.models == MODELS
    assert found.plugins == ()
    assert found.broken == ()


def test_lorakit_registers_as_a_stranger_would() -> None:
    assert ("lorakit", "lorakit.plugins._builtin") in {(e.name, e.value) for e in entry_points(group="lorakit")}
    assert load(entry_points(group="lorakit", name="lorakit")) == load([])


def test_a_plugin_adds_rules_and_models(install: Install) -> None:
    install("acme", RULES + MODEL)
    found = load()
    assert found.plugins == (Plugin(name="acme", distribution="acme"),)
    assert found.broken == ()
    assert {rule.code for rule in found.rules} - {rule.code for rule in builtin()} == {"ACME001"}
    assert [rule.code for rule in found.rules] == sorted(rule.code for rule in found.rules)
    assert set(found.models) - set(MODELS) == {"acme"}


def test_a_plugin_replaces_a_builtin_profile(install: Install) -> None:
    install("acme", MODEL.replace("MODEL\n", 'attrs.evolve(MODEL, id="flux-2", title="Mine")\n'))
    assert load().models["flux-2"].title == "Mine"
    assert set(load().models) == set(MODELS)


@pytest.mark.parametrize(
    ("body", "code", "reason", "fix"),
    [
        (
            "import no_such_module",
            "BAD001",
            "plugin_bad cannot be imported: ModuleNotFoundError: No module named 'no_such_module'",
            "pip install --upgrade bad",
        ),
        ("def (", "BAD001", "plugin_bad cannot be imported: SyntaxError: ", "pip uninstall bad"),
        ("raise SystemExit(3)", "BAD001", "plugin_bad cannot be imported: SystemExit: 3", "pip uninstall bad"),
        ("x = 1", "BAD001", "plugin_bad implements no hook", "lorakit_rules, lorakit_trainers with lorakit.plugins."),
        (
            "@hookimpl\ndef lorakit_rules(target): return []",
            "BAD001",
            ARGUMENT,
            "they are lorakit_engines, lorakit_models, lorakit_rules, lorakit_trainers, without arguments",
        ),
        (
            "@hookimpl\ndef lorakit_rulez(): return []",
            "BAD001",
            "PluginValidationError: unknown hook 'lorakit_rulez'",
            "Did its author mean 'lorakit_rules'?",
        ),
        (
            "@hookimpl\ndef lorakit_xyz(): return []",
            "BAD001",
            "PluginValidationError: unknown hook 'lorakit_xyz'",
            "they are lorakit_engines, lorakit_models, lorakit_rules, lorakit_trainers, without arguments",
        ),
        (
            "@hookimpl\ndef lorakit_rules(): return 1 / 0",
            "BAD001",
            "lorakit_rules failed: ZeroDivisionError: division by zero",
            "makes lorakit_rules return a list of Rule",
        ),
        (
            "@hookimpl\ndef lorakit_rules():\n    yield RULE\n    raise SystemExit",
            "BAD001",
            "lorakit_rules failed: SystemExit",
            "makes lorakit_rules return a list of Rule",
        ),
        (
            "@hookimpl\ndef lorakit_rules(): return RULE",
            "BAD001",
            "lorakit_rules failed: TypeError: 'Rule' object is not iterable",
            "makes lorakit_rules return a list of Rule",
        ),
        (
            "@hookimpl\ndef lorakit_rules(): return ['BAD001']",
            "BAD001",
            "lorakit_rules returned a str where a Rule is expected",
            "makes lorakit_rules return a list of Rule",
        ),
        (
            "@hookimpl\ndef lorakit_models(): return [{}]",
            "BAD001",
            "lorakit_models returned a dict where a ModelProfile is expected",
            "makes lorakit_models return a list of ModelProfile",
        ),
        (RULES, OWN, f"bad and lorakit both have a rule {OWN}", "letters of the plug-in's own"),
        (RULES, "ACME001", "bad and acme both have a rule ACME001", "remove one of the two packages"),
        (RULES.replace("[RULE]", "[RULE, RULE]"), "BAD001", "bad and bad both have a rule BAD001", "letters"),
        (RULES, "bad1", "'bad1' is no code of a rule", "three digits, such as ACME001"),
        (RULES.replace("[RULE]", "[attrs.evolve(RULE, code=3)]"), "BAD001", "3 is no code of a rule", "three digits"),
        (
            MODEL.replace("MODEL\n", 'attrs.evolve(MODEL, id="acme")\n'),
            "BAD001",
            "bad and acme both have a model profile 'acme'",
            "change its id",
        ),
        (
            MODEL.replace("MODEL\n", "attrs.evolve(MODEL, id=[])\n"),
            "BAD001",
            "[] is no id of a model profile",
            "without blanks",
        ),
    ],
)
def test_a_broken_plugin_is_told_and_the_healthy_ones_work(
    install: Install, body: str, code: str, reason: str, fix: str
) -> None:
    install("acme", RULES + MODEL)
    install("bad", body, code=code)
    install("zen", RULES, code="ZEN001")
    found = load()
    assert [plugin.name for plugin in found.plugins] == ["acme", "zen"]
    (record,) = found.broken
    assert (record.name, record.distribution) == ("bad", "bad")
    assert record.reason.startswith(reason)
    assert fix in record.fix
    assert len(found.rules) == len(builtin()) + 2
    assert set(found.models) == {*MODELS, "acme"}


def test_nothing_of_a_broken_plugin_is_used(install: Install) -> None:
    install("bad", RULES + "@hookimpl\ndef lorakit_models(): return [1]\n", code="BAD001")
    assert load().rules == builtin()


def test_a_package_without_a_name_is_still_told(install: Install) -> None:
    install("bad", "import no_such_module", metadata="Version: 1\n")
    named = [each for each in entry_points(group="lorakit") if each.name == "bad"]
    (record,) = load(named).broken
    assert isinstance(record, Broken)
    assert record.distribution == "an unknown package"


@pytest.mark.parametrize("rule", builtin(), ids=lambda rule: rule.code)
def test_lorakits_own_codes_are_codes(rule: object) -> None:
    assert CODE.fullmatch(getattr(rule, "code", ""))
