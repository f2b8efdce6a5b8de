// The tone of what people read, in the files that hold its words.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['src/slack/strings', 'src/wording/language', 'src/sandbox/page/client/strings'];
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
const LITERAL = /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;

function textsOf(file: string): readonly string[] {
  const literals = readFileSync(file, 'utf8').match(LITERAL) ?? [];
  return literals.map((literal) => literal.replace(/\$\{[^}]*\}/g, ''));
}

describe.each(FILES)('the words in %s', (file) => {
  it.each([
    ['do not shout', /[!！]/],
    ['address people as 您', /你/],
    ['write Chinese with full-width punctuation', /\p{Script=Han}[,;:?()]|[,;?()]\p{Script=Han}/u],
  ])('%s', (_rule, fault) => {
    expect(textsOf(file).filter((text) => fault.test(text))).toEqual([]);
  });
});
