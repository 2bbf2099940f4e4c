"""The rules, one a module; each defines ``CHECK``, and is found by being here."""
