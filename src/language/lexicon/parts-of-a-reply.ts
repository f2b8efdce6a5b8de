// What a reply has beside the figure, or is given with: what people want left out of it, and no part of what was measured.
// A source of regular expressions.

/** A part or a manner of a reply, by its name. */
export const PART_OF_REPLY_EN =
  '(?:preambles?|intros?|comments?|commentary|explanations?|explain(?:ing)?|sources?|citations?|citing|footnotes?|links?|caveats?|decimals?|units?|rounding|fluff|waffle|padding|prose|spin|jargon|frills|ado|fuss|words?|sentences?|texts?|emojis?|chatter|chat|formatting|format|typos?|spelling|grammar|greetings?|pleasantries|paragraphs?|punctuation|background|context|rest|digits?|numerals?|minutes?|seconds?|hurry|rush|panic|pressure|worries|delay)';
