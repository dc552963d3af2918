"""What visitors and staff say is wrong with a sign, and what became of it.

Nothing here says who they are: of staff the history of the sign does, of visitors nobody.
"""

from secrets import token_urlsafe

from django.db import models
from django.utils.translation import gettext_lazy as _

from storytelling.plaques.models.plaque import Plaque


class Wrong(models.TextChoices):
    """What can be wrong with a sign, as its visitors name it."""

    DAMAGED = "damaged", _("damaged or hard to read")
    MISPLACED = "misplaced", _("in the wrong place")
    WORDS = "words", _("an error in the text")


class ReportState(models.TextChoices):
    NEW = "new", _("new")
    SEEN = "seen", _("seen")
    DONE = "done", _("done")


class PlaqueReport(models.Model):
    """One fault. `token` is the private address at which its reporter follows it."""

    plaque = models.ForeignKey(
        Plaque, on_delete=models.PROTECT, related_name="reports", editable=False, verbose_name=_("sign")
    )
    wrong = models.CharField(_("what is wrong"), max_length=10, choices=Wrong.choices, editable=False)
    words = models.CharField(_("words of the reporter"), max_length=300, blank=True, editable=False)
    times = models.PositiveIntegerField(_("times reported"), default=1, editable=False)
    created_at = models.DateTimeField(_("reported"), auto_now_add=True)
    by_staff = models.BooleanField(_("reported by staff"), default=False, editable=False)
    token = models.CharField(max_length=43, unique=True, default=token_urlsafe, editable=False)

    state = models.CharField(_("state"), max_length=4, choices=ReportState.choices, default=ReportState.NEW)
    reply = models.TextField(
        _("answer"),
        max_length=500,
        blank=True,
        help_text=_("The reporter reads this; write in their language."),
    )

    class Meta:
        verbose_name = _("report about a sign")
        verbose_name_plural = _("reports about signs")
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return f"{self.plaque.code}: {self.get_wrong_display()}"
