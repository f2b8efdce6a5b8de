import { tzOffset } from '@date-fns/tz';
import type { PlainTextElement } from '@slack/types';
import { LIMITS } from './limits.ts';
import { plainText } from './text.ts';

export interface Choice {
  readonly text: PlainTextElement;
  readonly value: string;
}

/** Every time zone by its area, each with its distance to UTC at an instant; `own` is among them whatever its name. */
export function buildTimeZoneGroups(
  own: string,
  at: number,
): { readonly label: PlainTextElement; readonly options: Choice[] }[] {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])].sort();
  const areas = new Map<string, string[]>();
  for (const zone of zones) {
    const area = zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'UTC';
    areas.set(area, [...(areas.get(area) ?? []), zone]);
  }
  return [...areas].flatMap(([area, named]) =>
    Array.from({ length: Math.ceil(named.length / LIMITS.selectOptions) }, (_, part) => ({
      label: plainText(area),
      options: named
        .slice(part * LIMITS.selectOptions, (part + 1) * LIMITS.selectOptions)
        .map((zone) => buildTimeZone(zone, at)),
    })),
  );
}

/** One of them, as it stands among the others. */
export function buildTimeZone(zone: string, at: number): Choice {
  return {
    text: plainText(`${zone.replaceAll('_', ' ')} (UTC${formatOffset(tzOffset(zone, new Date(at)))})`),
    value: zone,
  };
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), Math.floor(size % 60)].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${parts.join(':')}`;
}
