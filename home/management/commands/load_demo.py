from time import monotonic

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import translation
from wagtail.models import Page, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from home.demo_loader.areas import load_areas
from home.demo_loader.ground import HOME, fixed_recipes, load_locales, load_navigation, settle_site
from home.demo_loader.links import Linker, place_names
from home.demo_loader.markets import vendor_recipes
from home.demo_loader.pictures import Drawings
from home.demo_loader.places import PlaceRecipes, place_name
from home.demo_loader.plaques import load_plaques
from home.demo_loader.reading import SOURCE_LANGUAGE, Demo
from home.demo_loader.recipes import PageMaker
from home.demo_loader.recordings import load_names, load_recordings
from home.demo_loader.snippets import load_glossary, load_goods, load_people
from home.demo_loader.sounds import load_sounds
from home.demo_loader.trails import trail_recipes
from storytelling.media.renditions import wait

LANGUAGES = [SOURCE_LANGUAGE, "en"]  # those the demo is written in


class Command(BaseCommand):
    """Loads the demo city as an editor would have written it; what stands already is left alone."""

    help = (
        "Load the demo city in both languages. Run again, it adds what is missing, also what was deleted, "
        "and changes nothing that stands."
    )

    def handle(self, *args, **options):
        self.started, self.quiet = monotonic(), options["verbosity"] == 0
        with translation.override(settings.LANGUAGE_CODE), disable_reference_index_auto_update():
            pages = self.load(Demo())
        self.tell("where pages and pictures are used")
        for page in pages:
            ReferenceIndex.create_or_update_for_object(page)
        transaction.on_commit(self.finish)  # pictures are made of what is committed

    def finish(self):
        self.tell("pictures in all sizes")
        wait()
        self.tell("done")

    def load(self, demo: Demo) -> list[Page]:
        """Load everything; returns the pages that are new."""
        source, *others = locales = load_locales(LANGUAGES)
        self.tell(f"{load_areas(demo['villages'])} districts and villages")
        self.tell(f"{load_glossary(demo['glossary']['terms'], locales)} words of the glossary")
        self.tell(f"{load_sounds(demo['sounds'], locales)} sounds")
        self.tell(f"{load_recordings(demo, locales)} stories read aloud")
        goods = load_goods(demo["goods"], source, others)
        people = load_people(demo["people"], source, others)
        drawings = Drawings(demo.folder / "art", demo["pictures"], locales)
        self.tell(f"{sum(1 for key in demo['pictures'] if drawings[key])} pictures")
        recipes = [
            *fixed_recipes(demo, drawings),
            *PlaceRecipes(demo, drawings, people, load_names(demo, source)).all(),
            *vendor_recipes(demo, drawings, goods),
            *trail_recipes(demo, drawings),
        ]
        maker = PageMaker(source, others)
        self.tell("pictures and places in the tree")
        for recipe in recipes:
            maker.reserve(recipe, self.parent(recipe, maker))
            if recipe.name == HOME:
                settle_site(maker.pages[HOME])
        names = place_names(demo.places, LANGUAGES)
        linker = Linker(names, {slug: maker.pages[place_name(slug)].pk for slug in demo.places})
        written = self.count("pages in Indonesian", recipes, lambda recipe: maker.write(recipe, linker))
        translated = self.count("pages in English", recipes, lambda recipe: maker.translate(recipe, linker))
        load_navigation(demo, maker.pages, locales)
        self.tell(f"{load_plaques(demo['plaques'], maker.pages)} signs")
        new_keys = [maker.pages[recipe.name].translation_key for recipe in {*written, *translated}]
        return list(Page.objects.filter(translation_key__in=new_keys).specific())

    def parent(self, recipe, maker: PageMaker):
        if not recipe.parent:
            return Page.get_first_root_node()
        parent = maker.pages[recipe.parent]
        parent.refresh_from_db(fields=["path", "depth", "numchild", "url_path"])
        return parent

    def count(self, what: str, recipes: list, make) -> list:
        """Make each; say how many are done now and then; returns those that were not there before."""
        made = []
        for number, recipe in enumerate(recipes, start=1):
            if make(recipe):
                made.append(recipe)
            if number % 25 == 0 or number == len(recipes):
                self.tell(f"{number} of {len(recipes)} {what}, {len(made)} new")
        return made

    def tell(self, what: str) -> None:
        if not self.quiet:
            self.stdout.write(f"{monotonic() - self.started:6.1f} s  {what}")
