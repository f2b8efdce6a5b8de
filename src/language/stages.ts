// 二期, "phase two": a stage named by its number is that of whatever stands before it.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Named } from './query.ts';

/** A stage by its number alone. */
export const STAGE = /^(?:[一二三四五六七八九]期|phase [a-z0-9]+)$/;
/** What may stand between a name and its stage. */
const JOINT = /^(?:'s|的)?[^,，.。?？!！:：;；]{0,16}$/;

/** The stages that stand behind the name of something they are no part of. */
export function stagesOfOthers(text: string, entities: readonly Named[], catalog: Catalog): Named[] {
  const stages = entities.filter(({ mention }) => !mention.nested && STAGE.test(mention.text));
  return stages.filter((stage) =>
    entities.some(
      ({ id, mention: { end, nested } }) =>
        !nested &&
        end <= stage.mention.start &&
        JOINT.test(text.slice(end, stage.mention.start)) &&
        id !== stage.id &&
        !catalog.isWithin(stage.id, id),
    ),
  );
}
