"""Every rule, in the order in which a reader meets them."""

from presscheck.rules import article, caption, headline, noise, quote, text
from presscheck.rules.rule import Hit, Rule, Severity

RULES: tuple[Rule, ...] = (
    *quote.RULES, *headline.RULES, *caption.RULES, *noise.RULES, *article.RULES, *text.RULES,
)  # fmt: skip

__all__ = ["RULES", "Hit", "Rule", "Severity"]
