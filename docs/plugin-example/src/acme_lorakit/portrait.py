"""The profile of a model Acme trained itself."""

from lorakit.model import ModelProfile, Range

__all__ = ["PORTRAIT"]

PORTRAIT = ModelProfile(
    id="acme-portrait",
    title="Acme Portrait",
    encoder="T5-XXL",
    words=Range(20, 60),
    caption_style="natural language sentences",
    images=Range(20, 30),
    steps=Range(1000, 2000),
    learning_rate=Range(0.0001, 0.0002),
    source="Acme's own runs",
)
