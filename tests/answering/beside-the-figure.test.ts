// What is asked of a metric on record that its figure does not say: each is put to every metric of two packs, in both
// languages, and none may be answered with the figure.
import { describe, expect, it } from 'vitest';
import { askHarbour, askShipped } from './ask.ts';

const WAYS_EN = [
  // Reckoned otherwise.
  'median {N} of {E} in {Y}',
  'peak {N} of {E} in {Y}',
  '{N} of {E} in {Y} without subsidies',
  '{N} of {E} in {Y}, not including trials',
  'preliminary {N} of {E} in {Y}',
  '{N} of {E} in {Y} as estimated by Greenpeace',
  'What was {N} of {E} in {Y} according to the World Bank?',
  '{N} of {E} in {Y} in football pitches',
  'quota for {N} of {E} in {Y}',
  // As another has it.
  'What does the finance department reckon {N} of {E} was in {Y}?',
  "The insurers' estimate of {N} for {E} in {Y}?",
  "What is a rival consultancy's figure for {N} of {E} in {Y}?",
  'What value did the activists give for {N} of {E} in {Y}?',
  'In the view of the trade union, what was {N} of {E} in {Y}?',
  '{N} of {E} in {Y}, as counted by the police?',
  'What is the unofficial figure for {N} of {E} in {Y}?',
  // As it stood before it was put right, or may stand at most.
  '{N} of {E} in {Y} as it was originally published',
  'What was the uncorrected figure for {N} of {E} in {Y}?',
  'What is the statutory cap on {N} of {E} in {Y}?',
  'What was {N} of {E} on its busiest day of {Y}?',
  'Subtract the paperwork and {N} of {E} in {Y} is how much?',
  // Of what it came, and who is to thank for it.
  'How much of {N} of {E} in {Y} can be credited to tourism?',
  'Whose merit was {N} of {E} in {Y}?',
  'Who deserves the credit for {N} of {E} in {Y}?',
  'Had the bridge stayed shut, what would {N} of {E} in {Y} have been?',
  'What was {N} of {E} under the outgoing leadership, not in {Y}?',
  'By what means was {N} of {E} in {Y} established?',
  'On which date was {N} of {E} in {Y} approved?',
  // Of some only.
  '{N} of {E} in {Y}, farmers vs fishermen',
  '{N} of {E} in {Y}: only left-handers',
  '{N} of {E} in {Y} among women',
  '{N} of {E} in {Y} at weekends',
  '{N} in the rural part of {E} in {Y}',
  '{N} of {E} in {Y} by nationality',
  // What no figure says.
  'How was {N} of {E} achieved in {Y}?',
  'Is {N} of {E} in {Y} good enough?',
  'How often is {N} of {E} updated?',
  'What would {N} of {E} have been in {Y} without the programme?',
  'How does {N} of {E} in {Y} compare with the national average?',
  'composition of {N} of {E} in {Y}',
];
const WAYS_ZH = [
  '{Y}年{E}{N}的中位数是多少',
  '{Y}年{E}{N}最高是多少',
  '{Y}年{E}扣除补贴后的{N}是多少',
  '除去最大的那个，{Y}年{E}{N}是多少',
  '{Y}年{E}{N}初步核算数',
  '按世界银行的统计，{Y}年{E}{N}是多少',
  '绿色和平估计{Y}年{E}{N}是多少',
  '{Y}年{E}{N}相当于几个足球场',
  '{Y}年{E}女性的{N}是多少',
  '{Y}年春节期间{E}{N}',
  '{Y}年{E}{N}按类型分别是多少',
  '是什么让{Y}年{E}{N}这么高',
  '{Y}年{E}{N}算高吗',
  '{E}{N}多久更新一次',
  '如果没有这个活动{Y}年{E}{N}会是多少',
  '{Y}年{E}{N}误差多大',
];

const SHIPPED = [
  ['total economic output', '经济总量', 'Suining', '遂宁', '2021'],
  ['provincial technology centres', '省级企业技术中心数量', 'Suining', '遂宁', '2021'],
  ['output value', '产值', 'the Shehong lithium park', '射洪锂电园', '2021'],
  ['revenue growth', '营收增速', 'the Shehong lithium park', '射洪锂电园', '2021'],
] as const;

describe('what the figure does not say', () => {
  const cases = SHIPPED.flatMap(([en, zh, place, city, year]) => [
    ...WAYS_EN.map((way) => way.replace('{N}', en).replace('{E}', place).replace('{Y}', year)),
    ...WAYS_ZH.map((way) => way.replace('{N}', zh).replace('{E}', city).replace('{Y}', year)),
  ]);

  const WISHED = 'Where did Suining hope its total economic output would stand in 2021?';

  it.each([...cases, WISHED])('is not answered with it: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    '东坞2019年货运量的中位数',
    '东坞2019年货运量最高是多少',
    '东坞2019年规费为什么这么低',
    '除去补贴，东坞2019年规费是多少',
  ])('is refused of another pack too: %s', (question) => {
    expect(askHarbour(question).status).not.toBe('answered');
  });
});

describe('words around a figure that leave it as it is', () => {
  it.each([
    '遂宁2021年经济总量突破了多少亿元大关',
    '遂宁2021年经济总量是多少，要写稿',
    '2021年射洪锂电园产值上了哪个百亿台阶',
    "Suining's total economic output in 2021, for a slide",
    'What was the economic output of Suining in 2021, without the caveats?',
    'According to our files, what was the economic output of Suining in 2021?',
    "What's the figure for the economic output of Suining in 2021?",
    'What did Sichuan Online put the economic output of Suining at in 2021?',
    "This year's question about the economic output of Suining in 2021: how much?",
  ])('are passed over: %s', (question) => {
    expect(askShipped(question).status).toBe('answered');
  });
});
