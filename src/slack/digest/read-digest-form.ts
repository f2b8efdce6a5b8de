// What was filled into the window of a digest, checked: it comes from outside.
import type { ViewOutput } from '@slack/bolt';
import { knownTimeZone, WEEKDAYS } from '../../digest/schedule.ts';
import type { Topic } from '../../knowledge/types.ts';
import { CHANNEL_FIELD, FIELDS, NEWS_ONLY } from '../blocks/digest-form.ts';
import type { DigestSetting } from './channel-digests.ts';

export interface FilledForm {
  readonly channel: string | undefined;
  /** What of the setting is filled in, and right. */
  readonly wishes: Partial<DigestSetting>;
}

type FieldState = ViewOutput['state']['values'][string][string];

/** Reads what is chosen in the window now. */
export function readDigestForm(state: ViewOutput['state'], topics: readonly Topic[]): FilledForm {
  const fields = new Map(Object.values(state.values).flatMap((block) => Object.entries(block)));
  const time = fields.get(FIELDS.time)?.selected_time ?? undefined;
  const days = allChosenIn(fields.get(FIELDS.days));
  const timeZone = knownTimeZone(chosenIn(fields.get(FIELDS.timeZone)) ?? '');
  const lang = chosenIn(fields.get(FIELDS.lang));
  const chosen = allChosenIn(fields.get(FIELDS.topics));
  const content = chosenIn(fields.get(FIELDS.content));
  const wanted = topics.map(({ id }) => id).filter((id) => chosen?.includes(id));
  return {
    channel: fields.get(CHANNEL_FIELD)?.selected_conversation ?? undefined,
    wishes: {
      ...(time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) && { time }),
      ...(days && { days: WEEKDAYS.filter((day) => days.includes(String(day))) }),
      ...(timeZone !== undefined && { timeZone }),
      ...((lang === 'zh' || lang === 'en') && { lang }),
      // All of them is what none stands for: topics of later are among them.
      ...(chosen && { topics: wanted.length === topics.length ? [] : wanted }),
      ...(content !== undefined && { onlyNews: content === NEWS_ONLY }),
    },
  };
}

/** The names of the blocks by the field in them: what Slack hangs an error on. */
export function blockOf(state: ViewOutput['state'], field: string): string {
  return Object.entries(state.values).find(([, block]) => field in block)?.[0] ?? field;
}

function chosenIn(field: FieldState | undefined): string | undefined {
  return field?.selected_option?.value;
}

function allChosenIn(field: FieldState | undefined): readonly string[] | undefined {
  return field?.selected_options?.map(({ value }) => value);
}
