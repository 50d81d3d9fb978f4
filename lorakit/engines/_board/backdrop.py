"""Backdrops: one painted place for each kind of environment, its colours and details by the label."""

import colorsys
import hashlib
import random
from collections.abc import Callable

import attrs
from PIL import Image, ImageDraw, ImageFilter

from lorakit.vocab import BUILTIN, Setting

__all__ = ["paint_backdrop"]

Colour = tuple[int, int, int]

_SIZE = 512
"""Backdrops are painted at this size and enlarged: they are out of focus anyway."""
_DIM = 0.35
"""What is left of the light farthest from where a place is lit."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(eq=False)
class _Canvas:
    draw: ImageDraw.ImageDraw
    dice: random.Random
    hue: float
    """The place's own hue, 0 to 1."""

    def colour(self, lightness: float, saturation: float = 0.25, turn: float = 0.0) -> Colour:
        red, green, blue = colorsys.hls_to_rgb((self.hue + turn) % 1, max(0.0, min(1.0, lightness)), saturation)
        return int(red * 255), int(green * 255), int(blue * 255)

    def fill(self, top: Colour, bottom: Colour, start: float = 0.0, end: float = 1.0) -> None:
        """Paint a vertical gradient between two heights, 0 to 1."""
        first, last = int(start * _SIZE), int(end * _SIZE)
        for row in range(first, last):
            share = (row - first) / max(1, last - first)
            tone = tuple(int(a + (b - a) * share) for a, b in zip(top, bottom, strict=True))
            self.draw.line([(0, row), (_SIZE, row)], fill=(tone[0], tone[1], tone[2]))

    def box(self, left: float, top: float, right: float, bottom: float, fill: Colour) -> None:
        """Paint a rectangle; places are 0 to 1."""
        self.draw.rectangle([left * _SIZE, top * _SIZE, right * _SIZE, bottom * _SIZE], fill=fill)

    def shape(self, points: list[tuple[float, float]], fill: Colour) -> None:
        """Paint a polygon; places are 0 to 1."""
        self.draw.polygon([(x * _SIZE, y * _SIZE) for x, y in points], fill=fill)

    def disc(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """Paint a disc; places are 0 to 1."""
        box = [(x - radius) * _SIZE, (y - radius) * _SIZE, (x + radius) * _SIZE, (y + radius) * _SIZE]
        self.draw.ellipse(box, fill=fill)


def paint_backdrop(environment: str | None, size: int, seed: str) -> Image.Image:
    """Paint a place.

    Args:
        environment: Its label; ``None`` gives a plain grey gradient.
        size: Pixels on each side.
        seed: What else decides where things stand, so that two pictures of one place show it from two spots.
    """
    image = Image.new("RGB", (_SIZE, _SIZE))
    label = "" if environment is None else environment.casefold()
    hue = hashlib.sha256(label.encode()).digest()[0] / 255
    canvas = _Canvas(ImageDraw.Draw(image), random.Random(f"{label}|{seed}"), hue)  # noqa: S311 - a drawing, no secret
    _painter(environment)(canvas)
    if canvas.dice.random() < 0.5:  # noqa: PLR2004 - a coin
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    image = _pool_of_light(image, canvas.dice)
    return image.filter(ImageFilter.GaussianBlur(2.2)).resize((size, size), Image.Resampling.BICUBIC)


def _pool_of_light(image: Image.Image, dice: random.Random) -> Image.Image:
    """Let one part of the place be lit and the rest fall off, somewhere else in every picture."""
    glow = Image.radial_gradient("L").resize((2 * _SIZE, 2 * _SIZE))
    left, top = (int(dice.uniform(0.1, 0.9) * _SIZE) for _ in range(2))
    lit = glow.crop((left, top, left + _SIZE, top + _SIZE)).point(lambda level: 255 - level)
    return Image.composite(image, image.point(lambda level: int(level * _DIM)), lit)


def _painter(environment: str | None) -> Callable[[_Canvas], None]:
    if environment is None:
        return _plain
    words = environment.casefold()
    for names, painter in _PAINTERS:
        if any(name in words for name in names):
            return painter
    known = BUILTIN.environment(environment)
    return _room if known is None else _BY_SETTING[known.setting]


def _plain(canvas: _Canvas) -> None:
    canvas.fill((128, 130, 134), (88, 88, 92))
    canvas.disc(canvas.dice.uniform(0.3, 0.7), 0.4, 0.34, (142, 144, 148))


def _corridor(canvas: _Canvas) -> None:
    x, y = canvas.dice.uniform(0.28, 0.72), canvas.dice.uniform(0.34, 0.46)
    canvas.fill(canvas.colour(0.3), canvas.colour(0.22))
    steps = [1.0, 0.72, 0.52, 0.38, 0.27, 0.18]
    for index, step in enumerate(steps):
        tone = 0.16 + 0.055 * index + canvas.dice.uniform(0, 0.03)
        left, right, top, bottom = x - x * step, x + (1 - x) * step, y - y * step, y + (1 - y) * step
        canvas.box(left, top, right, bottom, canvas.colour(tone, 0.22))
        canvas.shape([(left, bottom), (right, bottom), (x, y)], canvas.colour(tone * 0.7, 0.15))
        canvas.shape([(left, top), (right, top), (x, y)], canvas.colour(tone * 1.25, 0.1))
        lamp = 0.07 * step
        canvas.box(x - lamp, top + 0.005, x + lamp, top + 0.03 * step, canvas.colour(0.86, 0.35))
        canvas.box(left + 0.01 * step, top, left + 0.03 * step, bottom, canvas.colour(tone * 0.5))
        canvas.box(right - 0.03 * step, top, right - 0.01 * step, bottom, canvas.colour(tone * 0.5))
    canvas.box(x - 0.05, y - 0.06, x + 0.05, y + 0.12, canvas.colour(0.55, 0.3, 0.45))


def _street(canvas: _Canvas) -> None:
    canvas.fill(canvas.colour(0.62, 0.4, 0.1), canvas.colour(0.8, 0.3, 0.4), 0, 0.6)
    for depth, base in ((0.55, 0.5), (0.4, 0.42), (0.25, 0.34)):
        at = -0.1
        while at < 1:
            wide, top = canvas.dice.uniform(0.12, 0.24), canvas.dice.uniform(0.02, 0.36)
            canvas.box(
                at,
                top,
                at + wide * 0.95,
                0.7,
                canvas.colour(base * 0.75 + depth * 0.2, 0.2, canvas.dice.uniform(-0.1, 0.1)),
            )
            for row in range(6):
                for column in range(3):
                    lit = canvas.dice.random() < 0.45  # noqa: PLR2004 - nearly every second window
                    left, height = at + 0.02 + column * wide * 0.29, top + 0.03 + row * 0.07
                    canvas.box(
                        left, height, left + wide * 0.16, height + 0.035, (250, 220, 150) if lit else canvas.colour(0.2)
                    )
            at += wide
    canvas.fill(canvas.colour(0.3, 0.08), canvas.colour(0.18, 0.06), 0.7, 1)
    canvas.shape([(0.44, 0.7), (0.56, 0.7), (0.9, 1), (0.1, 1)], canvas.colour(0.36, 0.05))


def _forest(canvas: _Canvas) -> None:
    canvas.fill((176, 205, 170), (96, 132, 78), 0, 0.75)
    for layer, tone in ((0, 0.5), (1, 0.36), (2, 0.22)):
        for _ in range(5 + layer):
            at, wide = canvas.dice.uniform(-0.05, 1.05), 0.015 + 0.02 * layer
            shade = int(150 * tone)
            canvas.box(at - wide, 0, at + wide, 0.62 + 0.08 * layer, (shade + 22, shade + 12, shade))
        for _ in range(26):
            green = int(200 * tone)
            spot = canvas.dice.uniform(0.05, 0.13)
            canvas.disc(
                canvas.dice.uniform(0, 1), canvas.dice.uniform(-0.05, 0.3), spot, (green // 2, green, green // 3)
            )
    canvas.fill((92, 112, 52), (44, 60, 30), 0.72, 1)
    for _ in range(40):
        canvas.disc(canvas.dice.uniform(0, 1), canvas.dice.uniform(0.74, 1), 0.012, (130, 150, 70))


def _laboratory(canvas: _Canvas) -> None:
    canvas.fill((206, 222, 232), (160, 178, 190))
    for column in range(4):
        left = column * 0.26 + canvas.dice.uniform(-0.03, 0.03)
        canvas.box(left, 0.1, left + 0.21, 0.62, canvas.colour(0.56, 0.3))
        for row in range(4):
            canvas.box(left + 0.01, 0.12 + row * 0.125, left + 0.2, 0.225 + row * 0.125, (226, 238, 242))
            for bottle in range(4):
                turn, x = canvas.dice.random(), left + 0.02 + bottle * 0.045
                canvas.box(x, 0.16 + row * 0.125, x + 0.025, 0.22 + row * 0.125, canvas.colour(0.5, 0.6, turn))
    canvas.box(0, 0.66, 1, 0.74, (235, 240, 242))
    canvas.box(0, 0.74, 1, 1, (120, 136, 148))
    x = canvas.dice.uniform(0.05, 0.3)
    canvas.box(x, 0.46, x + 0.22, 0.65, (30, 60, 70))
    canvas.box(x + 0.015, 0.475, x + 0.205, 0.63, (70, 220, 190))


def _room(canvas: _Canvas) -> None:
    canvas.fill(canvas.colour(0.62, 0.3), canvas.colour(0.5, 0.3), 0, 0.78)
    canvas.fill(canvas.colour(0.3, 0.35, 0.05), canvas.colour(0.22, 0.35, 0.05), 0.78, 1)
    x = canvas.dice.uniform(0.04, 0.3)
    canvas.box(x, 0.08, x + 0.3, 0.52, (240, 240, 230))
    canvas.box(x + 0.015, 0.1, x + 0.285, 0.5, (178, 214, 240))
    canvas.box(x + 0.143, 0.1, x + 0.157, 0.5, (240, 240, 230))
    y = canvas.dice.uniform(0.1, 0.18)
    canvas.box(0.66, y, 0.9, y + 0.22, canvas.colour(0.25, 0.3))
    canvas.box(0.68, y + 0.02, 0.88, y + 0.2, canvas.colour(0.55, 0.5, 0.5))
    canvas.box(0.5, 0.6, 1.0, 0.86, canvas.colour(0.34, 0.45, 0.33))
    canvas.box(0.5, 0.5, 1.0, 0.66, canvas.colour(0.4, 0.45, 0.33))
    canvas.disc(0.12, 0.6, 0.07, (255, 232, 180))
    canvas.box(0.11, 0.64, 0.13, 0.9, canvas.colour(0.2))


def _moor(canvas: _Canvas) -> None:
    canvas.fill((200, 206, 208), (176, 184, 186))
    for index in range(5):
        y, tone = 0.34 + index * 0.14, 0.66 - index * 0.1
        points = [(x / 10, y + canvas.dice.uniform(-0.05, 0.05)) for x in range(11)]
        canvas.shape([*points, (1, 1), (0, 1)], canvas.colour(tone, 0.14))
    for _ in range(3):
        x, y = canvas.dice.uniform(0, 1), canvas.dice.uniform(0.3, 0.5)
        canvas.box(x, y - 0.2, x + 0.012, y + 0.1, (110, 112, 108))


def _tavern(canvas: _Canvas) -> None:
    canvas.fill((120, 74, 38), (70, 40, 22))
    for beam in range(4):
        x = beam * 0.3 + canvas.dice.uniform(-0.06, 0.06)
        canvas.box(x, 0, x + 0.06, 1, (52, 30, 16))
    canvas.box(0, 0.1, 1, 0.16, (46, 26, 14))
    for shelf in range(3):
        y = 0.26 + shelf * 0.13
        canvas.box(0.05, y + 0.08, 0.95, y + 0.095, (44, 26, 14))
        for bottle in range(14):
            x = 0.07 + bottle * 0.063
            canvas.box(
                x, y + canvas.dice.uniform(0, 0.04), x + 0.03, y + 0.08, canvas.colour(0.4, 0.6, canvas.dice.random())
            )
    canvas.box(0, 0.72, 1, 0.8, (140, 86, 44))
    canvas.box(0, 0.8, 1, 1, (60, 34, 18))
    for _ in range(3):
        x, y = canvas.dice.uniform(0.05, 0.95), canvas.dice.uniform(0.12, 0.24)
        canvas.disc(x, y, 0.07, (196, 122, 48))
        canvas.disc(x, y, 0.035, (255, 214, 130))


def _stairwell(canvas: _Canvas) -> None:
    canvas.fill(canvas.colour(0.42, 0.1), canvas.colour(0.26, 0.1))
    rise = canvas.dice.uniform(0.75, 1.1)
    for step in range(12):
        x = step / 12
        y = 0.98 - step / 12 * rise
        canvas.box(x, y, 1, 1, canvas.colour(0.16 + 0.028 * (step % 2) + step * 0.012, 0.12))
    for bar in range(7):
        x = bar / 7 + canvas.dice.uniform(0, 0.04)
        canvas.shape([(x, 0), (x + 0.05, 0), (x - 0.22, 1), (x - 0.29, 1)], canvas.colour(0.1, 0.1))
    canvas.box(0.62, 0.06, 0.86, 0.3, (228, 226, 210))


def _open(canvas: _Canvas) -> None:
    y = canvas.dice.uniform(0.48, 0.62)
    canvas.fill(canvas.colour(0.5, 0.55, 0.55), canvas.colour(0.86, 0.4, 0.55), 0, y)
    for _ in range(4):
        x, height = canvas.dice.uniform(0, 1), canvas.dice.uniform(0.06, 0.3)
        for puff in range(4):
            canvas.disc(x + puff * 0.05, height, canvas.dice.uniform(0.03, 0.06), (244, 244, 246))
    canvas.fill(canvas.colour(0.62, 0.45), canvas.colour(0.36, 0.45), y, 1)
    for index in range(3):
        points = [(x / 8, y + 0.1 + 0.12 * index + canvas.dice.uniform(-0.03, 0.03)) for x in range(9)]
        canvas.shape([*points, (1, 1), (0, 1)], canvas.colour(0.56 - 0.09 * index, 0.42))


def _racks(canvas: _Canvas) -> None:
    canvas.fill(canvas.colour(0.16, 0.3), canvas.colour(0.1, 0.3))
    at = canvas.dice.uniform(-0.15, 0.0)
    while at < 1:
        wide = canvas.dice.uniform(0.16, 0.22)
        canvas.box(at, 0.04, at + wide - 0.02, 0.9, canvas.colour(canvas.dice.uniform(0.18, 0.34), 0.25))
        for row in range(14):
            y = 0.07 + row * 0.058
            canvas.box(
                at + 0.015, y, at + wide - 0.035, y + 0.035, canvas.colour(0.5, 0.45, canvas.dice.choice((0, 0.1, 0.5)))
            )
        at += wide
    canvas.box(0, 0.9, 1, 1, canvas.colour(0.22, 0.15))


_PAINTERS: tuple[tuple[tuple[str, ...], Callable[[_Canvas], None]], ...] = (
    (("stair", "alley"), _stairwell),
    (("corridor", "shaft", "hangar", "tunnel", "metro", "hall"), _corridor),
    (("street", "city", "rooftop", "market", "harbour", "urban", "town"), _street),
    (("forest", "wood", "garden", "park", "jungle"), _forest),
    (("laborator", "kitchen", "hospital", "clinic"), _laboratory),
    (("server", "library", "rack", "archive"), _racks),
    (("moor", "fog", "mist", "swamp"), _moor),
    (("tavern", "bar", "pub", "inn"), _tavern),
    (("plain", "desert", "beach", "field", "sea", "coast", "mountain"), _open),
    (("studio", "screen", "background", "solid colour"), _plain),
)
_BY_SETTING = {Setting.INTERIOR: _room, Setting.EXTERIOR: _open, Setting.ATMOSPHERE: _moor, Setting.PLAIN: _plain}
