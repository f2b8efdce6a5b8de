/** Careful reading of blocks, which come as the app sent them. */
import type { Json } from '../../../types.ts';

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The text of a text object. */
export function textOf(value: unknown): string {
  return isObject(value) && typeof value.text === 'string' ? value.text : '';
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
