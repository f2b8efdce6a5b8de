// Everyday English words of one meaning, a row each: a question may say one where a record says another.
import { stemWord } from '../tokens.ts';
import { phrasesOf } from './cues.ts';

// biome-ignore format: a meaning a row
const ROWS = [
  'photo|photographs|picture|pic|image|snap|snapshot|shot',
  'photo|photographer|photographs|snapper|snapped|photographed|cameraman',
  'author|writer|reporter|journalist|byline|wrote|penned|authored|write',
  'editor|edited|edit|subeditor',
  'article|report|piece|story|writeup',
  'end|finish|conclude|wrap|expire|deadline|finished|ended',
  'start|begin|began|launch|commence|commenced|kick|debut|opening|running',
  'progress|stage|status|headway',
  'mistake|error|blunder|failing|flaw|misstep|shortcoming|fault|slip',
  'admit|concede|conceded|acknowledge|acknowledged|confess|confessed|admitted',
  'award|prize|honour|honor|accolade|trophy|gong|title',
  'honour|honor|title|designation|accolade|won|win',
  'demand|want|request|urge|plea',
  'slogan|motto|tagline|catchphrase|strapline|catchline',
  'promise|pledge|vow|commitment',
  'goal|aim|objective|target|purpose|ambition',
  'equipment|kit|gear|machine|apparatus',
  'design|designer|architect|drew|designed',
  'build|builder|built|construct|contractor|constructed|erected',
  'build|built|develop|developed|developer|create|created|coded|programmed',
  'invest|investor|bankroll|bankrolled|finance|financed|financier|backer|backed|money|cash',
  'fund|funded|pay|paid|finance|financed|bankroll|bankrolled|sponsor|sponsored|donor',
  'reason|cause|why|because',
  'benchmark|yardstick|model|peer|comparator|comparison',
  'reform|overhaul|shakeup|revamp',
  'campaign|drive|programme|initiative|crusade',
  'move|relocate|relocation|moved|relocated',
  'survey|poll|questionnaire',
  'worry|concern|fear|unease|misgiving|doubt',
  'delay|postpone|postponed|setback|holdup|delayed',
  'rule|regulation|condition|requirement|criterion',
  'publish|printed|appear|appeared|released|issued',
  'problem|difficulty|challenge|shortcoming|weakness|trouble|bottleneck',
  'meeting|conference|rally|gathering|session|assembly',
  'company|firm|business|enterprise|operator',
  'child|kid|youngster|children|pupil',
  'consultation|hearing',
  'trip|visit|tour|outing',
  'action|measure|step',
  'closure|closed|shut|shutdown|close|axed|scrapped|dropped|discontinued|withdrawn',
  'merge|merged|fold|folded|combine|combined|amalgamate',
  'app|application',
  'power|electricity',
  'fault|breakdown|failure|outage',
].map(phrasesOf);

const ROWS_BY_WORD = new Map<string, string[]>();
for (const row of ROWS)
  for (const word of row) {
    const key = stemWord(word);
    ROWS_BY_WORD.set(key, [...(ROWS_BY_WORD.get(key) ?? []), ...row.filter((other) => other !== word)]);
  }

/** Other words of the everyday meaning of `word`, a word without its plural ending; none where it has none. */
export function englishSynonymsOf(word: string): readonly string[] {
  return ROWS_BY_WORD.get(word) ?? ROWS_BY_WORD.get(word.replace(/(?<=.{4})(?:ing|ed)$/, '')) ?? [];
}
