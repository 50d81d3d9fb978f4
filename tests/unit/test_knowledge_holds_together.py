"""The tables of facts name each other's rows, and each row its source."""

import re

import pytest

from lorakit.knowledge import (
    ALIASES,
    CHECKLIST,
    CONTRACTS,
    ENDPOINTS,
    ENGINES,
    ENVIRONMENT_POOL,
    MISTAKES,
    MODELS,
    POLICIES,
    PRICES,
    RECIPES,
    REDUNDANCY,
    REFERENCE_MODELS,
    SOURCES,
    TESTED_RUNS,
    Standing,
)
from lorakit.model import ATTRIBUTES, Treatment
from lorakit.vocab import BUILTIN, ExpressionPolicy

CODE = re.compile(r"[A-Z]{3}\d{3}")


@pytest.mark.parametrize(
    "table", [ALIASES, CONTRACTS, ENDPOINTS, ENGINES, MODELS, RECIPES, REFERENCE_MODELS], ids=lambda t: next(iter(t))
)
def test_a_row_stands_under_its_own_id_and_names_its_source(table: dict[str, object]) -> None:
    for key, row in table.items():
        assert getattr(row, "id", None) == key
        assert getattr(row, "source", None)


def test_an_alias_leads_to_what_exists_and_never_to_another_alias() -> None:
    known = {*ENDPOINTS, *(engine.model for engine in ENGINES.values()), "fal-ai/nano-banana-pro/edit"}
    for alias in ALIASES.values():
        assert alias.use in known
        assert alias.use not in ALIASES
        assert alias.id not in known


def test_every_model_has_one_endpoint_used_by_default_and_a_price_today() -> None:
    for model in MODELS:
        default = [endpoint for endpoint in ENDPOINTS.values() if endpoint.model == model and endpoint.default]
        assert len(default) == 1
        assert PRICES["today"].price(default[0].id)
        assert default[0].images


def test_every_endpoint_says_where_the_archive_and_the_steps_go() -> None:
    for endpoint in ENDPOINTS.values():
        assert endpoint.model in MODELS
        for field in ("data", "steps", "learning_rate"):
            assert endpoint.input(field)
        assert endpoint.input("rank") is None
        assert endpoint.outputs


def test_an_endpoint_s_own_default_is_allowed() -> None:
    for endpoint in ENDPOINTS.values():
        for each in endpoint.inputs:
            if isinstance(each.default, int):
                assert each.default in each.allowed


def test_the_wan_trainer_makes_the_two_files_of_its_model() -> None:
    outputs = ENDPOINTS["fal-ai/wan-22-image-trainer"].outputs
    assert [output.role for output in outputs] == ["low_noise", "high_noise", "config"]


def test_a_model_s_trigger_parameter_is_that_of_its_endpoint() -> None:
    for endpoint in ENDPOINTS.values():
        if endpoint.default:
            assert MODELS[endpoint.model].trigger_parameter == (endpoint.input("trigger") is not None)


def test_every_engine_of_a_recipe_is_known_and_priced() -> None:
    for recipe in RECIPES.values():
        for engine in recipe.engines:
            assert engine in ENGINES
            assert PRICES["today"].price(engine)


def test_no_engine_is_sent_more_pictures_than_it_takes() -> None:
    assert all(engine.used_references <= engine.max_references for engine in ENGINES.values())


def test_an_unknown_name_has_no_price() -> None:
    assert PRICES["today"].price("no-such-engine") is None


def test_every_policy_has_its_facts_in_words_the_vocabulary_knows() -> None:
    assert set(POLICIES) == set(ExpressionPolicy)
    for facts in POLICIES.values():
        assert facts.recipe in RECIPES
        assert facts.expressions[0] == "neutral"
        assert all(BUILTIN.expression(name) for name in facts.expressions)


def test_the_pool_s_environments_differ_and_the_vocabulary_knows_them() -> None:
    found = [BUILTIN.environment(name) for name in ENVIRONMENT_POOL]
    assert all(found)
    assert len({environment.name for environment in found if environment}) == len(ENVIRONMENT_POOL)


