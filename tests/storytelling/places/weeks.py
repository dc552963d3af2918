"""Hypothesis strategies for weeks of opening hours."""

from hypothesis import strategies as st

from storytelling.places.week import ALL_DAY, HoursError, Span, parse_day

minutes = st.integers(0, 24 * 60 - 1)


@st.composite
def spans(draw):
    start, end = draw(minutes), draw(st.integers(1, 24 * 60))
    return Span(start, end if end > start else end + 24 * 60)


@st.composite
def days(draw):
    """A day as the parser makes it: in order, without overlap."""
    drawn = draw(st.lists(spans(), max_size=3))
    try:
        return parse_day(", ".join(map(str, drawn)) or "closed")
    except HoursError:
        return (drawn[0],) if drawn[0].end - drawn[0].start < 24 * 60 else ALL_DAY


weeks = st.tuples(*[st.one_of(st.none(), st.just(()), st.just(ALL_DAY), days())] * 7)
