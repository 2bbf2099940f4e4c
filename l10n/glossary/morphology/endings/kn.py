"""Kannada: plural and case, with the consonant that joins them to a vowel."""

from __future__ import annotations

from l10n.glossary.morphology.paradigms import endings

ENDINGS = endings(
    """
    -: ದ ದಲ್ಲಿ ದಿಂದ ಕ್ಕೆ ವನ್ನು ವು ದವರು ಗಳು ಗಳ ಗಳಲ್ಲಿ ಗಳಿಂದ ಗಳಿಗೆ ಗಳನ್ನು ನ ನಲ್ಲಿ ನಿಂದ ನಿಗೆ ನನ್ನು ನು ರು ರ ರಲ್ಲಿ ರಿಂದ ರಿಗೆ ರನ್ನು
    - ಿ ೆ ೀ ೈ: ಯ ಯಲ್ಲಿ ಯಿಂದ ಗೆ ಯನ್ನು ಯು ಗಳು ಗಳ ಗಳಲ್ಲಿ ಗಳಿಂದ ಗಳಿಗೆ ಗಳನ್ನು ಯವರು
    ು: ಿನ ಿನಲ್ಲಿ ಿನಿಂದ ಿಗೆ ನ್ನು ುಗಳು ುಗಳ ುಗಳಲ್ಲಿ ುಗಳಿಂದ ುಗಳಿಗೆ ುಗಳನ್ನು
    ್: ಿನ ಿನಲ್ಲಿ ಿನಿಂದ ಿಗೆ ನ್ನು ್ಗಳು ್ಗಳ ್ಗಳಲ್ಲಿ ್ಗಳನ್ನು ್ನ ್ನಲ್ಲಿ
    """,
    least=2,
    complete=False,
)
