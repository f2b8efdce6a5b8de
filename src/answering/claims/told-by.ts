// Whose word, or which paper's print, a claim says a figure is. Where the record has it of somebody else, that the one who
// is named told it too is not on record.
import type { Catalog } from '../../knowledge/catalog.ts';
import { slotKey } from '../../knowledge/slot-key.ts';
import type { Observation } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Named, Query } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { outermost } from './hold-relation.ts';

/** Why the claim's teller is not the record's: another spoke, or another printed; undefined where they may be one. */
export function toldByAnother(
  shown: Observation,
  { onRecord }: SlotMatch,
  query: Query,
  catalog: Catalog,
): ClaimRow['reason'] | undefined {
  const names = outermost(query);
  if (saidByAnother(shown, names, query, catalog)) return 'said';
  const prints = onRecord.filter((other) => slotKey(other) === slotKey(shown) && other.value === shown.value);
  return printedByAnother([...prints, shown], names, query, catalog) ? 'printed' : undefined;
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

const PRINTER_ZH =
  /(?:^|[,，。;；:：?？\s]|听说|有人说)(?:据|由)?(?:《([^》]{2,16})》|(\p{Script=Han}{2,10}?))(?:上面?|里)?的?(?:报道|登|刊|披露|公布|发布)(?!数|的?[时日]|稿|单)/u;
const PRINTER_EN =
  /(?:^|[,.;:?]\s*|\bthat |\bdid |\bhas |\bhave |\bsay )(?:the )?([a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,4}?) (?:report(?:s|ed)?|print(?:s|ed)?|wrote|publish(?:es|ed)?)(?= (?:that\b|a\b|the\b|\S+ ))/;
/** Whoever prints: a paper, and none that is named. */
const NO_NAME =
  /^(?:有|某|一|这|那|该|你|我|他|她|它|据|媒体|网|新闻|记者|官方|当地|本地|相关|公开|最新|昨|今|前|近|报纸|报社|报道|文章|材料)|^(?:it|they|he|she|we|you|i|who|what|someone|somebody|people|everyone|press|media|news|papers?|newspapers?|articles?|reports?|story|stories|local|an? .*|this .*|that .*|your .*|our .*|my .*|some .*|one .*|another .*)$/;

// "The Courier printed", of what another paper did; what a body reports of itself, it reports wherever it is printed.
function printedByAnother(
  prints: readonly Observation[],
  names: readonly Named[],
  query: Query,
  catalog: Catalog,
): boolean {
  const printer = printerIn(query);
  if (printer === undefined) return false;
  const publications = prints.flatMap(({ citation }) => {
    const { publisher, title } = catalog.source(citation.source);
    return [publisher.zh, publisher.en, title.zh, title.en].map(plain);
  });
  const isOne = (name: string) => publications.some((other) => other.includes(name) || name.includes(other));
  if (isOne(printer.name)) return false;
  const named = names.filter(
    ({ mention: { start, end } }) => printer.start <= start && end <= printer.start + printer.name.length,
  );
  return !named.some(({ id }) => {
    const { name, type } = catalog.entity(id);
    const isItself = prints.some(({ entity }) => id === entity || catalog.isWithin(entity, id));
    return (
      type === 'person' ||
      (isItself && !PAPER.test(printer.name)) ||
      isOne(plain(name.zh)) ||
      isOne(plain(name.en))
    );
  });
}

/** Named for a place, a paper is not the place. */
const PAPER =
  /[晚日早周时公]报$|周[刊末]$|信使报$|\b(?:daily|times|gazette|courier|herald|weekly|news|post|tribune|chronicle)$/;

const plain = (name: string): string => normalizeText(name).text.replace(/^the |[《》“”"]/g, '');

function printerIn({ text: { text } }: Query): { readonly name: string; readonly start: number } | undefined {
  const found = PRINTER_ZH.exec(text) ?? PRINTER_EN.exec(text) ?? ACCORDING.exec(text);
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined || (found[0].includes('《') ? false : NO_NAME.test(name)))
    return undefined;
  return { name, start: found.index + found[0].indexOf(name) };
}

const ACCORDING =
  /\baccording to (?:the )?([a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,4}?)(?=,|[’']s\b| (?:the|in|on)\b)|(?:据|根据)《([^》]{2,16})》/;
