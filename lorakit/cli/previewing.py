"""``lorakit preview``."""

from lorakit import workflow
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.options import Preview, PreviewFormat
from lorakit.cli.screen import progress, write
from lorakit.render import preview_dict, preview_html, preview_text

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Preview) -> int:
    """Show what a trainer will read of a set; exit code 1 when its run would end before the first step."""
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            options.path,
            character=options.character,
            trigger=options.trigger,
            model=options.model,
            trainer=options.trainer,
            measuring=workflow.Measuring(progress=tell),
        )
        preview = workflow.preview(dataset)
    match options.format:
        case PreviewFormat.JSON:
            write(json_text(preview_dict(preview)))
        case PreviewFormat.HTML:
            write(preview_html(preview, workflow.thumbnails(dataset)))
        case PreviewFormat.TEXT:
            write(preview_text(preview, look=screen(options)))
    return FINDINGS if preview.stops or any(each.stops for each in preview.images) else FINE
