"""The editors' desk speaks Indonesian: what its packages say, they and we say together."""

import gettext
import re
from collections import Counter
from importlib import resources

import polib
import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation
from wagtail.users.models import UserProfile

from storytelling import catalogues

# Every package whose words an editor meets; the redirects and the settings stand under wagtail.contrib.
PACKAGES = [
    *("wagtail", "wagtail.admin", "wagtail.documents", "wagtail.embeds", "wagtail.images", "wagtail.locales"),
    *("wagtail.search", "wagtail.sites", "wagtail.snippets", "wagtail.users"),
    *("wagtail.contrib.redirects", "wagtail.contrib.settings"),
    *("wagtail_localize", "wagtail_localize.locales", "wagtailmedia"),
]
SHARE = 0.99  # all of it on the day of writing; a small upgrade may bring a few new words
MARKS = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}|<[^>]*>|&\w+;")


def words(package, domain, *languages):
    """What one package's own catalogue says, in the first of these languages that it has."""
    folder = resources.files(package) / "locale"
    for language in languages:
        path = folder / language / "LC_MESSAGES" / f"{domain}.po"
        if path.is_file():
            return [entry for entry in polib.pofile(str(path)) if not entry.obsolete]
    return []


def key(entry):
    return entry.msgctxt, entry.msgid


def ours(domain):
    return polib.pofile(str(catalogues.DESK / "id" / "LC_MESSAGES" / f"{domain}.po"))


@pytest.fixture(scope="module", autouse=True)
def compiled():
    """Django reads the binary catalogues, which are made, not kept; what it read before is forgotten."""
    pairs = [(path, path.with_suffix(".mo")) for path in catalogues.catalogues()]
    if all(made.is_file() and made.stat().st_mtime >= path.stat().st_mtime for path, made in pairs):
        return
    catalogues.compile_all()
    translation.trans_real._translations.clear()
    gettext._translations.clear()


@pytest.fixture
def indonesian_editor(editor, editor_client):
    UserProfile.objects.filter(user=editor).update(preferred_language="id")
    return editor_client


@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_nearly_every_word_of_the_packages_is_indonesian(domain):
    wanted = {key(entry) for package in PACKAGES for entry in words(package, domain, "en")}
    told = {
        key(entry)
        for package in PACKAGES
        for entry in words(package, domain, "id", "id_ID")
        if entry.translated()
    }
    told |= {key(entry) for entry in ours(domain) if entry.translated()}

    share = len(wanted & told) / len(wanted)
    assert share >= SHARE, f"{share:.1%}; still to translate: {sorted(wanted - told, key=str)}"


@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_placeholders_and_tags_are_those_of_the_english(domain):
    """A plural keeps those of its plural form: Indonesian has one form, said of any number."""
    odd = []
    for entry in ours(domain):
        said = Counter(MARKS.findall(entry.msgstr or entry.msgstr_plural[0]))
        if said not in [Counter(MARKS.findall(text)) for text in (entry.msgid_plural or entry.msgid,)]:
            odd.append(entry.msgid)
    assert odd == ODD.get(domain, [])


# One message of Wagtail gives its plural another sentence's number, which the template does not know.
ODD = {"django": ["Deleting this page will also delete %(translation_count)s translation of this page."]}


@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_space_at_the_ends_stays(domain):
    """Some messages are put together from pieces: `Locale: `, `Translate with `."""
    for entry in ours(domain):
        said = entry.msgstr or entry.msgstr_plural[0]
        assert re.match(r"\s*", said)[0] == re.match(r"\s*", entry.msgid)[0], entry.msgid
        assert re.search(r"\s*\Z", said)[0] == re.search(r"\s*\Z", entry.msgid)[0], entry.msgid


def test_the_login_page_answers_in_indonesian(client, home_id):
    page = client.get(reverse("wagtailadmin_login"), headers={"accept-language": "id"}).text

    assert '<html lang="id"' in page
    assert "Lupa kata sandi?" in page
    assert "Forgotten password?" not in page


def test_the_desk_follows_the_language_of_the_profile(indonesian_editor, story):
    page = indonesian_editor.get(
        reverse("wagtailadmin_pages:history", args=[story.pk]), headers={"accept-language": "en"}
    ).text

    assert '<html lang="id"' in page
    for said in ("Riwayat", "Laporan", "Pengaturan"):
        assert said in page


@pytest.mark.parametrize(
    ("name", "said", "meant"),
    [
        ("wagtailadmin_javascript_catalog", "Insert a block", "Sisipkan blok"),
        ("wagtail_localize:javascript_catalog", "Download PO file", "Unduh berkas PO"),
    ],
)
def test_scripts_get_indonesian_words(indonesian_editor, home_id, name, said, meant):
    catalogue = indonesian_editor.get(reverse(name), headers={"accept-language": "en"}).text

    assert f'"{said}": "{meant}"' in catalogue


def test_our_word_goes_before_that_of_a_package(indonesian_editor, home_id):
    """Wagtail's own Indonesian says `Publikasikan` and `konsep`; the city says `Terbitkan` and `draf`."""
    with translation.override("id"):
        assert translation.gettext("Publish") == "Terbitkan"
        assert translation.gettext("Save draft") == "Simpan draf"
        assert translation.ngettext("Publish 1 page", "Publish %(counter)s pages", 3) == (
            "Terbitkan %(counter)s halaman"
        )
    catalogue = indonesian_editor.get(reverse("wagtailadmin_javascript_catalog")).text
    assert '"Unpublish": "Tarik terbitan"' in catalogue


def test_the_desk_keeps_english_for_those_who_prefer_it(editor, editor_client, home_id):
    UserProfile.objects.filter(user=editor).update(preferred_language="en")

    page = editor_client.get(reverse("wagtailadmin_home"), headers={"accept-language": "id"}).text

    assert settings.LANGUAGE_CODE == "id"
    assert '<html lang="en"' in page
    assert "Laporan" not in page
