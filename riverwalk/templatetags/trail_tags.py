"""What pages of other rooms show of the trails."""

from django import template

from riverwalk.models import TrailStop
from riverwalk.passing import Passing, trails_past

register = template.Library()


@register.simple_tag(name="trails_past")
def trails_past_tag(page) -> list[Passing]:
    return trails_past(page, TrailStop.objects.all())
