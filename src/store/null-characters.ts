// PostgreSQL keeps every character but one, and refuses the whole row for that.
import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely';

/** A plugin that leaves null characters out of all texts that are written or looked for. */
export function leaveOutNullCharacters(): KyselyPlugin {
  const cleaner = new NullCharacterCleaner();
  return {
    transformQuery: ({ node }) => cleaner.transformNode(node),
    transformResult: async ({ result }) => result,
  };
}

class NullCharacterCleaner extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: clean(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(clean) };
  }
}

function clean(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\u0000', '') : value;
}
