"""Windows on a caption."""

from hypothesis import given
from hypothesis import strategies as st

from lorakit.render.excerpt import Piece, excerpts, pieces

SPANS = st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60)), max_size=5)


@given(st.text(max_size=50), SPANS)
def test_the_pieces_are_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    assert "".join(piece.text for piece in pieces(text, spans)) == text


@given(st.text(max_size=50), SPANS)
def test_a_character_is_marked_when_a_span_holds_it(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [piece.marked for piece in pieces(text, spans) for _ in piece.text]
    assert marks == [any(start <= index < end for start, end in spans) for index in range(len(text))]


@given(st.text(max_size=300), SPANS, st.integers(10, 60))
def test_windows_have_room_and_show_what_is_marked(text: str, spans: list[tuple[int, int]], room: int) -> None:
    windows = excerpts(text, spans, room)
    for window in windows:
        assert sum(len(piece.text) for piece in window) <= room + 2
        assert any(piece.marked for piece in window)
    assert bool(windows) == any(piece.marked for piece in pieces(text, spans))


def test_a_short_caption_is_shown_whole() -> None:
    assert excerpts("one two three", [(4, 7)], 40) == (
        (Piece("one ", marked=False), Piece("two", marked=True), Piece(" three", marked=False)),
    )


def test_a_long_caption_is_cut_around_the_mark_on_both_sides() -> None:
    (window,) = excerpts("a" * 100 + "MARK" + "b" * 100, [(100, 104)], 40)
    assert window[0] == window[-1] == Piece("…", marked=False)
    assert Piece("MARK", marked=True) in window


def test_marks_near_each_other_share_a_window() -> None:
    (window,) = excerpts("ONE two THREE", [(0, 3), (8, 13)], 40)
    assert [piece.text for piece in window if piece.marked] == ["ONE", "THREE"]


def test_marks_far_apart_get_windows_of_their_own() -> None:
    windows = excerpts("ONE" + "-" * 200 + "TWO", [(0, 3), (203, 206)], 40)
    assert [[piece.text for piece in window if piece.marked] for window in windows] == [["ONE"], ["TWO"]]
