"""One report with everything a report can hold, hostile names among it."""

import pytest

from lorakit.model import (
    Broken,
    Candidate,
    Caption,
    Character,
    ChecklistItem,
    CheckState,
    CoverageRow,
    CoverageTable,
    Dataset,
    Finding,
    Item,
    NotJudged,
    Report,
    Severity,
    Shot,
)

EVIL = "evil\u202egnp.\x1b[31m<script>alert(1)</script>\n.png"
LEAK = "JINXCHAR smiles, blue eyes half closed, in a kitchen. A photorealistic portrait with shallow depth of field."


@pytest.fixture(name="dataset")
def _dataset() -> Dataset:
    shots = [
        Shot(angle="front", framing="medium", expression="quiet sadness", environment="sunlit kitchen"),
        Shot(angle="closeup_front", framing="close_up", expression="neutral"),
    ]
    items = [
        Item(candidate=Candidate(image=f"hero/{n:02}.png", shot=shots[n % 2]), caption=Caption(text=LEAK))
        for n in range(1, 9)
    ]
    items.append(Item(candidate=Candidate(image="hero/09.png")))
    items.append(
        Item(candidate=Candidate(image=EVIL), caption=Caption(text="<img src=x onerror=alert(1)> \x07 blue eyes"))
    )
    character = Character(name="Jinx & Co", trigger="JINXCHAR")
    return Dataset(items=items, character=character, trainer="fal", root="photos/jinx")


def _leak(image: str, text: str) -> Finding:
    start = text.index("blue eyes")
    return Finding(
        code="RED004",
        name="identity-captioned",
        severity=Severity.ERROR,
        image=image,
        images=[image],
        spans=((start, start + 9),),
        message="'blue eyes' is identity",
        fix="Remove the phrase; the picture teaches it.",
    )


@pytest.fixture(name="report")
def _report(dataset: Dataset) -> Report:
    findings = [_leak(item.image, item.caption.text) for item in dataset.items if item.caption]
    more = [
        (
            "CAP001",
            "missing-caption",
            "error",
            "hero/09.png",
            ["hero/09.png"],
            "no caption",
            "Run `lorakit caption`.",
            None,
        ),
        ("COV001", "framing-shares", "warning", None, [], "no full body", "Add 2 full bodies.", None),
        (
            "DUP002",
            "near-duplicate",
            "warning",
            "hero/01.png",
            ["hero/01.png", "hero/02.png"],
            "alike",
            "Keep one.",
            None,
        ),
        ("WRD001", "outfit-count", "warning", None, [], "1 outfit, wanted 3-5", "Add 2 outfits.", "one uniform"),
        ("IMG015", "folder-debris", "info", None, [], "1 file is no part of the set: .DS_Store", "Leave it.", None),
    ]
    keys = ("code", "name", "severity", "image", "images", "message", "fix", "waived")
    findings += [Finding(**dict(zip(keys, each, strict=True))) for each in more]  # type: ignore[arg-type]  # fields by name
    framing = [
        CoverageRow(value="medium", count=4, target=(0.25, 0.30)),
        CoverageRow(value="close_up", count=4, captioned=1, target=(0.33, 0.40)),
        CoverageRow(value="full_body", count=0, target=(0.20, 0.25)),
    ]
    expression = [
        CoverageRow(value="quiet sadness", count=4),
        CoverageRow(value="neutral", count=4, target=(None, 0.45)),
    ]
    return Report(
        images=len(dataset.items),
        findings=sorted(findings, key=lambda finding: finding.order),
        checklist=[
            ChecklistItem(item="15-25 curated images", state=CheckState.FAIL, detail="10 images"),
            ChecklistItem(item="All same resolution", state=CheckState.PASS, detail="1024 x 1024"),
            ChecklistItem(item="ZIP built and ready for upload", state=CheckState.NOT_JUDGED),
        ],
        coverage=[
            CoverageTable(attribute="framing", rows=framing, unknown=2),
            CoverageTable(attribute="expression", rows=expression, unknown=2),
            CoverageTable(attribute="outfit", unknown=10),
        ],
        not_judged=[
            NotJudged(code="SET003", reason="nothing is known about the engines", fix="Add provenance."),
            NotJudged(code="SET004", reason="nothing is known about the engines", fix="Add provenance."),
        ],
        broken=[Broken(name="acme", distribution="lorakit-acme", reason="ImportError: libcuda.so.1", fix="Remove it.")],
    )
