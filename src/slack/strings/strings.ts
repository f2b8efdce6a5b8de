// What the bot says of itself: labels, usage, errors. The sentences of an answer are `wording`'s.
import type { Lang } from '../../knowledge/types.ts';
import { languageOf } from '../../language/parse-query.ts';
import { en } from './en.ts';
import type { TellFailure } from './failures.ts';
import { zh } from './zh.ts';

/** The forms that commands can be written in. */
export type CommandForm =
  | 'ask'
  | 'check'
  | 'topics'
  | 'scoreboard'
  | 'sources'
  | 'help'
  | 'gaps'
  | 'receipt'
  | 'metricName'
  | 'metricPeriod'
  | 'metricsOf'
  | 'metricCompare'
  | 'metricList'
  | 'digest';

/** What may be wrong with an answer. */
export type Complaint = 'wrong_figure' | 'other_question' | 'outdated' | 'unclear';

export interface Strings {
  /** Before related questions where they cannot be buttons. */
  readonly alsoAsk: (questions: readonly string[]) => string;
  /** Where a message had to end early. */
  readonly cut: string;
  readonly failed: TellFailure;
  /** Said to whoever presses a suggestion that was answered before. */
  readonly answeredAbove: string;
  /** How to look up one metric, under the list of all. */
  readonly metricUsage: string;
  /** How each form of a command is written and what it does. */
  readonly usage: Readonly<Record<CommandForm, string>>;
  readonly noMetric: (names: readonly string[]) => string;
  /** With the right form, where a command was written otherwise or lacks its text. */
  readonly wrongUsage: (form: string) => string;
  readonly cite: {
    readonly button: string;
    readonly title: string;
    readonly hint: string;
    readonly close: string;
  };
  readonly source: {
    readonly button: string;
    readonly title: string;
    readonly close: string;
    /** Over the list of what is on record from a paragraph. */
    readonly onRecord: string;
    /** Where the publication's own text is not kept. */
    readonly noText: string;
    /** How the answer's receipt is found again. */
    readonly receipt: (id: string) => string;
  };
  readonly feedback: {
    readonly helpful: string;
    readonly unhelpful: string;
    /** Read by screen readers in place of the short words. */
    readonly helpfulLabel: string;
    readonly unhelpfulLabel: string;
    readonly thanks: string;
    readonly modal: {
      readonly title: string;
      readonly submit: string;
      readonly skip: string;
      readonly ask: string;
      readonly reasons: Readonly<Record<Complaint, string>>;
      readonly words: string;
      readonly hint: string;
    };
  };
  /** Below the figures of a message that were checked, where it holds files too. */
  readonly filesUnchecked: string;
  readonly share: {
    readonly button: string;
    readonly spoken: string;
    /** `who` is a mention. */
    readonly sharedBy: (who: string) => string;
    readonly done: string;
    readonly already: string;
    readonly inDoubt: string;
  };
  /** How to go on where the bot does not hear what names nobody; said once a channel. */
  readonly mentionAgain: string;
  /** Below a reply that cannot follow the edit of its question. */
  readonly notUpdated: (id: string) => string;
  /** Below a reply that could not do so yet. */
  readonly notUpdatedYet: (id: string) => string;
  /** In place of a reply whose question was deleted. */
  readonly withdrawn: string;
  /** In place of a reply whose question was edited into none. */
  readonly takenBack: string;
  readonly remove: {
    readonly done: string;
    readonly notYours: string;
    readonly notAReply: string;
    /** Slack would not do it now. */
    readonly owed: (id: string) => string;
  };
  readonly digest: {
    readonly pause: string;
    readonly pauseSpoken: string;
    /** When it comes, in words: `days` counts from Monday as 1. */
    readonly when: (time: string, days: readonly number[], timeZone: string) => string;
    /** `who` is a mention. */
    readonly changed: (who: string, when: string, details: string) => string;
    readonly off: (who: string) => string;
    readonly paused: (who: string, until: string) => string;
    readonly resumed: (who: string, when: string) => string;
    readonly isOff: string;
    readonly isOn: (when: string, details: string) => string;
    readonly isPaused: (until: string) => string;
    readonly isStopped: (code: string) => string;
    readonly about: (topics: readonly string[], onlyNews: boolean, lang: Lang) => string;
    readonly none: string;
    readonly listTitle: string;
    readonly nothing: (date: string) => string;
    readonly done: string;
    readonly notMember: string;
    /** Shown to someone alone beside a change of theirs: by it Slack is asked whether they are in the channel. */
    readonly atWork: string;
    readonly membersOnly: string;
    readonly archived: string;
    /** Slack takes no posts in the channel, by its code. */
    readonly refusedHere: (code: string) => string;
    readonly notAsked: string;
    readonly isSame: (when: string, details: string) => string;
    readonly onItsWay: string;
    readonly alreadyPosted: string;
    readonly mayBePosted: string;
    readonly wrong: (word: string, form: string) => string;
    readonly forms: (forms: readonly string[]) => string;
    /** Told to the owner when Slack would take no more. */
    readonly stopped: (channel: string, code: string) => string;
    readonly inDoubt: (channel: string, date: string) => string;
  };
  /** The window in which a channel's daily post is set. */
  readonly digestForm: {
    readonly title: string;
    readonly save: string;
    readonly close: string;
    readonly channel: string;
    readonly channelHint: string;
    readonly time: string;
    readonly days: string;
    /** From Monday on. */
    readonly dayNames: readonly string[];
    readonly timeZone: string;
    readonly language: string;
    readonly languageNames: Readonly<Record<Lang, string>>;
    readonly topics: string;
    readonly topicsHint: string;
    readonly content: string;
    readonly figureOrNews: string;
    readonly figureOrNewsHint: string;
    readonly newsOnly: string;
    readonly newsOnlyHint: string;
    readonly missing: string;
    /** How to switch it off, under the state of one that is on. */
    readonly otherwise: string;
  };
  /** The first word to someone. */
  readonly greeting: {
    readonly hello: (record: string) => string;
    readonly howToAsk: string;
    /** Over the questions that the assistant's panel suggests. */
    readonly prompts: string;
  };
  readonly home: {
    /** Over the list of topics. */
    readonly topics: string;
    readonly empty: string;
    readonly search: string;
    readonly searchHint: string;
    readonly searchLabel: string;
    readonly digests: string;
    readonly noDigest: string;
    /** Below the list where there are more. */
    readonly moreDigests: (count: number) => string;
    readonly setDigest: string;
    readonly language: string;
    readonly languageHint: string;
    readonly languageLabel: string;
    /** The choice to let Slack and the question say it. */
    readonly automatic: string;
    readonly help: string;
    readonly examples: string;
  };
  /** Title and button of the window that shows a metric. */
  readonly metricWindow: { readonly title: string; readonly close: string };
  /** Where what a button was about is no longer on record. */
  readonly gone: string;
  /** Also how the bot can be spoken to without commands. */
  readonly helpConversation: string;
}

export const STRINGS: Readonly<Record<Lang, Strings>> = { zh, en };

/** The language something was typed in; `otherwise` where the text does not show it. */
export function detectLang(text: string, otherwise: Lang): Lang {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Latin}/u.test(text) ? 'en' : otherwise;
}

/** The language a text is written in, whatever it quotes of the other; `otherwise` where it does not show it. */
export function detectTextLang(text: string, otherwise: Lang): Lang {
  return /\p{Script=Han}/u.test(text) ? languageOf(text) : detectLang(text, otherwise);
}
