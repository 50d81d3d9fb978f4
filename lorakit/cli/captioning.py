"""``lorakit caption``."""

from collections import Counter

from lorakit import workflow
from lorakit.cli.answering import chosen, json_text, screen
from lorakit.cli.command import FINE
from lorakit.cli.options import Caption, Format
from lorakit.cli.screen import write
from lorakit.model import Dataset
from lorakit.render import SCHEMA, counted, printable

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Caption) -> int:
    """Build captions, write them beside their images, tell what was written."""
    before = workflow.load(
        options.path,
        character=options.character,
        trigger=options.trigger,
        model=options.model,
        trainer=options.trainer,
        measuring=None,
    )
    overwrite = chosen(before.images, options.overwrite or (), "--overwrite")
    after = workflow.caption(before, overwrite=overwrite)
    if not options.dry_run:
        workflow.save_captions(after, overwrite=overwrite)
    changed = frozenset(after.images) - {item.image for item in after.items if before.item(item.image) == item}
    if options.format is Format.JSON:
        write(json_text(_document(after, changed, written=not options.dry_run)))
    else:
        _tell(options, after, changed)
    return FINE


def _document(dataset: Dataset, changed: frozenset[str], *, written: bool) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "written": len(changed) if written else 0,
        "captions": [
            {
                "image": item.image,
                "caption": item.caption.text if item.caption else None,
                "author": item.caption.author.value if item.caption else None,
                "changed": item.image in changed,
            }
            for item in dataset.items
        ],
    }


def _tell(options: Caption, dataset: Dataset, changed: frozenset[str]) -> None:
    look = screen(options)
    if options.dry_run or options.verbose:
        for item in dataset.items:
            if item.image in changed and item.caption:
                write(look.paint(printable(item.image), "bold") + "\n")
                write("\n".join(look.wrap(item.caption.text, "  ")) + "\n")
    kept = Counter(item.caption.author.value for item in dataset.items if item.caption and item.image not in changed)
    verb = "would be written" if options.dry_run else "written"
    bare = sum(
        item.image in changed and item.caption is not None and item.caption.text == dataset.character.trigger
        for item in dataset.items
    )
    if options.quiet:
        return
    write(f"{counted(len(changed), 'caption')} {verb}, {sum(kept.values())} kept ({kept.get('hand', 0)} by hand).\n")
    if bare:
        write(f"{bare} of them hold the trigger alone: those images have no labels. `lorakit label` gives them some.\n")
