"""What holds for a set: the project's configuration, the plug-ins, and where things are kept."""

import difflib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import attrs

from lorakit import plugins, project
from lorakit.errors import InputError
from lorakit.knowledge import CONTRACTS, MODELS, REFERENCE_MODELS
from lorakit.model import Dataset, ModelProfile, Purpose, ReferenceModel, TrainerContract, TrainingSpec
from lorakit.protocols import Trainer
from lorakit.simulation import default_spec

__all__ = ["Settings", "settings_at", "settings_of", "user_cache"]

_T = TypeVar("_T")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Settings:
    """The configuration and plug-ins that hold for one place."""

    place: project.Place | None
    """Where the set lies; ``None`` for a set that was made in memory."""
    config: project.Config
    plugins: plugins.Plugins

    @property
    def folder(self) -> Path:
        """The folder of images."""
        if self.place is None:
            raise InputError("dataset", "it was not loaded from a folder", "Load it with lorakit.load.")
        return self.place.folder

    @property
    def cache(self) -> Path:
        """Where measurements are kept: in the project, or with the user's caches for a plain folder."""
        if self.place is not None and (self.place.config is not None or self.place.candidates is not None):
            return self.place.state / "cache"
        return user_cache()

    @property
    def models(self) -> Mapping[str, ModelProfile]:
        """All model profiles by id: built in, from plug-ins, from ``lorakit.toml``."""
        return {**self.plugins.models, **self.config.models}

    @property
    def trainers(self) -> Mapping[str, Trainer]:
        """All trainers by id: built in and from plug-ins."""
        return self.plugins.trainers

    @property
    def contracts(self) -> Mapping[str, TrainerContract]:
        """All trainers' contracts by id, also of those that nothing here can start."""
        return {**CONTRACTS, **{name: each.contract for name, each in self.trainers.items()}}

    def profile(self, dataset: Dataset) -> ModelProfile:
        """Return the profile of a set's model.

        Raises:
            InputError: There is no such model.
        """
        if dataset.purpose is Purpose.REFERENCE:
            return MODELS["flux-2"]
        return _named("model", dataset.model, self.models)

    def contract(self, dataset: Dataset) -> TrainerContract | None:
        """Return the contract of a set's trainer, or ``None`` when none was chosen.

        Raises:
            InputError: There is no such trainer.
        """
        return None if dataset.trainer is None else _named("trainer", dataset.trainer, self.contracts)

    def spec(self, dataset: Dataset) -> TrainingSpec:
        """Return the parameters a set is trained with: the model's, less what its trainer lacks, then the project's.

        Raises:
            InputError: There is no such model or trainer.
        """
        spec = default_spec(dataset, self.profile(dataset), self.contract(dataset))
        return attrs.evolve(spec, **self.config.training)  # type: ignore[arg-type]  # checked when they were read

    def completed(self, spec: TrainingSpec, dataset: Dataset) -> TrainingSpec:
        """Return given parameters for a set: the trigger and default caption they leave open are those of ``spec``.

        Raises:
            InputError: There is no such model or trainer.
        """
        usual = self.spec(attrs.evolve(dataset, model=spec.model))
        trigger = usual.trigger if spec.trigger is None else spec.trigger
        default = usual.default_caption if spec.default_caption is None else spec.default_caption
        return attrs.evolve(spec, trigger=trigger, default_caption=default)

    def reference(self, dataset: Dataset) -> ReferenceModel | None:
        """Return the model whose inference references a set holds, or ``None`` for a training set.

        Raises:
            InputError: There is no such model.
        """
        if dataset.purpose is not Purpose.REFERENCE:
            return None
        return _named("reference model", dataset.model, REFERENCE_MODELS)

    def check(self, dataset: Dataset) -> None:
        """Check that a set's model and trainer are known, before anything costly is done.

        Raises:
            InputError: One of them is not.
        """
        self.profile(dataset)
        self.contract(dataset)
        self.reference(dataset)


def settings_at(path: Path | None, character: str | None = None) -> Settings:
    """Return what holds for a folder; ``None`` for no folder at all.

    Raises:
        InputError: There is no such folder, or ``lorakit.toml`` cannot be read.
        InvalidDataError: ``lorakit.toml`` has wrong fields.
    """
    place = None if path is None else project.find(path, character)
    found = plugins.load()
    if place is None or place.config is None:
        return Settings(place=place, config=project.Config(), plugins=found)
    config = project.read_config(place.config, models=found.models, rules=found.rules)
    return Settings(place=place, config=config, plugins=found)


def settings_of(dataset: Dataset) -> Settings:
    """Return what holds for a set, by the folder it was loaded from."""
    return settings_at(Path(dataset.root) if dataset.root else None, dataset.character.name or None)


def user_cache() -> Path:
    """Return where measurements of plain folders are kept."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "lorakit"


def _named(what: str, name: str, known: Mapping[str, _T]) -> _T:
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=1)
    fix = f"Did you mean {near[0]!r}?" if near else f"Use one of {', '.join(sorted(known))}."
    raise InputError(f"--{what.split(maxsplit=1)[0]}", f"unknown {what} {name!r}", fix)
