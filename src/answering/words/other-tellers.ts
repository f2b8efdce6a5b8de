// Who else than the record a message says a figure comes from, put by what he is and by no name: the auditor, a rival firm,
// a leaked memo. What another counted is no figure on record, whatever it was.
import type { Catalog } from '../../knowledge/catalog.ts';
import { isEverydayUnit } from '../../language/lexicon/everyday-units.ts';
import { ROLE_EN, THEIR_NUMBER_EN } from '../../language/lexicon/roles.ts';
import { matches } from '../../language/matches.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from './once-for.ts';

const WORD = "[a-z][a-z'’-]*";
const ONE = `(?:the|an?|some|any|another|one|its|their|each|every)`;
const TELL =
  '(?:put|quote|give|claim|cite|estimate|say|report|publish|announce|state|reckon|find|calculate|count|come up with|arrive at|mention|release|issue|peg|tell|list|show|allege|concede|admit|submit|assume|offer|suggest|argue|insist|note|(?:have|get|got|hold|use|record|log|file) (?:for|down as|down for))';
const TOLD =
  '(?:estimated|reported|published|quoted|put|claimed|measured|calculated|counted|given|cited|stated|issued|released|found|assessed|audited|verified|computed|reckoned|announced)';
const BEHIND =
  '(?=[,?.:;)]|$| (?:what|how|which|was|were|is|are|did|does|do|has|had|in|for|by|of|at|and|whose)\\b)';

const ACCORDING = new RegExp(
  `\\b(?:according to|in the (?:view|opinion|eyes|words|estimation) of|as per|per(?! (?:capita|head|person|resident|household|mu|unit|day|week|month|year)\\b)) (?:${ONE} )?((?:${WORD} ){0,4}?${WORD})${BEHIND}`,
  'g',
);
const THEIRS = new RegExp(
  `(?<![a-z'’-])((?:${WORD} ){0,3}?${WORD})['’]s? (?:${WORD} ){0,2}?${THEIR_NUMBER_EN} (?:for|of|on|at)\\b`,
  'g',
);
const DID_TELL = new RegExp(
  `\\b(?:did|does|do|would|will|has|have|had|can) (?:${ONE} )((?:${WORD} ){0,3}?${WORD}) (?:(?:ever|also|itself|themselves|originally|actually) )?${TELL}\\b`,
  'g',
);
const TOLD_BY = new RegExp(`\\b${TOLD} (?:out )?by (?:${ONE} )?((?:${WORD} ){0,3}?${WORD})${BEHIND}`, 'g');
/** "Wikipedia gives it as": whose word opens a clause. */
const TELLS_IT = new RegExp(
  `(?:^|[,.;:!?–—-] ?|\\b(?:and|but|so|since|because|if) )(?:the |an? )?((?:${WORD} ){0,3}?${WORD}) (?:gives|gave|puts|quotes|quoted|cites|cited|lists|listed|claims|claimed|reckons|reckoned|estimates|estimated|has it) (?!(?:me|us|you|up|off|out|in|down|that|back|it a|itself)\\b)`,
  'g',
);
/** "The union did its own tally": somebody went over it, and what came of it is asked. */
const WENT_OVER = new RegExp(
  `\\b((?:${WORD} ){0,2}?${ROLE_EN}) (?:(?:ha[sd]|have|also|even|just|once|later|already) )*(?:went (?:over|through)|gone (?:over|through)|(?:did|done|ran|run|made|kept|published) (?:its|their|his|her|an?) own|audited|reviewed|re-?checked|double-checked|examined|recounted|recalculated|looked (?:into|over)|sampled|scrutini[sz]ed|combed through)\\b`,
  'g',
);
const NOT_OFFICIAL = new RegExp(
  `\\b(?:(?:independent|unofficial|outside|external|alternative|rival|third-party|competing|leaked|internal|confidential|secret|disputed|back-of-(?:the-|an-)?envelope) (?:${WORD} )?${THEIR_NUMBER_EN}(?= (?:for|of|on|at)\\b)|(?:foreign|other|rival|international|overseas|opposition) (?:news)?(?:papers?|media|press|outlets?|reporters|journalists|tabloids?)\\b)`,
  'g',
);

