"""The trainer's own files beside a package: chosen, written, read back."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from lorakit.errors import InputError, LorakitError
from lorakit.model import Package, TrainingSpec
from lorakit.protocols import Trainer
from lorakit.workflow.settings import Settings

__all__: list[str] = []


def chosen(settings: Settings, trainer: str | None, model: str) -> Trainer | None:
    """Return the trainer a package is for; ``None`` when none is named, or none at all knows the model.

    Raises:
        InputError: There is no such trainer, or it does not train the model and others do.
    """
    if trainer is None:
        return None
    found = settings.trainers.get(trainer)
    contract = settings.contracts[trainer]
    able = sorted(name for name, each in settings.contracts.items() if model in each.models)
    if model not in contract.models and able:
        raise InputError(trainer, f"it does not train {model}", f"Choose one of {', '.join(able)}.")
    return found if model in contract.models else None


def write(trainer: Trainer, package: Package, spec: TrainingSpec, folder: Path) -> tuple[str, ...]:
    """Write a trainer's files into a package's folder and read them back; return their names.

    Raises:
        FieldError: The spec asks for what the trainer cannot do.
        InvalidDataError: What was read back is not what was asked for.
        LorakitError: A file would lie outside the folder, or in the place of another.
    """
    texts = trainer.write(package, spec)
    for name, text in texts.items():
        path = _inside(folder, name, trainer)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    trainer.check(package, spec, _read(folder, texts))
    return tuple(sorted(texts))


def _read(folder: Path, texts: Mapping[str, str]) -> dict[str, str]:
    return {name: (folder / name).read_bytes().decode("utf-8") for name in texts}


def _inside(folder: Path, name: str, trainer: Trainer) -> Path:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or not path.parts or (folder / path).exists():
        raise LorakitError(
            f"trainer {trainer.contract.id} wants to write {name!r}, outside its folder or over another file",
            "Report it to the trainer's author; without --trainer the package is made as before.",
        )
    return folder / path
