"""Pages as linked data (schema.org): only what the page shows, no more exactly than it shows it."""

from storytelling.pages.breadcrumbs import Crumb
from storytelling.pages.head import Head
from storytelling.places.kinds import kind_of
from storytelling.places.mixins import HoursMixin, PlaceMixin
from storytelling.places.week import MINUTES_PER_DAY

CONTEXT = "https://schema.org"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def breadcrumb_list(crumbs: list[Crumb], absolute) -> dict:
    """`absolute` turns an address of the site into a full one."""
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": crumb.title, "item": absolute(crumb.url)}
            for number, crumb in enumerate(crumbs, 1)
        ],
    }


def linked_data_of(page, head: Head) -> dict | None:
    """A page about something the city has; none for lists and plain information."""
    kind = kind_of(page.kind)
    if kind is None:
        return None
    facts = place_facts(page) if isinstance(page, PlaceMixin) else {}
    facts |= hours(page) if isinstance(page, HoursMixin) else {}
    data = {
        "@context": CONTEXT,
        "@type": kind.schema_org,
        "name": page.title,
        "alternateName": getattr(page, "aksara", "") or None,
        "description": page.summary or None,
        "url": head.url,
        "image": head.image.url if head.image else None,
        **facts,
    }
    return {name: value for name, value in data.items() if value is not None}


def place_facts(page) -> dict:
    """Position, address and admission of a page with a place."""
    point = page.public_point if page.has_pin else None
    address = {"@type": "PostalAddress", "addressLocality": "Denpasar", "addressCountry": "ID"}
    if page.address:
        address["streetAddress"] = page.address
    return {
        "geo": point and {"@type": "GeoCoordinates", "latitude": point.lat, "longitude": point.lon},
        "address": address if page.address or page.village else None,
        "isAccessibleForFree": {"free": True, "paid": False}.get(page.admission),
    }


def hours(page) -> dict:
    if not (page.hours_are_checked and page.can_be_visited and page.week):
        return {}
    return {
        "openingHoursSpecification": [
            {
                "@type": "OpeningHoursSpecification",
                "dayOfWeek": [WEEKDAYS[day] for day in row.days],
                "opens": span.opens,
                "closes": "23:59" if span.end == MINUTES_PER_DAY else span.closes,
            }
            for row in page.week
            for span in row.spans
        ]
        or None
    }
