"""Seeing a set as its trainer will."""

from pathlib import Path

from lorakit.errors import InputError
from lorakit.model import Dataset, Preview, Purpose, TrainingSpec
from lorakit.simulation import simulate
from lorakit.workflow.loading import load
from lorakit.workflow.settings import settings_of

__all__ = ["preview"]


def __dir__() -> list[str]:
    return __all__


def preview(dataset: Dataset | str | Path, *, trainer: str | None = None, spec: TrainingSpec | None = None) -> Preview:
    """Work out what a trainer will read of a set: per image the exact text, the size, the crop, or why it is left out.

    Nothing is run and nothing is written: it goes by the trainer's contract, under the settings lorakit gives it.

    Args:
        dataset: The set, or a folder to load with no more said.
        trainer: The trainer's id; without it the set's own.
        spec: The parameters of the run; without it the model's with the project's changes.

    Returns:
        The preview; it shows itself in a notebook.

    Raises:
        InputError: No trainer is named, there is no such trainer or model, or these are inference references.
    """
    whole = dataset if isinstance(dataset, Dataset) else load(dataset, trainer=trainer)
    if whole.purpose is not Purpose.TRAINING:
        raise InputError("purpose", "inference references are not trained on", "Load it as a training set.")
    settings = settings_of(whole)
    meant = whole.meant_for(trainer or whole.trainer)
    contract = settings.contract(meant)
    if contract is None:
        raise InputError("--trainer", "no trainer is named", "Add --trainer ID; see lorakit trainers.")
    return simulate(meant, contract, spec or settings.spec(meant))
