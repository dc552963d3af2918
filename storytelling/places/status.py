"""Whether one can visit, as an editor would say it."""

from django.utils.translation import gettext_lazy as _

VISIT_STATUS = [
    ("unknown", _("unknown")),
    ("open", _("open")),
    ("partly", _("partly open")),
    ("closed", _("closed for now")),
    ("moved", _("moved")),
    ("gone", _("no longer there")),
]
ANSWERS = [("", _("unknown")), ("yes", _("yes")), ("no", _("no"))]
DRESS = [
    ("", _("unknown")),
    ("none", _("no rule")),
    ("modest", _("covered shoulders and knees")),
    ("sarong", _("sarong and sash")),
]
HOURS_SOURCES = [
    ("site", _("seen at the place")),
    ("owner", _("told by those who run it")),
    ("official", _("official page")),
    ("press", _("news report")),
    ("listing", _("guide or listing")),
]
