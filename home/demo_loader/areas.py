"""Districts and villages: one row for all languages, known by the code of the ministry."""

from storytelling.places.models import District, Village


def load_areas(areas: dict) -> int:
    """Create the areas that are missing; returns how many."""
    districts, made = {}, 0
    for entry in areas["districts"]:
        districts[entry["code"]], new = District.objects.get_or_create(
            code=entry["code"], defaults={"name": entry["name"]["id"], "slug": entry["slug"]}
        )
        made += new
    for entry in areas["villages"]:
        _, new = Village.objects.get_or_create(
            code=entry["code"],
            defaults={
                "name": entry["name"],
                "slug": entry["slug"],
                "kind": entry["kind"],
                "district": districts[entry["district"]],
                "latitude": entry["label"]["lat"],
                "longitude": entry["label"]["lon"],
            },
        )
        made += new
    return made
