/** Finds names in the environment that are one or two letters away from a SLACK_ setting. */
export function findMisspellings(
  names: readonly string[],
  settings: readonly string[],
): readonly { written: string; meant: string }[] {
  const slackSettings = settings.filter((setting) => setting.startsWith('SLACK_'));
  return names.flatMap((written) => {
    // Other programs' variables are none of our business; ours differ from them in the first word.
    if (settings.includes(written) || !/^SL?A?C?K?_/i.test(written)) return [];
    const meant = slackSettings.find((setting) => editDistance(written.toUpperCase(), setting) <= 2);
    return meant ? [{ written, meant }] : [];
  });
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
