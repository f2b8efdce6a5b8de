/** True where a text speaks of a post, and not of the deputy's alone: a vice mayor is no mayor. */
export function saysTitle(text: string, post: string): boolean {
  for (let at = text.indexOf(post); at >= 0; at = text.indexOf(post, at + 1))
    if (!DEPUTY.test(text.slice(Math.max(0, at - 10), at))) return true;
  return false;
}

const DEPUTY = /(?:副|常务|vice[ -]|deputy[ -]|assistant )$/;
