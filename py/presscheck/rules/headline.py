"""The tricks that a heading plays, one rule each."""

from presscheck.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
