/** What somebody wrote, at a length to be read: a row of a thousand digits is no figure that anyone needs. */
export function shortenStated(stated: string, longest: number): string {
  return stated.length > longest ? `${stated.slice(0, longest)}…` : stated;
}
