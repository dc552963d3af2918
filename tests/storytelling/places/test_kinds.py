from storytelling.places.kinds import KINDS, POINT_KINDS, STORY_KINDS, kind_choices, kind_of


def test_every_kind_has_a_name_an_icon_and_a_type():
    for code, kind in KINDS.items():
        assert kind.code == code
        assert str(kind.label) and str(kind.plural) and kind.icon and kind.schema_org


def test_no_two_kinds_share_an_icon():
    assert len({kind.icon for kind in KINDS.values()}) == len(KINDS)


def test_kinds_for_stories_and_points_are_in_the_table():
    assert set(STORY_KINDS) | set(POINT_KINDS) <= set(KINDS)


def test_choices_keep_the_order_they_are_asked_for():
    assert [code for code, _label in kind_choices(["river", "temple"])] == ["river", "temple"]
    assert len(kind_choices()) == len(KINDS)


def test_a_code_that_left_the_table_is_no_error():
    assert kind_of("volcano") is None
    assert kind_of("temple").schema_org == "HinduTemple"
