from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """An editor. A model of our own, because a user model cannot be swapped later."""
