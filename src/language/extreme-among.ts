// "Which branch had the most visits", 哪家医院候诊最短: of which place or body a metric stands highest or lowest. It is
// put as a question for the metric alone, beside the sort of thing that is asked for.

/** The question put for the metric alone, and whose figure is sought. */
export interface ExtremeAmong {
  readonly metric: string;
  readonly end: 'highest' | 'lowest';
  /** The words that ask for it, as they were put. */
  readonly said: string;
  /** The noun for what it is sought among, as it was said; empty where none was. */
  readonly sort: string;
}

/** Beyond this a message is a story, in which such words say other things. */
const LONGEST = 200;
const LONGEST_NOUN = 4;

const END_OF_SCALE = '最(?:高|多|大|长|低|少|小|短)';
const CLOSE = '(?:的|了|呢|啊|呀)?(?=[?？。!！~～]*$)';
const WHO = '(?:谁|哪(?:一)?(?:[家个条座所处位支段区县市馆站线院园港片校])?)';
const NOUN = `[\\p{Script=Han}]{0,${LONGEST_NOUN}}`;
// 哪家医院候诊最短, 2024年谁的客流最多.
const WHO_FIRST = new RegExp(
  `(?:是|在)?(?<who>${WHO})(?<rest>[^,.;?!，。；？！]{0,30}?)(?:是|为)?(?<end>${END_OF_SCALE})${CLOSE}`,
  'u',
);
// 候诊最短的是哪家医院.
const WHO_LAST = new RegExp(`(?<end>${END_OF_SCALE})的?(?:是)?(?<who>${WHO})(?<sort>${NOUN})${CLOSE}`, 'u');

const HIGH = '(?:highest|most|largest|biggest|greatest|longest)';
const LOW = '(?:lowest|fewest|least|smallest|shortest)';
const VERB =
  '(?:has|have|had|got|gets|sees|saw|recorded|records|with|drew|draws|took|takes|reported|reports|posted|posts|showed|shows|is|was|were|are)';
const OF = '(?:number of |amount of |figures? for |value of |level of |share of (?=the ))?';
// "Which branch had the most visits in 2024".
const WHICH_HAS = new RegExp(
  `\\bwhich(?: one)?(?: of (?:the|your|our))?(?<sort>(?: [a-z'’-]+){1,3}?) ${VERB}(?: been)? (?:the |its |their )?(?<end>${HIGH}|${LOW}) ${OF}(?=[a-z])`,
);
// "Which branch's visits were highest", "at which hospital was the average wait shortest".
const WHICH_WHOSE = new RegExp(
  `(?:\\b(?:at|in|on|for|of) )?\\bwhich(?<sort>(?: [a-z-]+){1,3}?)(?:['’]s? | (?:is|was|were|are) (?:the )?)(?<rest>[a-z][a-z ]{2,50}?) (?:(?:is|was|were|are) )?(?:the )?(?<end>${HIGH}|${LOW})(?= in \\d| in (?:q|h)?\\d|[?.!]*$)`,
);

const ANY = /最|est\b|\bmost\b|\bleast\b/;
const IS_LOW = new RegExp(`^(?:最[低少小短]|${LOW})`);
/** 哪年客流最高 asks for a time. */
const STARTS_WITH_TIME = /^(?:一?个?)(?:年|月|季|半年|时|期|天|日|周)/;
const IS_TIME = /年|月|季|时|期|次|天|日|周|\b(?:year|month|quarter|half|day|week|time)s?\b/;

/** The readings of a question for whose figure is highest or lowest, the longest noun first; none where it is no such question. */
export function extremesAmong(text: string): ExtremeAmong[] {
  if (text.length > LONGEST || !ANY.test(text)) return [];
  for (const pattern of [WHO_FIRST, WHO_LAST, WHICH_HAS, WHICH_WHOSE]) {
    const found = pattern.exec(text);
    const said = found?.groups?.end;
    if (!found || said === undefined) continue;
    if (STARTS_WITH_TIME.test(found.groups?.rest ?? '')) return [];
    const around = [text.slice(0, found.index), text.slice(found.index + found[0].length)] as const;
    const end = IS_LOW.test(said) ? 'lowest' : 'highest';
    return nounsOf(found.groups ?? {})
      .filter(({ sort }) => !IS_TIME.test(sort))
      .map(({ sort, rest }) => ({
        metric: `${around[0]}${rest}${around[1]}`.replace(/\s+/g, ' ').trim(),
        end,
        said,
        sort,
      }));
  }
  return [];
}

// 哪家医院候诊: how much of what stands behind the question word names a sort of thing is for the record to say.
function nounsOf({
  who = '',
  sort,
  rest = '',
}: Record<string, string | undefined>): { sort: string; rest: string }[] {
  const counted = /[区县市馆站线院园港校]$/.exec(who)?.[0] ?? '';
  if (sort !== undefined) return [{ sort: `${counted}${sort.trim()}`, rest }];
  const longest = Math.max(0, Math.min(LONGEST_NOUN, rest.length - 1));
  return Array.from({ length: longest + 1 }, (_, at) => longest - at).map((length) => ({
    sort: counted + rest.slice(0, length),
    rest: rest.slice(length).replace(/^的/, ''),
  }));
}
