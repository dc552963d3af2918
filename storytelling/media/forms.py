"""The form of a picture: what the file must be, and what it shows in each language."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from PIL import Image
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm
from wagtail.models import Locale

from storytelling.media.models import ImageText

DRAWABLE_MODES = {
    "1",
    "L",
    "LA",
    "P",
    "PA",
    "RGB",
    "RGBA",
    "CMYK",
    "YCbCr",
}  # what every format of ours takes


class PictureFileField(WagtailImageField):
    """Wagtail's checks, and a picture that can really be drawn: half a file would fail later, on a page."""

    def check_image_pixel_size(self, f):
        try:
            super().check_image_pixel_size(f)
            f.seek(0)
            with Image.open(f) as picture:
                picture.load()
                mode = picture.mode
        except ValidationError:
            raise
        except Exception as error:  # what libraries raise on broken files is anybody's guess
            raise ValidationError(
                _("This file is damaged or not a picture. Export it once more and upload that."),
                code="invalid_image",
            ) from error
        finally:
            f.seek(0)
        if mode not in DRAWABLE_MODES:
            raise ValidationError(
                _("This picture has more than 8 bits a colour. Export it with 8 bits and upload that."),
                code="invalid_image",
            )


class SiteImageForm(BaseImageForm):
    """Adds an alt text and a caption for each language of the site, kept as `ImageText` rows."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if plain := self.fields.get("file"):
            self.fields["file"] = PictureFileField(
                label=plain.label, required=plain.required, widget=plain.widget, help_text=plain.help_text
            )
        self.languages = list(Locale.objects.order_by("pk"))
        for locale in self.languages:
            self._add_fields(locale)

    def _add_fields(self, locale: Locale) -> None:
        text = self.instance.text(locale.pk) if self.instance.pk else None
        language = {"language": locale.get_display_name()}
        for name, label in (
            ("alt", gettext("Alt text, %(language)s")),
            ("caption", gettext("Caption, %(language)s")),
        ):
            field = ImageText._meta.get_field(name)
            self.fields[f"{name}_{locale.language_code}"] = forms.CharField(
                label=label % language,
                max_length=field.max_length,
                required=False,
                initial=getattr(text, name, ""),
                help_text=field.help_text,
                widget=forms.Textarea(attrs={"rows": 2}),
            )

    def _said(self, locale: Locale) -> tuple[str, str] | None:
        """Alt text and caption as sent; None where a form left this language out."""
        names = [f"{name}_{locale.language_code}" for name in ("alt", "caption")]
        if not any(self.add_prefix(name) in self.data for name in names):
            return None
        return tuple(self.cleaned_data.get(name, "").strip() for name in names)

    def clean(self):
        cleaned = super().clean()
        for locale in self.languages:
            alt, caption = self._said(locale) or ("", "")
            if caption and not alt:
                self.add_error(
                    f"alt_{locale.language_code}", _("A picture with a caption needs an alt text.")
                )
        return cleaned

    @transaction.atomic  # what waits for the commit finds the new file and none of the old renditions
    def save(self, commit=True):
        texts = {text.locale_id: text for text in self.instance.texts.all()} if self.instance.pk else {}
        for locale in self.languages:
            if (said := self._said(locale)) is None:
                continue
            alt, caption = said
            if not alt:
                texts.pop(locale.pk, None)
                continue
            text = texts.setdefault(locale.pk, ImageText(locale=locale))
            text.alt, text.caption = alt, caption
        self.instance.texts.set(texts.values())
        return super().save(commit=commit)
