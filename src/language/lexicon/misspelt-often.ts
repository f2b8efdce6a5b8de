/**
 * Words of grammar and of time that stand in every sort of question, the commonest first. They decide how the words
 * around them are read, so a slip in one is mended before anything is read. None of them is a name or a measure.
 */
// biome-ignore format: rows of words
const GRAMMAR: readonly string[] = rows(`
  the and for what how was from with is are did does many much who when where which that this have has had been were
  why not per than its their there they these those about between during into over under more also please pls can
  could would should will yes our you your his her him she says said say tell give get got hit any all each every one
  only just both still really then them compared against versus according whose whom while some most least pct pts
  same just again up to
`);

// biome-ignore format: rows of words
const TIME: readonly string[] = rows(`
  year years yearly last next quarter quarters month months half first second third fourth end before after since until
  previous prior early late later earlier now today current currently annual january february march april june july
  august september october november december through thru
`);

// biome-ignore format: rows of words
const NUMBERS: readonly string[] = rows(`
  hundred thousand million billion trillion percent three seven eight eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety fifth sixth seventh eighth ninth tenth
`);

/** All of these words. */
export const OFTEN: ReadonlySet<string> = new Set([...GRAMMAR, ...TIME, ...NUMBERS]);

/** Words of the language that are a slip far sooner than meant. */
export const RATHER_SLIPS: ReadonlySet<string> = new Set([
  'fro',
  'form',
  'thee',
  'dose',
  'fist',
  'mangy',
  'yea',
  'weer',
]);

function rows(words: string): string[] {
  return words.trim().split(/\s+/);
}
