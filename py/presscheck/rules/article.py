"""What holds for the article as a whole."""

from presscheck.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
