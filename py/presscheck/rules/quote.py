"""Quotes whose speaker is missing, nameless or at second hand."""

from presscheck.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
