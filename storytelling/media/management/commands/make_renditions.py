from django.core.management.base import BaseCommand

from storytelling.media.models import SiteImage
from storytelling.media.renditions import fill_gaps


class Command(BaseCommand):
    """After a change of sizes in specs.py, or to fill gaps that a stopped process left."""

    help = "Make every picture in every size the templates use, where it is missing."

    def handle(self, *args, **options):
        made = fill_gaps(SiteImage.objects.all())
        self.stdout.write(f"{made} renditions made.")
