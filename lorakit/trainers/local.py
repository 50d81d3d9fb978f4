"""The local trainers: ai-toolkit, musubi-tuner, SimpleTuner, OneTrainer, diffusion-pipe, diffusers, sd-scripts."""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.knowledge import CONTRACTS
from lorakit.trainers import (
    _ai_toolkit,
    _diffusers,
    _diffusion_pipe,
    _musubi_tuner,
    _onetrainer,
    _schemas,
    _simpletuner,
)
from lorakit.trainers._local import File, LocalTrainer, Recipe
from lorakit.trainers._schema import Schema

__all__ = ["LOCAL", "LocalTrainer"]


def __dir__() -> list[str]:
    return __all__


def _file(pattern: str, schema: Schema, carries: Mapping[str, str], extras: str | None = "") -> File:
    return File(pattern=pattern, schema=schema, carries=carries, extras=extras)


_RECIPES: Mapping[str, Recipe | None] = MappingProxyType(
    {
        "ai-toolkit": Recipe(
            plan=_ai_toolkit.plan,
            files=(_file("*.json", _schemas.AI_TOOLKIT, _ai_toolkit.CARRIES, "config.process.0."),),
        ),
        "musubi-tuner": Recipe(
            plan=_musubi_tuner.plan,
            files=(
                _file("*-dataset.toml", _schemas.MUSUBI_DATA, _musubi_tuner.DATA_CARRIES, None),
                _file("*-training*.toml", _schemas.MUSUBI_TRAINING, _musubi_tuner.CARRIES),
            ),
        ),
        "simpletuner": Recipe(
            plan=_simpletuner.plan,
            files=(
                _file("*-data.json", _schemas.SIMPLE_DATA, _simpletuner.DATA_CARRIES, None),
                _file("config/*/config.json", _schemas.SIMPLE_TRAINING, _simpletuner.CARRIES),
            ),
        ),
        "onetrainer": Recipe(plan=_onetrainer.plan, files=(_file("*.json", _schemas.ONETRAINER, _onetrainer.CARRIES),)),
        "diffusion-pipe": Recipe(
            plan=_diffusion_pipe.plan,
            files=(
                _file("*-dataset.toml", _schemas.PIPE_DATA, _diffusion_pipe.DATA_CARRIES, None),
                _file("*.toml", _schemas.PIPE_TRAINING, _diffusion_pipe.CARRIES),
            ),
        ),
        "diffusers": Recipe(plan=_diffusers.plan, options=_file("", _schemas.DIFFUSERS, _diffusers.CARRIES)),
        "sd-scripts": None,
    }
)

LOCAL: Mapping[str, LocalTrainer] = MappingProxyType(
    {name: LocalTrainer(contract=CONTRACTS[name], recipe=recipe) for name, recipe in _RECIPES.items()}
)
"""The local trainers by id."""
