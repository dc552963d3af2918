"""Open every sign that hangs somewhere as a visitor would; for a nightly job."""

import json
from urllib.parse import urlsplit

from django.core.management.base import BaseCommand, CommandError

from storytelling.plaques.audit import Fault, faults_of_signs
from storytelling.plaques.models import Plaque
from storytelling.plaques.official import sign_host
from storytelling.plaques.visitors import InProcess, OverNetwork, Visitor

FAULTS, NOT_CHECKED = 1, 2


class Command(BaseCommand):
    help = (
        "Open each installed sign in each language. Says nothing and exits with 0 when all is well, "
        "with 1 when there are faults, with 2 when it could not check."
    )
    requires_system_checks = []  # what they find would look like a fault of a sign

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="Say it for programs, also when all is well.")
        parser.add_argument(
            "--at",
            metavar="ADDRESS",
            help="Ask the server at this address (https://denpasar.example) over the network, "
            "not the code of this process.",
        )

    def handle(self, *args, **options):
        visitor = _visitor(options["at"])
        try:
            found = list(faults_of_signs(visitor))
        except Exception as error:  # whatever it is: a job that did not check must not look like one that did
            raise CommandError(f"Not checked: {error!r}", returncode=NOT_CHECKED) from error
        faults = [(plaque, fault) for plaque, all_of_it in found for fault in all_of_it]
        if options["json"]:
            rows = [_row(plaque, fault) for plaque, fault in faults]
            said = {"checked": len(found), "faults": rows}
            self.stdout.write(json.dumps(said, ensure_ascii=False, indent=2))
        else:
            for plaque, fault in faults:
                self.stderr.write(f"{plaque.code} {plaque.place_name}: {fault}")
        if faults:
            raise CommandError(f"{len(faults)} faults on {len(found)} signs", returncode=FAULTS)
        if options["verbosity"] > 1 and not options["json"]:
            self.stdout.write(f"{len(found)} signs checked, all well")


def _visitor(address: str | None) -> Visitor:
    if address is None:
        return InProcess(sign_host())
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise CommandError(
            f"{address} is no address of a site, as https://denpasar.example is.", returncode=NOT_CHECKED
        )
    return OverNetwork(address)


def _row(plaque: Plaque, fault: Fault) -> dict[str, str]:
    return {
        "code": plaque.code,
        "place": plaque.place_name,
        "kind": fault.kind,
        "language": fault.language,
        "says": fault.words,
    }
