"""A frame: mannequin, light, backdrop and label together."""

import colorsys
import hashlib
import io
import re

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from lorakit.engines._board.backdrop import paint_backdrop
from lorakit.engines._board.face import Face, face_of, paint
from lorakit.engines._board.figure import Array, Ellipsoid, Mask, Part, figure, pose_of
from lorakit.engines._board.lights import Light, light_of
from lorakit.engines._board.tracing import Camera, Seen, shadowed, trace
from lorakit.model import Shot
from lorakit.vocab import Angle, Framing

__all__ = ["draw"]

_VIEWS = {
    Framing.CLOSE_UP: (6.86, 2.05),
    Framing.MEDIUM: (5.75, 4.3),
    Framing.FULL_BODY: (3.62, 8.4),
    Framing.BACK: (5.55, 4.7),
}
"""The height looked at and the height seen, in head heights."""
_SKIN, _HAIR = (0.80, 0.62, 0.50), (0.17, 0.12, 0.10)
_NAMED = {
    "red": (0.65, 0.12, 0.12), "orange": (0.85, 0.42, 0.1), "yellow": (0.85, 0.72, 0.2), "green": (0.2, 0.42, 0.24),
    "teal": (0.1, 0.45, 0.45), "blue": (0.18, 0.3, 0.6), "navy": (0.1, 0.14, 0.32), "purple": (0.4, 0.2, 0.5),
    "pink": (0.85, 0.5, 0.6), "brown": (0.36, 0.23, 0.14), "tan": (0.7, 0.56, 0.4), "black": (0.09, 0.09, 0.1),
    "white": (0.88, 0.88, 0.87), "grey": (0.45, 0.46, 0.48), "gray": (0.45, 0.46, 0.48), "silver": (0.66, 0.68, 0.7),
    "chrome": (0.72, 0.74, 0.78), "gold": (0.75, 0.58, 0.22), "leather": (0.28, 0.17, 0.1), "denim": (0.2, 0.29, 0.44),
}  # fmt: skip
_WORD = re.compile(r"[a-z]+")
_GRAIN = 7.0
"""The film grain, in levels of 255."""


def __dir__() -> list[str]:
    return __all__


