"""A preview as text, HTML and JSON: everything told, everything from outside escaped."""

import json

from hypothesis import given

from lorakit.model import Preview, PreviewImage
from lorakit.render import Look, preview_dict, preview_fragment, preview_html, preview_text
from lorakit.testing import strategies

PREVIEW = Preview(
    trainer="musubi-tuner",
    model="flux-2",
    resolution=1024,
    notes=("the run ends before the first step",),
    images=(
        PreviewImage(
            image="a.png", caption="JINX <b>\nin", others=("JINX b",), width=1024, height=768, cut=0.25, scale=2.0
        ),
        PreviewImage(image="b.png", dropped="it has no caption", notes=("b.caption is no caption to it",)),
        PreviewImage(image="c.png", upright=False, notes=("the stored rotation is ignored",)),
    ),
)


def test_the_text_tells_what_is_read_and_what_is_left_out() -> None:
    assert preview_text(PREVIEW, look=Look(unicode=False)).splitlines() == [
        "musubi-tuner - flux-2 - 1024 px - 2 of 3 images read",
        "  the run ends before the first step",
        "",
        "a.png  1024 x 768",
        r"  [JINX <b>\nin]",
        "  [JINX b]",
        "  -> 25 % of the picture is cut off",
        "  -> enlarged 2.0 times",
        "",
        "c.png",
        "  its text is not known",
        "  -> the stored rotation is ignored",
        "",
        "LEFT OUT",
        "  b.png: it has no caption; b.caption is no caption to it",
    ]


def test_a_set_that_is_not_read_at_all_says_why_first() -> None:
    stopped = Preview(trainer="diffusers", model="flux-2", resolution=1024, stops="loaded as text")
    assert preview_text(stopped).splitlines()[1] == "✗ loaded as text"
    assert "loaded as text" in preview_html(stopped)


def test_the_document_has_the_keys_of_the_contract() -> None:
    document = preview_dict(PREVIEW)
    assert {"schema", "trainer", "images"} <= document.keys()
    images = document["images"]
    assert isinstance(images, list)
    assert images[1] == {
        "image": "b.png",
        "caption": None,
        "others": [],
        "source": "own",
        "width": None,
        "height": None,
        "cut": 0.0,
        "scale": 1.0,
        "upright": True,
        "dropped": "it has no caption",
        "stops": False,
        "notes": ["b.caption is no caption to it"],
    }


def test_the_page_escapes_captions_and_shows_reasons() -> None:
    page = preview_html(PREVIEW, {"a.png": b"jpeg"})
    assert "JINX &lt;b&gt;" in page
    assert "it has no caption" in page
    assert "<script" not in page
    assert "25 % of the picture is cut off" in preview_fragment(PREVIEW)


@given(strategies.previews())
def test_any_preview_can_be_shown(preview: Preview) -> None:
    json.dumps(preview_dict(preview))
    assert preview_text(preview).endswith("\n")
    assert preview_html(preview)
