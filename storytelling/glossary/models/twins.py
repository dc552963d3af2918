from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

LONGEST = 60  # characters of one word, as of a term of the glossary


class WordTwins(models.Model):
    """Words that visitors type for the same thing, in any language.

    Only search reads them, at every question: no page shows them, and a change works at once.
    """

    words = models.CharField(
        _("words that mean the same"),
        max_length=250,
        help_text=_("With commas between, in any language: pasar, market, bazaar. Who types one finds all."),
    )
    one_way = models.BooleanField(
        _("one way only"),
        default=False,
        help_text=_(
            "The first word also finds the others, but not the reverse: "
            "kuliner, nasi, kopi finds rice and coffee, and who types kopi finds only coffee."
        ),
    )

    class Meta:
        verbose_name = _("search words")
        verbose_name_plural = _("search words")
        ordering = ["words"]

    def __str__(self):
        return self.words

    def clean(self):
        names = [" ".join(word.split()) for word in self.words.split(",") if word.strip()]
        if len({name.casefold() for name in names}) < 2:
            raise ValidationError({"words": _("Enter two different words or more, with commas between.")})
        if longest := next((name for name in names if len(name) > LONGEST), None):
            message = _("“%(words)s” is too long: are commas missing?")
            raise ValidationError({"words": message % {"words": longest}})
        self.words = ", ".join(dict.fromkeys(names))
