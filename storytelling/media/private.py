"""Files that no address leads to: they lie outside what the web server gives away."""

import os

from django.conf import settings
from django.core.files.storage import FileSystemStorage


class PrivateFiles(FileSystemStorage):
    """Only views read from here, after they asked who wants it; nobody else on the machine does either."""

    def __init__(self):
        super().__init__(file_permissions_mode=0o600, directory_permissions_mode=0o700)

    @property
    def base_location(self):
        return settings.PRIVATE_ROOT

    @property
    def location(self):
        return os.path.abspath(self.base_location)

    def url(self, name):
        raise ValueError("A private file has no address.")


def private_files() -> PrivateFiles:
    """What a `FileField` is given as its storage: migrations then know the name alone."""
    return PrivateFiles()
