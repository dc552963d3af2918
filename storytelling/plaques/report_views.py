"""Where a visitor says that a sign is damaged, and follows what becomes of it."""

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from storytelling.plaques.codes import parse_code
from storytelling.plaques.models import Plaque, PlaqueReport, Wrong
from storytelling.plaques.photo_upload import UploadLimit
from storytelling.plaques.photos import KEPT
from storytelling.plaques.reporting import ReportForm, fresh_mark, is_too_much, is_too_often, report
from storytelling.plaques.views import answer_page, in_visitors_language, unknown


@csrf_exempt  # what is sent is signed and acts for nobody: see reporting.py
@require_http_methods(["GET", "HEAD", "POST"])
@in_visitors_language
def report_sign(request, code: str) -> HttpResponse:
    parsed = parse_code(code)
    plaque = Plaque.objects.filter(code=parsed).first() if parsed else None
    if plaque is None:
        return unknown(request, code)
    if request.method != "POST":
        chosen = request.GET.get("wrong")
        form = ReportForm(
            initial={"wrong": chosen if chosen in Wrong.values else Wrong.DAMAGED}, plaque=plaque
        )
        return _form_page(request, form, fresh_mark(plaque))
    limit = UploadLimit()
    request.upload_handlers.insert(0, limit)
    sent = request.POST  # reading it is what makes the limit count
    form = ReportForm(sent, request.FILES, plaque=plaque, photo_is_too_large=limit.exceeded)
    if request.headers.get("Sec-Fetch-Site") == "cross-site":  # another site sends it through this visitor
        return _form_page(request, form, fresh_mark(plaque), status=403)
    if request.FILES and is_too_often(request):
        return _form_page(request, form, form["asked"].value(), status=429)
    if not form.is_valid():
        mark = fresh_mark(plaque) if "asked" in form.errors else form["asked"].value()
        return _form_page(request, form, mark, status=422)
    if is_too_much(request, plaque):
        return _form_page(request, form, form["asked"].value(), status=429)
    told = form.cleaned_data
    made = report(plaque, told["wrong"], told["words"], told["photo"])
    to = reverse("plaques:follow_report", args=[made.token])
    return HttpResponseRedirect(f"{to}?lang={get_language()}", status=303)


@require_safe
@in_visitors_language
def follow_report(request, token: str) -> HttpResponse:
    """The private page of one report; whoever has its address may read it, so nobody is told of it."""
    found = get_object_or_404(PlaqueReport.objects.select_related("plaque"), token=token)
    context = {"report": found, "plaque": found.plaque, "has_photo": found.photos.exists()}
    response = answer_page(request, "followed", context)
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _form_page(request, form: ReportForm, mark: str, status: int = 200) -> HttpResponse:
    chosen = form["wrong"].value()
    context = {
        "form": form,
        "plaque": form.plaque,
        "mark": mark,
        "chosen": chosen if chosen in Wrong.values else Wrong.DAMAGED,
        "choices": Wrong.choices,
        "refused": status in (403, 429),
        "more": form.is_bound,  # who sent it may have written something
        "lost_photo": bool(form.files) and (status != 422 or "photo" not in form.errors),
        "days": KEPT.days,
    }
    return answer_page(request, "report", context, status=status)
