"""What every trainer owes: the conformance tests of the ``Trainer`` protocol, to subclass.

::

    from lorakit.testing.trainers import TrainerConformance
    from my_plugin import MY_TRAINER

    class TestMyTrainer(TrainerConformance):
        trainer = MY_TRAINER
"""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import ClassVar

import attrs
import pytest

from lorakit.errors import FieldError, InvalidDataError
from lorakit.model import Package, PackagedImage, TrainingSpec
from lorakit.protocols import Trainer

__all__ = ["TrainerConformance", "package_for", "specs_for"]

_DIGEST = "0" * 64
_LONGEST = 200


def __dir__() -> list[str]:
    return __all__


def package_for(spec: TrainingSpec, *, images: int = 3) -> Package:
    """Return a package of some images, as ``package`` would record it."""
    made = (
        PackagedImage(
            file=f"{index:03}-jinx.png",
            source=f"{index}.jpg",
            caption=f"JINXCHAR stands, number {index}.",
            source_digest=_DIGEST,
            digest=_DIGEST,
            width=spec.resolution,
            height=spec.resolution,
        )
        for index in range(1, images + 1)
    )
    return Package(lorakit="0", character="Jinx", trigger="JINXCHAR", spec=spec, images=tuple(made))


def specs_for(trainer: Trainer) -> Iterator[TrainingSpec]:
    """Yield training parameters for every model a trainer names: all given, then each left to the trainer."""
    for model in trainer.contract.models:
        full = TrainingSpec(
            model=model,
            trainer=trainer.contract.id,
            steps=1000,
            learning_rate=0.0001,
            rank=32,
            alpha=32.0,
            trigger="JINXCHAR",
        )
        yield full
        for field in ("steps", "learning_rate", "rank", "alpha", "trigger"):
            yield attrs.evolve(full, **{field: None})  # type: ignore[arg-type]  # each may be left open


class TrainerConformance:
    """Tests of one trainer; a subclass names it. Parameters it refuses with a reason and a fix count as kept."""

    trainer: ClassVar[Trainer]
    """The trainer that is tested."""

    def test_it_is_a_trainer_that_names_itself(self) -> None:
        """It has what the protocol asks, and its contract an id, a title, a version, a source and a model."""
        assert isinstance(self.trainer, Trainer)
        contract = self.trainer.contract
        texts = (contract.id, contract.title, contract.version, contract.source, contract.trigger)
        assert all(text.strip() for text in texts)
        assert contract.suffixes

    def test_it_writes_portable_files_below_its_folder(self) -> None:
        """Names are relative, printable, of this folder, and no two differ by case alone."""
        for spec in self._kept():
            names = list(self.trainer.write(package_for(spec), spec))
            for name in names:
                path = PurePosixPath(name)
                assert not path.is_absolute(), name
                assert ".." not in path.parts, name
                assert name.isascii(), name
                assert name.isprintable(), name
                assert not set(name) & set('\\:*?"<>|'), name
                assert len(name) <= _LONGEST, name
            assert len({name.casefold() for name in names}) == len(names)

    def test_the_same_order_gives_the_same_files(self) -> None:
        """Nothing but package and spec decides what is written: no clock, no chance."""
        for spec in self._kept():
            assert dict(self.trainer.write(package_for(spec), spec)) == self.trainer.write(package_for(spec), spec)

    def test_it_names_no_place_of_this_machine(self) -> None:
        """The folder may be moved: no text holds an absolute path of a home or a temporary folder."""
        for spec in self._kept():
            for name, text in self.trainer.write(package_for(spec), spec).items():
                assert not [place for place in ("/home/", "/Users/", "/tmp/", "C:\\") if place in text], name  # noqa: S108

    def test_it_accepts_what_it_has_written(self) -> None:
        """Reading back finds no fault."""
        for spec in self._kept():
            package = package_for(spec)
            self.trainer.check(package, spec, dict(self.trainer.write(package, spec)))

    def test_it_refuses_an_export_that_lacks_a_file(self) -> None:
        """Reading back misses what is not there."""
        for spec in self._kept():
            package = package_for(spec)
            files = dict(self.trainer.write(package, spec))
            for name in files:
                with pytest.raises(InvalidDataError):
                    self.trainer.check(package, spec, {key: each for key, each in files.items() if key != name})

    def test_it_refuses_an_export_that_says_something_else(self) -> None:
        """Files for other steps or another rank are refused, each fault with a fix."""
        for spec in self._kept():
            package = package_for(spec)
            for change in ({"steps": (spec.steps or 0) + 777}, {"rank": (spec.rank or 0) + 7}):
                other = attrs.evolve(spec, **change)  # type: ignore[arg-type]  # both are numbers
                files = dict(self.trainer.write(package, other))
                if files != self.trainer.write(package, spec):
                    with pytest.raises(InvalidDataError) as caught:
                        self.trainer.check(package, spec, files)
                    assert all(fault.problem and fault.fix for fault in caught.value.faults)

    def test_it_refuses_a_model_it_does_not_train(self) -> None:
        """A wrong pair is no crash and no silence."""
        spec = TrainingSpec(model="no-such-model", steps=10, learning_rate=0.1, rank=4, alpha=4.0)
        with pytest.raises(FieldError) as caught:
            self.trainer.write(package_for(spec), spec)
        assert caught.value.fix

    def test_its_notes_are_sentences(self) -> None:
        """What it will not do is said in words."""
        for spec in self._kept():
            for note in self.trainer.notes(package_for(spec), spec):
                assert note.endswith((".", "!"))
                assert note.isprintable()

    def _kept(self) -> Iterator[TrainingSpec]:
        """Yield the specs the trainer takes; what it refuses, it refuses with a fix."""
        for spec in specs_for(self.trainer):
            try:
                self.trainer.write(package_for(spec), spec)
            except FieldError as error:
                assert error.fix, error.problem  # noqa: PT017 - a refusal is allowed
            else:
                yield spec
