from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction
from wagtail.models import Page

FIRST_PAGE_BELOW_HOME = 3  # depth: the root is 1, a home page 2


class Command(BaseCommand):
    """What `make run` does to the database, in one process because starting one takes seconds."""

    help = "Migrate, load the demo city into an empty database, and make sure there is an administrator."

    def handle(self, *args, **options):
        call_command("migrate", interactive=False, verbosity=0, stdout=self.stdout)
        if settings.DEMO and not Page.objects.filter(depth__gte=FIRST_PAGE_BELOW_HOME).exists():
            self.stdout.write("The database is empty: loading the demo city.")
            with transaction.atomic():  # half a city would look like a full one the next time
                call_command("load_demo", stdout=self.stdout, stderr=self.stderr)
        call_command("ensure_admin", stdout=self.stdout, stderr=self.stderr)
