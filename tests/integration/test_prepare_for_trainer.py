"""Preparing a set for a local trainer: its files lie beside the pictures, or nothing is made at all."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import attrs
import pytest
from PIL import Image

from lorakit import plugins, workflow
from lorakit.cli.app import app
from lorakit.errors import FieldError, InputError, InvalidDataError, LorakitError
from lorakit.knowledge import CONTRACTS, MODELS
from lorakit.model import Package, TrainerContract, TrainingSpec
from lorakit.plugins import Plugins
from lorakit.protocols import Trainer
from lorakit.trainers.local import LOCAL


@pytest.fixture(name="photos")
def _photos(tmp_path: Path) -> Path:
    """A folder of two pictures of 64 pixels with captions."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for index in range(2):
        Image.new("RGB", (64, 64), (40 * index, 90, 120)).save(folder / f"{index}.png")
        (folder / f"{index}.txt").write_text("JINXCHAR stands.", encoding="utf-8")
    return folder


def test_a_set_is_prepared_for_a_local_trainer(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = photos.parent / "out"
    arguments = ["prepare", str(photos), "-t", "JINXCHAR", "-m", "wan-2.2", "--trainer", "musubi-tuner", "-o", str(out)]
    app([*arguments, "--format", "json", "-q"], standalone_mode=False)
    document = json.loads(capsys.readouterr().out)
    assert document["trainer_files"] == [
        "TRAINING.md",
        "musubi-dataset.toml",
        "musubi-training-high.toml",
        "musubi-training-low.toml",
        "train.sh",
    ]
    assert any("both files are needed" in note for note in document["trainer_notes"])
    assert all((out / name).is_file() for name in document["trainer_files"])
    app([*arguments, "-q"], standalone_mode=False)
    text = " ".join(capsys.readouterr().out.split())
    assert f"sh {out / 'train.sh'}" in text
    assert "both files are needed" in text


def test_preparing_for_a_trainer_twice_gives_the_same_bytes(photos: Path) -> None:
    one, two = (
        workflow.prepare(photos, photos.parent / name, trigger="JINXCHAR", trainer="ai-toolkit") for name in ("a", "b")
    )
    assert one.files == two.files == ("TRAINING.md", "ai-toolkit.json", "train.sh")
    assert all((one.out / name).read_bytes() == (two.out / name).read_bytes() for name in one.files)
    again = workflow.load(one.out, trigger="JINXCHAR")
    assert len(again.items) == 2


@pytest.mark.parametrize(
    ("trainer", "model", "able"),
    [("sd-scripts", "flux-2", "ai-toolkit, diffusers"), ("onetrainer", "wan-2.2", "ai-toolkit, diffusion-pipe, fal")],
)
def test_a_pair_that_does_not_exist_is_refused_before_anything_is_made(
    photos: Path, trainer: str, model: str, able: str
) -> None:
    with pytest.raises(InputError, match=f"does not train {model}.*{able}"):
        workflow.prepare(photos, photos.parent / "out", trigger="JINXCHAR", model=model, trainer=trainer)
    assert not (photos.parent / "out").exists()


def test_what_a_trainer_cannot_do_leaves_nothing_behind(photos: Path) -> None:
    dataset = workflow.load(photos, trigger="JINXCHAR")
    spec = TrainingSpec(steps=10, alpha=1.5)
    with pytest.raises(FieldError, match="whole numbers"):
        workflow.package(dataset, photos.parent / "out", trainer="diffusers", spec=spec)
    assert not (photos.parent / "out").exists()


def test_parameters_that_are_given_make_the_same_package_as_the_models_own(photos: Path) -> None:
    own = workflow.prepare(photos, photos.parent / "own", trigger="JINXCHAR", trainer="ai-toolkit")
    spec = TrainingSpec.for_model("flux-2", "ai-toolkit")
    dataset = workflow.load(photos, trigger="JINXCHAR", trainer="ai-toolkit")
    given = workflow.package(dataset, photos.parent / "given", spec=spec)
    assert given.package == own.package
    assert all((own.out / name).read_bytes() == (given.out / name).read_bytes() for name in own.files)
    other = attrs.evolve(spec, trigger="OTHER", default_caption="A woman.")
    kept = workflow.package(dataset, photos.parent / "kept", spec=other).package.spec
    assert (kept.trigger, kept.default_caption) == ("OTHER", "A woman.")


def test_a_page_for_hugging_face_differs_with_pictures_and_captions_alone(photos: Path) -> None:
    def page(name: str, trainer: str | None = None) -> str:
        out = workflow.prepare(photos, photos.parent / name, trigger="JINXCHAR", trainer=trainer).out
        return (out / "dataset" / "README.md").read_text(encoding="utf-8")

    first = page("first")
    assert re.search(r"(?m)^- config_name: default\n  description: sha256-[0-9a-f]{64}\n  data_files:$", first)
    assert page("again", trainer="diffusers") == first
    (photos / "0.txt").write_text("JINXCHAR sits.", encoding="utf-8")
    second = page("second")
    Image.new("RGB", (64, 64), (1, 2, 3)).save(photos / "1.png")
    assert len({first, second, page("third")}) == 3


def test_a_model_no_trainer_knows_is_packaged_without_their_files(photos: Path) -> None:
    (photos / "lorakit.toml").write_text(
        '[project]\nmodel = "mine"\n[models.mine]\nbase = "flux-2"\n[characters.J]\ntrigger = "JINXCHAR"\n',
        encoding="utf-8",
    )
    prepared = workflow.prepare(photos, photos.parent / "out", trainer="ai-toolkit")
    assert prepared.files == ()
    assert prepared.zip.is_file()


@attrs.frozen
class Stranger:
    """A plug-in's trainer that writes what it is told to."""

    files: Mapping[str, str]
    fault: bool = False

    @property
    def contract(self) -> TrainerContract:
        return attrs.evolve(CONTRACTS["diffusers"], id="strange")

    def write(self, package: Package, spec: TrainingSpec) -> Mapping[str, str]:
        del package, spec
        return self.files

    def check(self, package: Package, spec: TrainingSpec, files: Mapping[str, str]) -> None:
        del package, spec
        if self.fault or files != self.files:
            raise InvalidDataError("strange", [FieldError("a", "wrong", "Mend it.")])

    def notes(self, package: Package, spec: TrainingSpec) -> tuple[str, ...]:
        del package, spec
        return ()


def _with(monkeypatch: pytest.MonkeyPatch, trainer: Trainer) -> None:
    found = Plugins(models=MODELS, trainers={**LOCAL, "strange": trainer})
    monkeypatch.setattr(plugins, "load", lambda: found)


@pytest.mark.parametrize(
    "name", ["../out.txt", "/etc/lorakit", "dataset/001-0.png", "lorakit-lock.json", "a\\b", ".", "a/../../b"]
)
def test_a_trainer_writes_only_new_files_of_its_folder(
    photos: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with(monkeypatch, Stranger({name: "text"}))
    with pytest.raises(LorakitError, match="strange wants to write"):
        workflow.prepare(photos, photos.parent / "out", trigger="JINXCHAR", trainer="strange")
    assert sorted(path.name for path in photos.parent.iterdir()) == ["photos"]


def test_a_plug_ins_trainer_is_written_and_what_it_refuses_is_not_kept(
    photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with(monkeypatch, Stranger({"a/b.txt": "é\r\n"}))
    prepared = workflow.prepare(photos, photos.parent / "out", trigger="JINXCHAR", trainer="strange")
    assert (prepared.out / "a" / "b.txt").read_bytes().decode() == "é\r\n"
    _with(monkeypatch, Stranger({"a/b.txt": "text"}, fault=True))
    with pytest.raises(InvalidDataError, match="strange"):
        workflow.prepare(photos, photos.parent / "other", trigger="JINXCHAR", trainer="strange")
    assert not (photos.parent / "other").exists()
