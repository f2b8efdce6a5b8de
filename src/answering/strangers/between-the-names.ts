// What stands between the names of a Chinese question, or between the metric and the word that asks how much: 海州的老冤家2024年,
// 产值头一版报的是几. Beside a place, a time and a metric named in full nothing need be said there but a few words of grammar;
// whatever else is said asks for something else.
import type { Mention } from '../../language/find-mentions.ts';
import { SAYS_ATTITUDE } from '../../language/lexicon/chinese-attitudes.ts';
import { SAYS_REACHED } from '../../language/lexicon/chinese-reaching.ts';
import { isLong } from '../../language/long-message.ts';
import type { Query } from '../../language/query.ts';
import { namesVariable } from '../words/own-words.ts';

/** What the question says there; `own` are the metric's names, its definition and its unit. */
export function betweenTheNames({ intent, mentions, text }: Query, variable: string, own: string): string[] {
  if (intent !== 'look_up' || !/\p{Script=Han}{2}/u.test(text.raw) || isLong(mentions)) return [];
  const outer = mentions.filter(({ nested }) => !nested);
  // Two places are held against one another in many words.
  if (outer.filter(isEntity).length > 1 || !outer.some((mention) => isInFull(mention, variable))) return [];
  return runsBetween(outer, variable)
    .filter((run) => run.every(isPlain))
    .map((run) =>
      run.filter((mention) => !SAYS_ATTITUDE.has(mention.text) && !SAYS_REACHED.has(mention.text)),
    )
    .map((run) => text.text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0))
    .filter((said) => {
      const left = said.replace(OF_GRAMMAR, '');
      if (COMES_TO.test(said) || OF_THOSE_WHO_TALK.test(said) || THAN.test(left)) return false;
      return /\p{Script=Han}{2}/u.test(left) && !own.includes(left);
    });
}

// From one name to the next in its clause, or from the last of them, behind the metric, to how much.
function runsBetween(outer: readonly Mention[], variable: string): Mention[][] {
  const runs: Mention[][] = [];
  let run: Mention[] | undefined;
  let isBehind = false;
  for (const mention of outer) {
    if (mention.kind === 'break') run = undefined;
    else if (isNamed(mention)) {
      if (run !== undefined) runs.push(run);
      run = [];
      isBehind ||= namesVariable(mention, variable);
    } else if (run !== undefined && asksAmount(mention)) {
      if (isBehind) runs.push(run);
      run = undefined;
    } else run?.push(mention);
  }
  return runs;
}

/** Named by more than a verb, and not by how much of a noun there is. */
const isInFull = ({ text, senses }: Mention, variable: string): boolean =>
  text.length > 1 &&
  !/[多几好]少?/.test(text) &&
  senses.some((sense) => sense.type === 'variable' && sense.id === variable);
const isEntity = ({ senses }: Mention): boolean => senses.some(({ type }) => type === 'entity');
const isNamed = ({ kind, senses }: Mention): boolean =>
  kind === 'period' || senses.some(({ type }) => type === 'entity' || type === 'variable');
const asksAmount = ({ senses }: Mention): boolean =>
  senses.some((sense) => sense.type === 'cue' && sense.cue === 'amount');
const isPlain = ({ kind, senses }: Mention): boolean =>
  kind !== 'number' &&
  senses.every((sense) => sense.type === 'cue' && /^(?:filler|ask:(?:claim|how)$)/.test(sense.cue));

/** 发展到, 突破了, 够用: a verb of what it came to, right before how much. */
const COMES_TO = /^\p{Script=Han}{1,2}[到至了过成破用](?:了)?$/u;
/** 比2023年多装了几部: what was done more or less than then. */
const THAN = /^比?年?[多少]$/;
const OF_THOSE_WHO_TALK = /[我咱您你谁]/;
/** Where and when, all of it, to how high, as it is told: nothing of these changes the figure. */
const OF_GRAMMAR =
  /[那这]一?部分|[那这]一?块儿?|公布|发布|官方|公开|因为|由于|的事儿?|最[后终]|[按据照]?报道|算下来?|[那这]一?[期栏项行列格年天处]|[那这](?:边|儿|里|个|时|次|会儿|阵)|这段时间|的时候|一个数?|[廿卅一二三四五六七八九十]+年(?:到头)?|能?(?:引用|查到)|读作|嗰个|期间|截[至止]|以来|连[着续]|前前?后后?|相对|全部|[一总拢]共|共计|累计|一整年|全年|到底|究竟|大概|大约|约为|具体|实际|直接|录得|登记|在册|达到?|交出|记录|数字|数据|测|[进出]来?|[的了得之在于对跟和与比到至给为是系讲说报写记填该应有时里上]/g;
