"""What the header of a trained file says, in the words of its trainer (facts about trainers' files, section 6)."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import Any

from lorakit.model import Half, Lora
from lorakit.project import Header, Tensor

__all__: list[str] = []

_DOWN = re.compile(r"(?P<layer>.+?)\.(?:lora_down|lora_A|lora\.down)(?:\.\w+)?\.weight")
_ALPHA = ".alpha"
_OTHER = re.compile(r"\.(?:lokr_|hada_|oft_|glora_|on_input$|a1\.weight$)")
_MODELS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"(?i)klein"), ()),
    (re.compile(r"(?i)flux[._-]?2"), ("flux-2",)),
    (re.compile(r"(?i)z[._-]?image[._-]?(?:de-?)?turbo|z_image-ostris"), ("z-image",)),
    (re.compile(r"(?i)z[._-]?image[._-]?base"), ("z-image-base",)),
    (re.compile(r"(?i)z[._-]?image"), ("z-image", "z-image-base")),
    # musubi-tuner writes the same for 2.1 and 2.2
    (re.compile(r"(?i)^wan|/wan"), ("wan-2.2",)),
)
"""Words of a base model, and the profiles they can mean; the first that fits counts."""
_MUSUBI = frozenset({"flux_2_dev", "flux_2_klein_4b", "flux_2_klein_9b", "qwen_image", "wan", "z_image"})
_STEPS = (re.compile(r"_(\d{9})(?=_|$)"), re.compile(r"-step(\d+)(?=-|$)"))
_FOLDER_STEPS = re.compile(r"(?:step|checkpoint-)(\d+)")
_FOLDER_EPOCH = re.compile(r"epoch(\d+)")
_HALF = re.compile(r"(?i)(?:^|[_.-])(high|low)(?:[_-]?noise)?(?=$|[_.-])")
_BOUNDARIES = frozenset({875, 900})
_WHOLE = re.compile(r"\d{1,12}")
_PREFIXES: Mapping[str, str] = MappingProxyType({"transformer_1.": "high", "transformer_2.": "low"})


def described(path: PurePath, header: Header, alphas: Iterable[float], beside: Mapping[str, Any]) -> Lora:
    """Return what a file says of itself.

    Args:
        path: Where it lies; its name and folder may tell steps and half.
        header: Its header.
        alphas: The values of its alpha tensors.
        beside: The ``adapter_config.json`` beside it, empty when there is none.
    """
    meta = header.metadata
    ranks = Counter(tensor.shape[0] for tensor in header.tensors if _DOWN.fullmatch(tensor.name) and tensor.shape)
    ordered = tuple(sorted(ranks.items(), key=lambda each: (-each[1], each[0])))
    rank = _stated(meta, beside, "ss_network_dim", "r")
    most = ordered[0][0] if ordered else None if rank is None else int(rank)
    alpha = _alpha(meta, beside, tuple(alphas))
    base = _base(meta)
    return Lora(
        file=str(path),
        trainer=_trainer(meta, beside),
        base=base,
        models=_models(base),
        rank=most,
        ranks=ordered,
        alpha=alpha if alpha is not None else most,
        alpha_written=alpha is not None,
        steps=_steps(path, meta),
        epoch=_epoch(path, meta),
        learning_rate=_number(meta.get("ss_learning_rate") or _json(meta.get("ot_config")).get("learning_rate")),
        trigger=_trigger(meta),
        half=_half(path, header),
        networks=sum(ranks.values()),
        dtypes=tuple(sorted({tensor.dtype for tensor in header.tensors})),
        parameters=sum(tensor.numbers for tensor in header.tensors),
        size=header.size,
        keys=tuple(sorted(meta)),
        notes=tuple(_notes(header, ordered, rank)),
    )


def alpha_tensors(header: Header) -> tuple[Tensor, ...]:
    """Return the tensors that hold an alpha."""
    return tuple(tensor for tensor in header.tensors if tensor.name.endswith(_ALPHA))


def half_of(name: str) -> tuple[str, Half] | None:
    """Split a file's stem into what both halves share and which half it is; ``None`` when its name does not say."""
    found = list(_HALF.finditer(name))
    if not found:
        return None
    last = found[-1]
    return f"{name[: last.start()]}*{name[last.end() :]}", Half.HIGH if last[1].lower() == "high" else Half.LOW


def _alpha(meta: Mapping[str, str], beside: Mapping[str, Any], alphas: tuple[float, ...]) -> float | None:
    if alphas:
        return Counter(alphas).most_common(1)[0][0]
    return _stated(meta, beside, "ss_network_alpha", "lora_alpha")


