"""Glossary formats, one a module with the attribute ``READER``."""
