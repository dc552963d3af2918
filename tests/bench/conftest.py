"""Measured, not judged: numbers to compare by hand before and after a change.  `make bench` prints them."""

from tests.e2e.conftest import django_db_setup

__all__ = ["django_db_setup"]
