"""Looking at trained files: what they say of themselves, which belong together, whether they are what was asked for."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from lorakit import convert, project
from lorakit.errors import InputError
from lorakit.knowledge import CONTRACTS
from lorakit.model import AlphaUse, Difference, Half, Inspection, Lora, LoraPair, Package, TrainingSpec, Unreadable
from lorakit.workflow import _lora

__all__ = ["compare", "inspect"]

_SUFFIX = ".safetensors"
_BESIDE = "adapter_config.json"
_LARGEST = 2**20
"""Bytes of the largest ``adapter_config.json`` that is read."""
_SAME = 1e-3
"""How far two numbers may differ: files hold some of them with three digits only (BF16)."""


def __dir__() -> list[str]:
    return __all__


def inspect(
    paths: str | Path | Iterable[str | Path], *, spec: TrainingSpec | Package | str | Path | None = None
) -> Inspection:
    """Read what trained LoRA files say of themselves, from their headers alone.

    Args:
        paths: A ``.safetensors`` file, a folder of them with all below it, or several of both.
        spec: What the training was asked for, to compare with: the parameters, a package, or the path of its
            ``lorakit-lock.json`` or of the folder that holds it.

    Returns:
        A description of each file, WAN's halves paired, differences, and a record of each file that cannot be read.

    Raises:
        InputError: No file was named or found, or the lock file cannot be read.
        InvalidDataError: The lock file has wrong fields.
    """
    wanted = _spec(spec)
    files = _files([paths] if isinstance(paths, str | Path) else paths)
    loras: list[Lora] = []
    unreadable: list[Unreadable] = []
    for path in files:
        try:
            loras.append(_read(path))
        except InputError as error:
            unreadable.append(Unreadable(file=str(path), problem=error.problem, fix=error.fix))
        except OSError as error:
            problem = error.strerror or str(error)
            unreadable.append(Unreadable(file=str(path), problem=problem, fix="Check the path and its permissions."))
    return Inspection(
        loras=tuple(loras),
        pairs=_pairs(loras),
        differences=tuple(each for lora in loras for each in compare(lora, wanted)) if wanted else (),
        unreadable=tuple(unreadable),
    )


def compare(lora: Lora, spec: TrainingSpec) -> tuple[Difference, ...]:
    """Compare a trained file with what was asked for; what the file does not say is no difference."""
    return tuple(_differences(lora, spec))


def _spec(given: TrainingSpec | Package | str | Path | None) -> TrainingSpec | None:
    if isinstance(given, Package):
        return given.spec
    if given is None or isinstance(given, TrainingSpec):
        return given
    path = Path(given)
    path = path / project.LOCK_FILE if path.is_dir() else path
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        fix = f"Name a {project.LOCK_FILE}, or the folder that lorakit prepare made."
        raise InputError(str(path), f"it cannot be read: {error}", fix) from None
    return convert.loads(text, Package, source=str(path)).spec


def _files(paths: Iterable[str | Path]) -> tuple[Path, ...]:
    found: list[Path] = []
    for path in map(Path, paths):
        below = sorted(each for each in path.rglob(f"*{_SUFFIX}") if each.is_file()) if path.is_dir() else [path]
        if not below:
            raise InputError(str(path), f"it holds no {_SUFFIX} file", "Name the folder the trainer wrote to.")
        found += below
    if not found:
        raise InputError("inspect", "no file is named", f"Name a {_SUFFIX} file, or a folder of them.")
    return tuple(dict.fromkeys(found))


def _read(path: Path) -> Lora:
    header = project.read_header(path)
    alphas = project.read_scalars(path, header, _lora.alpha_tensors(header))
    return _lora.described(path, header, alphas, _beside(path.parent / _BESIDE))


def _beside(path: Path) -> Mapping[str, Any]:
    """Read the ``adapter_config.json`` beside a file; one that is damaged counts as none."""
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        found = convert.parse_json(path.read_text(encoding="utf-8"), source=str(path))
    except (OSError, UnicodeDecodeError, InputError):
        return {}
    return found if isinstance(found, dict) else {}


def _pairs(loras: Iterable[Lora]) -> tuple[LoraPair, ...]:
    """Pair halves by their names; those whose names say nothing, when a folder has one of each."""
    groups: dict[tuple[object, ...], list[Lora]] = {}
    for lora in loras:
        if lora.half in (Half.HIGH, Half.LOW):
            path = Path(lora.file)
            named = _lora.half_of(path.stem)
            # Trainers that make a run of each half name its folder so.
            folder = _lora.half_of(path.parent.name)
            place = path.parent.parent / folder[0] if folder else path.parent
            groups.setdefault((str(place), named[0] if named else lora.steps), []).append(lora)
    return tuple(pair for group in groups.values() for pair in _pair(group))


def _pair(group: list[Lora]) -> Iterator[LoraPair]:
    match sorted(group, key=lambda lora: lora.half):
        case [Lora(half=Half.HIGH) as high, Lora(half=Half.LOW) as low]:
            yield LoraPair(high=high.file, low=low.file)
        case _:
            return


def _differences(lora: Lora, spec: TrainingSpec) -> Iterator[Difference]:
    def differs(field: str, wanted: object, found: object, why: str = "") -> Difference:
        message = f"{field} is {found}, and {wanted} was asked for{f': {why}' if why else ''}"
        return Difference(file=lora.file, field=field, wanted=str(wanted), found=str(found), message=message)

    if lora.models and spec.model not in lora.models:
        yield differs("model", spec.model, lora.base, "it was trained on another base model")
    if spec.rank is not None and lora.rank is not None and lora.rank != spec.rank:
        yield differs("rank", spec.rank, lora.rank)
    if spec.alpha is not None and lora.alpha is not None and not _close(lora.alpha, spec.alpha):
        yield differs("alpha", f"{spec.alpha:g}", f"{lora.alpha:g}", _why(lora, spec))
    if spec.steps is not None and lora.steps is not None and lora.steps != spec.steps:
        why = "it was saved on the way" if lora.steps < spec.steps else "the training went on"
        yield differs("steps", spec.steps, lora.steps, why)
    rate, asked = lora.learning_rate, spec.learning_rate
    if rate is not None and asked is not None and not _close(rate, asked):
        yield differs("learning_rate", f"{asked:g}", f"{rate:g}")
    if spec.trigger and lora.trigger and lora.trigger != spec.trigger:
        yield differs("trigger", spec.trigger, lora.trigger)


def _why(lora: Lora, spec: TrainingSpec) -> str:
    trainer = lora.trainer or spec.trainer
    contract = CONTRACTS.get(trainer or "")
    if contract is not None and contract.alpha_use in (AlphaUse.RANK, AlphaUse.REFUSED):
        return f"{trainer} trains with the rank as alpha, whatever is asked"
    return "" if lora.alpha_written else "the file holds none, so loaders take the rank"


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME * max(abs(one), abs(other))
