import type { Json } from '../../../types.ts';
import type { FormValues } from '../../protocol.ts';
import { initialValue } from '../blocks/initial-value.ts';
import { isObject } from '../blocks/read-block.ts';

/** The blocks of inputs that must be filled in and are not; Slack's clients look before they submit. */
export function missingInputs(blocks: readonly Json[], values: FormValues): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'input' || block.optional === true || !isObject(block.element)) return [];
    const blockId = String(block.block_id ?? '');
    const value = values[blockId]?.[String(block.element.action_id ?? '')] ?? initialValue(block.element);
    return value.trim() === '' ? [blockId] : [];
  });
}
