import { z } from 'zod';
import { ENTRIES, FOLDERS, type Folder, packFile, topicEntry, topicUse } from './schema.ts';

/** JSON Schemas by file name (`observations.json`), for editors. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>([['pack.json', write(packFile)]]);
  for (const folder of FOLDERS) schemas.set(`${folder}.json`, write(fileSchema(folder)));
  return schemas;
}

function fileSchema(folder: Folder): z.ZodType {
  const list = { [folder]: z.array(ENTRIES[folder]) };
  const use = topicUse(folder);
  if (use === 'none') return z.strictObject(list);
  return z.strictObject({ topic: use === 'required' ? topicEntry : topicEntry.exactOptional(), ...list });
}

function write(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), undefined, 2)}\n`;
}
