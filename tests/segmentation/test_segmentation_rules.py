"""What a project may set, by option."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.errors import ConfigurationError, InputError, RulesError
from l10n.segmentation import Rules, explain, split


def test_quotations_are_cut_inside_or_kept_whole() -> None:
    text = "“The road is closed. We walk,” said Ida. She left."

    assert split(text, "en") == ["“The road is closed. ", "We walk,” said Ida. ", "She left."]
    whole = Rules(quotations_whole=True)
    assert split(text, "en", rules=whole) == ["“The road is closed. We walk,” said Ida. ", "She left."]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Er rief: „Halt! Wer da?“ Niemand kam."),
        ("fr", "Il dit : « Halte ! Qui va là ? » Personne ne vint."),
        ("uk", "Він гукнув: «Стій! Хто там?» Ніхто не прийшов."),
        ("en", 'He cried: "Stop! Who is it?" Nobody came.'),
        ("ja", "彼は「止まれ！誰だ？」と言った。誰も来ない。"),
    ],
)
def test_quotations_of_each_style_are_known(locale: str, text: str) -> None:
    assert len(split(text, locale, rules=Rules(quotations_whole=True))) == 2


def test_a_quotation_mark_without_its_partner_keeps_nothing_whole() -> None:
    assert len(split("“One is here. Two is there. Three is away.", "en", rules=Rules(quotations_whole=True))) == 3


def test_parentheses_are_cut_inside_or_kept_whole() -> None:
    text = "It rained (so it did. We saw it. All of us) and stopped. Then sun."

    assert len(split(text, "en")) == 4
    assert split(text, "en", rules=Rules(parentheses_whole=True)) == [text[: text.index("Then")], "Then sun."]


def test_lower_case_starts_are_the_languages_or_the_projects() -> None:
    text = "Das war gut. danke euch allen."

    assert len(split(text, "de")) == 1
    assert len(split(text, "de", rules=Rules(lower_case_starts=True))) == 2
    assert len(split("That was good. thanks to all.", "en", rules=Rules(lower_case_starts=False))) == 1


def test_short_sentences_stay_with_their_neighbours() -> None:
    rules = Rules(least_length=10)

    assert split("No. Yes! It was raining hard. Oh.", "en", rules=rules) == ["No. Yes! It was raining hard. Oh."]
    assert split("It was raining. It was snowing.", "en", rules=rules) == ["It was raining. ", "It was snowing."]


def test_the_projects_own_exceptions() -> None:
    text = "See the Abbrv. Then go. Xabbrv. Then stop."
    rules = Rules(never_after=("Abbrv.",))

    assert split(text, "en", rules=rules) == ["See the Abbrv. Then go. ", "Xabbrv. ", "Then stop."]
    assert next(d.rule for d in explain(text, "en", rules=rules) if not d.cut) == "never after"


def test_a_table_of_settings_makes_rules() -> None:
    rules = Rules.of(
        {
            "quotations": "whole",
            "parentheses": "cut",
            "lower-case-starts": False,
            "least-length": 3,
            "never-after": ["Abbrv."],
        }
    )

    assert rules == Rules(
        quotations_whole=True, lower_case_starts=False, least_length=3, never_after=("Abbrv.",)
    )


@pytest.mark.parametrize(
    "settings",
    [
        {"quotation": "whole"},
        {"quotations": "yes"},
        {"least-length": -1},
        {"least-length": True},
        {"lower-case-starts": 1},
        {"never-after": "Gen."},
        {"never-after": [""]},
        {"srx": 3},
    ],
)
def test_a_wrong_setting_is_named(settings: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(settings))):
        Rules.of(settings)


def test_an_srx_file_is_found_from_the_projects_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        Rules.of({"srx": "rules.srx"}, tmp_path)
    (tmp_path / "rules.srx").write_text("<tmx/>", encoding="utf-8")
    with pytest.raises(RulesError, match="not SRX"):
        Rules.of({"srx": "rules.srx"}, tmp_path)
