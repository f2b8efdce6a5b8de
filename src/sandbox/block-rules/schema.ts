/**
 * The small language the block rules are written in: each rule looks at one value and reports what Slack
 * would refuse, with the JSON pointer of the fault. It knows nothing of any particular block.
 */
import type { Json } from '../types.ts';

export type Surface = 'message' | 'modal' | 'home';

export type Scope = {
  surface: Surface;
  unsupported: ReadonlySet<string>;
  report(message: string, pointer: string): void;
  blockIds: Set<string>;
  /** Action ids of the block being looked at: Slack wants them unique within their block. */
  actionIds: Set<string>;
};

export type Rule = (value: unknown, at: string, scope: Scope) => void;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string of at least `min` (1) and at most `max` characters. */
export function string({ max, min = 1 }: { max?: number; min?: number } = {}): Rule {
  return (value, at, scope) => {
    if (typeof value !== 'string') return scope.report('must provide a string', at);
    if (value.length < min) scope.report(`must be more than ${min - 1} characters`, at);
    if (max !== undefined && value.length > max) scope.report(`must be less than ${max + 1} characters`, at);
  };
}

export const boolean: Rule = (value, at, scope) => {
  // Form posts carry JSON, so a real boolean always arrives as one.
  if (typeof value !== 'boolean') scope.report('must provide a boolean', at);
};

/** A finite number, whole when `whole`, within the bounds given. */
export function number(bounds: { min?: number; max?: number; whole?: boolean; above?: number } = {}): Rule {
  return (value, at, scope) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return scope.report('must provide a number', at);
    if (bounds.whole && !Number.isInteger(value)) scope.report('must provide an integer', at);
    if (bounds.above !== undefined && value <= bounds.above)
      scope.report(`must be more than ${bounds.above}`, at);
    if (bounds.min !== undefined && value < bounds.min) scope.report(`must be at least ${bounds.min}`, at);
    if (bounds.max !== undefined && value > bounds.max) scope.report(`must be at most ${bounds.max}`, at);
  };
}

export function oneOf(...allowed: unknown[]): Rule {
  return (value, at, scope) => {
    if (!allowed.includes(value)) scope.report('must be a valid enum value', at);
  };
}

/** An array whose every item follows `item`. */
export function list(item: Rule, { min = 1, max }: { min?: number; max?: number } = {}): Rule {
  return (value, at, scope) => {
    if (!Array.isArray(value)) return scope.report('must provide an array', at);
    if (value.length < min) scope.report(`must provide at least ${min} items`, at);
    if (max !== undefined && value.length > max) {
      scope.report(`no more than ${max} items allowed`, at);
      return;
    }
    for (const [index, entry] of value.entries()) item(entry, `${at}/${index}`, scope);
  };
}

/** An object with these required and optional properties and no others; `also` looks at the whole. */
export function object(
  required: Record<string, Rule>,
  optional: Record<string, Rule> = {},
  also?: Rule,
): Rule {
  return (value, at, scope) => {
    if (!isObject(value)) return scope.report('must provide an object', at);
    for (const [key, rule] of Object.entries(required)) {
      if (value[key] === undefined || value[key] === null) scope.report(`missing required field: ${key}`, at);
      else rule(value[key], `${at}/${key}`, scope);
    }
    for (const [key, entry] of Object.entries(value)) {
      if (Object.hasOwn(required, key)) continue;
      const rule = Object.hasOwn(optional, key) ? optional[key] : undefined;
      if (!rule) scope.report(`invalid additional property: ${key}`, at);
      else if (entry !== undefined && entry !== null) rule(entry, `${at}/${key}`, scope);
    }
    also?.(value, at, scope);
  };
}

/** Chooses the rule by the object's `type`; a type not in the table is Slack's "unsupported type". */
export function byType(rules: () => Record<string, Rule>): Rule {
  return (value, at, scope) => {
    if (!isObject(value)) return scope.report('must provide an object', at);
    const table = rules();
    const type = String(value.type);
    const rule = Object.hasOwn(table, type) && !scope.unsupported.has(type) ? table[type] : undefined;
    if (!rule) return scope.report(`unsupported type: ${type}`, `${at}/type`);
    rule(value, at, scope);
  };
}

/** Follows every rule in turn. */
export function all(...rules: Rule[]): Rule {
  return (value, at, scope) => {
    for (const rule of rules) rule(value, at, scope);
  };
}

/** Takes anything: for properties Slack documents whose contents this sandbox does not look into. */
export const anything: Rule = () => undefined;
