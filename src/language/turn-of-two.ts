// Turns of a word or two about the figures that a thread has told: the gap, which is dearer, 哪家长, 平均多少.

const OPENS = /^(?:(?:and|so|ok|okay|then|now|but),? )*(?:那么?|所以|那就)?\s*/;
const CLOSES = /[\s?？。.!！~～]*(?:[呢啊呀哦]|是|of (?:them|the two|these two|both))*[\s?？。.!！~～]*$/;

const GAP = new Set([
  'gap', 'the gap', 'difference', 'the difference', 'what is the gap', "what's the gap", 'what is the difference',
  "what's the difference", 'gap between them', 'the gap between them', 'difference between them',
  '差距', '差距多大', '差距有多大', '差距是多少', '差距多少', '差值', '差额',
]); // biome-ignore format: phrases
const AVERAGE = new Set([
  'average', 'the average', 'mean', 'the mean', 'on average', 'what is the average', "what's the average", 'average of the two',
  '平均', '平均多少', '平均是多少', '平均呢', '平均值', '平均值是多少', '平均数', '平均数是多少', '平均下来', '平均下来多少',
]); // biome-ignore format: phrases

const COMPARED =
  'bigger|larger|greater|higher|more|lower|smaller|fewer|less|longer|shorter|faster|slower|quicker|dearer|cheaper|pricier|costlier|better|worse|busier|more expensive|less expensive|cheapest|dearest|highest|lowest|longest|shortest|biggest|largest|smallest|fastest|slowest|best|worst';
const WHICH_IS = new RegExp(
  `^(?:which|who)(?: one| year| place)?(?: of (?:them|the two|these|these two))?(?:'s| is| was| are| were| has| had| took| cost| costs| did)? ?(?:the )?(?:${COMPARED})$`,
);
const HAN_WHICH =
  /^(?:哪(?:一)?(?:个|家|年|边|里|所|地|区|市|县|院|方|处|座|条|头)|谁)的?(?:更|比较|要|最)?[高多大长久强好优快低少小短慢差贵便](?:宜)?(?:一些|一点|些|点)?$/;

export type TurnOfTwo = 'gap' | 'larger' | 'average';

/** What a turn that says nothing else asks of the figures told; undefined for any other. */
export function turnOfTwo(text: string): TurnOfTwo | undefined {
  const said = text.replace(OPENS, '').replace(CLOSES, '').trim();
  if (GAP.has(said)) return 'gap';
  if (AVERAGE.has(said)) return 'average';
  return WHICH_IS.test(said) || HAN_WHICH.test(said) ? 'larger' : undefined;
}
