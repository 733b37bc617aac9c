"""Promos, adverts and page furniture among the paragraphs."""

from presscheck.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
