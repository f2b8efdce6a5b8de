import type { Localized } from '../types.ts';
import type { PackPath } from './rule.ts';

/** Every text of the pack that is there in both languages, with the way to it. */
export function* localizedTexts(
  value: unknown,
  at: PackPath = [],
): Iterable<{ at: PackPath; text: Localized }> {
  if (typeof value !== 'object' || value === null) return;
  if (isLocalized(value)) yield { at, text: value };
  else if (Array.isArray(value))
    for (const [index, member] of value.entries()) yield* localizedTexts(member, [...at, index]);
  else for (const [key, member] of Object.entries(value)) yield* localizedTexts(member, [...at, key]);
}

function isLocalized(value: object): value is Localized {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
