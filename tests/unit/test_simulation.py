"""What a trainer reads of a set, against what the trainers' own loaders were seen to read."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from lorakit import workflow
from lorakit.errors import FieldError
from lorakit.knowledge import CONTRACTS, MODELS
from lorakit.model import (
    Buckets,
    BucketScheme,
    Candidate,
    Caption,
    Character,
    Dataset,
    EncodingFault,
    ImageFacts,
    ImageFault,
    Item,
    Preview,
    PreviewImage,
    Range,
    Stray,
    StrayKind,
    TrainerContract,
    TrainingSpec,
    Treatment,
)
from lorakit.project.text import decode
from lorakit.simulation import bucket, default_spec, fitting, simulate
from lorakit.testing import strategies

TABLE: dict[str, Any] = json.loads((Path(__file__).parents[1] / "data" / "observed_loaders.json").read_text("utf-8"))
FILES: list[dict[str, Any]] = TABLE["files"]
TRIGGER = "JINXCHAR"
LOADERS = ("ai-toolkit", "musubi-tuner", "sd-scripts")


def observed_set() -> Dataset:
    """The folder the loaders were run on, in memory."""
    return Dataset(items=tuple(map(item_of, FILES)), character=Character(trigger=TRIGGER))


def item_of(row: dict[str, Any]) -> Item:
    (width, height), written = row["size"], row.get("caption")
    facts = ImageFacts(
        width=width,
        height=height,
        format="PNG",
        mode="RGB",
        orientation=row.get("orientation", 1),
        alpha=row.get("alpha", False),
    )
    caption = None
    if written:
        text, fault = decode(written["text"].encode())
        caption = Caption(text=text, file=written["file"], fault=fault)
    return Item(candidate=Candidate(image=row["image"], facts=facts), caption=caption)


def seen(trainer: str, resolution: int = 1024, dataset: Dataset | None = None, **spec: Any) -> Preview:  # noqa: ANN401 - fields of TrainingSpec
    spec = {"trigger": TRIGGER, **spec}
    run = TrainingSpec(trainer=trainer, resolution=resolution, **spec)
    return simulate(dataset or observed_set(), CONTRACTS[trainer], run)


def one(trainer: str, caption: Caption | str | None, image: str = "a.png", **spec: Any) -> PreviewImage:  # noqa: ANN401 - fields of TrainingSpec
    told = Caption(text=caption) if isinstance(caption, str) else caption
    dataset = Dataset(items=(Item(candidate=Candidate(image=image), caption=told),), character=Character(trigger="J"))
    return seen(trainer, dataset=dataset, **spec).images[0]


@pytest.mark.parametrize("resolution", [1024, 512])
@pytest.mark.parametrize("trainer", LOADERS)
def test_the_preview_is_what_the_trainer_s_own_loader_yields(trainer: str, resolution: int) -> None:
    preview = {each.image: each for each in seen(trainer, resolution).images}
    for row in FILES:
        mine, theirs = preview[row["image"]], row["seen"].get(trainer)
        if theirs is None or "stops" in theirs:
            assert mine.dropped
            assert mine.stops == (theirs is not None), mine
        else:
            wanted = (theirs["text"], *theirs[str(resolution)])
            assert (mine.caption, mine.width, mine.height) == wanted, mine


def test_the_preview_of_a_table_is_what_datasets_yields() -> None:
    tabled = [row for row in FILES if not row["image"].startswith(".")]
    items = []
    for row in tabled:
        item = item_of(row)
        beside = item.caption is not None and item.caption.file.endswith(".txt")
        caption = Caption(text=row["caption"]["text"], file="metadata.jsonl") if beside else None
        items.append(attrs.evolve(item, caption=caption))
    unlisted = tuple(Stray(name=item.image, kind=StrayKind.UNLISTED) for item in items if item.caption is None)
    strays = (Stray(name="metadata.jsonl", kind=StrayKind.LOADER_FILE), *unlisted)
    dataset = Dataset(items=tuple(items), character=Character(trigger=TRIGGER), strays=strays)
    preview = seen("diffusers", dataset=dataset)
    assert preview.stops is None
    for row, mine in zip(sorted(tabled, key=lambda row: row["image"]), preview.images, strict=True):
        theirs = row["seen"].get("datasets")
        if theirs is None:
            assert mine.dropped == "no table lists it"
        else:
            assert mine.caption == (theirs["text"] or TRIGGER)
            assert row["size"] == theirs["size"], "pictures are turned upright"
            assert (mine.width, mine.height) == (1024, 1024)


@pytest.mark.parametrize("row", TABLE["captions"], ids=lambda row: f"{row[1]}-{row[0][:12]}")
def test_odd_bytes_reach_the_trainer_as_its_own_reader_takes_them(row: tuple[str, str, str | None]) -> None:
    data, trainer, wanted = row
    text, fault = decode(bytes.fromhex(data))
    mine = one(trainer, Caption(text=text, fault=fault, file="a.txt"))
    assert mine.caption == wanted
    assert mine.stops == (wanted is None)


@pytest.mark.parametrize("trainer", sorted(TABLE["sizes"]))
def test_sizes_are_those_of_the_trainer_s_own_arithmetic(trainer: str) -> None:
    for width, height, resolution, across, down in TABLE["sizes"][trainer]:
        assert bucket(CONTRACTS[trainer].buckets, (width, height), resolution) == (across, down)


sides = st.integers(1, 12_000)


@given(st.sampled_from(sorted(CONTRACTS)), sides, sides, st.integers(256, 2048))
def test_a_bucket_is_a_size_of_whole_steps_near_the_area(trainer: str, width: int, height: int, side: int) -> None:
    buckets = CONTRACTS[trainer].buckets
    found = bucket(buckets, (width, height), side)
    if found is None:
        assert buckets.scheme is BucketScheme.UNKNOWN
        return
    across, down = found
    assert across > 0
    assert down > 0
    exact = buckets.scheme is BucketScheme.OWN_RATIO and across == down
    assert exact or across % buckets.step == down % buckets.step == 0 or (across, down) == (width, height)


@given(strategies.datasets(), strategies.contracts(), strategies.training_specs())
def test_every_image_is_told_once_and_in_order(dataset: Dataset, contract: TrainerContract, spec: TrainingSpec) -> None:
    preview = simulate(dataset, contract, spec)
    assert [each.image for each in preview.images] == sorted(dataset.images)
    for each in preview.images:
        assert 0 <= each.cut < 1
        assert each.scale > 0
        assert not each.stops or each.dropped
        assert each.dropped is None or each.width is None
        assert preview.image(each.image) == each


def test_the_order_of_images_does_not_matter() -> None:
    dataset = observed_set()
    assert seen("sd-scripts", dataset=attrs.evolve(dataset, items=dataset.items[::-1])) == seen("sd-scripts")


@pytest.mark.parametrize(
    ("trainer", "caption", "text"),
    [
        ("onetrainer", None, ""),
        ("onetrainer", "J a.\n\nJ b.\n", "J a."),
        ("onetrainer", "\n \n", ""),
        ("simpletuner", " J a. ", " J a. "),
        ("simpletuner", "J a.\nJ b.", "J a."),
        ("simpletuner", "\n", "\n"),
        ("diffusion-pipe", " J a.\nJ b.\n", "J a.\nJ b."),
        ("diffusers", "", TRIGGER),
        ("diffusers", " ", " "),
        ("fal", "J a.\n", "J a.\n"),
        ("ai-toolkit", "a, b", f"{TRIGGER} a,  b"),
    ],
)
def test_a_text_is_what_its_trainer_makes_of_it(trainer: str, caption: str | None, text: str) -> None:
    assert one(trainer, caption).caption == text


def test_alternatives_are_all_told() -> None:
    mine = one("onetrainer", "J a.\nJ b.\nJ c.")
    assert (mine.caption, mine.others) == ("J a.", ("J b.", "J c."))
    assert mine.notes == ("one of 3 lines is drawn each time",)


@pytest.mark.parametrize("trainer", ["musubi-tuner", "diffusion-pipe", "diffusers"])
def test_an_image_without_a_caption_may_be_left_out(trainer: str) -> None:
    mine = one(trainer, None)
    assert mine.dropped
    assert not mine.stops


def test_a_missing_caption_stops_a_service_that_has_no_default() -> None:
    assert one("fal", None).stops
    assert one("fal", None, default_caption="J").caption == "J"
    assert one("fal", None, model="wan-2.2", default_caption="J").stops


def test_a_service_that_writes_captions_or_says_nothing_leaves_the_text_unknown() -> None:
    for treatment in (Treatment.SERVICE, Treatment.UNKNOWN):
        contract = attrs.evolve(CONTRACTS["fal"], missing_caption=treatment)
        item = Item(candidate=Candidate(image="a.png"))
        dataset = Dataset(items=(item,), character=Character(trigger="J"))
        assert simulate(dataset, contract, TrainingSpec()).images[0].caption is None


def test_the_fallback_takes_the_place_of_a_missing_caption() -> None:
    assert one("sd-scripts", None, default_caption="J woman").caption == "J woman"
    assert one("sd-scripts", None).caption == ""
    assert one("ai-toolkit", None, trigger=None, default_caption="A woman").caption == "A woman"


def test_a_caption_under_another_name_is_none() -> None:
    mine = one("musubi-tuner", Caption(text="J a.", file="a.caption"))
    assert mine.dropped == "it has no caption"
    assert mine.notes == ("a.caption is no caption to it, a.txt would be",)


def test_the_size_of_what_was_not_measured_is_not_known() -> None:
    assert one("ai-toolkit", "J").width is None


def test_what_cannot_be_read_is_not_trained() -> None:
    fault = ImageFault(kind="unreadable", detail="cut short", fix="Copy it again.")
    item = Item(candidate=Candidate(image="a.png", facts=fault), caption=Caption(text="J"))
    dataset = Dataset(items=(item,), character=Character(trigger="J"))
    assert seen("ai-toolkit", dataset=dataset).images[0].dropped == "it cannot be read: cut short"


def test_a_stored_rotation_that_is_ignored_leaves_the_picture_lying() -> None:
    lying = {each.image for each in seen("musubi-tuner").images if not each.upright}
    assert {"exif3.jpg", "exif5.webp", "exif6.jpg", "exif8.png"} == lying
    assert all(each.upright for each in seen("ai-toolkit").images)


def test_a_crop_and_an_enlargement_are_told_as_numbers() -> None:
    preview = seen("musubi-tuner")
    strip, tiny = preview.image("strip.png"), preview.image("tiny.png")
    assert strip is not None
    assert strip.cut == pytest.approx(0.6, abs=0.05)
    assert tiny is not None
    assert tiny.scale > 4
    assert preview.image("nothing.png") is None


@pytest.mark.parametrize(
    ("files", "stops"),
    [
        ([], True),
        ([("metadata.jsonl", "")], True),
        ([("metadata.jsonl", ""), ("README.md", "")], True),
        ([("metadata.jsonl", ""), ("README.md", "it names data_files")], False),
    ],
)
def test_text_files_beside_the_images_make_a_text_set_unless_a_readme_says_otherwise(
    files: list[tuple[str, str]],
    stops: bool,  # noqa: FBT001 - a row of the table
) -> None:
    strays = tuple(Stray(name=name, kind=StrayKind.LOADER_FILE, detail=detail) for name, detail in files)
    items = tuple(
        Item(candidate=Candidate(image=f"{name}.png"), caption=Caption(text="J", file=f"{name}.txt")) for name in "ab"
    )
    preview = seen("diffusers", dataset=Dataset(items=items, character=Character(trigger="J"), strays=strays))
    assert (preview.stops is not None) == stops
    assert bool(preview.read) != stops


@pytest.mark.parametrize(
    ("names", "stops"),
    [
        (["a.png", "front-test.png"], True),
        (["a.png", "train station.png"], True),
        (["test/a.png", "b.png"], True),
        (["a.png", "contest.png"], False),
        (["train/a.png", "train/b.png"], False),
    ],
)
def test_names_that_split_a_set_are_noticed(names: list[str], stops: bool) -> None:  # noqa: FBT001 - a row of the table
    items = tuple(
        Item(candidate=Candidate(image=name), caption=Caption(text="J", file="metadata.jsonl")) for name in names
    )
    preview = seen("diffusers", dataset=Dataset(items=items, character=Character(trigger="J")))
    assert (preview.stops is not None) == stops


def test_a_set_that_stops_the_run_says_so() -> None:
    assert any("ends before the first step" in note for note in seen("sd-scripts").notes)
    assert seen("fal").notes[-1] == "the sizes it trains at are not documented"


def test_a_folder_s_table_and_readme_are_seen(tmp_path: Path) -> None:
    for name in ("a", "b"):
        Image.new("RGB", (8, 8)).save(tmp_path / f"{name}.png")
    (tmp_path / "metadata.jsonl").write_text('{"file_name": "a.png", "text": "J in a hall."}\n', encoding="utf-8")
    dataset = workflow.load(tmp_path, trigger="J", measuring=None)
    told = {(stray.name, stray.kind, stray.detail) for stray in dataset.strays}
    assert told == {
        ("metadata.jsonl", StrayKind.LOADER_FILE, ""),
        ("b.png", StrayKind.UNLISTED, "metadata.jsonl has no row for it"),
    }
    assert [each.image for each in seen("diffusers", dataset=dataset).read] == ["a.png"]
    (tmp_path / "README.md").write_text("---\nconfigs:\n- data_files: []\n---\n", encoding="utf-8")
    again = workflow.load(tmp_path, trigger="J", measuring=None)
    assert Stray(name="README.md", kind=StrayKind.LOADER_FILE, detail="it names data_files") in again.strays


@pytest.mark.parametrize("model", sorted(MODELS))
@pytest.mark.parametrize("trainer", [None, *sorted(CONTRACTS)])
def test_the_default_spec_asks_for_nothing_its_trainer_lacks(model: str, trainer: str | None) -> None:
    spec = TrainingSpec.for_model(model, trainer)
    assert fitting(spec, CONTRACTS[trainer] if trainer else None) == spec
    assert (spec.steps or 0) in MODELS[model].steps
    assert (spec.learning_rate or 0) in MODELS[model].learning_rate


def test_the_seed_s_numbers() -> None:
    flux = TrainingSpec.for_model("flux-2")
    assert (flux.steps, flux.learning_rate, flux.rank, flux.alpha) == (1000, 0.0001, 48, 96)
    assert (flux.create_masks, flux.is_style, flux.use_face_detection) == (True, False, None)
    wan = TrainingSpec.for_model("wan-2.2", "fal")
    assert (wan.rank, wan.create_masks, wan.use_face_detection) == (None, True, True)
    assert TrainingSpec.for_model("flux-2", "fal").rank is None
    assert TrainingSpec.for_model("flux-2", "ai-toolkit").alpha == 48
    assert TrainingSpec.for_model("flux-2", "diffusion-pipe").alpha is None


def test_the_trigger_is_the_default_caption_where_it_is_no_parameter() -> None:
    dataset = observed_set()
    assert default_spec(dataset, MODELS["z-image-base"], CONTRACTS["fal"]).default_caption == TRIGGER
    wan = default_spec(dataset, MODELS["wan-2.2"], CONTRACTS["fal"])
    assert (wan.trigger, wan.default_caption) == (TRIGGER, None)


@pytest.mark.parametrize(("steps", "wanted"), [(Range(), None), (Range(700, None), 700), (Range(800, 1500), 1100)])
def test_steps_without_a_best_number_are_the_middle(steps: Range, wanted: int | None) -> None:
    profile = attrs.evolve(MODELS["wan-2.2"], steps=steps, best_steps=None)
    assert TrainingSpec.for_profile(profile).steps == wanted


@pytest.mark.parametrize(("model", "trainer"), [("flux-3", None), ("flux-2", "nobody")])
def test_an_unknown_model_or_trainer_is_refused(model: str, trainer: str | None) -> None:
    with pytest.raises(FieldError, match="Use one of"):
        TrainingSpec.for_model(model, trainer)


def test_a_step_may_differ_by_model() -> None:
    buckets = Buckets(scheme=BucketScheme.OWN_RATIO, step=64, model_steps=(("wan-2.2", 32),))
    assert bucket(buckets, (1100, 900), 1024, "wan-2.2") != bucket(buckets, (1100, 900), 1024, "flux-2")


def test_an_odd_fault_of_a_caption_stops_the_run_with_its_place() -> None:
    fault = EncodingFault(problem="not UTF-8", byte=0x92, offset=4, encoding="cp1252")
    mine = one("musubi-tuner", Caption(text="J\u2019s", file="a.txt", fault=fault))
    assert mine.dropped == "the run ends: the caption is not UTF-8, byte 0x92 at offset 4"
