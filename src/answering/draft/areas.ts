// The areas that a passage speaks of: a rank holds within one of them.
import type { Passage } from './read-passages.ts';

export type Area = (typeof AREAS)[number];

const AREAS = ['country', 'province', 'city', 'district', 'region', 'world'] as const;

/** 全国, national rank: each area that a passage names by its sort. */
export function areasIn({ cues, text, start, end }: Passage): readonly Area[] {
  const ranked = RANKED_IN.exec(text.text.slice(start, end))?.[1];
  return AREAS.filter(
    (area) => cues.has(`scope:${area}`) || (ranked !== undefined && WORDS[area] === ranked),
  );
}

/** National rank: the word says among whom. */
const RANKED_IN =
  /\b(national|provincial|regional|global|city-wide) (?:rank|ranking|position|place|standing)\b/;
const WORDS: Readonly<Partial<Record<Area, string>>> = {
  country: 'national',
  province: 'provincial',
  city: 'city-wide',
  region: 'regional',
  world: 'global',
};
