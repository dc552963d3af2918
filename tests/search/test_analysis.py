import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import analysis


@pytest.mark.parametrize(
    ("stem", "forms"),
    [
        ("jual", "jual menjual penjualan berjualan"),
        ("dagang", "dagang pedagang berdagang perdagangan"),
        ("tari", "tari menari tarian penari"),
        ("lestari", "lestari melestarikan pelestarian"),
        ("lukis", "lukis melukis lukisan pelukis"),
        ("masak", "masak memasak masakan"),
        ("sejarah", "sejarah bersejarah"),
        ("pasar", "pasar pasarnya"),
    ],
)
def test_indonesian_forms_come_back_to_one_stem(stem, forms):
    assert {analysis.stem(word, "id") for word in forms.split()} == {stem}


def test_english_forms_come_back_to_one_stem():
    assert analysis.stem("traders", "en") == analysis.stem("trader", "en")
    assert analysis.stem("dancing", "en-gb") == analysis.stem("dances", "en")


def test_a_language_without_a_stemmer_keeps_its_words():
    assert analysis.stem("penjualan", "ban") == "penjualan"


def test_protected_names_are_not_stemmed():
    names = analysis.protect(["Serangan", "Dauh Puri Kangin"])

    assert analysis.stem("serangan", "id", names) == "serangan"
    assert analysis.stem("serangan", "id") == "serang"


def test_words_stand_where_they_were_written():
    text = "Kafé d’Été: the city’s Ogoh-ogoh"

    assert [(token.word, text[token.start : token.end]) for token in analysis.tokens(text)] == [
        ("kafe", "Kafé"),
        ("d", "d"),
        ("ete", "Été"),
        ("the", "the"),
        ("city", "city"),
        ("ogoh", "Ogoh"),
        ("ogoh", "ogoh"),
    ]


def test_a_run_of_balinese_script_stays_whole_with_its_signs():
    assert analysis.words("Pura (ᬧᬸᬭ ᬫᬳᭀᬲ᭄ᬧᬳᬶᬢ᭄᭞)") == ["pura", "ᬧᬸᬭ", "ᬫᬳᭀᬲ᭄ᬧᬳᬶᬢ᭄"]


def test_the_limit_never_leaves_half_a_word():
    words = [f"kata{number}panjangsekali" for number in range(40)]
    cleaned = analysis.clean(" ".join(words)).split()

    assert cleaned == words[: len(cleaned)]
    assert 8 <= len(cleaned) <= analysis.MOST_WORDS
    assert analysis.clean("x" * 201) == ""
    assert analysis.clean("x" * 200) == "x" * 200


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=3_000))
def test_cleaned_text_is_short_printable_and_stays_as_it_is(text):
    cleaned = analysis.clean(text)

    assert len(cleaned) <= analysis.LONGEST_QUERY
    assert cleaned.encode("utf-8").decode() == analysis.clean(cleaned)
    assert "\0" not in cleaned
    assert all(len(word) <= 400 and '"' not in word and "'" not in word for word in analysis.words(cleaned))


@given(st.text(max_size=50))
def test_folding_twice_changes_nothing(text):
    folded = analysis.words(text)
    assert analysis.words(" ".join(folded)) == folded
