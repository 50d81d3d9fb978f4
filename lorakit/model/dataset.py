"""A dataset: images, labels and captions of one character, as they lie together."""

from collections.abc import Iterable
from enum import StrEnum

import attrs

from lorakit.errors import FieldError
from lorakit.model.candidate import Candidate
from lorakit.model.caption import Caption
from lorakit.model.character import Character
from lorakit.vocab import BUILTIN, Vocabulary

__all__ = ["Dataset", "Item", "Purpose", "Stray", "StrayKind"]


def __dir__() -> list[str]:
    return __all__


class Purpose(StrEnum):
    """What the pictures are for; training and inference want opposite backgrounds (seed section 3b)."""

    TRAINING = "training"
    REFERENCE = "reference"


class StrayKind(StrEnum):
    """What lies in the folder beside images and their captions."""

    ORPHAN_CAPTION = "orphan_caption"
    """A caption file without its image."""
    DEBRIS = "debris"
    """``.DS_Store``, ``._*``, ``__MACOSX``, ``Thumbs.db`` and their like."""
    DANGLING_LINK = "dangling_link"
    LOOPING_LINK = "looping_link"
    OUTSIDE_LINK = "outside_link"
    """A link that leads out of the dataset; it is not followed."""
    NO_ACCESS = "no_access"
    """A file or folder that may not be read."""
    LOADER_FILE = "loader_file"
    """A file that is fine and decides what some loaders read: ``README.md``, ``metadata.jsonl``, ``captions.json``."""
    UNLISTED = "unlisted"
    """An image that the table of captions beside it does not list."""
    BAD_RECORD = "bad_record"
    """A line of a label or caption manifest that cannot be used."""


@attrs.frozen(kw_only=True)
class Stray:
    """Something in the folder that is no image and no caption of one."""

    name: str
    """Its name inside the dataset."""
    kind: StrayKind = attrs.field(converter=StrayKind)
    detail: str = ""
    """What was seen, as a sentence without its full stop."""


@attrs.frozen(kw_only=True)
class Item:
    """One image with its caption, if it has one."""

    candidate: Candidate
    caption: Caption | None = None

    @property
    def image(self) -> str:
        """The image's name inside the dataset."""
        return self.candidate.image


@attrs.frozen(kw_only=True)
class Dataset:
    """The images of one character with labels and captions, and the model and trainer they are meant for."""

    items: tuple[Item, ...] = attrs.field(default=(), converter=tuple[Item, ...])
    character: Character
    model: str = "flux-2"
    """The id of the model profile."""
    trainer: str | None = None
    """The id of the trainer; ``None`` when none was chosen."""
    purpose: Purpose = attrs.field(default=Purpose.TRAINING, converter=Purpose)
    strays: tuple[Stray, ...] = attrs.field(default=(), converter=tuple[Stray, ...])
    vocabulary: Vocabulary = attrs.field(default=BUILTIN, repr=False)
    root: str = attrs.field(default="", eq=False)
    """Where the verbs with effects find the files the images name; no part of what the dataset is."""

    @items.validator
    def _one_item_an_image(self, _attribute: object, items: tuple[Item, ...]) -> None:
        seen: set[str] = set()
        for index, item in enumerate(items):
            if item.image in seen:
                raise FieldError(f"items[{index}].candidate.image", f"{item.image!r} stands twice", "Keep one of them.")
            seen.add(item.image)

    @property
    def images(self) -> tuple[str, ...]:
        """The images' names, in order."""
        return tuple(item.image for item in self.items)

    def item(self, image: str) -> Item:
        """Return the item of one image.

        Raises:
            FieldError: There is no such image.
        """
        for item in self.items:
            if item.image == image:
                return item
        raise FieldError("image", f"no image {image!r} in this dataset", "See Dataset.images for the names.")

    def captioned(self, captions: Iterable[tuple[str, Caption | None]]) -> "Dataset":
        """Return the dataset with other captions for the images named; the other images keep theirs."""
        new = dict(captions)
        items = (attrs.evolve(item, caption=new.get(item.image, item.caption)) for item in self.items)
        return attrs.evolve(self, items=tuple(items))

    def meant_for(self, trainer: str | None) -> "Dataset":
        """Return the dataset for another trainer."""
        return attrs.evolve(self, trainer=trainer)

    def only(self, images: Iterable[str]) -> "Dataset":
        """Return the dataset with just the images named, in its own order."""
        wanted = frozenset(images)
        return attrs.evolve(self, items=tuple(item for item in self.items if item.image in wanted))

    def merged(self, candidates: Iterable[Candidate]) -> "Dataset":
        """Return the dataset with more candidates; one of an image that is there already takes that image's place.

        An image whose candidate is replaced keeps its caption.
        """
        new = {candidate.image: candidate for candidate in candidates}
        kept = [attrs.evolve(item, candidate=new.pop(item.image)) if item.image in new else item for item in self.items]
        return attrs.evolve(self, items=(*kept, *(Item(candidate=each) for each in new.values())))
