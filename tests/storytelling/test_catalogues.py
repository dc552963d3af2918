"""Words of the interface: found, translated, compiled."""

import gettext

import polib
import pytest

from storytelling import catalogues
from storytelling.catalogues import Message

TEMPLATE = """{% load i18n %}
<h1 title="{% translate "Search" %}">{% translate "May" context "month" %}</h1>
{% blocktranslate count n=stories|length trimmed %}
  One story (told)
{% plural %}
  {{ n }} stories
{% endblocktranslate %}
"""
CODE = """
from django.utils.translation import gettext_lazy as _, ngettext, pgettext
a = _("open " "now")
b = ngettext("%(n)d stall", "%(n)d stalls", 3) % {"n": 3}
c = pgettext("verb", "Open")
d = _(f"not {a}")
"""


@pytest.fixture
def source(tmp_path):
    (tmp_path / "home" / "templates" / "home").mkdir(parents=True)
    (tmp_path / "home" / "templates" / "home" / "page.html").write_text(TEMPLATE)
    (tmp_path / "home" / "models.py").write_text(CODE)
    return tmp_path


@pytest.fixture
def locale(source):
    folder = source / "locale" / "id" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Plural-Forms": "nplurals=1; plural=0;",
    }
    catalogue.save(str(folder / "django.po"))
    return source / "locale"


def edit(locale, change):
    path = locale / "id" / "LC_MESSAGES" / "django.po"
    catalogue = polib.pofile(str(path))
    for entry in catalogue:
        change(entry)
    catalogue.save(str(path))


def translate(entry):
    if entry.msgid_plural:
        entry.msgstr_plural = {0: f"[{entry.msgid_plural}]"}
    else:
        entry.msgstr = f"[{entry.msgid}]"


def test_messages_are_found_in_code_and_templates(source):
    assert set(catalogues.messages(source)) == {
        Message(None, "open now", None),
        Message(None, "%(n)d stall", "%(n)d stalls"),
        Message("verb", "Open", None),
        Message(None, "Search", None),
        Message("month", "May", None),
        Message(None, "One story (told)", "%(n)s stories"),
    }


def test_a_message_without_a_translation_is_missed(source, locale):
    assert (
        "locale/id/LC_MESSAGES/django.po: missing: 'Search' (home/templates/home/page.html:2)"
        in catalogues.check(source, locale)
    )


def test_update_adds_what_is_missing_once_and_leaves_it_to_a_translator(source, locale):
    assert catalogues.update(source, locale) == 6
    assert catalogues.update(source, locale) == 0
    assert len([fault for fault in catalogues.check(source, locale) if "untranslated" in fault]) == 6


def test_a_further_language_grows_only_when_it_is_named(source, locale):
    """Else each `make messages` would fill a catalogue that nobody works on with empty lines."""
    begun = locale / "ban" / "LC_MESSAGES" / "django.po"
    begun.parent.mkdir(parents=True)
    polib.POFile().save(str(begun))

    catalogues.update(source, locale)
    assert list(polib.pofile(str(begun))) == []
    assert catalogues.update(source, locale, ["ban"]) == 6


def test_a_complete_catalogue_has_no_faults(source, locale):
    catalogues.update(source, locale)
    edit(locale, translate)

    assert catalogues.check(source, locale) == []


def test_a_fuzzy_translation_is_a_fault(source, locale):
    catalogues.update(source, locale)
    edit(locale, translate)
    edit(locale, lambda entry: entry.flags.append("fuzzy") if entry.msgid == "Search" else None)

    assert [fault.split(": ", 1)[1] for fault in catalogues.check(source, locale)] == ["fuzzy: 'Search'"]


def test_a_lost_placeholder_is_a_fault():
    catalogue = polib.POFile()
    catalogue.append(polib.POEntry(msgid="%(count)s of %(all)s", msgstr="%(count)s dari %(semua)s"))
    catalogue.append(polib.POEntry(msgid="100%% of {name}", msgstr="100%% dari {name}"))

    assert catalogues.faults(catalogue, {}) == ["placeholders differ: '%(count)s of %(all)s'"]


def test_a_further_language_may_be_translated_bit_by_bit_but_not_wrongly(source, locale):
    catalogues.update(source, locale)
    edit(locale, translate)
    folder = source / "locale" / "ban" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    begun = polib.POFile()
    begun.append(polib.POEntry(msgid="Search", msgstr=""))
    begun.append(polib.POEntry(msgid="%(n)d stall", msgstr="%(m)d dagang"))
    begun.save(str(folder / "django.po"))

    assert catalogues.check(source, locale) == [
        "locale/ban/LC_MESSAGES/django.po: placeholders differ: '%(n)d stall'"
    ]


def test_compiled_catalogues_are_read_by_gettext(source, locale):
    catalogues.update(source, locale)
    edit(locale, translate)

    assert catalogues.compile_all(locale) == 1
    read = gettext.translation("django", locale, ["id"])
    assert read.gettext("Search") == "[Search]"
    assert read.pgettext("month", "May") == "[May]"
    assert read.ngettext("One story (told)", "%(n)s stories", 2) == "[%(n)s stories]"
