// Whose word, or which paper's print, a claim says a figure is. Where the record has it of somebody else, that the one who
// is named told it too is not on record.
import type { Catalog } from '../../knowledge/catalog.ts';
import { slotKey } from '../../knowledge/slot-key.ts';
import type { Observation } from '../../knowledge/types.ts';
import { PAPER_EN, PAPER_ZH } from '../../language/lexicon/papers.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Named, Query } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { roleOfTeller } from '../words/other-tellers.ts';
import { isPublisher, isTeller } from '../words/teller.ts';
import { outermost } from './hold-relation.ts';
import { printerIn, speakersIn } from './named-tellers.ts';

/** Why the claim's teller is not the record's: another spoke, or another printed; undefined where they may be one. */
export function toldByAnother(
  shown: Observation,
  { onRecord }: SlotMatch,
  query: Query,
  catalog: Catalog,
): ClaimRow['reason'] | undefined {
  const names = outermost(query);
  if (asksWhetherSaid(shown, names, query)) return 'said';
  if (saidByAnother(shown, names, query, catalog)) return 'said';
  const prints = onRecord.filter((other) => slotKey(other) === slotKey(shown) && other.value === shown.value);
  if (printedByAnother([...prints, shown], names, query, catalog)) return 'printed';
  if (toldByOtherPublisher([...prints, shown], names, query, catalog)) return 'printed';
  if (roleOfTeller(query, catalog) !== undefined) return 'said';
  return saidByStranger([...prints, shown], names, query, catalog) ? 'said' : undefined;
}

const SAID_SO =
  /(?:[他她它]们?|对方|人家|本人|此人)[^,，。?？]{0,6}?(?:说|讲|提|写|登|报|公布|承诺|放)过|(?:是|出自|真是)(?:[他她它]们?|对方|人家|本人|此人)(?:亲口|亲自)?(?:说|讲|写|公布|承诺)的|原话/;

// 书记说…, 他真说过这话吗: whether he said so is asked, and the record has it of none but who is on record.
function asksWhetherSaid(
  { saidBy }: Observation,
  names: readonly Named[],
  { text: { text } }: Query,
): boolean {
  return SAID_SO.test(text) && (saidBy === undefined || !names.some(({ id }) => id === saidBy));
}

// 李建国说, "Helen Cho said", of whom nothing is on record: he is none of those who printed it, and not whom it is told of.
function saidByStranger(
  prints: readonly Observation[],
  names: readonly Named[],
  query: Query,
  catalog: Catalog,
): boolean {
  const publications = publicationsOf(prints, catalog);
  return speakersIn(query).some(
    (name) =>
      !publications.some((other) => other.includes(name) || name.includes(other)) &&
      !names.some(({ mention: { text } }) => text.includes(name) || name.includes(text)),
  );
}

const SAYS =
  /^\s*(?:说|表示|介绍|称|透露|指出|says?\b|said\b|claim(?:s|ed)\b|told\b|mention(?:s|ed)\b|stat(?:es|ed)\b)/;
const BY = /\baccording to (?:the )?$/;

function saidByAnother(
  { saidBy, entity }: Observation,
  names: readonly Named[],
  { text: { text } }: Query,
  catalog: Catalog,
): boolean {
  return names.some(
    ({ id, mention: { start, end } }) =>
      catalog.entity(id).type === 'person' &&
      id !== saidBy &&
      id !== entity &&
      (SAYS.test(text.slice(end)) || BY.test(text.slice(0, start))),
  );
}

// "The Courier printed", of what another paper did; what a body reports of itself, it reports wherever it is printed.
function printedByAnother(
  prints: readonly Observation[],
  names: readonly Named[],
  query: Query,
  catalog: Catalog,
): boolean {
  const printer = printerIn(query);
  if (printer === undefined) return false;
  const publications = publicationsOf(prints, catalog);
  const isOne = (name: string) => publications.some((other) => other.includes(name) || name.includes(other));
  if (isOne(printer.name)) return false;
  if (PAPER.test(printer.name)) return true;
  const named = names.filter(
    ({ mention: { start, end } }) => printer.start <= start && end <= printer.start + printer.name.length,
  );
  return !named.some(({ id }) => {
    const { name, type } = catalog.entity(id);
    const isItself = prints.some(({ entity }) => id === entity || catalog.isWithin(entity, id));
    return type === 'person' || isItself || isOne(plain(name.zh)) || isOne(plain(name.en));
  });
}

// Another publisher on record says it: none of what it printed has the figure, and it is not the one it is of.
function toldByOtherPublisher(
  prints: readonly Observation[],
  names: readonly Named[],
  { text: { text } }: Query,
  catalog: Catalog,
): boolean {
  const publications = publicationsOf(prints, catalog);
  return names.some(({ id, mention }) => {
    const { name } = catalog.entity(id);
    const isItself = prints.some(({ entity }) => id === entity || catalog.isWithin(entity, id));
    const isOne = [name.zh, name.en].some((one) => publications.includes(plain(one)));
    return isPublisher(id, catalog) && !isItself && !isOne && isTeller(mention, text);
  });
}

/** Named for a place, a paper is not the place. */
const PAPER = new RegExp(`${PAPER_ZH}$|\\b${PAPER_EN}$`);

function publicationsOf(prints: readonly Observation[], catalog: Catalog): string[] {
  return prints.flatMap(({ citation }) => {
    const { publisher, title } = catalog.source(citation.source);
    return [publisher.zh, publisher.en, title.zh, title.en].map(plain);
  });
}

const plain = (name: string): string => normalizeText(name).text.replace(/^the |[《》“”"]/g, '');
