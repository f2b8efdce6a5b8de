// Sorts of event by the verbs they are told with, in both languages: what opened did not therefore begin.

/** Sorts of event, in the words of both languages; a claim of one is settled by no statement of another. */
export const EVENTS: readonly RegExp[] = [
  /\b(?:start|began|begin|begun|launch|commenc|kick(?:ed)? off|w(?:ent|ill go) live\b|inaugurat|initiat|groundbreaking)|启动|开始|开启|发起|施行|实施|开工|动工|破土|起(?![来码])/,
  /\b(?:open(?:ed|s|ing)?\b|in(?:to)? service|in use|in operation)|开放|开馆|开业|开门|开张|启用|投用|投入使用|投入运行|投运|通车|服役/,
  /\b(?:finish|complet)|建成|竣工|完工|完成|封顶/,
  /\b(?:end(?:s|ed)?\b|abolish|scrap|cancel|lifted|stopp|dropp)|取消|废除|结束|终止|停止|解除/,
  /\b(?:clos(?:e|ed|ing|ure)\b|shut)|关闭|闭馆|关停|停业/,
  /\b(?:publish|appear|print|c[ao]mes? out|went (?:up|online|out)|go online|posted|issu|releas|ran\b|carried)|刊发|发布|发表|刊登|登[的了出]|公布|上线|印发|出来|见报|发[的了出]/,
  /\b(?:visit|went to|travell|came to)|到访|采访|考察|参观|调研|[去赴]/,
  /\b(?:h[eo]ld\b|took place|take place|met\b)|召开|举行|举办|开的?会/,
  /\b(?:ban(?:ned)?\b|forbid|forbad|prohibit)|禁/,
  /\b(?:named\b|award|honou?r|recogni[sz])|获评|评为|被评|授予|获得?/,
  /\b(?:sign|agree)|签/,
  /\b(?:connect|plugg)|接通|通电|接电/,
  /\b(?:break down|broke|outage|cut off|went out|failed)|停电|断电|中断|故障/,
  /\b(?:mov(?:e|ed|ing)\b|relocat)|搬|迁/,
  /\b(?:bought|buy|purchas|order)|买|采购|购[买入置]|订购/,
  /\b(?:design|architect)|设计/,
  /\b(?:trial|pilot|tried|test)|试点|试行|试用|测试/,
];

/** The sorts of event that a text tells of, by their place in the list. */
export const eventsIn = (text: string): readonly number[] =>
  EVENTS.flatMap((event, at) => (event.test(text) ? [at] : []));
