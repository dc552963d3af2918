"""Open every sign that hangs somewhere as a visitor would; for a nightly job."""

from django.core.management.base import BaseCommand, CommandError

from storytelling.plaques.audit import faults_of_signs


class Command(BaseCommand):
    help = "Open each installed sign in each language. Says nothing when all is well, else exits with 1."

    def handle(self, *args, **options):
        checked = faults = 0
        for plaque, found in faults_of_signs():
            checked += 1
            for fault in found:
                faults += 1
                self.stderr.write(f"{plaque.code} {plaque.place_name}: {fault}")
        if faults:
            raise CommandError(f"{faults} faults on {checked} signs")
        if options["verbosity"] > 1:
            self.stdout.write(f"{checked} signs checked, all well")
