import csv
from io import StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from storytelling.plaques.issue import issue_plaque
from storytelling.plaques.models import Plaque
from storytelling.plaques.table import COLUMNS, HOSTILE, TableError, read, write

cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
rows = st.lists(st.fixed_dictionaries(dict.fromkeys(COLUMNS, cells)), max_size=6)


@given(rows)
def test_what_is_written_is_read_again(rows):
    kept = [row for row in rows if any(cell.strip() for cell in row.values())]

    assert [row for _number, row in read(write(kept))] == kept


@given(st.sampled_from(HOSTILE), cells)
def test_no_cell_is_computed(sign, text):
    [_head, row] = csv.reader(StringIO(write([{"note": sign + text}]), newline=""))

    assert not row[COLUMNS.index("note")].startswith(HOSTILE)


@pytest.mark.parametrize(
    "text",
    ["", "a,b\n1,2", "state\nplanned", "code,code\nA,B", "code,note\nA", 'code,note\n"A,B', "code\x00"],
)
def test_what_is_no_table_of_signs_is_refused(text):
    with pytest.raises(TableError):
        read(text)


def test_semicolons_do_as_well():
    assert read("code;note\r\nABC;x\r\n") == [(2, {"code": "ABC", "note": "x"})]


@pytest.fixture
def plaque(story):
    return issue_plaque(story, state="installed", street="Jalan Sutomo", note="=1+1")


@pytest.fixture
def look(editor_client):
    def send(text):
        file = SimpleUploadedFile("papan.csv", text if isinstance(text, bytes) else text.encode(), "text/csv")
        return editor_client.post(reverse("plaques_import"), {"file": file})

    return send


@pytest.fixture
def write_it(editor_client):
    return lambda text: editor_client.post(reverse("plaques_import"), {"list": text})


def test_an_exported_list_changes_nothing(editor_client, plaque, look):
    listing = editor_client.get(reverse("wagtailsnippets_plaques_plaque:list"), {"export": "csv"})
    exported = b"".join(listing.streaming_content)

    assert b"'=1+1" in exported
    assert b",=1+1" not in exported
    planned = look(exported).context["plan"]
    assert planned.sound, [row.errors for row in planned.rows]
    assert planned.busy == []


def test_first_it_is_shown_then_written(plaque, look, write_it):
    text = f"code,state,note,material\n{plaque.code.lower()},damaged,Retak,stone\n"
    shown = look(text)

    assert "Retak" in shown.text
    assert Plaque.objects.get().note == "=1+1"

    assert write_it(text).status_code == 302
    kept = Plaque.objects.get()
    assert (kept.state, kept.note, kept.material, kept.street) == (
        "damaged",
        "Retak",
        "stone",
        "Jalan Sutomo",
    )
    assert plaque.events.filter(deed="state").exists()


def test_one_wrong_row_and_nothing_is_written(plaque, look, write_it):
    text = (
        f"code,note,size_mm,state\n{plaque.code},Baru,70,installed\n{plaque.code},x,seventy,gone\nZZZZZ,y,,\n"
    )
    shown = look(text)

    assert [row.number for row in shown.context["plan"].wrong] == [3, 4]
    write_it(text)
    assert Plaque.objects.get().note == "=1+1"


def test_a_row_without_a_code_gives_its_page_a_new_sign(plaque, market, write_it):
    write_it(f"code,page,street\n,{market.translation_key},Jalan Sulawesi\n,{market.pk},Jalan Gajah Mada\n")

    new = Plaque.objects.for_page(market.translation_key)
    assert sorted(new.values_list("street", flat=True)) == ["Jalan Gajah Mada", "Jalan Sulawesi"]
    assert len({*new.values_list("code", flat=True), plaque.code}) == 3


@pytest.mark.parametrize(
    "row",
    [
        "latitude,longitude\n{},-6.2,106.8",
        "installed_on\n{},31.12.2025",
        "stop_number\n{},-1",
        "exposed\n{},x",
    ],
)
def test_values_that_cannot_be_are_named(plaque, look, row):
    planned = look("code," + row.format(plaque.code)).context["plan"]

    assert planned.wrong[0].errors


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"", b"code\n" + b"A\n" * 1_100_000])
def test_files_that_are_no_list_are_refused_in_words(look, plaque, content):
    answer = look(content)

    assert answer.status_code == 200
    assert answer.context["form"].errors or answer.context["plan"].fault


def test_importing_needs_the_right_to_add(client, django_user_model, plaque):
    client.force_login(django_user_model.objects.create_user("pasar", password="a-long-password"))

    assert client.get(reverse("plaques_import")).status_code in (302, 403)
