"""The command line: one command a module, found by its attribute ``command``. No logic here."""
