from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index

from storytelling.languages.translatable import facts_and_words
from storytelling.searchable import ToldByPages


class GoodsCategory(ToldByPages, TranslatableMixin, index.Indexed, models.Model):
    """What is sold, as the market groups it; the slug is the same in all languages."""

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("code"), help_text=_("Stands in addresses: canang, kain, rempah."))

    panels = [FieldPanel("name"), FieldPanel("slug")]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    shared_facts = ("slug",)
    override_translatable_fields = facts_and_words(shared_facts)

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("kind of goods")
        verbose_name_plural = _("kinds of goods")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        others = type(self).objects.exclude(translation_key=self.translation_key)
        if others.filter(slug=self.slug).exists():
            raise ValidationError({"slug": _("Another kind of goods has this code.")})

    def told_by(self):
        rows = VendorGoods.objects.filter(category__translation_key=self.translation_key)
        return rows.values_list("page", flat=True)

    @classmethod
    def names(cls, locale_id: int) -> dict[str, str]:
        """Names of all goods in one language by their code, one query."""
        return dict(cls.objects.filter(locale=locale_id).values_list("slug", "name"))


class VendorGoods(Orderable):
    """One kind of goods of one stall; `category` is the source, read in each language."""

    page = ParentalKey("heritage.VendorPage", on_delete=models.CASCADE, related_name="goods_rows")
    category = models.ForeignKey(
        GoodsCategory, on_delete=models.PROTECT, related_name="+", verbose_name=_("kind of goods")
    )

    panels = [FieldPanel("category")]

    class Meta(Orderable.Meta):
        verbose_name = _("kind of goods")

    def __str__(self):
        return str(self.category)
