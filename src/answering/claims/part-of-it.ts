// A claim that tells a part of a figure, or of whose it is, as the whole on record: most of the visits, 馆藏的一半.
import type { Observation } from '../../knowledge/types.ts';
import type { Query, StatedNumber } from '../../language/query.ts';

const PART =
  '(?:parts?|portion|half|halves|thirds?|quarters?|fifths?|bulk|majority|minority|rest|remainder|fraction|slice|chunk|some|most|much|many|few)';
const PART_BEFORE = new RegExp(`\\b${PART} of (?:(?:all|the|its|their|these|those) )*$`);
const PART_BEHIND =
  /(?:^|[中里之的])的?(?:[前后上下大小另]|绝?大|极?小)?(?:一?[大小]?部分|一?半|大头|零头|多数|少数|[一二两三四五六七八九]成|[二三四五六七八九十百]分之\p{Script=Han})/u;

/** 48万人次里的国有部分: behind the number and its unit. */
const PART_OF_NUMBER =
  /^[^\d，。,.;；!！?？]{0,6}?(?:里|当?中|之中)的?\p{Script=Han}{0,6}?(?:部分|一半|大头|多数|少数)/u;

/** True where the number is told of a part of the metric, or of a part of its subject. */
export function isOfPart(
  { number }: StatedNumber,
  { entity }: Observation,
  { mentions, text: { text } }: Query,
): boolean {
  if (PART_OF_NUMBER.test(text.slice(number.end))) return true;
  const outer = mentions.filter(({ nested, start }) => !nested && start < number.start);
  const metrics = outer.filter(({ senses }) =>
    senses.some(({ type }) => type === 'variable' || type === 'term'),
  );
  // Half an hour, and who took part, may be the metric's own.
  const isOwn = (start: number, end: number) =>
    metrics.some((metric) => metric.start < end && start < metric.end);
  const ofSubject = outer.filter(({ senses }) =>
    senses.some((sense) => sense.type === 'entity' && sense.id === entity),
  );
  return [...metrics, ...ofSubject].some(({ start, end }) => {
    const before = PART_BEFORE.exec(text.slice(0, start));
    if (before && !isOwn(before.index, start)) return true;
    const behind = PART_BEHIND.exec(text.slice(end, number.start));
    return behind !== null && !isOwn(end + behind.index, end + behind.index + behind[0].length);
  });
}
