"""Names of places are words that no stemmer touches."""

from search import names


def test_names_of_places_are_left_whole(story, found):
    story("Pura Melanting", "Sebuah pura di pasar.")
    names.forget()
    story("Kerai bambu", "Lanting berarti kerai.", kind="museum")

    assert found("lanting") == ["Kerai bambu"]
    assert found("melanting") == ["Pura Melanting"]


def test_words_with_a_plain_meaning_keep_their_forms(story, found):
    story("Museum Lukisan", "Tentang seni.", kind="museum")
    names.forget()

    assert found("melukis") == ["Museum Lukisan"]