/** Whoever speaks to us, the record itself, and times, which have figures of their own. */
const OURS =
  /\b(?:what|which|who|where|how|we|us|our|ours|i|me|my|you|your|he|she|it|its|this|that|them|these|those|records?|data|dataset|logs?|sources?|files?|packs?|notes?|database|archives?|books?|reports?|articles?|papers?|story|stories|documents?|yearbooks?|reviews?|statements?|spreadsheets?|tables?|last|next|latest|year|month|week|day|today|yesterday|quarter|season|decade|let|there|here|plan|schedule|definition|metric|indicator)\b/;

/** The others whose figure a question asks for. */
export function otherTellers(query: Query, catalog: Catalog): string[] {
  if (query.intent === 'claim' || !MAY_TELL.test(query.text.text)) return [];
  return [
    ...strange(ACCORDING, query, catalog),
    ...strange(THEIRS, query, catalog),
    ...strange(TOLD_BY, query, catalog),
    ...strange(DID_TELL, query, catalog).filter((said) => isRoleOrStranger(said, query)),
    ...strange(TELLS_IT, query, catalog).filter((said) => isRoleOrStranger(said, query)),
    ...strange(WENT_OVER, query, catalog),
    ...matches(NOT_OFFICIAL, query.text.text).map(([said]) => said),
  ];
}

const MAY_TELL = new RegExp(
  `\\b(?:according|per|view|opinion|eyes|words|estimation|by|did|does|do|would|will|has|have|had|can|gives|gave|puts|quotes|quoted|cites|cited|lists|listed|claims|claimed|reckons|reckoned|estimates|estimated|went|gone|done|ran|made|kept|audited|reviewed|re-?checked|double-checked|examined|recounted|recalculated|looked|sampled|scrutini[sz]ed|combed|media|press)\\b|['’]|${THEIR_NUMBER_EN}|papers?|outlets?|tabloids?|report`,
);

const ROLE_HEAD = new RegExp(`\\b${ROLE_EN}$`);

function strange(pattern: RegExp, query: Query, catalog: Catalog): string[] {
  const { text, mentions } = query;
  return matches(pattern, text.text).flatMap(({ 0: said, 1: name = '', index }) => {
    const start = index + said.indexOf(name);
    const isNamed = mentions.some(
      ({ kind, senses, start: from, end }) =>
        from < start + name.length &&
        start < end &&
        (kind === 'period' || senses.some(({ type }) => type !== 'cue' && type !== 'unit')),
    );
    return isNamed || OURS.test(name) || isEverydayUnit(name) || isOnRecord(name, catalog) ? [] : [name];
  });
}

function isRoleOrStranger(name: string, { unknown }: Query): boolean {
  const head = name.split(' ').at(-1) ?? name;
  return ROLE_HEAD.test(name) || unknown.some(({ text }) => text === head);
}

/** The role by which a claim says that another than the record told, checked or judged its figure. */
export function roleOfTeller(query: Query, catalog: Catalog): string | undefined {
  const byRole = [SAYS_ROLE, DOES_ROLE, TOLD_IT, OR_SO_HE_TOLD]
    .flatMap((pattern) => strange(pattern, query, catalog))
    .find((name) => ROLE_HEAD.test(name));
  return byRole ?? strange(ANYBODY_TOLD, query, catalog).find((name) => isStranger(name, query));
}

// A word that nobody knows, unless it is one of those who talk to us.
function isStranger(name: string, { mentions }: Query): boolean {
  const head = name.split(' ').at(-1) ?? name;
  return !TALKS_TO_US.test(name) && mentions.some(({ kind, text }) => kind === 'unknown' && text === head);
}

const TALKS_TO_US =
  /\b(?:readers?|listeners?|viewers?|callers?|followers?|colleagues?|editors?|boss|interns?|trainees?|subs?|sub-editors?|writers?|reporters?|freelancers?|stringers?|producers?|presenters?|hosts?|guests?|anchors?|correspondents?|columnists?|designers?|clients?|customers?|friends?|mates?|students?|pupils?|teachers?|teammates?|coworkers?|co-workers?|desk|somebody|someone|everyone|everybody|source|sources|caption|headline|headlines|draft|copy|script|slide|chart|graphic|sheet|spreadsheet|table|note|notes|handout|leaflet|poster|page|wiki|website|site|article|story|text|document|doc|file|email|message)\b/;

