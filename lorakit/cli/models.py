"""``lorakit models``."""

from lorakit import plugins
from lorakit.cli.answering import json_text, table
from lorakit.cli.command import FINE
from lorakit.cli.options import Format, Models
from lorakit.cli.screen import write
from lorakit.knowledge import REFERENCE_MODELS
from lorakit.render import SCHEMA, model_dict

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Models) -> int:
    """List the models, and those whose inference references can be checked."""
    models = plugins.load().models
    if options.format is Format.JSON:
        references = [model_dict(each) for each in REFERENCE_MODELS.values()]
        models_too = [model_dict(each) for each in models.values()]
        write(json_text({"schema": SCHEMA, "models": models_too, "references": references}))
        return FINE
    rows = (
        (m.id, m.title, str(m.images), str(m.words), f"{m.resolution}", str(m.steps), str(m.learning_rate))
        for m in models.values()
    )
    table(options, ("model", "title", "images", "words", "pixels", "steps", "learning rate"), rows)
    write("\n")
    table(
        options,
        ("references for", "title", "images", "background"),
        ((r.id, r.title, str(r.images), r.background) for r in REFERENCE_MODELS.values()),
    )
    return FINE
