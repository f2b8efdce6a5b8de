// Questions for the body that somebody works for: 他是哪个单位的, "which agency is she with".
import type { Query } from '../../language/query.ts';

const OF_WHAT_BODY =
  /哪一?[个家](?:单位|部门|公司|企业|机构|报社|媒体|学校|局)|什么(?:单位|部门|公司|机构|媒体)|(?:在|给)(?:哪儿|哪里|哪)(?:上班|工作|任职|供职|做事|就职|效力|高就)|(?:上班|工作|任职|供职|就职|效力)(?:于|在)?(?:哪|什么)|\b(?:which|what) (?:news )?(?:agency|outlet|company|firm|organi[sz]ation|body|paper|newspaper|department|employer|media)\b|\bwho(?:m)? (?:do|does|did) [a-z ]{2,40} work for\b|\bwhere (?:do|does|did) [a-z ]{2,40} work\b|\bemploy(?:er|ed|s)\b/;

/** True where the question asks whom somebody works for. */
export function asksEmployer({ text: { text } }: Query): boolean {
  return OF_WHAT_BODY.test(text);
}
