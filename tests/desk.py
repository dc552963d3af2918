"""The editors' desk for tests: forms as a browser would send them back."""

from bs4 import BeautifulSoup
from django.urls import reverse

NO_BUTTON = {"submit", "button", "file"}


def fields_of(response) -> dict[str, str]:
    """What stands in the form of a page or a snippet, without streams, which a script draws."""
    page = BeautifulSoup(response.content, "html.parser")
    form = page.select_one("#page-edit-form") or page.select_one("main form[method=POST]")
    fields = {}
    for field in form.select("input[name], select[name], textarea[name]"):
        if "__prefix__" in field["name"] or field.get("type") in NO_BUTTON:
            continue
        if field.name == "select":
            chosen = field.select_one("option[selected]") or field.select_one("option")
            fields[field["name"]] = chosen.get("value", "") if chosen else ""
        elif field.name == "textarea":
            fields[field["name"]] = field.text.removeprefix("\n")
        elif field.get("type") not in ("checkbox", "radio"):
            fields[field["name"]] = field.get("value", "")
        elif field.has_attr("checked"):
            fields[field["name"]] = field.get("value", "on")
    return fields


def rows(relation: str, *given: dict) -> dict[str, str]:
    """New rows of an inline panel."""
    sent = {f"{relation}-TOTAL_FORMS": str(len(given)), f"{relation}-INITIAL_FORMS": "0"}
    for number, row in enumerate(given):
        sent |= {f"{relation}-{number}-ORDER": str(number + 1), f"{relation}-{number}-id": ""}
        sent |= {f"{relation}-{number}-{name}": value for name, value in row.items()}
    return sent


def send(client, address: str, action: str = "publish", **changes):
    """Open a form, change some of it, press a button; an empty `action` saves a draft."""
    sent = {"body-count": "0", **fields_of(client.get(address)), **changes}
    return client.post(address, {**sent, **({f"action-{action}": "1"} if action else {})})


def address_of_new(parent, model) -> str:
    names = [model._meta.app_label, model._meta.model_name, parent.pk]
    return reverse("wagtailadmin_pages:add", args=names)


def address_of(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def complaints(response) -> str:
    """Everything that the form has against what was sent; empty where it was taken."""
    if response.status_code == 302:
        return ""
    form = response.context["form"]
    told = [error for errors in form.errors.values() for error in errors]
    for formset in getattr(form, "formsets", {}).values():
        told += formset.non_form_errors()
        told += [error for errors in formset.errors for texts in errors.values() for error in texts]
    return " ".join(told)
