"""The studio at the editors' desk: a sign looked at before it is printed, and what is printed."""

from base64 import b64encode
from functools import wraps
from urllib.parse import urlencode
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.admin.admin_url_finder import AdminURLFinder

from storytelling.plaques.models import Material, Plaque, PlaqueState
from storytelling.plaques.reports import may_read_lists
from storytelling.plaques.studio.contents import Contents, contents_of
from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.forms import OrderForm, SelectionForm, fields_of
from storytelling.plaques.studio.orders import Order, first_format, mended, offered, sign_of, symbol_of
from storytelling.plaques.studio.printing import picture, print_signs
from storytelling.plaques.studio.refusals import REFUSALS, metres, said
from storytelling.plaques.studio.selection import SelectionRefused, along_trail, print_selection
from storytelling.plaques.studio.sizes import Refusal

LOOK_PPI, THUMB_PPI = 60, 18


def for_readers(view):
    """Who may see the register may print it: nothing in it changes."""

    @wraps(view)
    @require_safe
    def answer(request, *args, **kwargs):
        if not may_read_lists(request.user):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return answer


@for_readers
def studio(request, pk: int) -> HttpResponse:
    """One sign: small in each format, and large in the one that was chosen."""
    plaque = get_object_or_404(Plaque, pk=pk)
    contents = contents_of([plaque])[plaque.pk]
    form = _form(request, plaque)
    context = {
        "plaque": plaque,
        "contents": contents,
        "form": form,
        "edit_url": AdminURLFinder(request.user).get_edit_url(plaque),
    }
    if form.is_valid():
        order = form.order
        context |= _looked_at(plaque, contents, order, LOOK_PPI)
        context |= {"order": order, "notes": _notes(plaque, contents, order)}
        context["query"] = urlencode(fields_of(order))
    context["tabs"] = [
        {"format": one, **_looked_at(plaque, contents, offered(plaque, one), THUMB_PPI)}
        for one in FORMATS.values()
    ]
    return render(request, "plaques/desk/studio.html", context)


@for_readers
def studio_file(request, pk: int, file: str) -> HttpResponse:
    """What is printed or handed on; a refusal is told as plain text."""
    plaque, make = get_object_or_404(Plaque, pk=pk), FILES.get(file)
    if make is None:
        raise Http404
    form = _form(request, plaque)
    reasons = [error for errors in form.errors.values() for error in errors]
    if not reasons:
        try:
            return make(plaque, form.order)
        except REFUSALS as error:
            reasons = said(error, form.order.form)
    return HttpResponseBadRequest("\n".join(reasons), content_type="text/plain; charset=utf-8")


@for_readers
def print_trail(request, key: UUID) -> HttpResponse:
    """All signs of a trail, in the order of its stops."""
    trail = along_trail(key)
    if trail is None:
        raise Http404
    form, reasons = SelectionForm(request.GET or {"format": first_format(trail.plaques).name}), []
    if request.GET and form.is_valid():
        try:
            pdf = print_selection(trail.plaques, stops=trail.stops, **form.cleaned_data)
            return as_file(pdf, "application/pdf", f"jejak-{form.cleaned_data['format']}.pdf")
        except SelectionRefused as refused:
            reasons = refused.reasons
    rows = [(trail.stops[plaque.code], plaque) for plaque in trail.plaques]
    context = {"trail": trail, "rows": rows, "form": form, "reasons": reasons}
    return render(request, "plaques/desk/print_trail.html", context)


def as_file(body: bytes, content_type: str, name: str) -> HttpResponse:
    disposition = {"Content-Disposition": f'attachment; filename="plakat-{name}"'}
    return HttpResponse(body, content_type=content_type, headers=disposition)


def _form(request, plaque: Plaque) -> OrderForm:
    """As it was asked; a format alone, or nothing, is filled in from the register."""
    if "distance_m" in request.GET:
        return OrderForm(request.GET)
    form = FORMATS.get(request.GET.get("format", "")) or first_format([plaque])
    return OrderForm.showing(offered(plaque, form))


def _looked_at(plaque: Plaque, contents: Contents, order: Order, ppi: int) -> dict:
    """The sign as a picture with its square, or the reasons why there is none."""
    try:
        sign = sign_of(plaque, contents, order)
        image = b64encode(picture(sign, order.form, ppi)).decode()
    except Refusal as refusal:
        return {
            "reasons": said(refusal, order.form),
            "instead": urlencode(fields_of(mended(order, refusal))),
        }
    except REFUSALS as error:
        return {"reasons": said(error, order.form)}
    return {"image": image, "sign": sign, "reach": metres(sign.square.distance_m)}


def _notes(plaque: Plaque, contents: Contents, order: Order) -> list[str]:
    """What is no reason to refuse a print, but to think again."""
    notes = []
    if plaque.state == PlaqueState.RETIRED:
        notes.append(_("This sign is retired."))
    if not contents.readable:
        notes.append(_("The public cannot read the page of this sign: only its name is printed."))
    elif not contents.words_en:
        notes.append(_("The page is not told in English: the sign speaks Indonesian alone."))
    if order.distance_m < plaque.distance_m:
        notes.append(
            _("The register has it read from %(register)s m; this print is made for %(print)s m.")
            % {"register": metres(plaque.distance_m), "print": metres(order.distance_m)}
        )
    if order.exposed and plaque.material == Material.PAPER:
        notes.append(_("Paper or a sticker does not outlast one rainy season where it is exposed."))
    return notes


def _sign_pdf(plaque: Plaque, order: Order) -> HttpResponse:
    sign = sign_of(plaque, contents_of([plaque])[plaque.pk], order)
    return as_file(print_signs([sign], order.form), "application/pdf", f"{plaque.code}-{order.form.name}.pdf")


def _symbol_svg(plaque: Plaque, order: Order) -> HttpResponse:
    return as_file(symbol_of(plaque, order.exposed).svg().encode(), "image/svg+xml", f"{plaque.code}.svg")


def _symbol_png(plaque: Plaque, order: Order) -> HttpResponse:
    return as_file(symbol_of(plaque, order.exposed).png(), "image/png", f"{plaque.code}.png")


FILES = {"sign.pdf": _sign_pdf, "symbol.svg": _symbol_svg, "symbol.png": _symbol_png}


def studio_urls() -> list:
    return [
        path("signs/<int:pk>/studio/", studio, name="plaques_studio"),
        path("signs/<int:pk>/studio/<str:file>", studio_file, name="plaques_studio_file"),
        path("signs/trail/<uuid:key>/", print_trail, name="plaques_print_trail"),
    ]
