"""The pictures of the demo city, drawn: each scene is one place at one hour.

A scene is a module of `scenes` with its picture's name (`pura_maospahit`) and a function `draw() -> str`
that gives an SVG document of 1600 × 1000.  The same scene is the same text at every call.
"""
