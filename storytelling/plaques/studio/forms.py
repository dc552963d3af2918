"""What an editor says about a print."""

from django import forms
from django.utils.translation import gettext_lazy as _

from storytelling.plaques.studio.formats import FORMATS
from storytelling.plaques.studio.orders import Order
from storytelling.plaques.studio.sheets import PAPERS

ONE_A_PAGE = "alone"


def fields_of(order: Order) -> dict:
    """An order as a form or an address has it; what is empty is left out."""
    fields = {
        "format": order.form.name,
        "distance_m": order.distance_m,
        "width_mm": order.width_mm,
        "exposed": order.exposed,
    }
    return {name: value for name, value in fields.items() if value}


class OrderForm(forms.Form):
    """How one sign is printed. The format is chosen first, for each has a distance of its own."""

    format = forms.ChoiceField(choices=[(name, name) for name in FORMATS], widget=forms.HiddenInput)
    distance_m = forms.FloatField(label=_("read from, in metres"), min_value=0.1, max_value=20)
    width_mm = forms.FloatField(
        label=_("width of the square in mm"),
        min_value=1,
        max_value=1_000,
        required=False,
        help_text=_("Without the white around it. Empty: as wide as there is room."),
    )
    exposed = forms.BooleanField(
        label=_("exposed"), required=False, help_text=_("Stands in sun, rain or reach of hands.")
    )

    @classmethod
    def showing(cls, order: Order) -> "OrderForm":
        """The form filled in with this order."""
        return cls(fields_of(order))

    @property
    def order(self) -> Order:
        """What was asked for, once it is valid."""
        told = self.cleaned_data
        return Order(FORMATS[told["format"]], told["distance_m"], told["width_mm"], told["exposed"])


class SelectionForm(forms.Form):
    """How many signs are printed; each keeps the distance, width and exposure that the register has."""

    format = forms.ChoiceField(
        label=_("format"), choices=[(form.name, form.title) for form in FORMATS.values()]
    )
    paper = forms.ChoiceField(
        label=_("paper"),
        required=False,
        choices=[
            ("", _("the smallest sheet that holds one, with crop marks")),
            *((name, name.upper()) for name in PAPERS),
            (ONE_A_PAGE, _("one sign a page, each page of its size")),
        ],
    )
