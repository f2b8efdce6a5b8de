// Whether every word beside a figure is understood. The words that say nothing but "so much there is" are few and told
// here; whatever is neither one of them nor a name, a time or a unit may make the figure that of another thing.
import type { Variable } from '../../knowledge/types.ts';
import type { Sense } from '../../language/aliases.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { Passage } from './read-passages.ts';
import { isOwnWordOf, isWithinName } from './variable-names.ts';

/**
 * True where nothing is said beside the figure but names, times, units, words of the name of the metric, where one is
 * given, and words that only lead up to a figure.
 */
export function isUnderstood(passage: Passage, figure: StatedNumber, variable?: Variable): boolean {
  return unclearWords(passage, figure, variable).length === 0;
}

export function unclearWords(
  passage: Passage,
  { number }: StatedNumber,
  variable?: Variable,
): readonly Mention[] {
  const { mentions, entities, stretch } = passage;
  return mentions.filter(
    (mention) =>
      !(
        (mention.start < number.end && number.start < mention.end) ||
        (stretch[0] <= mention.start && mention.end <= stretch[1]) ||
        mention.period !== undefined ||
        mention.number !== undefined ||
        mention.senses.some(({ type }) => NAMES.has(type)) ||
        entities.some(({ mention: entity }) => entity.start <= mention.start && mention.end <= entity.end) ||
        isPlain(mention) ||
        (variable !== undefined &&
          (isOwnWord(mention, variable, passage) || isDefined(mention, variable, passage)))
      ),
  );
}

const NAMES: ReadonlySet<Sense['type']> = new Set(['entity', 'variable', 'term', 'unit']);

// 直管区, of the metric that is defined by it: an unknown word as a whole.
function isDefined({ start, end }: Mention, variable: Variable, { unknown }: Passage): boolean {
  const word = unknown.find((one) => one.start <= start && end <= one.end);
  return word !== undefined && isOwnWordOf(word, variable);
}

// Where the name tells of less of something, that by itself is another measure: 排放, for what is not let out.
function isOwnWord(mention: Mention, variable: Variable, passage: Passage): boolean {
  const { text, start, end } = passage;
  if (mention.text.length === 1) return endsName(mention, variable, passage);
  if (!isWithinName(mention, variable)) return false;
  const isOther = mention.senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:other');
  return (
    !isOther ||
    !(LESS.test(variable.name.zh) || LESS.test(variable.name.en)) ||
    LESS.test(text.text.slice(start, end))
  );
}

// 货运量: the last character of a name.
function endsName({ start, end }: Mention, variable: Variable, { metrics, text }: Passage): boolean {
  const before = metrics.find((metric) => metric.end === start);
  return before !== undefined && isWithinName({ text: text.text.slice(before.start, end) }, variable);
}

const LESS = /减|省|节|避免|\b(?:avoid|sav|cut|reduc)/;

// "About", ranks and directions have been read with the number.
function isPlain({ text, senses }: Mention): boolean {
  return PLAIN.test(text) || senses.some((sense) => sense.type === 'cue' && READ.test(sense.cue));
}

/** Cues that are weighed elsewhere. */
const READ =
  /^(?:direction:|status:|scope:|grade:|benchmark$|home$|type:(?:park|city|district|county)$|measure:(?:share|count|rank|growth|level)$|amount$|not$|ask:(?:difference|compare|claim|which)$|deed$)/;

const PLAIN =
  /^(?:[的了为是达到至有共占居列排位名在于由从自与和及同比较其该这那已曾再又还就都则也均仅只约近超以上下来出一才仍进再成全年内底末初份间期时区市县个余多各现说写据称经计总中第当第]|达到|其中|只有|仅有|仅为|共有|拥有|建有|全部|此前|报道|报道称|提高到|增至|增加到|减至|缩短至|还是|应该是|应为|应是|应|而|而是|则是|则为|累计|共计|合计|总计|左右|大关|一年|同期|另外|目前|有人说|据悉|据报道|数据显示|为止|高达|升到|升至|降到|降至|跌至|涨至|突破|超过|接近|供出|进到|仍有|仍为|仍是|才有|输送|运送|问题|连续|先后|接连|截至|写的|写成|写着|说的|可到|可达|页|文|稿|图|句|(?:大|小)?幅|s|of|in|the|was|were|is|are|be|been|had|has|have|at|on|by|that|for|to|from|a|an|it|its|this|these|those|there|with|and|or|but|while|whereas|as|year|years|say|says|said|deck|statement|sentence|report|reach(?:es|ed)?|came to|come to|comes to|came in|stood|stood at|stands at|ran|run|only|just|about|some|now|already|still|up|down|over|all|after|than|against|made|managed|recorded|totall?ed|numbered|counted|averaged|amounted|hit|passed|exceeded|supplied|supplies|delivered|carried|carries|handled|produces?|accounted|equalled|respectively|alone|full|whole|once|end|during|per|cent|shows?|put|puts|them|they|took|came|came out at|gave|did|held|too|as well|into|having|fyi|whom|latter|should|will|her|his|our|own|what|then|also|both|each|altogether|overall|similarly|of it|in total|since|which|who)$/;
