"""People behind or before a counter, from the waist up: 0,0 is the middle of the waist, about 320 tall."""

from home.drawings.canvas import circle, oval, path, rect, stroke
from home.drawings.plants import frangipani

TORSO = "M-84 4C-88 -50 -104 -110 -98 -158C-92 -192 -58 -204 -26 -212H26C58 -204 92 -192 98 -158C104 -110 88 -50 84 4z"
SHADE = "M26 -212C58 -204 92 -192 98 -158C104 -110 88 -50 84 4H34C46 -60 46 -150 26 -212z"


def body(top, fold, skin, sash=None, arms="down"):
    """Shoulders, chest and arms; `arms`: down, half (the left arm is drawn apart), bent with the hands before the waist, or none where they are drawn apart."""
    drawn = ""
    if arms == "down":
        drawn += stroke("M-88 -160C-112 -110 -116 -60 -104 -6", top, 40)
    drawn += path("M-22 -246H22V-206Q0 -186 -22 -206z", skin) + path(
        "M4 -246H22V-206Q12 -196 4 -192z", fold, opacity="0.4"
    )
    drawn += path(TORSO, top) + path(SHADE, fold, opacity="0.55")
    if arms in ("down", "half"):
        drawn += stroke("M88 -160C112 -110 116 -60 104 -6", top, 40) + stroke(
            "M104 -150C124 -104 128 -56 116 -6", fold, 14, opacity="0.55"
        )
    if sash:
        drawn += path("M-85 -42C-40 -30 40 -30 85 -42L84 4H-84z", sash) + path(
            "M34 -34L85 -42L84 4H32z", fold, opacity="0.4"
        )
    if arms == "bent":
        for k in (-1, 1):
            tone = top if k < 0 else fold
            drawn += stroke(f"M{k * 84} -156C{k * 118} -104 {k * 124} -60 {k * 112} -34", top, 40)
            drawn += stroke(f"M{k * 112} -34L{k * 52} -6", top, 34) + stroke(
                f"M{k * 118} -22L{k * 56} 4", tone, 10, opacity="0.5"
            )
            drawn += stroke(f"M{k * 46} -4L{k * 22} 2", skin, 24) + stroke(f"M{k * 22} 2L{k * 6} 8", skin, 15)
    return drawn


def back(top, fold, skin, hair, sash=None, flower=None, arms="down"):
    """A woman from behind, hair in a knot low on the neck."""
    drawn = body(top, fold, skin, sash, arms) + path(
        "M-26 -212Q0 -186 26 -212L20 -204Q0 -194 -20 -204z", skin
    )
    drawn += circle(-42, -268, 9, skin) + circle(42, -268, 9, skin)
    drawn += path(
        "M-44 -266C-50 -336 50 -336 44 -266C42 -240 22 -228 0 -228C-22 -228 -42 -240 -44 -266z", hair
    )
    drawn += oval(0, -238, 27, 21, hair) + path(
        "M-20 -232C-10 -250 14 -250 22 -236", stroke=fold, stroke_width="3", opacity="0.6"
    )
    return drawn + (frangipani(34, -262, 20, *flower) if flower else "")


def front(top, fold, skin, hair, sash=None, cloth=None, arms="down", collar=None):
    """A seller facing us with the head bent over the work; a cloth covers the hair if given."""
    drawn = body(top, fold, skin, sash, arms)
    drawn += path("M-26 -212Q0 -150 26 -212L14 -206Q0 -182 -14 -206z", skin)
    if collar:
        drawn += stroke("M-28 -211L0 -150L28 -211", collar, 9)
    drawn += oval(0, -262, 37, 46, skin) + path(
        "M12 -306C44 -296 44 -232 8 -217C22 -240 24 -280 12 -306z", fold, opacity="0.28"
    )
    if cloth:
        drawn += path("M-42 -258C-52 -334 52 -334 42 -258C26 -280 -26 -280 -42 -258z", cloth)
        drawn += path(
            "M10 -314C44 -310 50 -290 42 -258C34 -268 24 -273 12 -275C20 -290 18 -304 10 -314z",
            fold,
            opacity="0.4",
        )
    else:
        drawn += path("M-41 -252C-52 -334 52 -334 41 -252C32 -282 -32 -282 -41 -252z", hair)
    return drawn


def man(top, fold, skin, hair, udeng, behind=True, arms="down", sash=None):
    """A man in a folded head cloth, from behind or with his head bent towards us."""
    drawn = body(top, fold, skin, sash, arms)
    drawn += circle(-40, -264, 9, skin) + circle(40, -264, 9, skin)
    if behind:
        drawn += path("M-26 -212Q0 -186 26 -212L20 -204Q0 -194 -20 -204z", skin)
        drawn += path(
            "M-42 -266C-46 -330 46 -330 42 -266C40 -242 24 -232 0 -232C-24 -232 -40 -242 -42 -266z", hair
        )
    else:
        drawn += path("M-28 -212Q0 -172 28 -212z", skin) + oval(0, -262, 37, 46, skin)
        drawn += path("M12 -306C44 -296 44 -232 8 -217C22 -240 24 -280 12 -306z", fold, opacity="0.28")
    drawn += path("M-46 -276C-50 -336 50 -336 46 -276L40 -262C20 -274 -20 -274 -40 -262z", udeng)
    return (
        drawn
        + path("M-6 -316L10 -352L24 -312z", udeng)
        + path("M8 -322C44 -318 50 -300 46 -276L40 -262C30 -268 22 -270 14 -271z", fold, opacity="0.4")
    )


def apron(cloth, fold, tie):
    return (
        path("M-52 -150C-50 -170 50 -170 52 -150L78 4H-78z", cloth)
        + path("M24 -165C44 -164 51 -160 52 -150L78 4H34z", fold, opacity="0.35")
        + stroke("M-52 -152L-24 -208M52 -152L24 -208", tie, 7)
        + rect(-30, -96, 60, 4, fold, opacity="0.4")
    )
