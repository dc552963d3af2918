from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytelling.plaques.codes import (
    ALPHABET,
    CODE_LENGTH,
    check_character,
    draw_code,
    nearest_codes,
    parse_code,
)

letters = st.text(ALPHABET, min_size=CODE_LENGTH - 1, max_size=CODE_LENGTH - 1)
valid_codes = letters.map(lambda first: first + check_character(first))
issued_codes = st.integers(0, 10**9).map(lambda seed: draw_code(Random(seed), ()))


def swap(code: str, place: int) -> str:
    return code[:place] + code[place + 1] + code[place] + code[place + 2 :]


@given(valid_codes)
def test_every_single_wrong_letter_is_caught(code):
    for place, letter in enumerate(code):
        for slip in set(ALPHABET) - {letter}:
            assert parse_code(code[:place] + slip + code[place + 1 :]) is None


@given(valid_codes, st.integers(0, CODE_LENGTH - 2))
def test_a_swap_of_neighbours_is_missed_only_for_2_and_z(code, place):
    pair = set(code[place : place + 2])

    assert (parse_code(swap(code, place)) is not None) == (len(pair) == 1 or pair == {"2", "Z"})


def test_the_one_missed_swap_is_the_first_and_the_last_of_the_alphabet():
    missed = {
        frozenset(pair)
        for pair in ((a, b) for a in ALPHABET for b in ALPHABET if a < b)
        for place in range(CODE_LENGTH - 2)
        for first in ["".join(["A"] * place + list(pair) + ["A"] * (2 - place))]
        if parse_code(swap(first + check_character(first), place))
    }

    assert missed == {frozenset("2Z")}


@given(issued_codes, st.integers(0, CODE_LENGTH - 2))
def test_of_issued_codes_every_swap_of_neighbours_is_caught(code, place):
    swapped = swap(code, place)

    assert swapped == code or parse_code(swapped) is None


def test_100_000_codes_are_drawn_without_a_repeat():
    random, taken = Random(1), set()
    for _sign in range(100_000):
        taken.add(draw_code(random, taken))

    assert len(taken) == 100_000
    assert all(parse_code(code) == code for code in taken)


def test_the_same_lot_draws_the_same_code():
    assert draw_code(Random(7), ()) == draw_code(Random(7), ())


def test_a_taken_code_is_drawn_again():
    first = draw_code(Random(7), ())

    assert draw_code(Random(7), {first}) != first


@given(issued_codes, st.data())
def test_case_spaces_and_hyphens_do_not_matter(code, data):
    typed = "".join(
        data.draw(st.sampled_from(["", " ", "-", "\t", "–", "\u00a0"]))
        + data.draw(st.sampled_from([c, c.lower()]))
        for c in code
    )

    assert parse_code(typed) == code


@pytest.mark.parametrize("stranger", [*"01ILOUiuß", "ı", "ſ", "Ａ", "٣", "\x00", "é", "/", "%"])
@given(code=issued_codes, place=st.integers(0, CODE_LENGTH - 1))
def test_a_letter_outside_the_alphabet_is_never_replaced_in_silence(stranger, code, place):
    assert parse_code(code[:place] + stranger + code[place + 1 :]) is None


@given(st.text())
def test_whatever_is_typed_gives_a_code_or_none(text):
    code = parse_code(text)

    assert code is None or (len(code) == CODE_LENGTH and set(code) <= set(ALPHABET))
    assert all(parse_code(near) == near for near in nearest_codes(text))


@given(issued_codes, st.integers(0, CODE_LENGTH - 1), st.sampled_from("01ILOU?8BZ#é"))
def test_the_code_with_one_letter_misread_is_offered_among_the_first(code, place, misread):
    typed = code[:place] + misread + code[place + 1 :]

    assert typed == code or code in nearest_codes(typed)[:9]


@given(issued_codes, st.integers(0, CODE_LENGTH - 1), st.sampled_from(ALPHABET))
def test_a_forgotten_or_doubled_letter_is_found_again(code, place, more):
    assert code in nearest_codes(code[:place] + code[place + 1 :])
    assert code in nearest_codes(code[:place] + more + code[place:])


@given(issued_codes, st.lists(st.integers(0, CODE_LENGTH - 1), min_size=2, max_size=2, unique=True))
def test_two_scratched_letters_leave_few_enough_to_offer(code, places):
    typed = "".join("?" if place in places else letter for place, letter in enumerate(code))

    assert code in nearest_codes(typed)
    assert len(nearest_codes(typed)) <= 200


@given(issued_codes)
def test_the_code_itself_is_not_offered_as_near(code):
    assert code not in nearest_codes(code)


@pytest.mark.parametrize("text", ["", "?????", "A", "7" * 5_000, "0O1IL", "../../etc"])
def test_nothing_is_offered_for_what_is_too_far_from_any_code(text):
    assert nearest_codes(text) == []


def test_a_letter_easily_misread_comes_first():
    code = "8" + "KMN"
    code += check_character(code)

    assert nearest_codes("O" + code[1:])[0] == code
    assert len(nearest_codes("?" + code[1:])) > 1
