"""What happened to the text itself."""

from presscheck.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
