"""Endings by language: a module a language, named by its ISO 639 code, with the attribute ``ENDINGS``.

They are for words that no dictionary has, names above all. Each table is a grammar's paradigms in our own
words: a line a paradigm, ``citation endings: all endings``, ``-`` where there is none. Endings that make
another word (an adjective of a country, an inhabitant) are in no paradigm on purpose.
"""
