"""The door for an application server."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storytelling.settings.production")
application = get_wsgi_application()

# Everything loaded so far stays for good.  Walking through it again and again costs some requests a tenth of
# a second: a search for a common word makes enough rows to start that walk.
gc.collect()
gc.freeze()
