"""Pictures, documents and recordings, with who made them and what they show in each language."""

from django.core.exceptions import ValidationError
from django.db import models
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Locale, Orderable
from wagtail.search import index
from wagtailmedia.models import AbstractMedia

from storytelling.media.rights import LICENCES
from storytelling.media.signatures import is_what_it_says
from storytelling.media.sound_types import sound_type
from storytelling.media.transcripts import validate_webvtt

LARGEST_RECORDING = 200 * 1024 * 1024


class SiteImage(ClusterableModel, AbstractImage):
    """A picture with its maker; what it shows is told per language in `ImageText`."""

    credit = models.CharField(_("credit"), max_length=200, blank=True, help_text=_("Who made this picture."))
    licence = models.CharField(_("licence"), max_length=20, choices=LICENCES, blank=True)
    source_url = models.URLField(_("where it comes from"), blank=True)
    illustration = models.BooleanField(
        _("drawing"), default=False, help_text=_("Drawn, not photographed: its caption says so.")
    )

    admin_form_fields = (
        "title",
        "file",
        "collection",
        "credit",
        "licence",
        "source_url",
        "illustration",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [*AbstractImage.search_fields, index.SearchField("credit")]

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def text(self, locale_id: int) -> "ImageText | None":
        """Alt text and caption in one language, from the prefetched rows where there are any."""
        return next((text for text in self.texts.all() if text.locale_id == locale_id), None)

    def alt(self, locale_id: int) -> str:
        text = self.text(locale_id)
        return text.alt if text else ""

    @property
    def default_alt_text(self) -> str:
        active = Locale.get_active()
        return self.alt(active.pk)


class ImageText(models.Model):
    """What a picture shows, in one language."""

    image = ParentalKey(SiteImage, on_delete=models.CASCADE, related_name="texts")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, verbose_name=_("language"))
    alt = models.CharField(
        _("alt text"), max_length=250, help_text=_("What somebody who cannot see the picture should know.")
    )
    caption = models.CharField(_("caption"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("picture text")
        verbose_name_plural = _("picture texts")
        constraints = [models.UniqueConstraint(fields=["image", "locale"], name="one_text_per_language")]

    def __str__(self):
        return self.alt


class SiteRendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        verbose_name = _("rendition")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_per_spec"
            )
        ]


def check_content(file) -> None:
    """Refuse a file just chosen whose content is not what its name says; a stored one was checked before."""
    extension = file.name.rpartition(".")[2].lower()
    if not getattr(file, "_committed", True) and not is_what_it_says(file.file, extension):
        message = _("This is no %(extension)s file: it is damaged, or was only renamed.")
        raise ValidationError({"file": message % {"extension": extension.upper()}})


class SiteDocument(AbstractDocument):
    """A file to download."""

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def clean(self):
        if self.file:
            super().clean()
            check_content(self.file)


class SiteMedia(AbstractMedia):
    """A sound or video file."""

    admin_form_fields = ("title", "file", "collection", "duration", "tags")

    class Meta(AbstractMedia.Meta):
        verbose_name = _("sound or video")
        verbose_name_plural = _("sounds and videos")

    def clean(self, *args, **kwargs):
        if not self.file:
            return
        super().clean(*args, **kwargs)
        check_content(self.file)
        if self.file.size > LARGEST_RECORDING:
            sizes = {"size": filesizeformat(self.file.size), "most": filesizeformat(LARGEST_RECORDING)}
            raise ValidationError(
                {"file": _("This file is too large (%(size)s); the most is %(most)s.") % sizes}
            )

    @property
    def sound_type(self) -> str:
        return sound_type(self.file.name)


class RecordingSubject(ClusterableModel):
    """What is heard; the recordings of it are one per language."""

    title = models.CharField(_("title"), max_length=120)
    credit = models.CharField(_("credit"), max_length=200)
    licence = models.CharField(_("licence"), max_length=20, choices=LICENCES)
    synthetic = models.BooleanField(_("synthetic voice"), default=False)

    panels = [
        FieldPanel("title"),
        FieldPanel("credit"),
        FieldPanel("licence"),
        FieldPanel("synthetic"),
        InlinePanel("recordings", label=_("recording"), heading=_("Recordings, one per language")),
    ]

    class Meta:
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")

    def __str__(self):
        return self.title

    def recording(self, locale_id: int) -> "Recording | None":
        """The recording in this language, or else the first there is."""
        rows = list(self.recordings.all())
        return next((row for row in rows if row.locale_id == locale_id), rows[0] if rows else None)


class Recording(Orderable):
    """One subject as heard in one language, with its words as WebVTT."""

    subject = ParentalKey(RecordingSubject, on_delete=models.CASCADE, related_name="recordings")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, verbose_name=_("language"))
    file = models.ForeignKey(
        SiteMedia, on_delete=models.PROTECT, related_name="+", verbose_name=_("sound file")
    )
    fallback = models.ForeignKey(
        SiteMedia,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("the same in M4A"),
        help_text=_("For browsers that do not play the first file. Not needed where that is MP3 or M4A."),
    )
    transcript = models.TextField(
        _("transcript"),
        validators=[validate_webvtt],
        help_text=_(
            "The spoken words: plain paragraphs, or WebVTT with times, which the page follows as it plays."
        ),
    )

    panels = [FieldPanel("locale"), FieldPanel("file"), FieldPanel("fallback"), FieldPanel("transcript")]

    class Meta(Orderable.Meta):
        verbose_name = _("recording")
        constraints = [
            models.UniqueConstraint(fields=["subject", "locale"], name="one_recording_per_language")
        ]

    def __str__(self):
        return f"{self.subject} ({self.locale})"

    @property
    def sounds(self) -> list[SiteMedia]:
        """The files of it, best first; a browser takes the first that it can play."""
        return [sound for sound in (self.file, self.fallback) if sound]
