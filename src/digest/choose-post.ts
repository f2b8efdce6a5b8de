// What a channel's post of one date holds: what changed on record since its last one, else the figure whose turn it
// is; what is recorded of this day in earlier years; a question to ask. Pure: the same record, channel, date and
// history give the same post. Sentences are left to `wording`, posting to `deliver-due`.
import { questionFor } from '../answering/outcomes/suggest.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Citation, Observation, Statement } from '../knowledge/types.ts';
import type { Anniversary, Change, DigestPost, FigureOfTheDay } from './digest-post.ts';
import { type Figure, figureKey, figuresOf, nextFigure, type ShownFigures } from './figures.ts';
import { findAnniversaries } from './find-anniversaries.ts';
import { findChanges } from './find-changes.ts';
import type { PackSnapshot } from './pack-snapshot.ts';
import { latestOf, presentFigure } from './present-figure.ts';

/** Most changes told in one post: more are counted, since a channel wants news and no table. */
const CHANGES_TOLD = 5;
/** Most things told of this day in earlier years. */
const ANNIVERSARIES_TOLD = 2;

/** What a channel has asked for. */
export interface PostRequest {
  /** The channel's id: its order of figures depends on it. */
  readonly channel: string;
  /** The local date. */
  readonly date: string;
  /** Ids of topics; none is all. */
  readonly topics: readonly string[];
  /** True: no post where nothing changed. */
  readonly onlyNews: boolean;
}

/** What a channel has been told before. */
export interface PostHistory {
  /** The figures on record at its last post. */
  readonly snapshot?: PackSnapshot;
  readonly shown: ShownFigures;
}

/** Chooses a post, or nothing where there is nothing to tell. */
export function choosePost(
  catalog: Catalog,
  request: PostRequest,
  { snapshot, shown }: PostHistory,
): DigestPost | undefined {
  const { topics, date, channel } = request;
  const changes = snapshot ? findChanges(catalog, snapshot, topics) : [];
  if (changes.length === 0 && request.onlyNews) return undefined;
  const figures = figuresOf(catalog, topics);
  const chosen = changes.length === 0 ? nextFigure(figures, shown, channel) : undefined;
  const figure = chosen && presentFigure(chosen, catalog);
  const anniversaries = findAnniversaries(catalog, date, topics).slice(0, ANNIVERSARIES_TOLD);
  if (changes.length === 0 && !figure && anniversaries.length === 0) return undefined;
  const told = changes.slice(0, CHANGES_TOLD);
  const stated = [...told.flatMap(statedIn), ...(figure ? [figure.observation] : [])];
  const question = chooseQuestion(stated, figures, shown, channel);
  return {
    date,
    pack: catalog.pack.hash,
    changes: told,
    furtherChanges: changes.length - told.length,
    ...(figure ? { figure } : {}),
    anniversaries,
    ...(question ? { question: questionFor(question) } : {}),
    citations: citationsOf(told, figure, anniversaries),
    shown: [...new Set(stated.map(figureKey))],
  };
}

function statedIn(change: Change): Observation[] {
  return 'observation' in change ? [change.observation] : [];
}

// Near what is shown and not yet seen: the same entity, else the same metric elsewhere, else anything.
function chooseQuestion(
  stated: readonly Observation[],
  figures: readonly Figure[],
  shown: ShownFigures,
  channel: string,
): Observation | undefined {
  const keys = new Set(stated.map(figureKey));
  const others = figures.filter(({ key }) => !keys.has(key));
  const [first] = stated;
  const near = [
    others.filter(({ observations }) => observations[0]?.entity === first?.entity),
    others.filter(({ observations }) => observations[0]?.variable === first?.variable),
    others,
  ].find((group) => group.length > 0);
  const next = nextFigure(near ?? [], shown, channel);
  return next && latestOf(next.observations);
}

function citationsOf(
  changes: readonly Change[],
  figure: FigureOfTheDay | undefined,
  anniversaries: readonly Anniversary[],
): Citation[] {
  const cited = [
    ...changes.flatMap<Observation | Statement>(printedIn),
    ...(figure ? [figure.observation, ...figure.differing, ...figure.series, figure.benchmark] : []),
    ...anniversaries.map(quotedIn),
  ].flatMap((quoted) => quoted?.citation ?? []);
  return [...new Map(cited.map((citation) => [JSON.stringify(citation), citation])).values()];
}

function printedIn(change: Change): (Observation | Statement)[] {
  if ('statement' in change) return [change.statement];
  return change.kind === 'revised' ? [change.observation, change.earlier] : statedIn(change);
}

// A publication is its own source.
function quotedIn(anniversary: Anniversary): Observation | Statement | undefined {
  if (anniversary.kind === 'source') return undefined;
  return anniversary.kind === 'statement' ? anniversary.statement : anniversary.observation;
}
