"""The header of a ``.safetensors`` file: names, types and shapes of tensors, and metadata. Nothing else is loaded."""

import math
import struct
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

import attrs

from lorakit import convert
from lorakit.errors import InputError

__all__ = ["Header", "Tensor", "parse_header", "read_header", "read_scalars"]

_LENGTH = struct.Struct("<Q")
_LONGEST = 32 * 2**20
"""The longest header that is read; a LoRA's has less than a hundredth of it."""
_AGAIN = "Copy or download the file again."
_BYTES: Mapping[str, int] = MappingProxyType(
    {
        **dict.fromkeys(("BOOL", "I8", "U8", "F8_E4M3", "F8_E5M2", "F8_E8M0"), 1),
        **dict.fromkeys(("BF16", "F16", "I16", "U16"), 2),
        **dict.fromkeys(("F32", "I32", "U32"), 4),
        **dict.fromkeys(("F64", "I64", "U64"), 8),
    }
)
"""Bytes a number, by type; types that are not here are newer than this list and not checked."""
_SCALARS: Mapping[str, str] = MappingProxyType({"F16": "<e", "F32": "<f", "F64": "<d", "I64": "<q", "I32": "<i"})


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Tensor:
    """One tensor of a file."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    """Its first byte, counted from the end of the header."""
    end: int

    @property
    def numbers(self) -> int:
        """How many numbers it holds."""
        return math.prod(self.shape)


@attrs.frozen(kw_only=True)
class Header:
    """What a file's header says."""

    tensors: tuple[Tensor, ...]
    metadata: Mapping[str, str]
    data: int
    """The file's byte where the tensors begin."""
    size: int
    """Bytes of the file."""


def read_header(path: Path) -> Header:
    """Read a header and check that it fits the file.

    Raises:
        InputError: It is no file, too short, too long, not JSON, or speaks of bytes the file does not have.
        OSError: It cannot be opened.
    """
    where = str(path)
    if not path.is_file():
        raise InputError(where, "there is no such file", "Give a .safetensors file, or a folder of them.")
    with path.open("rb") as file:
        return _header(file, path.stat().st_size, where)


def parse_header(data: bytes, *, source: str) -> Header:
    """Read the header of a file's bytes; see ``read_header``.

    Raises:
        InputError: See ``read_header``.
    """
    return _header(BytesIO(data), len(data), source)


def read_scalars(path: Path, header: Header, tensors: Iterable[Tensor]) -> tuple[float, ...]:
    """Read tensors of one number each; those of another size or type are passed over.

    Raises:
        OSError: The file cannot be read.
    """
    found = []
    with path.open("rb") as file:
        for tensor in tensors:
            if tensor.numbers == 1 and (tensor.dtype in _SCALARS or tensor.dtype == "BF16"):
                file.seek(header.data + tensor.begin)
                found.append(_scalar(file.read(tensor.end - tensor.begin), tensor.dtype))
    return tuple(found)


def _header(file: BinaryIO, size: int, where: str) -> Header:
    text = _text(file, size, where)
    document = convert.parse_json(text, source=where)
    if not isinstance(document, dict):
        raise InputError(where, "its header is no JSON object", _AGAIN)
    data = _LENGTH.size + len(text.encode("utf-8"))
    metadata = document.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise InputError(where, "its metadata is no table of texts", "Have its trainer write it again.")
    tensors = tuple(_tensor(name, entry, where) for name, entry in document.items())
    _check_layout(tensors, size - data, where)
    return Header(tensors=tensors, metadata=MappingProxyType(metadata), data=data, size=size)


def _scalar(raw: bytes, dtype: str) -> float:
    if dtype == "BF16":
        raw, dtype = b"\0\0" + raw, "F32"
    return float(struct.unpack(_SCALARS[dtype], raw)[0])


def _text(file: BinaryIO, size: int, where: str) -> str:
    first = file.read(_LENGTH.size)
    if len(first) < _LENGTH.size:
        raise InputError(where, f"it has {len(first)} bytes, too few for a header", _AGAIN)
    length = _LENGTH.unpack(first)[0]
    if length > size - _LENGTH.size:
        fix = f"{_AGAIN} If it is a .ckpt or .pt file, it is not read: opening one can run foreign code."
        raise InputError(where, f"its header would have {length} bytes, more than the file", fix)
    if length > _LONGEST:
        raise InputError(where, f"its header has {length} bytes, more than {_LONGEST}", "It is no LoRA.")
    try:
        return file.read(length).decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(where, "its header is no UTF-8 text", _AGAIN) from None


def _tensor(name: str, entry: Any, where: str) -> Tensor:  # noqa: ANN401 - whatever the file holds
    match entry:
        case {"dtype": str() as dtype, "shape": list() as shape, "data_offsets": [int() as begin, int() as end]}:
            sizes = [*shape, begin, end]
            if all(type(each) is int and 0 <= each < 2**63 for each in sizes) and begin <= end:
                tensor = Tensor(name=name, dtype=dtype, shape=tuple(shape), begin=begin, end=end)
                width = _BYTES.get(dtype)
                if width is None or tensor.numbers * width == end - begin:
                    return tensor
        case _:
            pass
    raise InputError(where, f"its header describes tensor {name[:80]!r} wrongly", _AGAIN)


def _check_layout(tensors: Iterable[Tensor], size: int, where: str) -> None:
    """Check that the tensors lie one after the other and fill the file."""
    end = 0
    for tensor in sorted(tensors, key=lambda each: (each.begin, each.end)):
        if tensor.begin != end:
            problem = f"tensor {tensor.name[:80]!r} begins at byte {tensor.begin} of the data instead of {end}"
            raise InputError(where, problem, _AGAIN)
        end = tensor.end
    if end != size:
        problem = f"{end - size} bytes are missing at its end" if end > size else f"it has {size - end} bytes too many"
        raise InputError(where, problem, _AGAIN)
