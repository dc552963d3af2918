"""The site with its uploaded files beside it, as a web server in front would send them."""

from django.conf import settings
from whitenoise import WhiteNoise

from storytelling.wsgi import application as site

YEAR = 365 * 24 * 60 * 60

# Looked for at each request, as new sizes of pictures appear while the site runs.
application = WhiteNoise(site, root=settings.MEDIA_ROOT, prefix="media/", autorefresh=True, max_age=YEAR)
