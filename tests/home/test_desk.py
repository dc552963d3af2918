"""The editors' desk: every form opens, and takes what people type."""

import pytest
from django.contrib.messages import get_messages
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from heritage.models import GoodsCategory, HeritageStoryPage
from home.models import InfoPage, Navigation
from riverwalk.models import PointOfInterestPage, RiverIndexPage, RiverWalkPage, TrailIndexPage, TrailPage
from storytelling.glossary.models import GlossaryPage, GlossaryTerm, WordTwins
from storytelling.media.models import Recording, RecordingSubject, SiteMedia
from storytelling.people.models import Person
from storytelling.places.models import District, Village
from tests import factories

ROWS = ("fact_rows", "source_rows", "teller_rows", "related_rows", "admission_rows", "comments")
WORDS = '<p>Ada <i lang="ban">candi</i>.</p>'


@pytest.fixture
def pages(site_tree):
    """One page of every type, and those of `site_tree`."""
    home = site_tree.home_id
    river = factories.add(factories.add(home, RiverIndexPage), RiverWalkPage)
    factories.add(river, PointOfInterestPage)
    factories.add(factories.add(home, TrailIndexPage), TrailPage)
    factories.add(home, InfoPage)
    factories.add(home, GlossaryPage)
    return list(Page.objects.filter(depth__gt=1).specific())


@pytest.fixture
def areas(db):
    district = District.objects.create(code="51.71.03", name="Denpasar Barat", slug="denpasar-barat")
    village = Village.objects.create(
        code="51.71.03.2006", name="Dauh Puri Kangin", slug="dauh-puri-kangin", kind="desa", district=district
    )
    return district, village


@pytest.fixture
def snippets(areas, indonesian):
    return [
        *areas,
        Person.objects.create(name="Ibu Contoh", consent_on="2026-09-01", locale=indonesian),
        GoodsCategory.objects.create(name="Kopi", slug="kopi", locale=indonesian),
        GlossaryTerm.objects.create(term="canang", slug="canang"),
        WordTwins.objects.create(words="lumbung, granary"),
        RecordingSubject.objects.create(title="Gamelan", credit="Contoh"),
        Navigation.objects.create(locale=indonesian),
    ]


@pytest.fixture
def create_story(editor_client, heritage_index):
    """Sends what the editor's browser sends for a new story."""
    address = reverse("wagtailadmin_pages:add", args=["heritage", "heritagestorypage", heritage_index.pk])

    def create(action="action-publish", **fields):
        form = nested_form_data(
            {
                "title": "Puri Baru",
                "slug": "puri-baru",
                "kind": "palace",
                "summary": "Sebuah puri.",
                "body": streamfield([("paragraph", rich_text(WORDS, features=["balinese"]))]),
                "position": "",
                "precision_m": "50",
                "visit_status": "unknown",
                **{name: inline_formset([]) for name in ROWS},
                **fields,
            }
        )
        return editor_client.post(address, {**form, action: "1"})

    return create


def snippet_address(snippet, view, *args):
    return reverse(f"wagtailsnippets_{snippet._meta.app_label}_{snippet._meta.model_name}:{view}", args=args)


def test_the_editor_of_every_page_type_opens(editor_client, pages):
    assert len({type(page) for page in pages}) == 13
    for page in pages:
        response = editor_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        assert response.status_code == 200, page


def test_the_form_for_a_new_page_of_every_type_opens(editor_client, pages):
    sources = {type(page): page for page in pages if page.locale.language_code == "id"}
    for parent in sources.values():
        for model in parent.creatable_subpage_models():
            names = (model._meta.app_label, model._meta.model_name, parent.pk)
            allowed = model.can_create_at(parent)
            response = editor_client.get(reverse("wagtailadmin_pages:add", args=names))
            assert response.status_code == (200 if allowed else 302), names


@pytest.mark.parametrize("name", ["stories", "stalls", "river_points"])
def test_lists_of_one_page_type_open_with_their_filters(editor_client, pages, name):
    response = editor_client.get(reverse(f"{name}:index"), {"locale": "id", "hours_unchecked": "true"})

    assert response.status_code == 200


def test_the_list_of_stories_says_in_which_languages_they_are_public(editor_client, pages):
    assert "en, id" in editor_client.get(reverse("stories:index"), {"locale": "id"}).content.decode()


def test_the_list_of_stories_finds_those_whose_hours_nobody_checked(editor_client, story):
    factories.add_story(story.get_parent(), title="Pura Tanpa Jam")

    found = editor_client.get(reverse("stories:index"), {"locale": "id", "hours_unchecked": "true"})

    assert [page.title for page in found.context["object_list"]] == ["Pura Tanpa Jam"]


