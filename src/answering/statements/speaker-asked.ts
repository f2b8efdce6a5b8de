// Whose words they were, asked by what the speaker is: 说“…”的那位是什么职务, "the post of the man who said that …".
import type { Entity, Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { saysTitle } from '../words/says-title.ts';
import { isPost, SPOKE } from './settles-person.ts';

const SAYER =
  /[说讲提][^，,]{2,80}的(?:那|这|人|同志|领导|老总|负责人|官员|是)|\b(?:man|woman|person|official|manager|guy|one|speaker|whoever) (?:who|that) (?:said|says|told|claimed|mentioned)\b/;
const POST =
  /职务|职位|职称|头衔|身份|[什啥]么?子?官|哪家(?:企业|公司|单位)|哪个(?:企业|公司|单位|部门)|[干做][什啥]么?的|\b(?:job|title|post|position|role|(?:which|what) (?:company|firm|body|office|bureau))\b/;

/** True where the question asks for the post or the body of whoever said something. */
export const asksSpeaker = onceFor(
  ({ text: { text } }: Query): boolean => SAYER.test(text) && POST.test(text),
);

/** True where a statement can tell who said what is asked about: it is a remark. */
export function holdsSpeaker({ saidBy }: Statement, { query }: { readonly query: Query }): boolean {
  return saidBy !== undefined || !asksSpeaker(query);
}

/** True where nothing but the speaker is asked for, 谁说的 or "which official said that": of what was told, and no other remark. */
export function asksOnlyWhoSaid({ unknown, mentions, text }: Query): boolean {
  const asks = ({ senses }: Mention) =>
    senses.some((sense) => sense.type === 'cue' && /^(?:ask:who|filler)$/.test(sense.cue));
  // 这说法出自谁: what was said, and no claim to be held.
  const isSaying = ({ text: said }: Mention) => /^(?:个|种)?说法(?:是|又是)?$/.test(said);
  const spoken = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const isOfWords = SPOKE.test(text.text) || WHOSE_WORD.test(text.text);
  return (
    unknown.length === 0 && isOfWords && spoken.every((one) => asks(one) || isPost(one) || isSaying(one))
  );
}

const WHOSE_WORD =
  /\bwhose (?:word|words|authority|say-so|claim)\b|\baccording to whom\b|谁给的|[出来]自谁|[出来]自[哪何]?[位人处]|谁的(?:说法|原?话)/;

/** True where a turn asks who said what was told: "who is the mayor?" does so only where he was the one who spoke. */
export function asksWhoSaid({ unknown, mentions, text: asked }: Query, speaker: Entity | undefined): boolean {
  const { zh = '', en = '' } = speaker?.post ?? {};
  const posts = mentions.filter((mention) => !mention.nested && isPost(mention));
  return (
    unknown.length === 0 &&
    !OTHER_DEED.test(asked.text) &&
    posts.every(({ text }) => saysTitle(`${zh} ${en.toLowerCase()}`, text))
  );
}

/** Who runs, built or photographed it did not therefore say it. */
const OTHER_DEED =
  /谁[来去给]?(?:开|拍|建|做|管|写|出|付|买|卖|画|搞|弄|参加|负责)|还有谁|\bwho else\b|\bwho (?:(?:is|was|are|were) (?:there|in charge|behind|involved)|runs?|ran|made|did|took|built|wrote|drives?|paid|pays|came|went)\b/;

const TOLD =
  /[说讲](?:的|过)|透露|披露|\b(?:said|says|told|claim(?:s|ed)?|quoted|stated|disclosed|g[ai]ves?|cited)\b/;

/** True where the question asks who said the figure that it names. */
export function asksSpeakerOfFigure({ cues, text }: Query): boolean {
  return cues.has('ask:who') && TOLD.test(text.text);
}