def _stated(meta: Mapping[str, str], beside: Mapping[str, Any], kohya: str, peft: str) -> float | None:
    """Return a number from kohya's metadata, from what diffusers writes, or from the file beside."""
    inner = _json(meta.get("lora_adapter_metadata"))
    own = next((value for key, value in inner.items() if key.rsplit(".", 1)[-1] == peft), None)
    stated = (meta.get(kohya), own, beside.get(peft))
    return next((number for each in stated if (number := _number(each)) is not None), None)


def _base(meta: Mapping[str, str]) -> str | None:
    for key in ("ss_base_model_version", "modelspec.architecture", "ss_sd_model_name"):
        if meta.get(key):
            return meta[key]
    return None


def _models(base: str | None) -> tuple[str, ...]:
    return next((models for pattern, models in _MODELS if base and pattern.search(base)), ())


def _trainer(meta: Mapping[str, str], beside: Mapping[str, Any]) -> str | None:
    software = str(_json(meta.get("software")).get("name", ""))
    told = (
        ("ai-toolkit", "ai-toolkit" in software or "training_info" in meta),
        ("onetrainer", "ot_branch" in meta or "ot_revision" in meta),
        ("simpletuner", "global_step" in meta),
        ("musubi-tuner", meta.get("ss_base_model_version") in _MUSUBI),
        ("sd-scripts", "ss_network_module" in meta),
        ("diffusers", "lora_adapter_metadata" in meta),
        ("diffusion-pipe", bool(beside) and set(meta) <= {"format"}),
    )
    return next((name for name, so in told if so), None)


def _steps(path: PurePath, meta: Mapping[str, str]) -> int | None:
    info = _json(meta.get("training_info"))
    # What was asked for (ss_max_train_steps) is not what was done.
    for stated in (meta.get("ss_steps"), info.get("step"), meta.get("global_step")):
        if (found := _whole(stated)) is not None:
            return found
    for pattern in _STEPS:
        if found_in_name := pattern.search(path.stem):
            return int(found_in_name[1])
    folder = _FOLDER_STEPS.fullmatch(path.parent.name)
    return int(folder[1]) if folder else None


def _epoch(path: PurePath, meta: Mapping[str, str]) -> int | None:
    for stated in (meta.get("ss_epoch"), _json(meta.get("training_info")).get("epoch")):
        if (found := _whole(stated)) is not None:
            return found
    folder = _FOLDER_EPOCH.fullmatch(path.parent.name)
    return int(folder[1]) if folder else None


def _trigger(meta: Mapping[str, str]) -> str | None:
    if meta.get("modelspec.trigger_phrase"):
        return meta["modelspec.trigger_phrase"]
    # Others count the words of all captions there; ai-toolkit has the trigger alone.
    for name, words in _json(meta.get("ss_tag_frequency")).items():
        if isinstance(words, dict) and list(words) == [name.removeprefix("1_")]:
            return str(next(iter(words)))
    return None


def _half(path: PurePath, header: Header) -> Half:
    prefixes = {part for tensor in header.tensors for part in _PREFIXES if tensor.name.startswith(part)}
    if len(prefixes) == len(_PREFIXES):
        return Half.BOTH
    named = half_of(path.stem)
    if named is not None:
        return named[1]
    match [_whole(part) for part in header.metadata.get("modelspec.timestep_range", "").split(",")]:
        case [0, int() as end] if end in _BOUNDARIES:
            return Half.LOW
        case [int() as begin, 1000] if begin in _BOUNDARIES:
            return Half.HIGH
    architecture = header.metadata.get("modelspec.architecture", "").split("/", 1)[0]
    stage = half_of(architecture) if architecture.startswith("wan") else None
    return stage[1] if stage else Half.UNKNOWN


def _notes(header: Header, ranks: tuple[tuple[int, int], ...], stated: float | None) -> Iterator[str]:
    if not ranks:
        other = any(_OTHER.search(tensor.name) for tensor in header.tensors)
        yield "It holds a LyCORIS network, whose rank its shapes do not tell." if other else "It holds no LoRA layers."
    if len(ranks) > 1:
        yield "Its layers differ in rank: " + ", ".join(f"{rank} ({count} times)" for rank, count in ranks) + "."
    if ranks and stated is not None and stated not in dict(ranks):
        yield f"Its metadata speaks of rank {stated:g}, its tensors do not."


def _json(text: str | None) -> dict[str, Any]:
    """Return a JSON object from metadata; whatever else it is counts as empty."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if abs(found) < float("inf") else None


def _whole(value: object) -> int | None:
    return int(str(value)) if _WHOLE.fullmatch(str(value)) else None
