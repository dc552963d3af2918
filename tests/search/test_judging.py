import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from search import service
from search.judging import Judged, Outcome, read, score, scores_by, worst


def judged(query="pasar", language="id", kind="names", **grades):
    return Judged(query, language, kind, grades)


def test_recall_counts_wanted_pages_among_the_first_ten():
    market = judged(badung=3, kumbasari=2, kreneng=1)

    assert Outcome(market, ("badung", "other", "kumbasari")).recall == 1
    assert Outcome(market, ("other", "kumbasari")).recall == 0.5
    assert Outcome(market, (*"abcdefghij", "badung", "kumbasari")).recall == 0
    assert Outcome(market).recall == 0


def test_a_page_that_is_merely_welcome_is_not_missed():
    market = judged(badung=3, kreneng=1)

    assert Outcome(market, ("badung",)).recall == 1
    assert Outcome(market, ("kreneng", "badung")).reciprocal_rank == 0.5
    assert Outcome(market, ("kreneng",)).missed == ["badung"]


def test_more_wanted_pages_than_ten_are_not_asked_of_ten_places():
    everything = judged(**dict.fromkeys("abcdefghijklmnop", 3))

    assert Outcome(everything, tuple("abcdefghij")).recall == 1
    assert Outcome(everything, tuple("abcde")).recall == 0.5


@pytest.mark.parametrize(
    ("found", "rank"),
    [
        (("badung",), 1),
        (("x", "badung"), 1 / 2),
        (("x", "y", "badung", "kumbasari"), 1 / 3),
        (("x",), 0),
        ((), 0),
    ],
)
def test_the_first_wanted_page_gives_the_rank(found, rank):
    assert Outcome(judged(badung=2, kumbasari=3), found).reciprocal_rank == pytest.approx(rank)


def test_gain_knows_grades_and_their_order():
    market = judged(badung=3, kumbasari=2, kreneng=1)

    assert Outcome(market, ("badung", "kumbasari", "kreneng")).gain == pytest.approx(1)
    assert 0 < Outcome(market, ("kreneng", "kumbasari", "badung")).gain < 1
    assert Outcome(market, ("x",)).gain == 0


def test_where_nothing_is_wanted_any_answer_is_right():
    hostile = judged('"')

    assert Outcome(hostile, ("anything",)).recall == Outcome(hostile).reciprocal_rank == 1
    assert Outcome(hostile, error="OperationalError").recall == 0


def test_averages_leave_out_queries_that_want_nothing():
    outcomes = [
        Outcome(judged(badung=3), ("badung",)),
        Outcome(judged(badung=3)),
        Outcome(judged('"'), ("anything",)),
        Outcome(judged("'"), error="OperationalError: syntax"),
    ]

    whole = score(outcomes)

    assert (whole.queries, whole.answerable, whole.errors) == (4, 2, 1)
    assert (whole.recall, whole.mrr, whole.empty) == (0.5, 0.5, 0.5)
    assert score(outcomes[2:]).recall == 1, "nothing was wanted, so nothing falls short"


def test_scores_by_language_and_the_worst_first():
    good = Outcome(judged("badung", badung=3), ("badung",))
    half = Outcome(judged("market", "en", badung=3), ("x", "badung"))
    bad = Outcome(judged("peken", "en", badung=3))
    broken = Outcome(judged('"', "en"), error="OperationalError: syntax")

    scores = scores_by([good, half, bad, broken], lambda judged: judged.language)

    assert list(scores) == ["en", "id"]
    assert (scores["en"].mrr, scores["id"].mrr) == (0.25, 1)
    assert worst([good, half, bad, broken]) == [broken, bad, half]


def test_files_are_read_with_their_kind(tmp_path):
    file = tmp_path / "hostile.yaml"
    file.write_text(
        '- {query: "pasar ", times: 3, from: id, pages: {badung: 3}}\n- {query: "\\0", from: en}\n'
    )

    assert read([file]) == [
        Judged("pasar pasar pasar ", "id", "hostile", {"badung": 3}),
        Judged("\0", "en", "hostile"),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "{query: pasar}",
        "{from: id}",
        "pasar",
        "{query: pasar, from: id, pages: {badung: 4}}",
        "{query: pasar, from: id, pages: {badung: 1}}",
        "{query: pasar, from: id, page: badung}",
    ],
)
def test_a_slip_in_a_file_is_named(tmp_path, row):
    file = tmp_path / "names.yaml"
    file.write_text(f"- {row}\n")

    with pytest.raises(ValueError, match=r"names\.yaml"):
        read([file])


@pytest.fixture
def queries(tmp_path):
    def write(*rows):
        file = tmp_path / "names.yaml"
        file.write_text("".join(f"- {row}\n" for row in rows))
        return file

    return write


def evaluate(*arguments):
    out = StringIO()
    call_command("search_eval", *arguments, stdout=out)
    return out.getvalue()


def test_the_command_counts_a_page_in_either_language(story, indexes, queries):
    source = story("Pura Maospahit")
    english = source.copy_for_translation(indexes["en"].locale)
    english.title, english.slug = "Maospahit Temple", "maospahit-temple"
    english.save_revision().publish()
    file = queries("{query: maospahit temple, from: en, pages: {pura-maospahit: 3}}")

    told = json.loads(evaluate(file, "--json", "--engine", "embedded"))

    assert told["all"]["all"]["recall"] == 1
    assert told["short"] == []


def test_the_command_fails_below_its_thresholds(story, queries):
    story("Pura Maospahit")
    file = queries(
        "{query: maospahit, from: id, pages: {pura-maospahit: 3}}",
        "{query: kopi, from: id, pages: {pura-maospahit: 3}}",
    )

    with pytest.raises(CommandError, match=r"Recall 0\.500 and MRR 0\.500") as failure:
        evaluate(file)

    assert failure.value.returncode == 1
    assert "kopi: recall 0.00" in evaluate(file, "--recall", "0.5", "--mrr", "0.5")


def test_the_command_fails_on_an_error_however_good_the_rest(story, queries, monkeypatch):
    story("Pura Maospahit")
    file = queries("{query: maospahit, from: id, pages: {pura-maospahit: 3}}", '{query: "\\"", from: id}')
    answer = service.search

    def fragile(query, asked=None):
        if '"' in query.text:
            raise OSError("unterminated string")
        return answer(query, asked)

    monkeypatch.setattr(service, "search", fragile)

    with pytest.raises(CommandError, match="1 queries raised an error"):
        evaluate(file)


@pytest.mark.parametrize("page", ["pura-maospahit", "nowhere"])
def test_the_command_wants_the_pages_to_be_there(db, queries, page):
    with pytest.raises(CommandError, match="Load the demo city first") as failure:
        evaluate(queries(f"{{query: maospahit, from: id, pages: {{{page}: 3}}}}"))

    assert failure.value.returncode == 2
