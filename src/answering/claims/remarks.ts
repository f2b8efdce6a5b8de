// What a claim says of its figure beside the number, and no figure on record says of itself: why it came about, that none
// was ever higher, that it was told wrongly, that it was a target.
import type { Observation } from '../../knowledge/types.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

const RECORD =
  /(?:创|刷新|打破|[破创]下)了?(?:历史|同期|建[市国]以来|有史以来|近年来?|多年来?)?的?(?:新高|新低|[纪记]录|最[高低好快])|历史(?:性|最)?的?(?:新高|新低|[高低]点|[高低]位|最[高低好])|有史以来|史上|史无前例|前所未有|空前|(?:首次|第一次|头一[回次])(?:突破|达到|超过|迈上|跨过|站上)/g;
const WHY =
  /(?<=^|[,，。;；:：“"\s\d\p{Script=Han}])(?:(?:主要|完全|全|都是?|多半)?(?:靠的?是?(?![谱近山江海])|多亏|幸亏|归功于?|得益于|受益于|仰仗|拜|托了)|若不是|要不是|如果不是|要是没有|如果没有|若没有|没有[^,，]{1,12}就|因为|由于)/gu;
const ONLY_AFTER =
  /(?<![\d年月日季度])(?:[之以]?后|上任|换了[^,，]{1,6})[^,，]{0,60}?才(?:[到有达是]|[涨升增降]到)/gu;
const MISTOLD =
  /虚报|瞒报|漏报|谎报|误报|少报|多报|低估|高估|夸大|[注掺]了?水|[造掺作]了?假|\b(?:under|over)-?(?:reported|stated|counted|estimated)\b|\b(?:inflated|exaggerated|fudged|massaged)\b/g;
/** 连涨八年, 连续第五年: how it went in the years before. */
const IN_A_ROW =
  /连[涨跌升降增减续]了?(?:第)?[一二两三四五六七八九十几多\d]+(?:个)?[年季月]|[一二两三四五六七八九十几\d]+(?:年|个?季度?|个月)连[涨跌升降增减续]/g;
/** What it is said to have been before somebody changed it. */
const AT_FIRST =
  /(?:本来|原本|原来|原先|起初|最初|起先|最早)(?:报|公布|登记|核定|算|统计)?的?(?:是|为)(?=[约近超逾不多]|\s?\d)/g;
/** Whoever checked it or never doubted it is not on record for that. */
const VOUCHED_FOR =
  /(?:已经?|经过?|由|被|获得?)[^,，。;；?？]{0,8}(?:复核|核实|核准|审[核定计]|认可|认证|验收|批准|背书|盖章)|(?:没人|无人|谁都没|从未有人)[^,，]{0,4}(?:质疑|怀疑|否认|反对)|毫?无争议|公认/g;
const NOT_ACTUAL =
  /(?:target|plan|forecast|目标|预测值?|计划数?)\s?[,，]?\s?(?:而?不是|并?非)\s?(?:actual|实际|实绩|完成)/g;
const LEFT_OUT =
  /\b(?:excluding|exclude|excl|without|minus|net of|before|after)\s?(?:掉|了)?(?=\s?\p{Script=Han})/gu;
/** 只算本地人, 仅限周末: the figure is of the whole; a time that is meant alone is asked for as such. */
const OF_SOME =
  /(?:只|仅仅?|光|单单?)(?:算|统计|计|包括|包含|含|限于?|指)(?:的是|了|在)?(?!\s?[\d这那它其个一])(?=\s?[\p{L}])/gu;
/** Who asks speaks of the work on a text, and of no figure. */
const OF_THE_WORK = /[我咱]们?(?:要|想|在|得|正|赶|急)|稿|版面|发[稿布]|审|领导|老板|同事|编辑|记者|急|等着/;

/** True where the claim says such a thing of the figure shown. */
export function addsRemark(
  { number }: StatedNumber,
  { status, note, condition }: Observation,
  query: Query,
): boolean {
  const { text } = query.text;
  const isNoted = (said: string) =>
    [note?.zh, note?.en, condition?.zh, condition?.en].some((one) => one?.includes(said));
  const remarks = [
    RECORD,
    MISTOLD,
    IN_A_ROW,
    AT_FIRST,
    LEFT_OUT,
    OF_SOME,
    VOUCHED_FOR,
    ...(status === 'actual' ? [NOT_ACTUAL] : []),
  ];
  if (remarks.some((pattern) => saidOutsideNames(query, pattern).some(([said]) => !isNoted(said))))
    return true;
  return [WHY, ONLY_AFTER].some((pattern) =>
    saidOutsideNames(query, pattern).some(
      ({ 0: said, index }) =>
        !isNoted(said) && !OF_THE_WORK.test(clauseAround(text, index)) && index !== number.start,
    ),
  );
}

function clauseAround(text: string, at: number): string {
  const from =
    Math.max(...[',', '，', '。', ';', '；', '?', '？'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  return text.slice(from).split(/[,，。;；?？]/)[0] ?? '';
}
