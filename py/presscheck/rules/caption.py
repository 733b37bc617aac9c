"""Captions, credit lines and alternative texts among the paragraphs."""

from presscheck.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