def draw(shot: Shot, size: int) -> bytes:
    """Draw a shot as a PNG of size x size pixels. The same shot gives the same picture."""
    seed = "|".join(f"{name}={shot.label(name)}" for name in shot.known)
    camera, light, face = _camera(shot, seed), light_of(shot.lighting), face_of(shot.expression)
    pieces = figure(pose_of(shot.pose, seed))
    seen = trace(pieces, camera, size)
    backdrop = np.asarray(paint_backdrop(shot.environment, size, seed), np.float32) / 255
    canvas = backdrop * np.array(light.tint, np.float32)
    if shot.framing is Framing.FULL_BODY:
        canvas = canvas * _ground(camera, size)[..., None]
    hit = seen.piece >= 0
    canvas[hit] = _lit(seen, hit, pieces, camera, light, _colours(seen, hit, pieces, shot, face))
    grain = np.random.default_rng(int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big"))
    noise = grain.normal(0, _GRAIN, (size, size, 1)).astype(np.float32)
    levels = np.clip(canvas * 255 + noise, 0, 255).astype(np.uint8)
    image = _smoothed(Image.fromarray(levels), hit)
    _label(image, shot)
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()


def _camera(shot: Shot, seed: str) -> Camera:
    angle = shot.angle or Angle.FRONT
    target, height = _VIEWS[shot.framing or angle.framing]
    near = hashlib.sha256(f"camera|{seed}".encode()).digest()
    nearer, above, around, aside = (byte / 127.5 - 1 for byte in near[:4])
    height *= 1 + 0.08 * nearer
    wide = 0.17 * height * aside
    return Camera.looking(angle.azimuth + 5 * around, angle.elevation + 4 * above, target, height, wide)


def _colours(seen: Seen, hit: Mask, pieces: list[Ellipsoid], shot: Shot, face: Face) -> Array:
    top = _cloth(shot.outfit)
    bottom = tuple(channel * 0.62 for channel in top)
    by_part = np.zeros((len(Part), 3), np.float32)
    for part, colour in ((Part.SKIN, _SKIN), (Part.HEAD, _SKIN), (Part.HAIR, _HAIR), (Part.TOP, top)):
        by_part[part] = colour
    by_part[Part.BOTTOM], by_part[Part.SHOE] = bottom, (0.12, 0.11, 0.11)
    parts = np.array([piece.part for piece in pieces])[seen.piece[hit]]
    colours = by_part[parts]
    head = parts == Part.HEAD
    colours[head] = paint(colours[head], seen.local[hit][head], face, np.array(_HAIR, np.float32))
    return np.asarray(colours, np.float32)


def _cloth(outfit: str | None) -> tuple[float, float, float]:
    """Return the colour an outfit's words name; without one, a colour of its own, always the same."""
    if outfit is None:
        return (0.38, 0.42, 0.5)
    named = [_NAMED[word] for word in _WORD.findall(outfit.casefold()) if word in _NAMED]
    if named:
        return named[0]
    digest = hashlib.sha256(outfit.casefold().encode()).digest()
    return colorsys.hls_to_rgb(digest[0] / 255, 0.3 + digest[1] / 255 * 0.3, 0.45)


def _lit(seen: Seen, hit: Mask, pieces: list[Ellipsoid], camera: Camera, light: Light, colours: Array) -> Array:
    space = np.stack([camera.right, camera.up, -camera.forward])
    towards = np.asarray(light.towards @ space, np.float32)
    normals = seen.normal[hit]
    facing = -camera.forward
    bright = np.clip(normals @ towards * 0.8 + 0.2, 0, 1)
    bright *= 1 - light.shadow * _shade(seen, pieces, towards)[hit]
    edge = np.clip(1 - normals @ facing, 0, 1) ** 3
    shine = np.clip(normals @ _unit(towards + facing), 0, 1) ** 24 * bright
    glow = (
        bright[:, None] * np.array(light.main, np.float32)
        + (0.35 + 0.65 * np.clip(normals @ facing, 0, 1))[:, None] * np.array(light.fill, np.float32)
        + edge[:, None] * np.array(light.rim, np.float32)
    )
    return np.asarray(colours * glow + 0.22 * shine[:, None] * np.array(light.main, np.float32), np.float32)


def _shade(seen: Seen, pieces: list[Ellipsoid], towards: Array) -> Array:
    """Return how far each pixel lies in a cast shadow: traced for every fourth pixel, soft in between."""
    coarse = (slice(None, None, 2), slice(None, None, 2))
    hit = seen.piece[coarse] >= 0
    dark = np.zeros(hit.shape, np.uint8)
    start = seen.point[coarse][hit] + seen.normal[coarse][hit] * 0.03
    dark[hit] = shadowed(pieces, start, towards) * np.uint8(255)
    soft = Image.fromarray(dark).resize((seen.piece.shape[1], seen.piece.shape[0]), Image.Resampling.BILINEAR)
    return np.asarray(soft.filter(ImageFilter.GaussianBlur(2)), np.float32) / 255


def _unit(vector: Array) -> Array:
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


def _ground(camera: Camera, size: int) -> Array:
    """Return how much light the floor keeps around the feet."""
    column, row = camera.pixel(np.zeros(3, np.float32), size)
    rows, columns = np.mgrid[0:size, 0:size].astype(np.float32)
    far = ((columns - column) / (size * 0.16)) ** 2 + ((rows - row) / (size * 0.035)) ** 2
    return np.asarray(1 - 0.65 * np.exp(-far), np.float32)


def _smoothed(image: Image.Image, hit: Mask) -> Image.Image:
    """Soften the mannequin's outline, which is traced one ray a pixel."""
    outline = Image.fromarray(hit.astype(np.uint8) * 255).filter(ImageFilter.FIND_EDGES)
    mask = outline.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(0.8))
    return Image.composite(image.filter(ImageFilter.GaussianBlur(1.1)), image, mask)


def _label(image: Image.Image, shot: Shot) -> None:
    size = image.width
    pen, font = ImageDraw.Draw(image, "RGBA"), ImageFont.load_default(max(10, size // 42))
    known = [str(shot.label(name)).replace("_", " ") for name in ("angle", "expression", "environment", "lighting")
             if shot.label(name) is not None]  # fmt: skip
    high = size // 22
    pen.rectangle([0, size - high, size, size], fill=(12, 12, 14, 190))
    pen.text((size // 64, size - high // 2), "STORYBOARD", font=font, fill=(255, 196, 64, 255), anchor="lm")
    text = "  ·  ".join(known)
    pen.text((size - size // 64, size - high // 2), text, font=font, fill=(235, 235, 235, 255), anchor="rm")
