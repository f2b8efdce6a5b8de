import type { Json } from '../../../types.ts';
import { isObject, objectsIn } from './read-block.ts';

/** What an untouched element holds; several values are joined by commas. */
export function initialValue(element: Json): string {
  if (isObject(element.initial_option)) return String(element.initial_option.value);
  if (Array.isArray(element.initial_options))
    return objectsIn(element.initial_options)
      .map(({ value }) => value)
      .join(',');
  const lists = ['initial_users', 'initial_channels', 'initial_conversations'];
  const list = lists.map((key) => element[key]).find(Array.isArray);
  if (list) return list.join(',');
  const keys = ['value', 'date', 'time', 'user', 'channel', 'conversation', 'date_time'];
  const known = keys.map((key) => element[`initial_${key}`]).find((value) => value !== undefined);
  return known === undefined ? '' : String(known);
}
