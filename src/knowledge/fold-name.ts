/** A name as two people would agree it is the same: width, case, spacing, hyphens and a leading "the" set aside. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐-―_·.'’"“”]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1');
}
