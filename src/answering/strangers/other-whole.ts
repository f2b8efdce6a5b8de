// A whole that a share is asked of, where the record measures it against another, or the other way round.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { MissingSlot } from '../answer.ts';
import type { Slots } from '../slots/slots.ts';

// 占全省, share of China's: the whole must be the benchmark on record, and so must be which side of it is which.
export function otherWhole(variable: Variable, slots: Slots, catalog: Catalog): MissingSlot[] {
  const benchmarks = catalog.benchmarksOf(variable.id);
  const { query } = slots;
  // "How many times Y is X" turns the share round by itself.
  if (benchmarks.length === 0 || query.intent === 'multiple') return [];
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const subjects = new Set(catalog.entitiesOf(variable.id));
  const ours = [...subjects].filter(
    (id) => id === catalog.pack.home || catalog.isWithin(id, catalog.pack.home),
  );
  // 占我们的几成, 占我区的几成: "us" are the home, or what is measured in it.
  const idsOf = (mention: Mention) =>
    mention.senses.flatMap((sense) => {
      if (sense.type === 'entity') return [sense.id];
      const next = outer[outer.indexOf(mention) + 1];
      const isOurs = sense.type === 'cue' && (sense.cue === 'home' || isOurArea(mention, next));
      return isOurs ? ours : [];
    });
  const namesBenchmark = (mentions: readonly Mention[]) =>
    mentions.some((mention) => idsOf(mention).some((id) => benchmarks.includes(id)));
  const isShare = (mention: Mention | undefined) =>
    mention !== undefined && /(?:占|占了|占到|相当于|等于)$|^是$|(?:^|\s)of$/.test(mention.text);
  if (
    isReversed(outer, idsOf, benchmarks, subjects) ||
    isWholeOfSubject(outer, idsOf, benchmarks, subjects) ||
    IS_PART.test(query.text.text)
  )
    return [{ slot: 'benchmark', asked: '' }];
  return outer.flatMap((mention, at) => {
    const isArea = mention.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('scope:'));
    const ids = idsOf(mention);
    if ((ids.length === 0 && !isArea) || !isShare(outer[at - 1])) return [];
    if (ids.some((id) => benchmarks.includes(id))) return [];
    const next = outer[at + 1];
    if (next && idsOf(next).some((id) => benchmarks.includes(id))) return [];
    if (isUs(mention) && !/of$/.test(outer[at - 1]?.text ?? '') && !namesBenchmark(outer.slice(at)))
      return [{ slot: 'benchmark', asked: mention.text } as const];
    const reversed =
      ids.some((id) => subjects.has(id)) &&
      outer.slice(0, at).some((before) => idsOf(before).some((id) => benchmarks.includes(id)));
    const isSubject = ids.some((id) => subjects.has(id));
    if (isSubject && !reversed) return [];
    return [{ slot: 'benchmark', asked: mention.text } as const];
  });
}

const isUs = ({ senses }: Mention): boolean =>
  senses.some((sense) => sense.type === 'cue' && sense.cue === 'home');

function isOurArea({ text }: Mention, next: Mention | undefined): boolean {
  const isArea = next?.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('type:')) ?? false;
  return isArea && /^[我咱本]$/.test(text);
}

// 宁德只有海州的15%: the benchmark stands where the subject should.
function isReversed(
  outer: readonly Mention[],
  idsOf: (mention: Mention) => string[],
  benchmarks: readonly string[],
  subjects: ReadonlySet<string>,
): boolean {
  return outer.some((mention, at) => {
    if (!idsOf(mention).some((id) => subjects.has(id) && !benchmarks.includes(id))) return false;
    const [joint, number] = [outer[at + 1], outer[at + 2]];
    const isOwner = joint?.text === '的' && number?.number?.form === 'percent';
    return (
      isOwner && outer.slice(0, at).some((before) => idsOf(before).some((id) => benchmarks.includes(id)))
    );
  });
}

// "Percent of Haizhou's output does Ningde have": the subject stands where the benchmark should.
function isWholeOfSubject(
  outer: readonly Mention[],
  idsOf: (mention: Mention) => string[],
  benchmarks: readonly string[],
  subjects: ReadonlySet<string>,
): boolean {
  return outer.some((mention, at) => {
    if (!idsOf(mention).some((id) => subjects.has(id) && !benchmarks.includes(id))) return false;
    const isOwned = / of$/.test(outer[at - 1]?.text ?? '') && outer[at + 1]?.text === 's';
    return (
      isOwned &&
      outer.slice(at + 1).some((other, after, rest) => {
        const isBenchmark = idsOf(other).some((id) => benchmarks.includes(id));
        return isBenchmark && !JOINT.test(rest[after - 1]?.text ?? '');
      })
    );
  });
}

const JOINT = /^(?:of|to|vs|versus|against|with|than|relative to|compared|as a .*)$/;
/** A part that comes from within is no measure against another. */
const IS_PART = /\b(?:comes?|came|coming|originates?|originated|stems?) from\b|来自/;
