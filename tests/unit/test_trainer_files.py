"""What is written for local trainers says what the spec asks, and whatever says something else is refused."""

import json
import os
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.errors import FieldError, InvalidDataError
from lorakit.model import Package, PackagedImage, TrainingSpec
from lorakit.protocols import Trainer
from lorakit.trainers import lorakit_trainers
from lorakit.trainers._script import commands
from lorakit.trainers._text import flat, to_toml
from lorakit.trainers.local import LOCAL

PAIRS = [(name, model) for name, trainer in LOCAL.items() for model in trainer.contract.models]
SPEC = TrainingSpec(steps=1000, learning_rate=0.0001, rank=32, alpha=64.0, trigger="JINXCHAR")


def package(images: int = 3, trigger: str = "JINXCHAR") -> Package:
    made = (
        PackagedImage(
            file=f"{index:03d}.png", source="a.png", caption=trigger, source_digest="", digest="", width=8, height=8
        )
        for index in range(images)
    )
    return Package(lorakit="0", character="Jinx", trigger=trigger, spec=SPEC, images=tuple(made))


def spec_for(trainer: str, model: str, **changes: Any) -> TrainingSpec:  # noqa: ANN401 - any field
    return attrs.evolve(SPEC, model=model, trainer=trainer, **changes)


def read(name: str, text: str) -> Any:  # noqa: ANN401 - plain data
    return json.loads(text) if name.endswith(".json") else tomllib.loads(text)


def documents(files: dict[str, str]) -> dict[str, dict[str, Any]]:
    return {name: dict(flat(read(name, text))) for name, text in files.items() if name.endswith((".json", ".toml"))}


@pytest.mark.parametrize(("name", "model"), PAIRS)
def test_what_is_written_is_accepted_when_read_back(name: str, model: str) -> None:
    trainer, spec = LOCAL[name], spec_for(name, model)
    files = dict(trainer.write(package(), spec))
    assert {"train.sh", "TRAINING.md"} < files.keys() or name == "diffusers"
    assert files == trainer.write(package(), spec)
    trainer.check(package(), spec, files)
    assert all(text.isascii() for file, text in files.items() if file != "TRAINING.md")


@pytest.mark.parametrize(("name", "model"), PAIRS)
def test_what_a_model_is_trained_with_can_be_written_for_every_trainer(name: str, model: str) -> None:
    for spec in (
        TrainingSpec.for_model(model, name),
        TrainingSpec.for_model(model),
        TrainingSpec.for_model(model, "fal"),
    ):
        files = dict(LOCAL[name].write(package(), spec))
        LOCAL[name].check(package(), spec, files)


def test_a_whole_number_and_the_same_with_a_point_are_one_order() -> None:
    whole = TrainingSpec(model="flux-2", steps=10, learning_rate=1, rank=8, alpha=16)
    assert (type(whole.alpha), type(whole.learning_rate)) == (float, float)
    for name, trainer in LOCAL.items():
        if "flux-2" in trainer.contract.models:
            pointed = attrs.evolve(whole, learning_rate=1.0, alpha=16.0)
            assert trainer.write(package(), whole) == trainer.write(package(), pointed), name


@pytest.mark.parametrize("model", LOCAL["musubi-tuner"].contract.models)
@pytest.mark.parametrize("extra", [(), (("mixed_precision", "no"),)])
def test_musubi_trains_in_the_precision_its_file_is_stored_in(model: str, extra: tuple[tuple[str, str], ...]) -> None:
    files = dict(LOCAL["musubi-tuner"].write(package(), spec_for("musubi-tuner", model, extra=extra)))
    runs = [words for words in commands(files["train.sh"]) if words[0] == "accelerate"]
    assert runs
    for words in runs:
        training = tomllib.loads(files[words[-1]])
        assert words[words.index("--mixed_precision") + 1] == training["mixed_precision"]
        assert training["mixed_precision"] == ("no" if extra else "fp16" if "fp16" in training["dit"] else "bf16")


def test_diffusers_takes_its_set_from_no_cache_it_shares() -> None:
    script = LOCAL["diffusers"].write(package(), spec_for("diffusers", "flux-2"))["train.sh"]
    (words,) = commands(script)
    (cache,) = (word.partition("=")[2] for word in words if word.startswith("--cache_dir="))
    assert cache == "cache/diffusers"
    assert script.index("cd --") < script.index(f"\nrm -rf {cache}\n") < script.index("accelerate")


RUNS = {
    "ai-toolkit": 1,
    "musubi-tuner": 2,
    "simpletuner": 2,
    "diffusion-pipe": 2,
}


