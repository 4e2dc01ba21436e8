"""Programmes as things that people take in, hand on and exchange for newer ones.

Here live the page of the programmes there are, the preview of one that arrives as a file, the offer
of a newer version to a mentorship, and the answers that a newer version no longer asks for.
"""
