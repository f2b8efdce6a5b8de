/**
 * Says what Slack would refuse in a message's blocks or in a view, as Slack says it: a sentence and a JSON
 * pointer for every fault. The rules of the single blocks stand in the files beside this one.
 */
import { limits } from '../limits.ts';
import type { Json } from '../types.ts';
import { block } from './blocks.ts';
import { boolean, isObject, list, object, oneOf, type Scope, type Surface, string } from './schema.ts';
import { cellText } from './tables.ts';
import { plainText } from './text.ts';

export type BlockFaults = {
  code: 'invalid_blocks' | 'msg_blocks_too_long' | 'invalid_arguments';
  faults: string[];
};

/** Looks at the blocks of a message; undefined when Slack would take them. */
export function checkMessageBlocks(
  blocks: unknown[],
  unsupported: ReadonlySet<string>,
): BlockFaults | undefined {
  const faults: string[] = [];
  const scope = createScope('message', unsupported, faults);
  list(block, { min: 0, max: limits.message.blocks })(blocks, '/blocks', scope);
  checkTotals(blocks, scope);
  if (faults.length > 0) return { code: 'invalid_blocks', faults };
  const { blockText, blockTextPerBlock } = limits.message;
  // Undocumented, but enforced: all text of a message's blocks together, with some room taken by each block.
  const total = ordinary(blocks).reduce<number>((sum, one) => sum + textLength(one) + blockTextPerBlock, 0);
  return total > blockText ? { code: 'msg_blocks_too_long', faults: [] } : undefined;
}

function checkTotals(blocks: unknown[], scope: Scope): void {
  const charts = ofType(blocks, 'data_visualization');
  if (charts.length > limits.message.charts)
    scope.report(`no more than ${limits.message.charts} data_visualization blocks allowed`, '/blocks');
  const markdown = ofType(blocks, 'markdown').reduce((sum, one) => sum + String(one.text).length, 0);
  if (markdown > limits.markdown.text)
    scope.report(
      `markdown blocks must be less than ${limits.markdown.text + 1} characters together`,
      '/blocks',
    );
  const tables = [...ofType(blocks, 'table'), ...ofType(blocks, 'data_table')];
  if (ofType(blocks, 'table').length > 1) scope.report('only one table allowed', '/blocks');
  if (tables.reduce((sum, one) => sum + cellText(one.rows), 0) > limits.table.cellText)
    scope.report(`tables must be less than ${limits.table.cellText + 1} characters together`, '/blocks');
}

/** Looks at a modal or Home view; undefined when Slack would take it. */
export function checkView(view: unknown, unsupported: ReadonlySet<string>): BlockFaults | undefined {
  const faults: string[] = [];
  const surface: Surface = isObject(view) && view.type === 'home' ? 'home' : 'modal';
  const scope = createScope(surface, unsupported, faults);
  const title = plainText(limits.view.title);
  const shared = {
    private_metadata: string({ max: limits.view.metadata, min: 0 }),
    callback_id: string({ max: limits.view.callbackId, min: 0 }),
    external_id: string({ max: limits.view.externalId, min: 0 }),
  };
  const blocks = list(block, { min: 0, max: limits.view.blocks });
  const shape =
    surface === 'home'
      ? object({ type: oneOf('home'), blocks }, shared)
      : object(
          { type: oneOf('modal'), title, blocks },
          { ...shared, close: title, submit: title, clear_on_close: boolean, notify_on_close: boolean },
        );
  shape(view, '/view', scope);
  if (surface === 'modal' && isObject(view) && view.submit === undefined) {
    for (const [index, one] of asList(view.blocks).entries()) {
      if (isObject(one) && one.type === 'input')
        scope.report('must define `submit` to use an `input` block in modals', `/view/blocks/${index}/input`);
    }
  }
  return faults.length > 0 ? { code: 'invalid_arguments', faults } : undefined;
}

function createScope(surface: Surface, unsupported: ReadonlySet<string>, faults: string[]): Scope {
  return {
    surface,
    unsupported,
    blockIds: new Set(),
    actionIds: new Set(),
    report: (message, pointer) => faults.push(`${message} [json-pointer:${pointer}]`),
  };
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function ofType(blocks: unknown[], type: string): Json[] {
  return blocks.filter((one): one is Json => isObject(one) && one.type === type);
}

/** The blocks without a text limit of their own. */
function ordinary(blocks: unknown[]): unknown[] {
  const own = new Set(['markdown', 'table', 'data_table', 'data_visualization']);
  return blocks.filter((one) => isObject(one) && !own.has(String(one.type)));
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + textLength(entry), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, entry]) =>
      sum + (key === 'text' && typeof entry === 'string' ? entry.length : textLength(entry)),
    0,
  );
}
