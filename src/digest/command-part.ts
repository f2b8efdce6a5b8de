import type { Lang } from '../knowledge/types.ts';
import type { DigestAction, DigestProblem } from './digest-command.ts';
import type { Weekday } from './schedule.ts';

/** What a stretch of a command says. */
export type CommandPart =
  | { readonly kind: 'action'; readonly action: DigestAction }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'length'; readonly days: number }
  | { readonly kind: 'topics'; readonly topics: readonly string[] }
  | { readonly kind: 'lang'; readonly lang: Lang }
  | { readonly kind: 'zone'; readonly timeZone: string }
  | { readonly kind: 'content'; readonly onlyNews: boolean }
  /** A number that may be a time or a length, but does not say so. */
  | { readonly kind: 'number' }
  | { readonly kind: 'fault'; readonly problem: DigestProblem }
  | { readonly kind: 'filler' };

/** A part of a command and where it ends in the text. */
export interface ReadPart {
  readonly part: CommandPart;
  readonly end: number;
}

/** Reads the part that begins at a place of normalized text, or nothing where it begins another way. */
export type PartReader = (text: string, at: number) => ReadPart | undefined;

/** Matches a pattern at that very place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = new RegExp(pattern.source, 'uy');
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
