import type { ActionsBlock } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import { formatDate } from '../../wording/format-period.ts';
import type { RenderedPost } from '../../wording/render-digest-post.ts';
import { STRINGS } from '../strings/strings.ts';
import { SUGGESTION_ACTION } from './answer.ts';
import { buildButton } from './button.ts';
import { buildChart } from './chart.ts';
import { fitCitations } from './citations.ts';
import { LIMITS } from './limits.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
  type MessageBlock,
} from './message.ts';

/** The button that pauses the digest of its channel for a week. */
export const PAUSE_ACTION = 'digest_pause';

/** A digest's post: the title, what is new or the figure of the day, the chart, the sources, a question to press. */
export function buildDigest(
  post: RenderedPost,
  { canBePaused }: { readonly canBePaused: boolean } = { canBePaused: true },
): Message {
  const { lang, title, lines, details, onThisDay, notes, citations, chart, text } = post;
  const drawn = chart && buildChart(chart);
  const parts = {
    head: buildHeadline(title),
    cut: buildContexts([STRINGS[lang].cut]),
  };
  const cited = fitCitations(citations);
  const body = [...buildSections(lines), ...buildSections(details)];
  const foot = [...buildSections(onThisDay), ...buildContexts(notes), ...buildContexts(cited)];
  return {
    text: buildText(text, { lead: [title, ...lines], foot: cited }),
    blocks: fitBlocks({
      ...parts,
      middle: [...body, ...(drawn ? [drawn] : [])],
      tail: [...foot, ...buildButtons(post.question, lang, canBePaused)],
    }),
    plainBlocks: fitBlocks({ ...parts, middle: body, tail: foot }),
  };
}

/** The posts of coming dates for one person: a single one as it will stand, several in short. */
export function buildDigestPreview(
  posts: readonly { readonly date: string; readonly post: RenderedPost | undefined }[],
  lang: Lang,
): Message {
  const { digest, cut } = STRINGS[lang];
  const [only] = posts;
  if (posts.length === 1 && only?.post) return buildDigest(only.post, { canBePaused: false });
  const nothing = (date: string) => digest.nothing(formatDate(date, lang));
  const blocks = fitBlocks({
    head: posts.length === 0 ? buildSections([digest.isOff]) : [],
    middle: posts.flatMap(({ date, post }): readonly MessageBlock[] =>
      post
        ? [
            ...buildHeadline(post.title),
            ...buildSections([...post.lines, ...post.onThisDay]),
            ...buildContexts(fitCitations(post.citations.slice(0, 1))),
          ]
        : buildContexts([nothing(date)]),
    ),
    tail: [],
    cut: buildContexts([cut]),
  });
  const told = posts.flatMap(({ date, post }) =>
    post ? [post.title, ...post.lines, ...post.onThisDay, ...post.citations.slice(0, 1)] : [nothing(date)],
  );
  const short = posts.map(({ date, post }) => post?.title ?? nothing(date));
  return { text: buildText(told.join('\n'), { lead: short }), blocks, plainBlocks: blocks };
}

function buildButtons(
  question: RenderedPost['question'],
  lang: Lang,
  canBePaused: boolean,
): readonly ActionsBlock[] {
  const fits = question !== undefined && question.question.length <= LIMITS.buttonValue;
  const ask = fits
    ? [
        buildButton({
          actionId: `${SUGGESTION_ACTION}0`,
          label: question.label,
          value: question.question,
          spoken: question.question,
        }),
      ]
    : [];
  const { pause: label, pauseSpoken: spoken } = STRINGS[lang].digest;
  const pause = buildButton({ actionId: PAUSE_ACTION, label, value: lang, spoken });
  const elements = [...ask, ...(canBePaused ? [pause] : [])];
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
