"""Further arguments of a training: passed on as they are, or refused with what to do; what is written is read back."""

import json
import tomllib
from typing import Any

import pytest

from lorakit import convert
from lorakit.errors import FieldError, InvalidDataError
from lorakit.model import Extra, Package, TrainingSpec
from lorakit.testing.trainers import package_for
from lorakit.trainers.fal import FAL
from lorakit.trainers.local import LOCAL


def spec_of(name: str, *extra: tuple[str, Extra]) -> TrainingSpec:
    return TrainingSpec(model="flux-2", trainer=name, steps=1000, learning_rate=1e-4, rank=8, alpha=8, extra=extra)


PASSED: list[tuple[str, str, str, Extra]] = [
    ("onetrainer", "onetrainer.json", "optimizer.optimizer", "PRODIGY"),
    ("onetrainer", "onetrainer.json", "timestep_distribution", "HEAVY_TAIL"),
    ("onetrainer", "onetrainer.json", "concepts.0.name", "jinx"),
    ("onetrainer", "onetrainer.json", "samples", ()),
    ("ai-toolkit", "ai-toolkit.json", "train.timestep_type", "shift"),
    ("ai-toolkit", "ai-toolkit.json", "datasets.0.mask_path", "masks"),
    ("ai-toolkit", "ai-toolkit.json", "train.some.list", (1, 0.5, "x")),
    ("musubi-tuner", "musubi-training.toml", "timestep_sampling", "qwen_shift"),
    ("musubi-tuner", "musubi-training.toml", "network_args", ("a=1", "b=2")),
    ("simpletuner", "config/character/config.json", "lr_scheduler", "cosine_with_restarts"),
    ("diffusion-pipe", "diffusion-pipe.toml", "activation_checkpointing", "unsloth"),
    ("diffusion-pipe", "diffusion-pipe.toml", "optimizer.betas", (0.9, 0.95)),
    ("diffusion-pipe", "diffusion-pipe.toml", "optimizer.betas", ()),
]


@pytest.mark.parametrize(("name", "file", "key", "value"), PASSED)
def test_a_further_argument_is_written_whatever_lorakit_knows_of_it(
    name: str, file: str, key: str, value: Extra
) -> None:
    spec = spec_of(name, (key, value))
    files = dict(LOCAL[name].write(package_for(spec), spec))
    LOCAL[name].check(package_for(spec), spec, files)
    inner: Any = json.loads(files[file]) if file.endswith(".json") else tomllib.loads(files[file])
    for step in [*(["config", "process", "0"] if name == "ai-toolkit" else []), *key.split(".")]:
        inner = inner[int(step)] if isinstance(inner, list) else inner[step]
    assert inner == (list(value) if isinstance(value, tuple) else value)
    with pytest.raises(InvalidDataError):
        LOCAL[name].check(package_for(spec), spec_of(name), files)


def test_an_option_is_passed_on_whatever_lorakit_knows_of_it() -> None:
    spec = spec_of("diffusers", ("lr_scheduler", "cosine_with_restarts"), ("cache_latents", False), ("offload", True))
    files = dict(LOCAL["diffusers"].write(package_for(spec), spec))
    LOCAL["diffusers"].check(package_for(spec), spec, files)
    words = files["train.sh"].split()
    assert {"--lr_scheduler=cosine_with_restarts", "--offload"} <= set(words)
    assert "--cache_latents" not in words


