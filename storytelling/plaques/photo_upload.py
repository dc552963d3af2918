"""How a photograph comes in: with a form, and no more of it than is wanted."""

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from storytelling.plaques.photos import NoPhotograph, small_jpeg

LARGEST = 20 * 1024 * 1024  # bytes


class UploadLimit(FileUploadHandler):
    """Stops writing files to the disk where they grow too large; the other fields of the form are read on."""

    def __init__(self, most: int = LARGEST):
        super().__init__()
        self.most = most
        self.received = 0

    @property
    def exceeded(self) -> bool:
        return self.received > self.most

    def receive_data_chunk(self, raw_data, start):
        self.received += len(raw_data)
        if self.exceeded:
            raise SkipFile
        return raw_data

    def file_complete(self, file_size):
        return None  # the next handler has it


class SignPhotoField(forms.FileField):
    """Cleans to the bytes of a small JPEG, or None where no file is needed."""

    widget = forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp", "capture": "environment"})

    def clean(self, data: UploadedFile | None, initial=None) -> bytes | None:
        upload = super().clean(data, initial)
        if not upload:
            return None
        if upload.size > LARGEST:
            raise too_large()
        try:
            return small_jpeg(upload)
        except NoPhotograph as error:
            raise forms.ValidationError(error.args[0], code="no_photograph") from None


def too_large() -> forms.ValidationError:
    words = _("This photograph is too large; the most is %(most)s.")
    return forms.ValidationError(words, code="too_large", params={"most": filesizeformat(LARGEST)})
