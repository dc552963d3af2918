"""What every engine must do; runs on the engine of the current database."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from search import questions
from search.engines.base import LAST_RESULT, SearchRequest
from storytelling.places.models import District, Village
from storytelling.places.position import Point

BALI = ZoneInfo("Asia/Makassar")
NO_TWINS = questions.Twins(())


def request(text, **narrow):
    return SearchRequest(questions.read(text, NO_TWINS), **narrow)


def test_a_word_finds_its_other_forms(engine, document, ask):
    seller = document("Lapak Bu Sari", "Penjualan kain endek setiap pagi.")
    dance = document("Sanggar Tari", "Anak-anak menari di sini.")
    engine.index([seller, dance])

    assert ask("jual") == ask("berjualan") == [seller.page_id]
    assert ask("tarian") == [dance.page_id]


def test_english_pages_are_read_in_english(engine, document, ask):
    page = document("Markets", "Traders dancing through cities.", locale="en")
    engine.index([page])

    assert ask("trader", locale="en") == ask("city", locale="en") == ask("dances") == [page.page_id]


def test_the_exact_word_comes_before_its_other_forms(engine, document, ask):
    other = document("Cerita A", "Kata tentang penjualan dan hal lain di kota.")
    exact = document("Cerita B", "Kata tentang jual dan hal lain di kota.")
    engine.index([other, exact])

    assert ask("jual") == [exact.page_id, other.page_id]
    assert ask("penjualan") == [other.page_id, exact.page_id]


def test_the_page_of_that_name_comes_first(engine, document, ask):
    stall = document("Kopi Pasar Badung", "Pasar Badung, pasar Badung, pasar Badung.")
    market = document("Pasar Badung", "Sebuah pasar besar. " * 60)
    engine.index([stall, market])

    assert ask("pasar badung") == [market.page_id, stall.page_id]


def test_accents_case_and_width_do_not_matter(engine, document, ask):
    page = document("Kafé KOPI")
    engine.index([page])

    assert ask("kafe ｋｏｐｉ") == ask("KAFÉ") == ask("cafe\u0301 kafe") or ask("kafe") == [page.page_id]


def test_place_names_are_left_whole(engine, document, ask):
    district = District.objects.create(code="51.71.99", name="Uji Selatan", slug="uji-selatan")
    Village.objects.create(
        code="51.71.99.1001", name="Serangan", slug="serangan-uji", kind="kelurahan", district=district
    )
    island, attack = document("Pulau Serangan"), document("Puputan", "Pasukan menyerang kota.")
    engine.index([island, attack])

    assert ask("serangan") == [island.page_id]
    assert ask("menyerang") == [attack.page_id]


def test_other_spellings_find_the_page(engine, document, ask):
    page = document("Pura Maospahit", variants=("Maospait", "ᬧᬸᬭᬫᬳᭀᬲ᭄ᬧᬳᬶᬢ᭄"))
    engine.index([page])

    assert ask("maospait") == ask("ᬧᬸᬭ") == ask("ᬧᬸᬭᬫᬳᭀᬲ᭄ᬧᬳᬶᬢ᭄") == [page.page_id]


def test_a_twin_finds_the_page_and_the_word_itself_stands_above_it(engine, document, ask):
    twin = document("Tempat A", "Ada pasar di sini.")
    word = document("Tempat B", "Ada market di sini.")
    engine.index([twin, word])

    assert ask("market") == [word.page_id]
    assert ask("market", twins=[("pasar", "market")]) == [word.page_id, twin.page_id]
    assert ask("markets", twins=[("pasar", "market")], locale="en")[-1] == twin.page_id


def test_a_twin_of_several_words_is_taken_as_a_phrase(engine, document, ask):
    walk = document("Jalur sungai Tukad Badung")
    apart = document("Sungai", "Jalur lain.")
    engine.index([walk, apart])

    assert ask("river walk", twins=[("river walk", "jalur sungai")]) == [walk.page_id]


def test_all_words_must_be_there_unless_any_is_enough(engine, document, ask):
    both, one = document("Pura merah", "Bata merah tua."), document("Pura", "Batu hitam.")
    engine.index([both, one])

    assert ask("pura bata") == [both.page_id]
    assert ask("pura bata", any_word=True) == [both.page_id, one.page_id]


def test_quoted_words_stand_side_by_side(engine, document, ask):
    together = document("A", "Di sana bata merah tua.")
    apart = document("B", "Bata yang berwarna merah.")
    engine.index([together, apart])

    assert ask('"bata merah"') == ask("“bata merah”") == [together.page_id]
    assert set(ask("bata merah")) == {together.page_id, apart.page_id}


def test_kind_and_village_are_words_of_the_page(engine, document, ask):
    page = document("Maospahit", kind="temple", village="Dangin Puri", locale="en")
    engine.index([page])

    assert ask("temple") == ask("dangin maospahit") == [page.page_id]


def test_both_languages_are_found_and_the_visitors_comes_first(engine, document, ask):
    indonesian = document("Kopi Bhineka", "Kopi yang harum dan kopi bubuk.")
    english = document("Kopi house", "Coffee, called kopi here.", locale="en")
    engine.index([indonesian, english])

    assert ask("kopi", locale="id") == [indonesian.page_id, english.page_id]
    assert ask("kopi", locale="en") == [english.page_id, indonesian.page_id]


def test_a_page_in_two_languages_is_met_once(engine, document, ask):
    key = {"translation_key": "8f14e45f-ceea-467f-a0e6-6a2b3a6c1a10", "kind": "market"}
    indonesian = document("Pasar Badung", **key)
    english = document("Pasar Badung", locale="en", **key)
    engine.index([indonesian, english])

    assert ask("badung", locale="en") == [english.page_id]
    response = engine.search(request("badung", locale="id"))
    assert [hit.page_id for hit in response.hits] == [indonesian.page_id]
    assert response.total == response.facets["kind"][0].count == 1


def test_a_page_in_three_languages_is_met_once_too(engine, document, ask, settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("ban", "Basa Bali")]
    key = {"translation_key": "1b0a7b52-4a5c-4d29-9d2a-6f3f0a3e9b11", "kind": "market"}
    pages = {code: document("Badung", locale=code, **key) for code in ("ban", "en", "id")}
    engine.index(pages.values())

    for code, page in pages.items():
        assert ask("badung", locale=code) == [page.page_id]
    engine.remove([pages["id"].page_id])
    response = engine.search(request("badung", locale="id"))
    assert len(response.hits) == response.total == response.facets["kind"][0].count == 1


def test_what_is_called_so_in_another_language_comes_first_in_the_visitors(engine, document, ask):
    key = {"translation_key": "5d6e1c0e-3a57-4a3b-8a0e-0d9f6f1f7c22"}
    indonesian = document("Jalur sungai", "Juga disebut river walk.", **key)
    english = document("River walk", **key, locale="en")
    other = document("Cerita river walk", "River walk, river walk, river walk.")
    engine.index([other, indonesian, english])

    assert ask("river walk", locale="id") == [indonesian.page_id, other.page_id]


def test_facets_count_and_each_leaves_its_own_filter_out(engine, document):
    engine.index(
        [
            document("Kopi satu", kind="stall", district_code="51.71.01", goods=("kopi", "teh")),
            document("Kopi dua", kind="stall", district_code="51.71.02", goods=("kopi",)),
            document("Kopi tiga", kind="market", district_code="51.71.02"),
        ]
    )

    def counts(**narrow):
        response = engine.search(request("kopi", **narrow))
        return {
            "total": response.total,
            **{
                name: {one.value: one.count for one in facet}
                for name, facet in response.facets.items()
                if name != "open"
            },
        }

    assert counts() == {
        "total": 3,
        "kind": {"stall": 2, "market": 1},
        "district": {"51.71.02": 2, "51.71.01": 1},
        "goods": {"kopi": 2, "teh": 1},
    }
    assert counts(kinds=("market",)) == {
        "total": 1,
        "kind": {"stall": 2, "market": 1},
        "district": {"51.71.02": 1},
        "goods": {},
    }
    assert counts(goods=("teh",), districts=("51.71.01",))["total"] == 1
    assert counts(kinds=("stall", "market"))["total"] == 3


@pytest.mark.parametrize(
    ("day", "hour", "open_pages"),
    [(4, 9, ["daily", "nyepi"]), (4, 19, []), (2, 9, ["daily"]), (19, 9, ["nyepi"])],
    ids=["Wednesday morning", "evening", "Monday", "Nyepi"],
)
def test_open_now_is_counted_and_leaves_what_is_open(engine, document, day, hour, open_pages):
    nine_to_five = tuple((weekday * 1440 + 540, weekday * 1440 + 1020) for weekday in range(7))
    but_monday = nine_to_five[1:]
    pages = {
        "daily": document("Kopi satu", open_spans=nine_to_five),
        "nyepi": document("Kopi dua", open_spans=but_monday, open_on_nyepi=True),
        "unknown": document("Kopi tiga"),
    }
    engine.index(pages.values())
    now = datetime(2026, 3, day, hour, tzinfo=BALI)

    response = engine.search(request("kopi", moment=now))
    assert response.total == 3
    assert [one.count for one in response.facets["open"]] == ([len(open_pages)] if open_pages else [])
    left = engine.search(request("kopi", moment=now, open_now=True))
    assert {hit.page_id for hit in left.hits} == {pages[name].page_id for name in open_pages}
    assert left.total == len(open_pages)
    assert engine.search(request("kopi", open_now=True)).total == 0


def test_the_nearest_comes_first_and_what_lies_nowhere_last(engine, document):
    far = document("Kopi kopi kopi", latitude=-8.70, longitude=115.21)
    nowhere = document("Kopi kopi")
    near = document("Sebuah warung", "Ada kopi.", latitude=-8.6561, longitude=115.2120)
    engine.index([far, nowhere, near])
    here = Point(-8.6565, 115.2124)

    hits = engine.search(request("kopi", near=here, sort="distance")).hits
    assert [hit.page_id for hit in hits] == [near.page_id, far.page_id, nowhere.page_id]
    assert hits[0].metres == pytest.approx(62, abs=5)
    assert hits[1].metres == pytest.approx(4_840, rel=0.01)
    assert hits[2].metres is None
    by_words = engine.search(request("kopi", near=here)).hits
    assert [hit.page_id for hit in by_words][-1] == near.page_id
    assert {hit.metres for hit in by_words} == {hit.metres for hit in hits}
    assert {hit.metres for hit in engine.search(request("kopi")).hits} == {None}


def test_what_is_near_needs_no_words(engine, document):
    near, far = (
        document("Teh", latitude=-8.65, longitude=115.21),
        document("Kopi", latitude=-8.7, longitude=115.2),
    )
    engine.index([far, near])

    hits = engine.search(request("", near=Point(-8.65, 115.21), sort="distance")).hits
    assert [hit.page_id for hit in hits] == [near.page_id, far.page_id]


def test_filters_alone_list_what_they_leave(engine, document, ask):
    page = document("Kopi", goods=("kopi",))
    engine.index([page, document("Teh")])

    assert ask("", goods=("kopi",)) == [page.page_id]
    assert ask("") == []


def test_pages_follow_one_another_and_the_last_is_the_end(engine, document):
    engine.index([document(f"Kopi {number}") for number in range(7)])

    responses = [engine.search(request("kopi", page=page, size=3)) for page in (1, 2, 3)]
    seen = [hit.page_id for response in responses for hit in response.hits]
    assert len(seen) == len(set(seen)) == 7
    for beyond in (4, 99_999, 10**30):
        assert engine.search(request("kopi", page=beyond, size=3)) == responses[2]
    for before in (0, -1):
        assert engine.search(request("kopi", page=before, size=3)) == responses[0]


def test_nobody_turns_more_pages_than_there_is_patience_for(engine, document):
    engine.index([document(f"Kopi {number}") for number in range(LAST_RESULT + 5)])

    last = engine.search(request("kopi", page=9_999, size=30))
    assert last.total == LAST_RESULT + 5
    assert last.page * 30 >= LAST_RESULT
    assert (last.page - 1) * 30 + len(last.hits) == LAST_RESULT


def test_indexing_again_replaces(engine, document, ask):
    page = document("Kopi", goods=("kopi",))
    engine.index([page])
    engine.index([replace(page, title="Teh", goods=("teh",), locale="en")])

    assert ask("kopi") == []
    assert ask("teh") == [page.page_id]
    assert engine.count() == 1


def test_the_last_word_on_a_page_counts(engine, document, ask):
    page = document("Kopi")
    engine.index([page, replace(page, title="Teh")])

    assert (ask("kopi"), ask("teh")) == ([], [page.page_id])


def test_what_is_removed_is_in_no_hit_count_facet_or_suggestion(engine, document):
    page, other = document("Kopi", kind="stall"), document("Kopi lain", kind="market")
    engine.index([page, other])
    engine.remove([page.page_id, 123])

    response = engine.search(request("kopi"))
    assert [hit.page_id for hit in response.hits] == [other.page_id]
    assert response.total == 1
    assert [one.value for one in response.facets["kind"]] == ["market"]
    assert engine.suggest("kop", "id") == [other.page_id]
    assert engine.count() == 1

    engine.clear()
    assert engine.count() == engine.search(request("kopi")).total == 0


def test_a_title_is_suggested_before_another_name(engine, document):
    other = document("Blanjong", variants=("Pura Blanjong",))
    temple = document("Pura Maospahit di Grenceng")
    engine.index([other, temple])

    assert engine.suggest("pur", "id") == [temple.page_id, other.page_id]


def test_suggestions_begin_like_the_last_word(engine, document):
    market, stall = document("Pasar Badung"), document("Kopi Pasar Badung")
    english = document("Badung market", locale="en")
    engine.index([market, stall, english])

    assert engine.suggest("bad", "id") == [market.page_id, stall.page_id, english.page_id]
    assert engine.suggest("kopi pas", "id") == [stall.page_id]
    assert engine.suggest("", "id") == engine.suggest("dung", "id") == []


def test_a_third_language_needs_no_migration(engine, document, ask, settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("ban", "Basa Bali")]
    page = document("Peken Badung", locale="ban")
    engine.index([page])

    assert ask("peken", locale="ban") == ask("peken") == [page.page_id]
