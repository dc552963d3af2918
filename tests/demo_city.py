"""The demo city, loaded once for a class of tests; what each test changes is undone."""

from io import StringIO
from tempfile import TemporaryDirectory

from django.core.management import call_command
from django.test import TestCase, override_settings


def load_demo():
    call_command("load_demo", stdout=StringIO())


class DemoCityTestCase(TestCase):
    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(TemporaryDirectory())
        cls.enterClassContext(override_settings(MEDIA_ROOT=folder))
        super().setUpClass()

    @classmethod
    def setUpTestData(cls):
        load_demo()
