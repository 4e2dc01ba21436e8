"""Signing at this desk: who signs and what, each in turn, the seal, and what it locks."""
