from secrets import token_urlsafe

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Nobody should start with a password that others know, so each site makes its own."""

    help = "Create an administrator with a generated password, shown once, if there is none yet."

    def add_arguments(self, parser):
        parser.add_argument("--username", default="admin")

    def handle(self, *args, username, **options):
        users = get_user_model()._default_manager
        if users.filter(is_superuser=True, is_active=True).exists():
            return
        if users.filter(username=username).exists():
            self.stderr.write(
                f"“{username}” is no administrator. Choose another name: ensure_admin --username …"
            )
            return
        password = token_urlsafe(12)
        users.create_superuser(username=username, email="", password=password)
        self.stdout.write(f"Administrator: {username}   password: {password}   (shown only this once)")
