// What the things that a figure counts do, get or hold, where how many there are is on record: what a ranger earns, how
// much the fires burnt, how many a hall seats.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { isOwn } from '../words/own-words.ts';
import { keysOf } from './words-of-variable.ts';

/** What is asked of the things themselves; `own` are the metric's names, its definition and its unit. */
export function whatThingsDo(query: Query, { measure }: Variable, own: string): string[] {
  if (measure !== 'count' || query.intent === 'claim') return [];
  return [
    ...deedsIn(query).filter((noun) => isOfNames(own, noun)),
    ...roomIn(query, own),
    ...outOfUse(query, own),
  ];
}

const DEED =
  /\b(?:what|how much) (?:do|does|did|will|would|can|could|might|must|should) (?:(?:an?|the|each|every|all|its|their) )?([a-z-]+) (?!(?:amounts?|come|comes|came|numbers?|totals?|stand|reach|hit|add|tot|sum|average|rise|grow|fall|drop|increase|decline|decrease|shrink|climb|change|go|look|mean|like|be|have|in|of|for|at|by|on|per|as|to)\b)[a-z]+/g;

// "What does a ranger get", "how much did fires burn": the noun is counted, and the verb is not the count's.
const deedsIn = onceFor(({ text: { text } }: Query): readonly string[] =>
  text.startsWith('how many') ? [] : [...text.matchAll(DEED)].map(([, noun = '']) => noun),
);

function isOfNames(own: string, noun: string): boolean {
  const [key] = keysOf(noun);
  return key !== undefined && keysOf(own).has(key);
}

const IN_USE = /\bin use\b|\bin service\b|\bworking\b|\bactive\b|在用|在役|在岗|有效/;
const OUT_OF_USE =
  /\b(?:closed|shut|shuttered|idle|unused|out of (?:use|service|action)|mothballed|broken|retired|scrapped|lapsed|inactive|expired)\b|停用|关停|关闭|闲置|报废|退役|失效|过期|作废/;

// How many were closed, where those in use are counted.
function outOfUse({ text: { text } }: Query, own: string): string[] {
  const said = IN_USE.test(own) ? OUT_OF_USE.exec(text)?.[0] : undefined;
  return said === undefined || own.includes(said) ? [] : [said];
}

const ROOM =
  /(?:能|可以?|最多)(?:同时)?(?:坐|容纳?|装|停|放|摆|住|挤|塞)得?下?(?=多少|好多|几)|\bhow many (?:people|persons|guests|visitors|readers|cars|bikes|vehicles) (?:can|could|does|do|will|would)\b[^?,.;]{0,40}? (?:hold|seat|fit|accommodate|house|sleep|sit down|squeeze in)\b/;
const HOLDS = /座|容|能力|床位|停车|seat|capacity|bed|space|room/;

// 能坐多少人: how many there is room for, where how many came is on record.
function roomIn({ text: { text } }: Query, own: string): string[] {
  const said = ROOM.exec(text)?.[0];
  return said === undefined || HOLDS.test(own) || isOwn(own, said) ? [] : [said];
}
