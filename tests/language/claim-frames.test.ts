import { describe, expect, it } from 'vitest';
import { findClaimFrames } from '../../src/language/claim-frames.ts';
import { normalizeText } from '../../src/language/normalize.ts';

/** What is left of a text, and whether it is put up to be checked. */
function claimIn(text: string): { claim: string; isClaim: boolean } {
  const { text: normal } = normalizeText(text);
  const frames = findClaimFrames(normal);
  const claim = [...frames]
    .sort((a, b) => a.start - b.start)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), normal)
    .replace(/^[\s,.:;]+|[\s,.?!。]+$/g, '');
  return { claim, isClaim: frames.some(({ isClaim }) => isClaim) };
}

const FRAMED = [
  ['My notes say rents rose 4%. Does that agree with our records?', 'rents rose 4%'],
  ['rents are up 4%, can we leave it in', 'rents are up 4%'],
  ['rents are up 4%. right y/n?', 'rents are up 4%'],
  ['房租涨了4%，是不是登错了', '房租涨了4%'],
  ['Going to press with rents up 4% unless somebody objects', 'rents up 4%'],
  ["we're running with rents up 4%, shout if wrong", 'rents up 4%'],
  ['房租涨了4%，与原文是否相符', '房租涨了4%'],
  ['A councillor claims rents rose 4%', 'rents rose 4%'],
  ['An NGO says that rents rose 4%', 'rents rose 4%'],
  ['A woman in the queue told me rents rose 4%', 'rents rose 4%'],
  ["My wife's cousin swears rents rose 4%", 'rents rose 4%'],
  ['My notes say rents rose 4%', 'rents rose 4%'],
  ["The intern's draft has rents at 4%", 'rents at 4%'],
  ['According to a neighbour, rents rose 4%', 'rents rose 4%'],
  ['Word is rents rose 4%', 'rents rose 4%'],
  ["Rents rose 4%, didn't they?", 'rents rose 4%'],
  ['Rents rose 4%, did they not?', 'rents rose 4%'],
  ['Rents rose 4%, no?', 'rents rose 4%'],
  ['Rents rose 4%. Can you back that up?', 'rents rose 4%'],
  ['Rents rose 4%, or have I got that wrong?', 'rents rose 4%'],
  ['隔壁处室说房租涨了4%', '房租涨了4%'],
  ['简报写房租涨了4%', '房租涨了4%'],
  ['有个老船长讲房租涨了4%', '房租涨了4%'],
  ['朋友圈都在传房租涨了4%', '房租涨了4%'],
  ['房租涨了4%，可有此事', '房租涨了4%'],
  ['房租涨了4%，有这回事没', '房租涨了4%'],
  ['房租涨了4%，是不是真的', '房租涨了4%'],
  ['房租涨了4%？我怎么记得没这么多', '房租涨了4%'],
  ['房租漲了4%，有冇搞錯', '房租涨了4%'],
  ['房租涨了4%，没写错吧', '房租涨了4%'],
] as const;

describe('what frames a claim', () => {
  it.each(FRAMED)('%s', (text, claim) => {
    expect(claimIn(text)).toEqual({ claim, isClaim: true });
  });
});

const OPEN = [
  ['Port manager here, how much did rents rise?', 'how much did rents rise'],
  ["I'm a librarian two counties over, what did rents rise by?", 'what did rents rise by'],
  ['I would be grateful to know the rise in rents', 'the rise in rents'],
] as const;

describe('who asks', () => {
  it.each(OPEN)('is no part of the question: %s', (text, claim) => {
    expect(claimIn(text)).toEqual({ claim, isClaim: false });
  });
});

describe('whoever may stand on record', () => {
  it.each([
    'Mianyang says rents rose 4%',
    'A Mianyang councillor says rents rose 4%',
    'The mayor says rents rose 4%',
    'The Courier says rents rose 4%',
    'The number of people says little',
    'Nobody says rents rose 4%',
    '绵阳的同事说房租涨了4%',
    '市长说房租涨了4%',
    '信使报说房租涨了4%',
    '谁说房租涨了4%',
    '没人说房租涨了4%',
    '小说房租涨了4%',
  ])('is heard: %s', (text) => {
    expect(findClaimFrames(normalizeText(text).text)).toEqual([]);
  });
});
