// Whose print a question asks for: "according to the Courier", 据晚报. A figure that another printed is no answer to it.
import type { Catalog } from '../../knowledge/catalog.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

const PRINTER = [
  /\b(?:according to|per|as reported by|as printed in) (?:the )?([a-z][a-z'’ -]{1,40}? (?:daily|news|times|post|online|herald|gazette|courier|journal|agency|press|tribune|chronicle|weekly|evening|tv|radio))\b/,
  /(?:^|[，,。；;：:\s])(?:根?据|按照?)(\p{Script=Han}{1,8}?(?:[日晚早时商周都青]报|报社|通讯社|新闻|新闻网|在线|电视台|广播电台|周刊|客户端|网|华社))(?:的(?:口径|说法|报道|数据)|报道|消息)?(?=[，,])/u,
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
