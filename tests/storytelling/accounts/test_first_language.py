from django.contrib.auth import get_user_model
from wagtail.users.models import UserProfile


def test_a_new_account_begins_in_indonesian_and_may_change(db):
    user = get_user_model().objects.create_user("ayu")
    profile = UserProfile.objects.get(user=user)
    assert profile.preferred_language == "id"

    profile.preferred_language = "en"
    profile.save()
    user.first_name = "Ayu"
    user.save()
    profile.refresh_from_db()
    assert profile.preferred_language == "en"