def test_snippets_can_be_listed_and_opened(editor_client, snippets):
    for snippet in snippets:
        assert editor_client.get(snippet_address(snippet, "list")).status_code == 200, snippet
        assert editor_client.get(snippet_address(snippet, "edit", snippet.pk)).status_code == 200, snippet


def test_areas_can_be_neither_added_nor_deleted(editor_client, areas):
    for area in areas:
        editor_client.post(snippet_address(area, "delete", area.pk))
        assert editor_client.get(snippet_address(area, "add")).status_code == 302
        assert type(area).objects.filter(pk=area.pk).exists()


def test_a_story_is_published_with_a_position_and_a_week_as_people_write_them(create_story):
    response = create_story(
        position="−8,6573 115,2169", **{f"opening_hours-{day}": "8-17" for day in range(7)}
    )

    assert response.status_code == 302, response.context["form"].errors
    story = HeritageStoryPage.objects.get(slug="puri-baru")
    assert (float(story.latitude), float(story.longitude)) == (-8.6573, 115.2169)
    assert story.live
    assert story.opening_hours == "Mo-Su 08:00-17:00"
    assert '<i lang="ban">candi</i>' in story.body[0].value.source


def test_what_was_put_right_in_a_position_is_shown_back(create_story):
    response = create_story(action="action-save", position="115,2169 −8,6573")

    told = " ".join(str(message) for message in get_messages(response.wsgi_request))
    assert "-8.657300, 115.216900" in told


def test_a_position_outside_the_city_is_refused_with_the_reason(create_story):
    response = create_story(position="-6.2, 106.8")

    assert response.status_code == 200
    assert "position" in response.context["form"].errors
    assert not HeritageStoryPage.objects.filter(slug="puri-baru").exists()


def told(response):
    return str(response.context["form"].errors)


def test_a_story_without_its_sentence_is_kept_as_a_draft_only(create_story):
    assert "summary" in create_story(summary="").context["form"].errors
    assert create_story(summary="", action="action-save").status_code == 302


def test_a_sentence_of_161_characters_is_refused_and_none_of_it_lost(create_story):
    response = create_story(summary="x" * 161)

    assert "161" in told(response)
    assert "x" * 161 in response.content.decode()


@pytest.mark.parametrize("precision", ["0", "99999", "999999999999", ""])
def test_a_precision_that_cannot_be_is_refused(create_story, precision):
    assert "precision_m" in create_story(precision_m=precision).context["form"].errors


def test_prices_need_paid_admission(create_story):
    prices = inline_formset([{"audience": "adult", "rupiah": "10000"}])

    assert "berbayar" in told(create_story(admission="free", admission_rows=prices))
    assert create_story(admission="paid", admission_rows=prices).status_code == 302


def test_two_prices_for_the_same_visitors_are_refused(create_story):
    prices = inline_formset(
        [{"audience": "adult", "rupiah": "10000"}, {"audience": "adult", "rupiah": "5000"}]
    )

    assert "Ada dua harga" in told(create_story(admission="paid", admission_rows=prices))


def test_a_price_that_no_database_could_keep_is_refused(create_story):
    prices = inline_formset([{"audience": "adult", "rupiah": "99999999999"}])

    response = create_story(admission="paid", admission_rows=prices)

    assert "1000000000" in str(response.context["form"].formsets["admission_rows"].errors)


def test_what_is_in_use_is_not_deleted_and_says_by_whom(editor_client, settings, tmp_path, indonesian):
    settings.MEDIA_ROOT = str(tmp_path)
    sound = SiteMedia.objects.create(title="Nada", type="audio", file=ContentFile(b"ID3", name="nada.mp3"))
    subject = RecordingSubject.objects.create(title="Gamelan pagi", credit="Contoh")
    Recording.objects.create(subject=subject, locale=indonesian, file=sound, transcript="Halo.")

    response = editor_client.post(reverse("wagtailmedia:delete", args=[sound.pk]))

    said = " ".join(str(message) for message in get_messages(response.wsgi_request))
    assert response.status_code == 302
    assert "Gamelan pagi" in said
    assert SiteMedia.objects.filter(pk=sound.pk).exists()


def test_two_kinds_of_goods_never_share_a_code(editor_client, snippets):
    twin = {"name": "Kopi bubuk", "slug": "kopi", "locale": "id"}

    response = editor_client.post(reverse("wagtailsnippets_heritage_goodscategory:add"), twin)

    assert "slug" in response.context["form"].errors
    assert GoodsCategory.objects.filter(slug="kopi").count() == 1
