"""Fingerprints of pictures: exact ones of pixels, and one that survives resizing and recompression."""

import hashlib
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

__all__ = ["perceptual_hash", "perceptual_plane", "pixel_digest"]


def __dir__() -> list[str]:
    return __all__


_SIDE = 32
_LOW = 8
_NOISE_DIGITS = 6
_BLOCK = 4096
_STRIP = 1 << 17


def pixel_digest(image: Image.Image) -> str:
    """Return a digest of a picture's pixels, size and mode, hexadecimal.

    A cryptographic hash of every byte would cost a fifth of a decode. So blocks of 32 KiB are first summed with fixed
    random odd weights modulo 2^64, and SHA-256 is taken of the sums. It tells apart what cameras and programs make
    (a chance hit is at most one in 2^40), not what a forger would.
    """
    digest = hashlib.sha256(f"{image.mode} {image.width} {image.height}\n".encode())
    # In strips that fit the processor's cache: fresh memory for all pixels at once costs more than the sums.
    rows = max(1, _STRIP // image.width)
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        digest.update(_condensed(strip.tobytes()))
    return digest.hexdigest()


def _condensed(data: bytes) -> bytes:
    whole = len(data) - len(data) % (_BLOCK * 8)
    words = np.frombuffer(data, dtype="<u8", count=whole // 8)
    # Folded, because of a word's high bytes a product keeps little but its own high bytes.
    folded = words >> np.uint64(32)
    folded ^= words
    sums = np.einsum("ij,j->i", folded.reshape(-1, _BLOCK), _weights())
    return bytes(sums.astype("<u8").tobytes()) + data[whole:]


@cache
def _weights() -> NDArray[np.uint64]:
    stream = hashlib.shake_256(b"lorakit pixel digest").digest(_BLOCK * 8)
    return np.frombuffer(stream, dtype="<u8").astype(np.uint64) | np.uint64(1)


def perceptual_plane(luma: Image.Image) -> NDArray[np.float64]:
    """Return the 32 x 32 plane of area averages that the perceptual hash is made of.

    Args:
        luma: The picture in mode L.
    """
    small = luma.resize((_SIDE, _SIDE), Image.Resampling.BOX, reducing_gap=2.0)
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
