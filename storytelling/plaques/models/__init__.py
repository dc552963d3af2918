"""Signs on walls, what became of them, and how often they are opened."""

from storytelling.plaques.models.counts import PlaqueCount, PlaqueCountQuerySet, Way
from storytelling.plaques.models.history import Deed, HistoryKept, PlaqueEvent
from storytelling.plaques.models.photos import SignPhoto
from storytelling.plaques.models.plaque import Material, Plaque, PlaqueKept, PlaqueQuerySet, PlaqueState
from storytelling.plaques.models.reports import PlaqueReport, ReportState, Wrong

__all__ = [
    "Deed",
    "HistoryKept",
    "Material",
    "Plaque",
    "PlaqueCount",
    "PlaqueCountQuerySet",
    "PlaqueEvent",
    "PlaqueKept",
    "PlaqueQuerySet",
    "PlaqueReport",
    "PlaqueState",
    "ReportState",
    "SignPhoto",
    "Way",
    "Wrong",
]
