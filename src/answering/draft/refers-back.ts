// 公司, 该项目, "the park": whoever was spoken of, called by the sort of thing it is.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { EntityType } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope } from './scope.ts';

/** The passage with the one who was spoken of in the place of the word that refers to it. */
export function referBack(passage: Passage, scope: DraftScope, catalog: Catalog): Passage {
  const id = scope.entities?.what.length === 1 ? scope.entities.what[0] : undefined;
  if (id === undefined || scope.isStrange || passage.entities.length > 0) return passage;
  const { type } = catalog.entity(id);
  const referring = passage.mentions.find((mention, at) => refersTo(mention, at, type, passage));
  if (referring === undefined) return passage;
  const mention: Mention = { ...referring, kind: 'phrase', senses: [{ type: 'entity', id }] };
  const mentions = passage.mentions.map((one) => (one === referring ? mention : one));
  return {
    ...passage,
    mentions,
    entities: [{ id, mention }],
    cues: new Set(
      mentions.flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === 'cue' ? [sense.cue] : []))),
    ),
  };
}

function refersTo(
  { senses, text: word, start, end }: Mention,
  at: number,
  type: EntityType,
  { text: { text }, mentions }: Passage,
): boolean {
  if (!senses.some((sense) => sense.type === 'cue' && sense.cue === `type:${type}`)) return false;
  if (senses.some((sense) => sense.type !== 'cue')) return false;
  const before = text.slice(0, start);
  if (/[a-z]$/.test(word))
    return /\b(?:the|this|that) $/.test(before) && !/^ [a-z]/.test(nextName(mentions, at, text, end));
  return /(?:该|本|这家|这个|此)$/.test(before) || at === 0;
}

// "The park land", "the project team": the word only qualifies the next.
function nextName(mentions: readonly Mention[], at: number, text: string, end: number): string {
  const next = mentions[at + 1];
  return next?.kind === 'unknown' ? text.slice(end, next.end) : '';
}
