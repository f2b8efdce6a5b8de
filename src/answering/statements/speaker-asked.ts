// Whose words they were, asked by what the speaker is: 说“…”的那位是什么职务, "the post of the man who said that …".
import type { Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

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
