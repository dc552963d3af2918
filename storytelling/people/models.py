from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import NoFutureDateValidator
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField


class Person(TranslatableMixin, index.Indexed, models.Model):
    """Somebody who tells stories: named only with their consent."""

    name = models.CharField(_("name"), max_length=120)
    role = models.CharField(
        _("who this is"), max_length=160, blank=True, help_text=_("Such as: weaver in Sesetan.")
    )
    consent_on = models.DateField(
        _("consent given on"),
        validators=[NoFutureDateValidator()],
        help_text=_("The day this person agreed to be named here, as kept in your files."),
    )

    panels = [FieldPanel("name"), FieldPanel("role"), FieldPanel("consent_on")]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    shared_facts = ("name", "consent_on")
    override_translatable_fields = [SynchronizedField(name, overridable=False) for name in shared_facts]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("storyteller")
        verbose_name_plural = _("storytellers")

    def __str__(self):
        return self.name
