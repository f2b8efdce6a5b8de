// The progress of a thing that is being built or set up: no course of figures, but how far it has come.
const PROGRESS =
  /的?(?:建设|工程|施工|项目)?(?:进展|进度)(?:情况|状况)?(?:是?(?:怎么样|怎样|如何|咋样))?(?:了)?/;
const PROGRESS_ENGLISH = /\b(?:what(?:'s| is) )?(?:the )?progress (?:of|on|at|with) |\b(?:the )?progress\b/;

/** The question put for how far a thing has come; itself where it asks for no progress. */
export function withStateAsked(text: string): string {
  if (PROGRESS.test(text)) return text.replace(PROGRESS, '建得怎么样了');
  return PROGRESS_ENGLISH.test(text) ? `how far along is ${text.replace(PROGRESS_ENGLISH, '').trim()}` : text;
}
