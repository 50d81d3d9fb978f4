"""Fingerprints of pictures: exact ones of pixels, and one that survives resizing and recompression."""

import hashlib
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

__all__ = ["perceptual_hash", "perceptual_plane", "pixel_digest"]


def __dir__() -> list[str]:
    return __all__


_SIDE = 32
_LOW = 8
_NOISE_DIGITS = 6
_BLOCK = 8192


def pixel_digest(pixels: NDArray[Any], mode: str) -> str:
    """Return a digest of a picture's pixels, size and mode, hexadecimal.

    A cryptographic hash of every byte would cost a fifth of a decode. So blocks of 32 KiB are first summed: 32-bit
    words times fixed random odd 64-bit weights, modulo 2^64. SHA-256 is taken of the sums. It tells apart what cameras
    and programs make (a chance hit is at most one in 2^33 for each block that differs), not what a forger would.

    Args:
        pixels: Rows and columns, contiguous in memory.
        mode: What they mean, as Pillow names it.
    """
    data = pixels.reshape(-1).view(np.uint8)
    blocks = data.size // (_BLOCK * 4)
    words = data[: blocks * _BLOCK * 4].view("<u4").reshape(blocks, _BLOCK)
    digest = hashlib.sha256(f"{mode} {pixels.shape[1]} {pixels.shape[0]}\n".encode())
    digest.update(np.einsum("ij,j->i", words, _weights()).astype("<u8").tobytes())
    digest.update(data[blocks * _BLOCK * 4 :].tobytes())
    return digest.hexdigest()


@cache
def _weights() -> NDArray[np.uint64]:
    stream = hashlib.shake_256(b"lorakit pixel digest").digest(_BLOCK * 8)
    return np.frombuffer(stream, dtype="<u8").astype(np.uint64) | np.uint64(1)


def perceptual_plane(luma: Image.Image) -> NDArray[np.float64]:
    """Return the 32 x 32 plane of averages that the perceptual hash is made of.

    Args:
        luma: The picture in mode L, or evenly spread points of it: 64 for each average are as good as all.
    """
    # In floating point: averages rounded to whole levels move several bits of a picture with little contrast.
    small = luma.convert("F").resize((_SIDE, _SIDE), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float64)


def perceptual_hash(plane: NDArray[np.float64]) -> tuple[int, int]:
    """Return the 64-bit perceptual hash of a picture and of its mirror image.

    The classical one: the 8 x 8 lowest frequencies of the cosine transform of a 32 x 32 luma plane, each a bit that
    says whether it is above their median. Mirroring a picture changes the sign of its odd horizontal frequencies.

    Args:
        plane: 32 x 32 luma values.
    """
    cosines = _cosines()
    # Rounded, so that a flat picture's hash does not hang on the noise of floating point.
    low = np.round(cosines @ plane @ cosines.T, _NOISE_DIGITS)
    mirrored = low * np.where(np.arange(_LOW) % 2, -1, 1)
    return _bits(low), _bits(mirrored)


def _bits(low: NDArray[np.float64]) -> int:
    ordered = np.sort(low, axis=None)
    median = (ordered[_LOW * _LOW // 2 - 1] + ordered[_LOW * _LOW // 2]) / 2
    return int.from_bytes(np.packbits(low > median).tobytes())


@cache
def _cosines() -> NDArray[np.float64]:
    frequency, sample = np.arange(_LOW)[:, None], np.arange(_SIDE)[None, :]
    return np.cos(np.pi * frequency * (2 * sample + 1) / (2 * _SIDE))
