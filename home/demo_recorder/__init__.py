"""Makes the recordings of the demo anew: synthetic voices from Debian read what home/demo/listening/ says.

Nothing here runs at a start or in production: the finished recordings are kept in home/demo/sounds/.
"""
