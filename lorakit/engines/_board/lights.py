"""Light: where it comes from, its colour and how hard it is, by the label's words."""

import hashlib
import math

import attrs
import numpy as np

from lorakit.engines._board.figure import Array
from lorakit.vocab import BUILTIN

__all__ = ["Light", "light_of"]

Colour = tuple[float, float, float]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Light:
    """One main light, a fill from the camera, and a rim from behind; colours from 0 to 1."""

    azimuth: float = -45.0
    """Degrees from the camera; negative is the viewer's left."""
    elevation: float = 40.0
    main: Colour = (1.0, 0.96, 0.9)
    fill: Colour = (0.3, 0.32, 0.36)
    rim: Colour = (0.25, 0.28, 0.35)
    shadow: float = 0.75
    """How dark cast shadows are, 0 to 1."""
    tint: Colour = (1.0, 1.0, 1.0)
    """What the backdrop is multiplied by."""

    @property
    def towards(self) -> Array:
        """The direction to the main light in the camera's space: right, up, back to the camera."""
        a, e = math.radians(self.azimuth), math.radians(self.elevation)
        way = (math.sin(a) * math.cos(e), math.sin(e), math.cos(a) * math.cos(e))
        return np.array(way, np.float32)


_WARM, _COOL, _GREY = (1.0, 0.78, 0.5), (0.72, 0.86, 1.0), (0.9, 0.92, 0.95)
_LIGHTS = {
    "soft studio": Light(azimuth=-25, elevation=30, fill=(0.5, 0.5, 0.5), shadow=0.35),
    "warm ambient": Light(main=_WARM, fill=(0.48, 0.36, 0.26), shadow=0.4, tint=(1.1, 0.93, 0.74)),
    "cinematic": Light(
        azimuth=-55, elevation=35, main=(1.0, 0.92, 0.8), fill=(0.2, 0.25, 0.32), tint=(0.9, 0.92, 0.96)
    ),
    "golden hour": Light(azimuth=-75, elevation=14, main=(1.0, 0.7, 0.35), rim=(0.6, 0.4, 0.2), tint=(1.15, 0.9, 0.64)),
    "overhead cool": Light(azimuth=5, elevation=58, main=_COOL, fill=(0.34, 0.4, 0.48), tint=(0.8, 0.92, 1.08)),
    "window": Light(azimuth=-80, elevation=25, fill=(0.24, 0.25, 0.27), shadow=0.6),
    "neon": Light(
        azimuth=-70,
        elevation=10,
        main=(1.0, 0.25, 0.7),
        fill=(0.1, 0.16, 0.3),
        rim=(0.1, 0.7, 0.9),
        tint=(0.72, 0.55, 0.95),
    ),
    "hard side": Light(azimuth=88, elevation=12, fill=(0.18, 0.18, 0.2), shadow=0.95, tint=(0.8, 0.8, 0.82)),
    "backlit": Light(azimuth=150, elevation=30, fill=(0.2, 0.2, 0.22), rim=(1.0, 0.9, 0.7), tint=(1.18, 1.12, 1.0)),
    "candlelight": Light(
        azimuth=-30, elevation=-15, main=(1.0, 0.6, 0.25), fill=(0.15, 0.09, 0.06), tint=(0.72, 0.5, 0.32)
    ),
    "firelight": Light(
        azimuth=40, elevation=-18, main=(1.0, 0.5, 0.18), fill=(0.14, 0.08, 0.06), tint=(0.75, 0.45, 0.28)
    ),
    "overcast": Light(azimuth=0, elevation=50, main=(0.6, 0.62, 0.65), fill=(0.5, 0.52, 0.54), shadow=0.2, tint=_GREY),
    "moonlight": Light(
        azimuth=-60, elevation=50, main=(0.5, 0.62, 0.9), fill=(0.08, 0.1, 0.18), tint=(0.34, 0.42, 0.66)
    ),
    "midday sun": Light(
        azimuth=15, elevation=55, main=(1.15, 1.1, 1.0), fill=(0.3, 0.32, 0.36), shadow=0.9, tint=(1.1, 1.08, 1.02)
    ),
    "low key": Light(
        azimuth=-65, elevation=30, main=(0.9, 0.8, 0.7), fill=(0.05, 0.05, 0.07), shadow=0.95, tint=(0.4, 0.4, 0.45)
    ),
    "high key": Light(azimuth=-15, elevation=30, fill=(0.7, 0.7, 0.7), shadow=0.15, tint=(1.22, 1.22, 1.22)),
    "fluorescent": Light(
        azimuth=0, elevation=50, main=(0.85, 1.0, 0.92), fill=(0.36, 0.42, 0.4), shadow=0.4, tint=(0.9, 1.04, 0.98)
    ),
    "dusk": Light(azimuth=-50, elevation=20, main=(0.55, 0.55, 0.8), fill=(0.16, 0.18, 0.3), tint=(0.5, 0.54, 0.8)),
}


def light_of(label: str | None) -> Light:
    """Return the light of a label; one nobody knows gets a light of its own, always the same."""
    if label is None:
        return Light()
    known = BUILTIN.lighting(label)
    if known is not None and known.name in _LIGHTS:
        return _LIGHTS[known.name]
    turn, rise, warmth = hashlib.sha256(label.casefold().encode()).digest()[:3]
    warm = warmth / 255
    main = tuple(w * warm + c * (1 - warm) for w, c in zip(_WARM, _COOL, strict=True))
    return Light(azimuth=turn / 255 * 180 - 90, elevation=10 + rise / 255 * 60, main=(main[0], main[1], main[2]))