REFUSED: list[tuple[str, str, Extra, str, str]] = [
    ("diffusion-pipe", "adapter.alpha", 4, "ends with an error", "Leave it out"),
    ("diffusion-pipe", "optimizer", "adamw", "replace a whole table", "optimizer.type"),
    ("diffusion-pipe", "optimizer.betas", 0.9, "replace a whole list", "optimizer.betas.0"),
    ("diffusion-pipe", "optimizer.betas", (0, 0.9), "no list of several kinds", "a point"),
    ("diffusion-pipe", "optimizer.betas.2", 0.9, "a list of 2", "optimizer.betas.0"),
    ("diffusion-pipe", "optimizer.lr", 1.0, "gets it from learning_rate", "Set learning_rate"),
    ("diffusion-pipe", "model.text_encoders", ("a",), "replace a whole list", "model.text_encoders.0"),
    ("musubi-tuner", "dataset_config.foo", 1, "dataset_config is a single value", "Leave out .foo"),
    ("musubi-tuner", "network_args", ("a", 1), "no list of several kinds", "one kind"),
    ("musubi-tuner", "own.0", 1, "own is a table, not a list", "Leave out .0"),
    ("onetrainer", "concepts.name", "x", "concepts is a list of 1", "concepts.0.name"),
    ("onetrainer", "concepts.1.name", "x", "concepts is a list of 1", "from 0"),
    ("onetrainer", "optimizer", "x", "replace a whole table", "optimizer.optimizer"),
    ("onetrainer", "samples", 3, "replace a whole list", "samples.0"),
    ("ai-toolkit", "datasets", "x", "replace a whole list", "datasets.0"),
    ("ai-toolkit", "train.lr.x", 3, "train.lr is a single value", "Leave out .x"),
    ("ai-toolkit", "train.lr", 3, "gets it from learning_rate", "Set learning_rate"),
    ("diffusers", "lr_scheduler", ("a",), "takes one value", "one value"),
    ("diffusers", "instance_prompt", "x", "gets it from trigger", "Set trigger"),
    ("diffusers", "validation_prompt", "a\nb", "a line end", "one line"),
    ("ai-toolkit", "trigger_word", "x", "gets it from trigger", "Set trigger"),
    ("onetrainer", "epochs", 3, "gets it from steps", "Set steps"),
    ("onetrainer", "resolution", "512", "gets it from resolution", "Set resolution"),
    ("diffusers", "seed", True, "takes a value", "a text or a number"),
    ("diffusers", "cache_latents", 1, "is a switch", "true or false"),
]


@pytest.mark.parametrize(("name", "key", "value", "problem", "fix"), REFUSED)
def test_a_further_argument_without_a_place_is_refused_by_its_own_name(
    name: str, key: str, value: Extra, problem: str, fix: str
) -> None:
    spec = spec_of(name, (key, value))
    with pytest.raises(FieldError) as caught:
        LOCAL[name].write(package_for(spec), spec)
    assert caught.value.path == f"extra.{key}"
    assert problem in caught.value.problem
    assert fix in caught.value.fix


def test_one_argument_beneath_another_is_refused() -> None:
    spec = spec_of("musubi-tuner", ("own", 1), ("own.part", 2))
    with pytest.raises(FieldError, match="own is a single value"):
        LOCAL["musubi-tuner"].write(package_for(spec), spec)


def test_a_hosted_trainer_takes_no_lists() -> None:
    spec = spec_of("fal", ("seeds", (1, 2)))
    with pytest.raises(FieldError, match=r"extra\.seeds: fal's inputs take one value each"):
        FAL.order(package_for(spec), spec)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (float("nan"), "the number nan"),
        (float("-inf"), "the number -inf"),
        (2**64 + 1, "more than 64 bits"),
        ("\ud800", "half a surrogate pair"),
        (None, "a NoneType"),
        ({"a": 1}, "a dict"),
        ([1, [2]], "a list"),
        ([1, float("inf")], "the number inf"),
    ],
)
def test_what_could_not_be_read_back_is_no_argument(value: Any, problem: str) -> None:  # noqa: ANN401 - it is wrong
    with pytest.raises(FieldError) as caught:
        TrainingSpec(extra=(("key", value),))
    assert caught.value.path == "extra.key"
    assert problem in caught.value.problem


def test_a_list_comes_out_of_a_lock_file_as_it_went_in() -> None:
    spec = TrainingSpec(extra=(("optimizer.betas", [0.9, 0.95]), ("names", ["a", "b"])))
    assert spec.extra == (("optimizer.betas", (0.9, 0.95)), ("names", ("a", "b")))
    assert hash(spec) == hash(TrainingSpec(extra=spec.extra))
    lock = package_for(spec)
    assert convert.loads(convert.dumps(lock), Package, source="lock") == lock
