"""What a person sees while the vault is shut, and where they choose how it is locked.

It knows the safe by its port alone. Passwords go from a field to the worker and nowhere else.
"""
