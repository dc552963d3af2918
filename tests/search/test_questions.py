from search.questions import Question, Term, Twins, read

NONE = Twins(())
GLOSSARY = Twins([["pasar", "peken", "market"], ["tukad", "sungai", "river"], ["river walk", "jalur sungai"]])


def test_words_that_say_nothing_are_left_out():
    assert read("where can I buy the coffee di Denpasar", NONE).words == ("coffee", "denpasar")


def test_fillers_alone_are_what_was_asked():
    assert read("apa itu", NONE).words == ("apa", "itu")


def test_a_word_brings_its_twins_in_any_of_its_forms():
    (term,) = read("Markets", GLOSSARY).terms

    assert term == Term(("markets",), twins=(("pasar",), ("peken",)))


def test_the_longest_name_of_the_glossary_is_taken_first():
    assert read("river walk", GLOSSARY).terms == (Term(("river", "walk"), twins=(("jalur", "sungai"),)),)
    assert [term.words for term in read("river water", GLOSSARY).terms] == [("river",), ("water",)]


def test_quotes_keep_words_together_and_a_lost_quote_is_no_matter():
    assert read('"bata merah" pura', NONE).terms == (Term(("bata", "merah"), quoted=True), Term(("pura",)))
    assert read('bata "merah', NONE).words == ("bata", "merah")
    assert read('""', NONE) == Question()


def test_a_word_said_twice_is_asked_once():
    assert read("pasar pasar Pasar", NONE).words == ("pasar",)


def test_of_words_that_mean_the_same_one_way_the_first_alone_finds_the_others():
    twins = Twins([], one_way=[["kuliner", "nasi", "kopi"]])

    assert read("kuliner", twins).terms == (Term(("kuliner",), twins=(("nasi",), ("kopi",))),)
    assert read("kopi", twins).terms == (Term(("kopi",)),)
