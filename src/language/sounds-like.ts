/** True for two Latin words that are spelt apart and sound the same to who learnt them by ear: manie, foto, recieve. */
export function soundsLike(a: string, b: string): boolean {
  return a !== b && foldSound(a) === foldSound(b);
}

/** A Latin word as it sounds: what is spelt by ear comes out the same. */
export function foldSound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|qu/g, 'k')
    .replace(/tion|shun|sion/g, 'shn')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/(?<=..)(?:ie|ey|y)$/, 'y')
    .replace(/ea|ee|ie|ei/g, 'e')
    .replace(/([ae])nce$/, 'ence')
    .replace(/(.)\1/g, '$1');
}