def test_contracts_are_for_models_there_are_and_every_model_has_a_local_trainer() -> None:
    for contract in CONTRACTS.values():
        assert set(contract.models) <= set(MODELS)
    for model in MODELS:
        assert any(model in contract.models and not contract.hosted for contract in CONTRACTS.values())


def test_contracts_write_suffixes_one_way() -> None:
    for contract in CONTRACTS.values():
        assert list(contract.suffixes) == sorted(set(contract.suffixes))
        assert all(re.fullmatch(r"\.[a-z]+", suffix) for suffix in contract.suffixes)
        assert {".png", ".jpg"} <= set(contract.suffixes)


@pytest.mark.parametrize(
    ("trainer", "stem", "trapped"),
    [
        ("fal", "jinx_mask", True),
        ("fal", "jinx_MASK", True),
        ("fal", "jinx_end", True),
        ("fal", "jinx_start3", True),
        ("fal", "jinx_start5", False),
        ("fal", "unmasked", False),
        ("fal", "_mask", False),
        ("ai-toolkit", "default", False),
        ("diffusers", "test_1", True),
        ("diffusers", "02-train-station", True),
        ("diffusers", "contest", False),
        ("onetrainer", "a-masklabel", True),
        ("onetrainer", "a-condlabel", True),
        ("onetrainer", "a", False),
        ("sd-scripts", "a_1_2_3_4", True),
        ("sd-scripts", "a_1_2_3_4_5", True),
        ("sd-scripts", "a_1_2_3", False),
        ("musubi-tuner", "a_1", False),
    ],
)
def test_a_name_trap_catches_the_names_its_trainer_misreads(trainer: str, stem: str, trapped: bool) -> None:  # noqa: FBT001 - a row of the table
    traps = CONTRACTS[trainer].name_traps
    assert any(re.fullmatch(trap.pattern, stem) for trap in traps) == trapped


@pytest.mark.parametrize(
    ("trainer", "missing", "lines"),
    [
        ("fal", Treatment.FAILS, Treatment.UNKNOWN),
        ("ai-toolkit", Treatment.DEFAULT, Treatment.WHOLE),
        ("musubi-tuner", Treatment.DROPS, Treatment.WHOLE),
        ("simpletuner", Treatment.FAILS, Treatment.ALTERNATIVES),
        ("onetrainer", Treatment.EMPTY, Treatment.ALTERNATIVES),
        ("diffusion-pipe", Treatment.DROPS, Treatment.WHOLE),
        ("diffusers", Treatment.DROPS, Treatment.WHOLE),
        ("sd-scripts", Treatment.DEFAULT, Treatment.FIRST_LINE),
    ],
)
def test_a_contract_says_what_becomes_of_a_missing_caption_and_of_several_lines(
    trainer: str, missing: Treatment, lines: Treatment
) -> None:
    assert (CONTRACTS[trainer].missing_caption, CONTRACTS[trainer].several_lines) == (missing, lines)


def test_rule_codes_in_tables_are_codes() -> None:
    rows = [row.codes for table in (CHECKLIST, MISTAKES, REDUNDANCY) for row in table]
    assert all(CODE.fullmatch(code) for codes in rows for code in codes)
    assert all(mistake.codes for mistake in MISTAKES)


def test_a_checklist_line_without_rules_says_what_decides_it() -> None:
    assert all(line.codes or line.note for line in CHECKLIST)


def test_properties_name_attributes_a_shot_has() -> None:
    assert {row.attribute for row in REDUNDANCY if row.attribute} <= set(ATTRIBUTES)


def test_the_corrected_citations_say_what_they_correct() -> None:
    assert [source.instead_of for source in SOURCES if source.instead_of] == [
        "Ibarretxe-Bilbao et al. (2021)",
        "Guo et al. (2015)",
    ]
    assert [source.title for source in SOURCES if source.standing is Standing.UNVERIFIED] == [
        "kohya-ss/musubi-tuner issue 227"
    ]
    assert all(run.source for run in TESTED_RUNS)
