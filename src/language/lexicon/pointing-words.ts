// Words that lead up to what is asked and say little of it: verbs of low content, words that point (那一摊, that very), words
// that take up or round off. A record need not say them.
import { phrasesOf } from './cues.ts';

const ENGLISH = phrasesOf(`
  adopt|adopts|adopted|undertake|undertook|undertaken|pursue|pursued|pursuing|embark|embarked|engage|engaged|see|sees|seen|saw|witness|witnessed|boast|boasts
  feature|features|featured|involve|involves|involved|entail|entails|concern|concerns|regard|regards|regarding|pertain|pertains
  happen|happens|happened|occur|occurs|occurred|busy|slated|poised|bound|namely|respectively|altogether|alone|apparently|supposedly|reportedly|allegedly
  picture|imagine|suppose|consider|recall|remind|wonder|wondering|curious|specify|specifically|precisely|literally|basically|essentially|technically
  moving|heading|headed|going|coming|getting|keeping|putting|holding|standing|sitting|running|bringing|turning|lying|leaving|facing
  hand|hands|handed|lend|lends|deal|deals|sort|sorts|bit|bits|kind|kinds|lot|lots|stuff|whatever|whichever|whoever|bunch|outfit
  actual|actually|eventual|eventually|finally|ultimately|initially|originally|recently|lately|meanwhile|beforehand|afterwards
  past|ahead|behind|beyond|amid|amidst|alongside|towards|throughout|among|amongst|upon|regarding|concerning|according|owing
  job|jobs|role|roles|post|posts|position
  own|very|same|such|certain|particular|respective|given|said|aforementioned|latter|former|entire|overall
  please|kindly|thanks|cheers|ta|mate|guys|folks|everyone|anybody|anyone|somebody|someone|nobody
  decided|decide|chose|choose|chosen|pick|picked|agreed|agree|managed|manage|tried|try|sought|seek|hoped|hope|wants|wanted|intended|intend|meant|mean
  describe|described|mention|mentioned|note|noted|refer|referred|referring|quote|quoted|cite|cited|record|recorded|report|reported|list|listed|name|named
`);

const CHINESE = phrasesOf(`
  那天|那日|那会儿|那阵|那阵子|那回|那次|那场|那个|那些|那边|那头|那块|那一摊|那摊|那一块|那一片|那一带|那拨|那帮|那档|那桩|那家|那位|那套|那几个|这边|这头|这块|这一摊|这摊|这一块|这回|这次|这趟|这档
  一摊|一档|一桩|一茬|一拨|一帮|一份|一趟|一回|一遭|一番|一把|一块儿|一边|一头
  里头|里边|里面|外头|外边|头里|上头|下头|底下|旁边|边上|跟前|面前|身上|手上|手里|手头|眼下|眼前|当下|如今|而今|目下
  老百姓|百姓|市民|民众|群众|公众|居民们|乡亲|大家|大伙|大伙儿|人家|别人|自己|咱们|各位|诸位|某某|有人|有关|相关|所谓|之类|等等|诸如
  究竟|到底|终究|总归|反正|其实|原来|本来|确实|的确|居然|竟然|果真|果然|究竟是|到底是|具体|详细|准确|确切|大致|大概|大约
  忙|忙着|忙活|忙乎|忙些|塞|捧|拿|弄|搞|整|干|办|做|搁|放|摆|挂|揣|端|扛|拎|递|给|让|叫|使|派|跑|走|来|去|上|下|进|出|起|开|过|到
  进行|开展|展开|实施|推进|予以|加以|给予|作出|做出|采取|通过|经由|借助|凭借|根据|按照|关于|对于|针对|围绕|至于|鉴于|随着
  也是|还是|都是|就是|又是|才是|全是|净是|尽是|算是|要是|或是
  陆续|先后|相继|分别|逐一|挨个|各自|共同|一起|一同|一道|同时|随后|接着|然后|最后|最终|起初|当初|起先
  据说|听说|据悉|据称|听闻|传说|想问|请问|问下|问一下|打听|请教|麻烦|劳驾|告知|烦请|劳烦|帮忙|帮我|查查|查下|看看|瞧瞧
`);

/** Words that a record need not say for it to be meant. */
export const POINTING_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...CHINESE]);
