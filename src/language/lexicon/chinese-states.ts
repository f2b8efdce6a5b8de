// How far a work has come, as it is asked in Chinese: a verb of building with its outcome (修好没有, 盖归一没得) or with its
// state (建得咋样, 建到啥样). The rows are products, so that no combination is missed.
import type { Lexicon } from './cues.ts';

const BUILDING = ['建', '修', '盖', '装', '铺', '砌', '搭', '造'];
const WORKING = [...BUILDING, '弄', '搞', '整', '干', '做', '办', '推进', '进行'];
const DONE = [...['好', '完', '成', '齐', '归一', '起来', '完工'].flatMap((end) => WORKING.map((verb) => verb + end)), '完工', '竣工', '建成', '落成', '完成', '达成', '实现']; // biome-ignore format: one row
const OR_NOT = ['没', '没有', '没得', '没呢', '没啊', '了没', '了没有', '了没得', '了么', '了吗', '了不'];
const STATE = ['怎么样', '咋样', '咋个样', '如何', '怎样', '啥样', '啥样子'];
const REACHED = ['啥样', '啥样子', '什么样', '什么样子', '什么程度', '啥程度', '啥子程度'];
const NOW = ['', '了'];

// What shall become of things, or how large they are to be.
const BECOMING = ['变', ...WORKING].flatMap((verb) =>
  ['成', '得', ''].flatMap((end) =>
    ['啥样', '啥样子', '什么样', '什么样子'].map((state) => `${verb}${end}${state}`),
  ),
);

const FINISHED = DONE.flatMap((done) => OR_NOT.map((end) => done + end));
const STANDS = [
  ...WORKING.flatMap((verb) => STATE.map((state) => `${verb}得${state}`)),
  ...BUILDING.flatMap((verb) => REACHED.map((state) => `${verb}到${state}`)),
].flatMap((phrase) => NOW.map((end) => phrase + end));
// Of an output as well as of a work.
const EITHER = WORKING.filter((verb) => !BUILDING.includes(verb)).flatMap((verb) =>
  REACHED.flatMap((state) => NOW.map((end) => `${verb}到${state}${end}`)),
);

export const CHINESE_STATES: Lexicon = [
  ['ask:how', [...FINISHED, ...STANDS].join('|')],
  ['ask:open', [...EITHER, ...BECOMING].join('|')],
  ['amount', [...EITHER, ...BECOMING].join('|')],
];

/** Every phrase that asks how far a work has come. */
export const ASKS_STATE: ReadonlySet<string> = new Set([...FINISHED, ...STANDS, ...EITHER]);

/** What a record says of a work's state, for one that is asked for. */
export const STATE_WORDS: readonly string[] = [
  '进展',
  '在建',
  '建设中',
  '施工',
  '调试',
  '进度',
  '建成',
  '完工',
  '成形',
];
