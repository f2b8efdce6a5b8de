// What a claim comes to, in sentences: what was printed where and when, never true or false.
import type { Answer, ClaimRow } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeObservation, phrasesFor } from './describe.ts';
import { formatDate } from './format-period.ts';
import type { Phrases } from './phrases.ts';
import type { Sentences } from './rendered-answer.ts';
import { shortenStated } from './shorten-stated.ts';

/** A fact may be a sentence. */
const LONGEST_STATED = 160;

export function renderClaim(
  rows: readonly ClaimRow[],
  verdict: ClaimRow['verdict'],
  catalog: Catalog,
  lang: Lang,
): Sentences {
  const phrases = phrasesFor(lang);
  const recorded = rows.find(({ observation }) => observation)?.observation;
  const source = recorded ? catalog.source(recorded.citation.source) : undefined;
  const publisher = source?.publisher[lang] ?? '';
  const date = source ? formatDate(source.datePublished, lang) : '';
  const failed = rows.find((row) => row.verdict === 'not_on_record');
  const teller = failed && tellerOf(failed);
  const headline =
    verdict === 'matches' ? phrases.claimMatches(publisher, date)
    : verdict === 'differs' ? phrases.claimDiffers(publisher, date)
    : teller !== undefined ? phrases.claimToldBy[teller](publisher, date)
    : failed?.reason === 'open' ? phrases.claimLeftOpen(shortenStated(failed.stated, LONGEST_STATED))
    : phrases.claimNotOnRecord(shortenStated(failed?.stated ?? '', LONGEST_STATED)); // biome-ignore format: a table
  const details = rows.flatMap((row) => {
    const figure = [row.observation, row.from].flatMap((one) =>
      one ? [describeObservation(one, catalog, lang)] : [],
    );
    if (row.verdict === 'matches' || tellerOf(row) !== undefined) return figure;
    const reason = isReason(row.reason) ? [phrases.claimReason[row.reason]] : [];
    return [...figure, phrases.claimStated(shortenStated(row.stated, LONGEST_STATED)), ...reason];
  });
  return { headline, details: [...new Set(details)] };
}

function tellerOf({ reason }: ClaimRow): 'said' | 'printed' | undefined {
  return reason === 'said' || reason === 'printed' ? reason : undefined;
}

// That the value differs is seen, and what is left open is said first.
function isReason(reason: ClaimRow['reason']): reason is keyof Phrases['claimReason'] {
  return (
    reason !== undefined &&
    reason !== 'value' &&
    reason !== 'open' &&
    reason !== 'said' &&
    reason !== 'printed'
  );
}

/** A fact told to check a claim by: first what the claim comes to, then what is on record. */
export function renderFactClaim(
  { verdict, citations }: Pick<Answer, 'verdict' | 'citations'>,
  fact: Sentences,
  catalog: Catalog,
  lang: Lang,
): Sentences {
  const [citation] = citations;
  if (verdict === undefined || citation === undefined || fact.headline === '') return fact;
  const { publisher, datePublished } = catalog.source(citation.source);
  const headline = phrasesFor(lang).factClaim[verdict](publisher[lang], formatDate(datePublished, lang));
  return { headline, details: [fact.headline, ...fact.details] };
}
