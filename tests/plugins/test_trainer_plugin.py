"""Our own local trainers, each put through the conformance tests; and trainers that fail them."""

from collections.abc import Mapping
from typing import ClassVar

import pytest

from lorakit.errors import FieldError
from lorakit.model import Package, TrainingSpec
from lorakit.protocols import Trainer
from lorakit.testing.trainers import TrainerConformance, package_for, specs_for
from lorakit.trainers.local import LOCAL


class TestAiToolkit(TrainerConformance):
    trainer: ClassVar[Trainer] = LOCAL["ai-toolkit"]


class TestMusubiTuner(TrainerConformance):
    trainer: ClassVar[Trainer] = LOCAL["musubi-tuner"]


class TestSimpleTuner(TrainerConformance):
    trainer: ClassVar[Trainer] = LOCAL["simpletuner"]


class TestOneTrainer(TrainerConformance):
    trainer: ClassVar[Trainer] = LOCAL["onetrainer"]


class TestDiffusionPipe(TrainerConformance):
    trainer: ClassVar[Trainer] = LOCAL["diffusion-pipe"]


class TestDiffusers(TrainerConformance):
    trainer: ClassVar[Trainer] = LOCAL["diffusers"]


class TestSdScripts(TrainerConformance):
    trainer: ClassVar[Trainer] = LOCAL["sd-scripts"]


@pytest.mark.parametrize("name", LOCAL)
def test_every_local_trainer_is_put_to_the_test(name: str) -> None:
    tested = {each.trainer.contract.id for each in TrainerConformance.__subclasses__()}
    assert name in tested
    assert len(list(specs_for(LOCAL[name]))) == 6 * len(LOCAL[name].contract.models)


class Forgetful:
    """A trainer that checks nothing."""

    contract = LOCAL["onetrainer"].contract

    def write(self, package: Package, spec: TrainingSpec) -> Mapping[str, str]:
        return LOCAL["onetrainer"].write(package, spec)

    def notes(self, package: Package, spec: TrainingSpec) -> tuple[str, ...]:
        del package, spec
        return ("no sentence",)

    def check(self, package: Package, spec: TrainingSpec, files: Mapping[str, str]) -> None:
        del package, spec, files


def test_a_trainer_that_keeps_nothing_is_found_out() -> None:
    class Tests(TrainerConformance):
        trainer: ClassVar[Trainer] = Forgetful()

    for test in (
        Tests().test_it_refuses_an_export_that_lacks_a_file,
        Tests().test_it_refuses_an_export_that_says_something_else,
    ):
        with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
            test()
    with pytest.raises(AssertionError):
        Tests().test_its_notes_are_sentences()


def test_a_package_for_tests_is_one_a_trainer_takes() -> None:
    spec = TrainingSpec(model="z-image", steps=10)
    assert len(package_for(spec, images=5).images) == 5
    with pytest.raises(FieldError):
        LOCAL["sd-scripts"].write(package_for(spec), spec)
