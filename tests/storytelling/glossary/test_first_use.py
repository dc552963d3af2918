"""Where a text first uses a word of the glossary."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storytelling.glossary.first_use import LEFT_ALONE, first_uses, forms_of, marked

WORDS = {
    form: form.replace(" ", "-").lower()
    for form in ("canang", "candi bentar", "kulkul", "bale kulkul", "puri", "subak", "Galungan", "Kuningan")
}


def explained(html, title=""):
    """The HTML with brackets round the words that are explained."""
    return marked(html, first_uses(html, WORDS, title), lambda word, text: f"[{text}]")


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>Ada canang, lalu canang lagi.</p>", "<p>Ada [canang], lalu canang lagi.</p>"),
        ("<p>Canang ditaruh di sini.</p>", "<p>[Canang] ditaruh di sini.</p>"),
        ('<p>Lewat <i lang="ban">candi bentar</i>.</p>', '<p>Lewat <i lang="ban">[candi bentar]</i>.</p>'),
        ("<p>candi\n  bentar</p>", "<p>[candi\n  bentar]</p>"),
        ("<p>Di bale kulkul ada kulkul.</p>", "<p>Di [bale kulkul] ada [kulkul].</p>"),
        ("<p>satu</p><ul><li>canang</li></ul>", "<p>satu</p><ul><li>[canang]</li></ul>"),
        (
            "<p>“Canang” &amp; subak’s &quot;kulkul&quot;</p>",
            "<p>“[Canang]” &amp; [subak]’s &quot;[kulkul]&quot;</p>",
        ),
    ],
)
def test_the_first_use_of_each_word_is_found(html, shown):
    assert explained(html) == shown


@pytest.mark.parametrize(
    "html",
    [
        "<p>canangan, pecanang, puri-puri</p>",
        '<p><a href="/canang/">canang</a></p>',
        "<h2>Canang</h2>",
        "<figure><figcaption>canang</figcaption></figure>",
        '<blockquote lang="ban">canang</blockquote>',
        "<details><summary>canang</summary></details>",
        '<p lang="nl">canang</p>',
        '<svg viewBox="0 0 1 1"><text>canang</text></svg>',
        "<p>candi <b>bentar</b></p>",
        "<script>canang</script><!-- canang --><p title='canang'>-</p>",
        "<p>Perunggu, kuningan, dan besi.</p>",
    ],
)
def test_what_is_no_running_text_or_another_word_is_left_alone(html):
    assert explained(html) == html


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>Puri Kesiman di timur. Puri itu tua.</p>", "<p>Puri Kesiman di timur. [Puri] itu tua.</p>"),
        ("<p>Di Subak Sembung, anggota subak</p>", "<p>Di Subak Sembung, anggota [subak]</p>"),
        ('<p><i lang="ban">Subak</i> Sembung</p>', '<p><i lang="ban">Subak</i> Sembung</p>'),
        ("<p>Menjelang Galungan dan Kuningan</p>", "<p>Menjelang [Galungan] dan [Kuningan]</p>"),
    ],
)
def test_a_word_in_a_name_waits_until_it_is_used_as_a_word(html, shown):
    assert explained(html) == shown


@pytest.mark.parametrize("html", ["<p>canang (sesaji) dan canang</p>", "<p>sesaji (canang) dan canang</p>"])
def test_where_the_writer_explains_the_word_nobody_else_does(html):
    assert explained(html) == html


def test_what_the_title_names_is_for_the_story_to_explain():
    assert explained("<p>Ada kulkul dan canang.</p>", title="Kulkul Tua") == "<p>Ada kulkul dan [canang].</p>"


@pytest.mark.parametrize(
    ("term", "also", "forms"),
    [
        ("canang sari", [["canang", "sesajen"], ["canang", "offering"]], ("canang sari", "canang")),
        ("kaja - kelod", [[], []], ("kaja - kelod", "kaja", "kelod")),
        ("dangin puri, dauh puri", [], ("dangin puri, dauh puri", "dangin puri", "dauh puri")),
        (
            "Galungan dan Kuningan",
            [["galungan"], ["galungan"]],
            ("Galungan dan Kuningan", "Galungan", "Kuningan"),
        ),
        ("mandala (utama, nista)", [["halaman"], ["courts"]], ("utama mandala", "nista mandala")),
    ],
)
def test_a_term_may_be_written_in_several_ways(term, also, forms):
    assert forms_of(term, also) == forms


OTHERS = ("CANANG", "Pura", "kuningan", "pura-", "é", "ᬧᬸᬭ", "Kıdul", "ſubak")
MARKS = ("(", ")", ". ", " ", "\n", "&amp;", "&#39;", "&lt;", '"')
PIECES = st.sampled_from([*WORDS, *map(str.title, WORDS), *OTHERS, *MARKS])
TEXTS = st.lists(PIECES, max_size=12).map("".join)
TAGS = st.sampled_from(["p", "b", "i", "li", "dd", "span", "div", *sorted(LEFT_ALONE)])
ATTRIBUTES = st.sampled_from(
    ["", ' lang="ban"', ' lang="id"', ' title="canang &gt; puri"', " data-x='<kulkul>'"]
)


@st.composite
def elements(draw, children):
    name, attributes = draw(TAGS), draw(ATTRIBUTES).replace("<", "&lt;")
    return f"<{name}{attributes}>{''.join(draw(children))}</{name}>"


HTML = st.recursive(
    TEXTS | st.sampled_from(["<br/>", "<hr/>", '<img alt="canang"/>', "<!-- puri -->"]),
    lambda inner: elements(st.lists(inner, max_size=4)),
    max_leaves=25,
)


def mark(word, text):
    return f'<a class="term" href="/glosarium/#{word}">{text}</a>'


@given(st.lists(HTML, max_size=6).map("".join), st.sampled_from(["", "Puri Satria", "Kulkul"]))
def test_no_text_changes_and_no_markup_breaks(html, title):
    uses = first_uses(html, WORDS, title)
    result = marked(html, uses, mark)

    assert re.sub(r'<a class="term" href="/glosarium/#[a-z-]+">([^<]*)</a>', r"\1", result) == html
    assert len({use.word for use in uses}) == len(uses) == result.count('class="term"')
    tree = ElementTree.fromstring(f"<body>{result}</body>")
    for name in LEFT_ALONE:
        assert all(not element.findall(".//*[@class='term']") for element in tree.iter(name))


@given(st.text(alphabet="<>&\"'=/-! abcanangpuri;#1\n"))
def test_broken_html_stays_as_broken_as_it_was(html):
    result = marked(html, first_uses(html, WORDS), lambda word, text: f"\x01{text}\x02")

    assert result.replace("\x01", "").replace("\x02", "") == html