@pytest.mark.parametrize(("name", "runs"), RUNS.items())
def test_both_halves_of_wan_are_trained(name: str, runs: int) -> None:
    files = LOCAL[name].write(package(), spec_for(name, "wan-2.2"))
    script = files["train.sh"].split("# What trains:")[1]
    assert script.count("low" if runs == 2 else "ai-toolkit.json") == 1
    assert script.count("high") == runs - 1
    told = "\n".join(files.values())
    assert "high_noise" in told or "high-noise" in told
    assert "low_noise" in told or "low-noise" in told


@pytest.mark.parametrize(
    ("name", "file", "place", "value"),
    [
        ("ai-toolkit", "ai-toolkit.json", "config.process.0.train.lr", 0.0001),
        ("ai-toolkit", "ai-toolkit.json", "config.process.0.network.linear_alpha", 32),
        ("musubi-tuner", "musubi-training.toml", "network_alpha", 64.0),
        ("musubi-tuner", "musubi-dataset.toml", "general.caption_extension", ".txt"),
        ("simpletuner", "config/character/config.json", "lora_alpha", 64.0),
        ("simpletuner", "simpletuner-data.json", "0.repeats", 0),
        ("onetrainer", "onetrainer.json", "epochs", 334),
        ("onetrainer", "onetrainer.json", "resolution", "1024"),
        ("diffusion-pipe", "diffusion-pipe.toml", "adapter.rank", 32),
        ("diffusion-pipe", "diffusion-pipe.toml", "adapter.alpha", None),
    ],
)
def test_a_wish_stands_where_its_trainer_looks(name: str, file: str, place: str, value: object) -> None:
    files = dict(LOCAL[name].write(package(), spec_for(name, "z-image-base")))
    assert documents(files)[file].get(place) == value


NOTES = [
    ("ai-toolkit", {}, "alpha 64 is not used"),
    ("ai-toolkit", {"steps": None}, "ai-toolkit takes 1000"),
    ("ai-toolkit", {"learning_rate": None}, "ai-toolkit takes 0.000001"),
    ("simpletuner", {"learning_rate": None}, "SimpleTuner takes 0.0000004"),
    ("diffusers", {}, "change them there"),
    ("diffusion-pipe", {}, "alpha 64 is left out"),
    ("musubi-tuner", {"alpha": None}, "1/rank of its strength"),
    ("musubi-tuner", {"steps": None, "learning_rate": None}, "takes 1600"),
    ("onetrainer", {}, "334 epochs, 1002 steps"),
    ("onetrainer", {"steps": None, "learning_rate": None, "alpha": None}, "100 epochs"),
    ("diffusers", {"rank": None, "steps": None, "learning_rate": None, "alpha": None}, "diffusers takes 4"),
    ("simpletuner", {"create_masks": True}, "create_masks is not carried out"),
    ("simpletuner", {"is_style": True}, "no such switch"),
    ("simpletuner", {"use_face_detection": True}, "cut already"),
    ("simpletuner", {"extra": (("validation_steps", 5),)}, "unchecked: validation_steps"),
]


@pytest.mark.parametrize(("name", "changes", "note"), NOTES)
def test_what_a_trainer_will_not_do_is_said(name: str, changes: dict[str, Any], note: str) -> None:
    trainer, spec = LOCAL[name], spec_for(name, "flux-2", **changes)
    notes = trainer.notes(package(), spec)
    assert note in " ".join(notes)
    page = trainer.write(package(), spec)["TRAINING.md"]
    assert all(each in page for each in notes)


REFUSALS = [
    ("sd-scripts", "flux-2", {}, "ai-toolkit, diffusers, diffusion-pipe, fal, musubi-tuner"),
    ("onetrainer", "wan-2.2", {}, "ai-toolkit, diffusion-pipe, fal, musubi-tuner, simpletuner"),
    ("diffusers", "my-own", {}, "No trainer lorakit knows"),
    ("diffusion-pipe", "flux-2", {"steps": None}, "Give steps"),
    ("diffusion-pipe", "flux-2", {"learning_rate": None}, "Give learning_rate"),
    ("simpletuner", "flux-2", {"steps": None}, "Give steps"),
    ("diffusers", "flux-2", {"alpha": 1.5}, "Use 2"),
    ("diffusers", "flux-2", {"extra": (("rank", 4),)}, "Set rank"),
    ("musubi-tuner", "flux-2", {"extra": (("max_train_steps", 4),)}, "Set steps"),
    ("musubi-tuner", "flux-2", {"extra": (("a b", 4),)}, "letters"),
    ("ai-toolkit", "flux-2", {"trigger": "x[name]"}, "without [name]"),
    ("ai-toolkit", "flux-2", {"default_caption": "[name]"}, "without [name]"),
    ("diffusers", "flux-2", {"trigger": "a\nb"}, "plain word"),
]


