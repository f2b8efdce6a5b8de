// Verbs of several words that say what a plain one does: wrap up for end, own up to for admit. Apart, their words mean
// something else (own, up), or nothing.

const PLAIN: readonly (readonly [said: string, plain: string])[] = [
  ['(?:own|owns|owned|owning|fess|fessed) up to|(?:come|came|coming) clean about', 'admit'],
  ['(?:get|gets|got|getting) wrong', 'mistakes'],
  [
    '(?<=\\bwho )(?:made|makes|make)(?= (?:the |this |that |its |their |our )?(?:[a-z]+ )?(?:app|website|software|system|platform)\\b(?=[ ?.!,]|$))',
    'developed',
  ],
  [
    "(?:aren['’]t|are not|isn['’]t|is not|can['’]t|mustn['’]t|may not) (?:you|we|people|visitors|they|i|one) (?:be )?(?:allowed|permitted|supposed) to(?: do)?",
    'is forbidden',
  ],
  ['(?<=\\bwho )put up (?=(?:the|this|that) (?!money|cash|funds|capital))', 'built '],
  ['open(?:ed|s)?(?: back)?(?: up)? again', 'reopen'],
  [
    ',? (?:and not|rather than|instead of) (?:some|any|another)(?: other)? (?:place|city|town|county|library|network|hospital|one)|,? of all (?:places|cities|towns|libraries|hospitals|things)',
    '',
  ],
  ['(?:has|have) (?:they |it |we |you )?(?:got )?lined up', 'are the plans'],
  [
    'what (?:became|has become) of ((?:the|this|that) (?:[a-z]+ ){0,2}[a-z]+)(?= *(?:[?.!,]|$))',
    'what did $1 turn into',
  ],
  ['what (?:set off|sparked|touched off|triggered)', 'what caused'],
  [
    'which number (?:do|should|can|must) (?:i|we|you|people) (?:ring|dial|call|phone)',
    'what is the phone number to call',
  ],
  ['(?:mess|messes|messed|messing|screw|screwed|screwing|foul|fouled|fouling) up', 'mistakes'],
  ['(?:kick|kicks|kicked) (it|this|that|them|things) off', 'started $1'],
  ['(?:pick|picks|picked|picking) up (?:new |some |fresh )?(?:ideas|tips|know-how|tricks)', 'learn'],
  [
    '(?:put|puts|putting|sank|sunk|pumped|poured|ploughed|plowed) (?:its |their |any |some )?(?:money|cash) in(?:to)?',
    'invested in',
  ],
  [
    '(?:what|which) (?:place|city|town) (?:do|does|did) ((?:[a-z]+ ){1,3})(?:look up to|model (?:it|them)sel(?:f|ves) on|measure (?:it|them)sel(?:f|ves) against)',
    'who is the benchmark of $1',
  ],
  [
    '(?:what|which) ([a-z]+) (do|does|did) ((?:[a-z]+ ){1,3})(?:look up to|model (?:it|them)sel(?:f|ves) on|measure (?:it|them)sel(?:f|ves) against)',
    'which $1 $2 $3take as benchmark',
  ],
  ['half[- ]a[- ]dozen|a half[- ]dozen|half[- ]dozen', 'six'],
  ['gm', 'general manager'],
  [
    '(?:tipped|slated|poised|billed|bound|meant|destined|scheduled|pencilled in|penciled in|earmarked|primed|geared up|lined up) to (?=(?:reach|hit|attain|get to|come to|rise to|grow to|climb to|fall to|drop to|have|be|account|make up|stand at)\\b)|seen (?=(?:reaching|hitting|attaining)\\b)',
    'expected to ',
  ],
  [
    "(?:taking|using|treating|with|having) ((?:[a-z0-9'’-]+ ){1,4})as (?:the|a|an|its|our|your|their) (?:yardstick|benchmark|reference|baseline|standard|measure|comparator|point of reference|point of comparison)",
    'relative to $1',
  ],
  ['(?:the )?name of (?:the )?(?:person|man|woman|one|reporter|journalist) (?:who|that)', 'who'],
  ['(?:wrap|wraps|wind|winds|finish) up|(?:draw|come)s? to (?:a close|an end)|run its course', 'end'],
  ['(?:wrapped|wound|finished) up|(?:drew|came) to (?:a close|an end)', 'ended'],
  ['(?:get|gets|getting) (?:going|under ?way|off the ground|started)|kicks? off', 'start'],
  ['(?:go|goes|going) live', 'launch'],
  ['(?:went|gone) live', 'launched'],
  ['(?:got|gotten) (?:going|under ?way|off the ground|started)|kicked off', 'started'],
  ['(?<=(?:why|how come) [^?.!]{1,80}) (?:in the first place|to begin with)', ''],
  [
    '(?<=when (?:did|does|will) (?!(?:it|that|this|they) )(?:[a-z0-9-]+ ){1,5})come out(?= *(?:[?.!,]|$))',
    'get released',
  ],
  ['(?:were|are|was|is) (?:all )?signed up(?! for)|(?:had|have|has) signed up(?= by\\b)', 'were there'],
  ['(?:come|comes|came) up with|thought up|dreamt up|dreamed up', 'proposed'],
  [
    '(?:did|does) it (?:come|go) (?:out|live|to print)|was it (?:out|published)(?= *(?:[?.!,]|$))',
    'it published',
  ],
  ['the (?:point|idea|use|rationale|thinking) (?:of|behind)(?! view)', 'the purpose of'],
  [
    '(?:has|have) (the (?:[a-z0-9-]+ ){0,5}(?:park|project|plant|site|building|rebuild|phase [a-z0-9]+|station|works)) been (?:completed|finished|built)(?: yet)?|(?:is|are) (the (?:[a-z0-9-]+ ){0,5}(?:park|project|plant|site|building|rebuild|phase [a-z0-9]+|works)) (?:finished|complete|completed|done|built)(?: yet)?',
    'what is the headway of $1$2',
  ],
  [
    '(?:wrote|penned|authored|filed) (?:it|this|(?:the|this) (?:story|piece|write-up|copy))(?= *(?:[,?!.]|and|$))',
    'wrote the report',
  ],
  [
    '(?:put|puts|putting) up (?:all )?(?:the |its |their )?(?:money|cash|funds|capital) for|(?:foot|foots|footed) the bill for|stump(?:s|ed)? up for',
    'paid for',
  ],
  [
    '(?:done|finished|complete|completed|ready|built|up and running) or (?:is it |are they )?(?:still )?(?:going (?:up|on)|being [a-z]+(?: out| up)?|under construction|under ?way|in the works|unfinished)',
    'what is the headway',
  ],
  [
    'how far (?:along|on) (?:is|are|have|has) (?:it|they|that|this|things)(?: got| come)?|how far (?:has|have) (?:it|they|that|this|things) (?:got|gotten|come|progressed)',
    'what is the headway',
  ],
  [
    'how far (?:along|on) (?:is|are) (?=(?:[a-z-]+ ){0,6}(?:park|project|plant|site|works?|building|rebuild|construction|phase [a-z0-9]+)\\b)',
    'what is the headway of ',
  ],
  [
    'how far (?:has|have) (?=(?:[a-z-]+ ){0,4}(?:park|project|plant|site|works?|building|rebuild|construction|phase [a-z0-9]+) (?:got|gotten|come|progressed))',
    'what is the headway of ',
  ],
  [
    '(?:send|sends|sent|sending) (?:its |their |some |a team of )?(?:people|staff|officials|cadres|delegates|a team|a delegation|a group) to',
    'visited',
  ],
  [
    '(?:pick|picks|picked|bring|brings|brought) (?:up|home)(?= (?:any|the|a|an|some|which|what|its|their)\\b)',
    'won',
  ],
  [
    '(?<=\\b(?:article|piece|story|report|paper|statement|coverage)(?: [a-z]+)?) (?:come|came|go|went|be) (?:out|up|live|online|to print)\\b',
    ' published',
  ],
];

const ANY = new RegExp(`\\b(?:${PLAIN.map(([said]) => said).join('|')})\\b`);
const LATIN = /[a-z]{2} [a-z]/;
const EACH = PLAIN.map(([said, plain]) => [new RegExp(`\\b(?:${said})\\b`, 'g'), plain] as const);

/** The text with the plain verbs in their place; undefined where it has none of them. */
export function withPlainVerbs(text: string): string | undefined {
  if (!LATIN.test(text) || !ANY.test(text)) return undefined;
  return EACH.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
}
