"""Earlier translations, and what can be had from them without a translator."""
