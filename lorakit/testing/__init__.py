"""For those who test captions, rules and plug-ins: Hypothesis strategies and rule cases.

Needs ``pip install 'lorakit[testing]'``. With it, ``st.from_type(lorakit.Dataset)`` works in any Hypothesis test.
A rule of one's own is proved by its page's examples and by cases in a TOML file::

    import pytest
    from lorakit.testing.cases import Case, load_cases, run_case
    from lorakit.testing.rules import check_rule
    from my_plugin import MY_RULE

    def test_rule_proves_itself():
        check_rule(MY_RULE)

    @pytest.mark.parametrize("case", load_cases("tests/cases/MY001.toml"), ids=str)
    def test_case(case: Case):
        assert run_case(case, MY_RULE) == case.expect
"""

__all__ = ["cases", "engines", "loopback", "rules", "scripted", "strategies", "trainers"]


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> object:
    # lazily, for Hypothesis imports this package whenever it is imported itself
    if name in __all__:
        from importlib import import_module  # noqa: PLC0415 - as said

        return import_module(f"lorakit.testing.{name}")
    raise AttributeError(f"module 'lorakit.testing' has no attribute {name!r}")
