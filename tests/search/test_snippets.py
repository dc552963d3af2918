from hypothesis import given
from hypothesis import strategies as st

from search.questions import Twins, read
from search.snippets import WIDTH, answering, snippet


def marked(text, words, language="id", twins=()):
    return snippet([text], answering(read(words, Twins(twins)), language))


def test_any_form_of_the_word_is_marked():
    assert marked("Penjualan kain.", "menjual") == "<mark>Penjualan</mark> kain."


def test_twins_are_marked_too():
    assert marked("Pasar tua.", "market", twins=[["pasar", "market"]]) == "<mark>Pasar</mark> tua."


def test_markup_of_the_page_is_escaped_before_anything_is_marked():
    assert marked("<b>kopi</b> & <script>", "kopi script") == (
        "&lt;b&gt;<mark>kopi</mark>&lt;/b&gt; &amp; &lt;<mark>script</mark>&gt;"
    )


def test_a_long_text_is_cut_around_the_word_between_words():
    said = marked("awal " * 100 + "kopi " + "akhir " * 100, "kopi")

    assert said.startswith("… awal ")
    assert said.endswith(" …")
    assert "<mark>kopi</mark>" in said
    assert len(said) < WIDTH + 40


def test_the_first_text_with_an_answer_is_taken():
    answers = answering(read("kopi", Twins(())), "id")

    assert snippet(["Ringkasan.", "Ada kopi."], answers) == "Ada <mark>kopi</mark>."
    assert snippet(["", "Ringkasan.", "Isi."], answers) == "Ringkasan."
    assert snippet(["", ""], answers) == ""


def test_the_start_of_a_run_of_balinese_script_marks_it():
    assert marked("ᬧᬸᬭᬫᬳᬵ", "ᬧᬸᬭ") == "<mark>ᬧᬸᬭᬫᬳᬵ</mark>"


@given(text=st.text(max_size=500), words=st.text(max_size=40))
def test_nothing_but_marks_is_markup(text, words):
    said = marked(text, words).replace("<mark>", "").replace("</mark>", "")

    assert "<" not in said
    assert ">" not in said
