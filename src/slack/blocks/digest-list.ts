import type { SectionBlock } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import { STRINGS } from '../strings/strings.ts';
import { LIMITS } from './limits.ts';
import { buildContexts, buildHeadline, fitBlocks, type Message } from './message.ts';
import { escapeText, truncateText } from './text.ts';

/** A channel by its Slack id, and its digest in words. */
export interface ListedDigest {
  readonly channel: string;
  readonly line: string;
}

/** Every channel's digest, one a line. Who may not see a channel sees no name of it: Slack puts the name in. */
export function buildDigestList(listed: readonly ListedDigest[], lang: Lang): Message {
  const title = STRINGS[lang].digest.listTitle;
  const lines = listed.map(
    ({ channel, line }) => `• <#${channel}> ${escapeText(truncateText(line, LIMITS.sectionText / 2))}`,
  );
  const blocks = fitBlocks({
    head: buildHeadline(title),
    middle: groupLines(lines).map(
      (text): SectionBlock => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }),
    ),
    tail: [],
    cut: buildContexts([STRINGS[lang].cut]),
  });
  return { text: listAsText(escapeText(title), lines, STRINGS[lang].cut), blocks, plainBlocks: blocks };
}

// Lines are escaped already, but for the channels, and are not to be cut within one.
function listAsText(title: string, lines: readonly string[], cut: string): string {
  const text = [title, ...lines].join('\n');
  if (text.length <= LIMITS.messageText) return text;
  let room = LIMITS.messageText - title.length - cut.length - 2;
  const fitting = lines.filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
  return [title, ...fitting, cut].join('\n');
}

// As many lines as a section takes.
function groupLines(lines: readonly string[]): string[] {
  const groups: string[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || last.length + 1 + line.length > LIMITS.sectionText) groups.push(line);
    else groups[groups.length - 1] = `${last}\n${line}`;
  }
  return groups;
}
