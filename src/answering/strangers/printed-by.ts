// Whose print a question asks for: "according to the Courier", 据晚报. A figure that another printed is no answer to it.
import type { Catalog } from '../../knowledge/catalog.ts';
import { PAPER_EN, PAPER_ZH } from '../../language/lexicon/papers.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

const PRINTER = [
  new RegExp(
    `\\b(?:according to|per|as reported by|as printed in) (?:the )?([a-z][a-z'’ -]{1,40}? ${PAPER_EN})\\b`,
  ),
  new RegExp(
    `(?:^|[，,。；;：:\\s])(?:根?据|按照?)(\\p{Script=Han}{1,8}?${PAPER_ZH})(?:的(?:口径|说法|报道|数据)|报道|消息)?(?=[，,])`,
    'u',
  ),
] as const;

/** The papers that the question names and that printed nothing on record. */
export function printedByOthers(query: Query, catalog: Catalog): string[] {
  if (query.intent === 'claim') return [];
  const named = PRINTER.flatMap((pattern) => pattern.exec(query.text.text)?.[1] ?? []);
  return named
    .map((name) => name.replace(/^the /, ''))
    .filter((name) => !printersIn(catalog).some((own) => own.includes(name) || name.includes(own)));
}

const printersIn = onceFor(({ pack }: Catalog) =>
  pack.sources.flatMap(({ publisher, title }) =>
    [...Object.values(publisher), ...Object.values(title)].map((text) => normalizeText(text).text),
  ),
);
