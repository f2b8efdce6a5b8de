// Two things of which the same fact is asked in one breath (第一轮和第二轮分别叫什么, "who runs A and B"): each becomes a
// question of its own.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';

/** Says of two that each is meant, and of one nothing. */
const SAYS_EACH = /分别|各自?(?=[叫是在有])|\b(?:respectively|each)\b/;
/** What two do with each other is told of both or not at all. */
const WITH_EACH_OTHER =
  /之间|互相|相互|彼此|共同|联合|合作|合办|一起|一同|签|比|\b(?:between|together|joint(?:ly)?|each other|both|sign(?:ed)?|agree\w*|versus|vs)\b/;
const JOINT = /^[ ]?(?:和|与|跟|及|以及|、|and|&)[ ]?$/;

/** The two questions, where exactly two things are named and joined and no figure is asked; none else. */
export function splitSubjects(query: Query): readonly string[] {
  const { text, intent, entities, variables, terms, numbers } = query;
  if (WITH_EACH_OTHER.test(text.text)) return [];
  if (intent !== 'statement' || variables.length + terms.length + numbers.length > 0) return [];
  const named = [...new Set(entities.flatMap(({ mention }) => (mention.nested ? [] : [mention])))];
  const [one, other, ...more] = named.sort((a, b) => a.start - b.start);
  if (!one || !other || more.length > 0 || !JOINT.test(text.text.slice(one.end, other.start))) return [];
  const behind = text.text.slice(other.end).replace(SAYS_EACH, '');
  const put = ({ start, end }: Mention) =>
    `${text.text.slice(0, one.start)}${text.text.slice(start, end)}${behind}`;
  return [put(one), put(other)];
}
