"""Production refuses what a hurried deployment gets wrong.  A fresh process each: settings load once."""

import os
import subprocess
import sys

import pytest

from storytelling.bootstrap import ROOT

GOOD = {
    "SECRET_KEY": "p4Vb-9sJ_kQ2xW7mZ1tR8nC6yL3hF5dG0aE-uIoTqXrSvBnMwKjHgFdPz",
    "ALLOWED_HOSTS": "cerita.denpasar.example",
    "BASE_URL": "https://cerita.denpasar.example",
    "DEBUG": "false",
    "DEMO": "false",
}


def start(**changes):
    environment = {key: value for key, value in {**GOOD, **changes}.items() if value is not None}
    return subprocess.run(
        [sys.executable, "-c", "import storytelling.settings.production"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
    )


def test_a_complete_configuration_starts():
    assert start().stderr == ""


def test_a_load_balancer_is_not_sent_to_https():
    ask = (
        "import django; django.setup()\n"
        "from django.test import Client\n"
        "for path in ('/health/live', '/id/'):\n"
        "    print(Client().get(path, headers={'host': 'cerita.denpasar.example'}).status_code)"
    )
    run = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "storytelling.settings.production",
            **GOOD,
        },
        capture_output=True,
        text=True,
    )

    assert run.stdout.split() == ["200", "301"], run.stderr


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"SECRET_KEY": "ab" * 40}, "SECRET_KEY"),
        ({"SECRET_KEY": "please-change-me-" * 5}, "SECRET_KEY"),
        ({"SECRET_KEY": "django-insecure-" + GOOD["SECRET_KEY"]}, "SECRET_KEY"),
        ({"DEBUG": "true"}, "DEBUG"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
        ({"BASE_URL": "http://cerita.denpasar.example"}, "BASE_URL"),
        ({"MEDIA_ROOT": "/srv/city", "PRIVATE_ROOT": "/srv/city/../city/private"}, "PRIVATE_ROOT"),
        ({"STATIC_ROOT": "/srv/city", "PRIVATE_ROOT": "/srv/city"}, "PRIVATE_ROOT"),
    ],
)
def test_a_weak_configuration_is_refused_with_its_reason(changes, reason):
    run = start(**changes)

    assert run.returncode != 0
    assert f"Production does not start: {reason}" in run.stderr