@pytest.mark.parametrize(("name", "model", "changes", "fix"), REFUSALS)
def test_what_cannot_be_written_is_refused_with_what_to_do(
    name: str, model: str, changes: dict[str, Any], fix: str
) -> None:
    with pytest.raises(FieldError) as caught:
        LOCAL[name].write(package(), spec_for(name, model, **changes))
    assert fix in caught.value.fix


def broken(files: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield exports damaged in one place each: a value changed, gone, elsewhere, a key too many, a file cut."""
    for name, text in files.items():
        yield f"without {name}", {key: each for key, each in files.items() if key != name}
        for share in (0, 0.3, 0.6, 0.95):
            yield f"{share} of {name}", {**files, name: text[: int(len(text) * share)]}
        if not name.endswith((".json", ".toml")):
            continue
        for place in dict(flat(read(name, text))):
            for what, change in (("changed", _changed), ("gone", _gone)):
                document = read(name, text)
                change(document, place.split("."))
                yield f"{name}: {place} {what}", {**files, name: _written(name, document)}
        for path in list(tables(read(name, text))):
            for what, spell in (("as a dotted key", _dotted), ("as a table", _numbered)):
                document = read(name, text)
                if spell(document, path):
                    yield f"{name}: {'.'.join(path)} {what}", {**files, name: _written(name, document)}
        document = read(name, text)
        (document[0] if isinstance(document, list) else document)["no_such_key"] = 1
        yield f"{name}: a key too many", {**files, name: _written(name, document)}
        yield f"{name}: cut short", {**files, name: text[: len(text) // 2] + "="}


def _changed(document: Any, path: list[str]) -> None:  # noqa: ANN401 - plain data
    inner, last = _parent(document, path)
    old = inner[last]
    inner[last] = f"/{old}" if isinstance(old, str) else 7.5 if old != 7.5 else 8.5


def _gone(document: Any, path: list[str]) -> None:  # noqa: ANN401 - plain data
    inner, last = _parent(document, path)
    del inner[last]


def tables(document: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:  # noqa: ANN401 - plain data
    """Yield the path of every table and list beneath a document."""
    pairs = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in pairs:
        if isinstance(value, dict | list):
            yield (*path, str(key))
            yield from tables(value, (*path, str(key)))


def _dotted(document: Any, path: tuple[str, ...]) -> bool:  # noqa: ANN401 - plain data
    """Write the first value of a table as a dotted key beside the table."""
    inner, last = _parent(document, list(path))
    if not (isinstance(inner, dict) and isinstance(inner[last], dict) and inner[last]):
        return False
    key = next(iter(inner[last]))
    inner[f"{last}.{key}"] = inner[last].pop(key)
    if not inner[last]:
        del inner[last]
    return True


def _numbered(document: Any, path: tuple[str, ...]) -> bool:  # noqa: ANN401 - plain data
    """Turn a list into a table with its indices as keys."""
    inner, last = _parent(document, list(path))
    if not (isinstance(inner[last], list) and inner[last]):
        return False
    inner[last] = {str(index): value for index, value in enumerate(inner[last])}
    return True


def _parent(document: Any, path: list[str]) -> tuple[Any, Any]:  # noqa: ANN401 - plain data
    for key in path[:-1]:
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document, int(path[-1]) if isinstance(document, list) else path[-1]


def _written(name: str, document: Any) -> str:  # noqa: ANN401 - plain data
    return json.dumps(document) if name.endswith(".json") else to_toml(document)


@pytest.mark.parametrize(("name", "model"), PAIRS)
def test_every_broken_export_is_refused(name: str, model: str) -> None:
    trainer, spec = LOCAL[name], spec_for(name, model)
    files = dict(trainer.write(package(), spec))
    for what, damaged in broken(files):
        with pytest.raises(InvalidDataError) as caught:
            trainer.check(package(), spec, damaged)
        assert all(fault.fix for fault in caught.value.faults), what


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("--rank=32", "--rank=many", "is not a whole number"),
        ("--rank=32", "--rank=16", "rank is 32"),
        ("--dataset_name=dataset", "--dataset_name=/home/me/dataset", "is not a relative path"),
        ("--dataset_name=dataset", "--dataset_name=dataset/../..", "is not a relative path"),
        ("--caption_column=text", "--caption_column=caption", "is none of text"),
        ("--seed=42", "--sede=42", "knows no such key"),
        ("--resolution=1024", "", "demands it"),
        ("--cache_latents", "'--cache_latents", "no shell script"),
        ("set -eu", "set -u", "other commands"),
    ],
)
def test_a_broken_command_line_is_refused(old: str, new: str, problem: str) -> None:
    trainer, spec = LOCAL["diffusers"], spec_for("diffusers", "z-image")
    files = dict(trainer.write(package(), spec))
    assert old in files["train.sh"]
    with pytest.raises(InvalidDataError, match=problem):
        trainer.check(package(), spec, {**files, "train.sh": files["train.sh"].replace(old, new)})


WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=12).map(
    lambda text: text.replace("[name]", "")
)


@given(
    st.sampled_from(PAIRS),
    st.integers(1, 10**6),
    st.floats(1e-7, 1),
    st.integers(1, 512),
    st.integers(1, 512),
    WORDS.filter(str.isprintable).filter(bool),
)
def test_any_spec_is_read_back_as_it_was_asked(
    pair: tuple[str, str], steps: int, rate: float, rank: int, alpha: int, trigger: str
) -> None:
    name, model = pair
    changes = {"steps": steps, "learning_rate": rate, "rank": rank, "alpha": float(alpha), "trigger": trigger}
    extra = (
        (("some_key", trigger), ("other.key", True)) if name != "diffusers" else (("some_key", trigger), ("k", True))
    )
    spec = spec_for(name, model, **changes, extra=extra)
    files = dict(LOCAL[name].write(package(trigger=trigger), spec))
    LOCAL[name].check(package(trigger=trigger), spec, files)


@pytest.mark.parametrize(("name", "model"), [("musubi-tuner", "wan-2.2"), ("diffusers", "flux-2")])
def test_the_script_runs_its_commands_from_anywhere(name: str, model: str, tmp_path: Path) -> None:
    trigger = "JINX $HOME `id` 'quoted\" \\"
    spec = spec_for(name, model, trigger=trigger)
    folder, bin_, home = tmp_path / "my set; é", tmp_path / "bin", tmp_path / "its home"
    folder.mkdir()
    bin_.mkdir()
    for program in ("python", "accelerate"):
        (bin_ / program).write_text('#!/bin/sh\nprintf "%s\\n" "${0##*/}" "$@" --- >> ran.txt\n', encoding="utf-8")
        (bin_ / program).chmod(0o755)
    files = LOCAL[name].write(package(trigger=trigger), spec)
    (folder / "train.sh").write_text(files["train.sh"], encoding="utf-8")
    variable = "MUSUBI_TUNER" if name == "musubi-tuner" else "DIFFUSERS"
    environment = {"PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}"}
    shell = shutil.which("sh") or "sh"

    def run(**more: str) -> "subprocess.CompletedProcess[str]":
        command = [shell, str(folder / "train.sh")]
        return subprocess.run(command, env=environment | more, capture_output=True, text=True, cwd="/", check=False)

    lost = run()
    assert lost.returncode
    assert f"{variable}: is to name the folder" in lost.stderr
    if name == "musubi-tuner":
        assert "is missing: put it there or link it" in run(**{variable: str(home)}).stderr
        for line in files["TRAINING.md"].splitlines():
            if line.startswith("- `models/"):
                file = folder / line.split("`")[1]
                file.parent.mkdir(exist_ok=True)
                file.touch()
    done = run(**{variable: str(home)})
    assert (done.returncode, done.stderr) == (0, "")
    ran = [tuple(each.split("\n")) for each in (folder / "ran.txt").read_text(encoding="utf-8").split("\n---\n")[:-1]]
    wanted = [tuple(w.replace(f"${variable}/", f"{home}/") for w in words) for words in commands(files["train.sh"])]
    assert [tuple(filter(None, each)) for each in ran] == wanted
    assert name != "diffusers" or f"--instance_prompt={trigger}" in wanted[0]


def test_the_built_in_trainers_are_trainers() -> None:
    assert {each.contract.id for each in lorakit_trainers()} >= set(LOCAL)
    assert all(isinstance(each, Trainer) for each in lorakit_trainers())


@given(
    st.dictionaries(
        st.text(min_size=1, max_size=5), st.booleans() | st.text() | st.floats(-1e9, 1e9) | st.integers(0, 99)
    )
)
def test_toml_of_any_table_reads_back(table: dict[str, Any]) -> None:
    document = {**table, "inner": {"of": table, "list": [table, {}], "plain": [1, 2]}}
    assert tomllib.loads(to_toml(document)) == document
