"""Trained files that fal's trainers hand out: small, real safetensors files."""

import hashlib
import io
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from lorakit.knowledge import ENDPOINTS

__all__ = ["is_trainer", "lora_file", "trained"]

_RANK = 16


def __dir__() -> list[str]:
    return __all__


def is_trainer(endpoint: str) -> bool:
    """Say whether an endpoint trains."""
    return endpoint in ENDPOINTS


def lora_file(rank: int = _RANK, *, seed: bytes = b"", metadata: Mapping[str, str] | None = None) -> bytes:
    """Return a LoRA of one layer as a safetensors file; the same arguments give the same bytes."""
    number = hashlib.sha256(seed).digest()
    data = (number * rank)[: rank * 8]
    entries: dict[str, object] = {"__metadata__": dict(metadata or {})}
    for index, (name, shape) in enumerate((("lora_A", [rank, 4]), ("lora_B", [4, rank]))):
        entry = {"dtype": "BF16", "shape": shape, "data_offsets": [index * len(data), (index + 1) * len(data)]}
        entries[f"transformer.blocks.0.attn.{name}.weight"] = entry
    header = json.dumps(entries).encode()
    return struct.pack("<Q", len(header)) + header + data + data


def trained(
    endpoint: str, arguments: Mapping[str, Any], fetched: Callable[[str], bytes]
) -> tuple[dict[str, Any], dict[str, bytes], float]:
    """Return what a training endpoint answers, its files by name, and the steps it charges.

    Raises:
        KeyError: An argument it demands is missing.
        ValueError: The archive is no ZIP of pictures with a caption each.
    """
    known = ENDPOINTS[endpoint]
    given = {each.spec: arguments[each.name] for each in known.inputs if each.required or each.name in arguments}
    try:
        with zipfile.ZipFile(io.BytesIO(fetched(given["data"]))) as archive:
            names = set(archive.namelist())
    except zipfile.BadZipFile as error:
        raise ValueError(str(error)) from error
    pictures = {name for name in names if name.endswith(".png")}
    if not pictures or {name.removesuffix(".png") + ".txt" for name in pictures} - names:
        raise ValueError("pictures without a caption")
    steps = next(each for each in known.inputs if each.spec == "steps")
    files, answer = dict[str, bytes](), dict[str, Any]()
    for output in known.outputs:
        name = f"{output.role}.{'json' if output.role == 'config' else 'safetensors'}"
        seed = json.dumps([endpoint, output.role]).encode()
        files[name] = b'{"steps": 1}' if output.role == "config" else lora_file(seed=seed)
        answer[output.name] = {"file": name, "content_type": "application/octet-stream"}
    return answer, files, float(given.get("steps", steps.default or 0))
