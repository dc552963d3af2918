"""What the editor is told after saving a place."""

from wagtail import hooks

from storytelling.places.position_form import tell_position_note


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def show_position_as_understood(request, page):
    tell_position_note(request, page)