const TELLS_NUMBER =
  '(?:quotes?|quoted|cites?|cited|gives?|gave|given|claims?|claimed|reports?|reported|announces?|announced|estimates?|estimated|puts?|states?|stated|mentions?|mentioned|tweeted|calculated|counted|counts|reckons?|reckoned|guessed|boasts?|boasted|bragged|said|says|shows?|showed|lists?|listed|logged|swears?|swore|came up with|arrived at)';
/** "The vicar counted 40", "Wikipedia gives 40": whoever it is that has the number. */
const ANYBODY_TOLD = new RegExp(
  `(?:^|[,.;:–—-] ?|["“] ?|\\b(?:that|did|so|when|as) )(?:(?:the|an?|our|its|their|one|some) )?((?:${WORD} ){0,2}?${WORD}) ${TELLS_NUMBER}(?= (?:(?:about|around|some|over|under|roughly|nearly|exactly|it was|only|just) )*[\\d$£€])`,
  'g',
);
/** ", the mayor boasted": behind the number. */
const OR_SO_HE_TOLD = new RegExp(
  `[,–—-] ?(?:(?:or|and|at least|as|so) )*(?:the|an?|its|their|one|some) ((?:${WORD} ){0,2}?${ROLE_EN}) (?:[a-z]+ly )?(?:[a-z]+ed|said|says|told|wrote|swore|put it|has it|had it|made out|thinks|thought)\\b`,
  'g',
);

const SAYS_ROLE = new RegExp(
  `\\b(?:according to|in the (?:view|opinion) of|as per) (?:${ONE} )?((?:${WORD} ){0,3}?${ROLE_EN})\\b`,
  'g',
);
/** "The minister quoted 3.1 million for", at the head of a claim. */
const TOLD_IT = new RegExp(
  `(?:^|[,.;:–—-] ?|["“] ?|\\b(?:that|did|so|when|as) )(?:the|an?|our|its|their|your|one|some) ((?:${WORD} ){0,2}?${ROLE_EN}) (?:(?:ha[sd]|have|also|even|just|once|later|already|publicly) )*(?:quotes?|quoted|cites?|cited|gives?|gave|given|claims?|claimed|reports?|reported|announces?|announced|estimates?|estimated|puts?|states?|stated|mentions?|mentioned|tweeted|calculated|came up with|arrived at)(?= (?:about |around |some |over |under |roughly |nearly )?[\\d$£€])`,
  'g',
);
/** "The regulator checked the": a clause about what somebody did with the number. */
const DOES_ROLE = new RegExp(
  `(?:^|[,.:;–—-] ?|\\b(?:that|and|but|because|so|when|did|has|have) )(?:the|our|its|their|your|both|two) ((?:${WORD} ){0,2}?${ROLE_EN}) (?:(?:of|for|in|at) [^,.:;?]{2,60}? )?(?:(?:ha[sd]|have|also|even|just|once|later|already|itself|themselves|publicly) )*(?:[a-z]+ed|found|gave|put|saw|told|took|made|said|set|made|sent|let|held|thought|wrote|[a-z]{3,}(?<!s)s) (?:that\\b|the\\b|this\\b|it\\b|those\\b|these\\b|off\\b|on\\b|with\\b)`,
  'g',
);

// The commission, where one of that name printed the record; a director, where one told the figure.
function isOnRecord(name: string, catalog: Catalog): boolean {
  const head = name.split(' ').at(-1) ?? name;
  return wordsOnRecord(catalog).has(head) || wordsOnRecord(catalog).has(head.replace(/s$/, ''));
}

const wordsOnRecord = onceFor(({ pack }: Catalog): ReadonlySet<string> => {
  const texts = [
    ...pack.sources.flatMap(({ publisher, title }) => [publisher.en, title.en]),
    ...pack.entities.flatMap(({ name, post }) => [name.en, post?.en ?? '']),
  ];
  return new Set(texts.flatMap((text) => normalizeText(text).text.split(/[^a-z0-9-]+/)));
});
