from django.core.management.base import BaseCommand

from storytelling.plaques.photos import KEPT, forget, outdated


class Command(BaseCommand):
    help = (
        f"Deletes photographs of visitors that are dealt with or {KEPT.days} days old; fit for every night."
    )

    def handle(self, *args, **options):
        gone = forget(outdated())
        if gone and options["verbosity"]:
            self.stdout.write(f"{gone} photographs deleted")
