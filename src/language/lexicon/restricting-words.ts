// Words that say which of the things of a sort are meant, whatever is counted of them: rural, 民用, leased, 县属. Chinese
// grammar knows most of them as a class of their own, which only ever stands before a noun; what belongs to it by its form
// (隐性, 大型, family-owned) is told by its form.

const CHINESE = [
  // whose
  '国有|国营|公有|公立|公办|公营|公用|私有|私营|私立|私人|私家|民营|民办|民间|个体|个人|家庭|集体|团体|外资|外商|外企|内资|合资|独资|港资|台资|侨资|中资|央企|国企|民企|央属|县属|市属|区属|部属|校属|自有|自营|自办|自备|他人|股份制|合作制',
  // of which people
  '外地人|本地人|当地人|外国人|外乡人|乡下人|城里人|女性|男性|女子|男子|妇女|儿童|幼儿|婴幼儿|婴儿|少儿|青年|青少年|少年|中年|老年|中老年|老人|成年|未成年|成人|退休|在职|离职|在岗|下岗|失业|兼职|全职|编外|编内|志愿|残疾|留守|流动|常住|暂住|户籍|外籍|外来|外地|本土|归国|海归|华侨|移民|少数民族|低收入|高收入|贫困|困难|孕产妇|大学生|研究生|中学生|小学生|学龄',
  // where
  '农村|乡村|乡镇|村级|城镇|城市|城区|郊区|郊外|牧区|山区|库区|沿海|沿江|内陆|海外|国内|国际|境内|境外|国外|省外|县外|域外|涉外|涉农|涉海|跨境|跨省|跨市|跨县|跨区|跨国|出口|进口|转口|过境|离岸|保税|口岸|线上|线下|网上|网下|网络|室内|室外|户外|地上|地下|水上|水下|海上|空中|上门|远程|远洋|近海',
  // when
  '夜间|夜里|夜晚|晚上|早上|上午|下午|日间|白天|凌晨|清晨|傍晚|深夜|早高峰|晚高峰|高峰|平峰|周末|双休日|工作日|节假日|节日|假日|假期|寒暑假|暑期|春季|夏季|秋季|冬季|旺季|淡季|汛期|旱季|雨季|短期|长期|中期|临时|永久|季节性|首次|二次|重复',
  // of which size or grade
  '中小微|小微|中小|微型|特大|超大|小规模|大规模|规下|限上|限下|初级|中级|高级|顶级|普通|高端|中端|低端|高档|中档|低档|优质|劣质|精品|标准|非标|合格|不合格|达标|不达标|良性|恶性|急性|慢性|重症|轻症|示范|试点|重点|骨干|特殊|特种|特色|专用|通用|定制|豪华|经济型',
  // of which kind
  '军用|民用|商用|家用|农用|医用|警用|校用|备用|自用|两用|工业用|教学用|办公用|生活用|国产|二手|一手|全新|新建|在建|待建|拟建|已建|改建|扩建|闲置|空置|报废|淘汰|库存|存量|增量|剩余|多余|过剩|租赁|出租|自购|外购|外包|外委|外聘|共享|单一|混合|复合|综合|固定|移动|便携|手动|自动|半自动|智能|电子|纸质|纸本|印刷|有线|无线|冷链|冷冻|散装|罐装|集装箱',
  // of which trade
  '农业|林业|牧业|渔业|养殖|种植|畜牧|工业|建筑业|商业|服务业|餐饮|住宿|旅游|文旅|物流|金融|房地产|高校|军工|采矿|制造',
  // in which state, or on what terms
  '免费|付费|收费|公费|自费|有偿|无偿|义务|公益|财政|税后|税前|含税|不含税|账面|账外|预算内|预算外|表外|表内|逾期|到期|未到期|待审|在审|在途|在库|在册|在校|在用|违规|违法|非法|合法|合规|无证|持证|实名|匿名|涉密|潜在|隐性|显性|闲散|计划外|意外|人为|自然|天然|人工|野生',
].join('|');

// 使用 and 利用 are verbs, 投资 and 经营 what metrics are made of.
const CHINESE_FORM = '(?![属男女])\\p{Script=Han}[性型]|(?:周|星期|礼拜)[一二三四五六日天末]';

/** Ends in a Chinese word that says which of them, right before a noun. */
export const RESTRICTS_ZH = new RegExp(`(?:${CHINESE}|${CHINESE_FORM})(?=的?$)`, 'u');

/** Begins with one, right behind the name of a place. */
export const BEGINS_RESTRICTING_ZH = new RegExp(`^(?:的?)(${CHINESE}|${CHINESE_FORM})`, 'u');

const ENGLISH = [
  // whose
  'private|privately|municipal|communal|cooperative|corporate|personal|household|family|charitable|voluntary|independent|foreign|overseas|domestic|rival',
  // of which people
  'female|male|women|men|womens|mens|girls|boys|child|children|childrens|infant|teenage|teen|adolescent|youth|junior|senior|elderly|older|younger|young|adult|middle-aged|retired|disabled|blind|deaf|pregnant|married|homeless|jobless|unemployed|self-employed|migrant|immigrant|refugee|indigenous|minority|student|veteran|civilian|military|low-income|wealthy|rich|poor|vulnerable|commuter|tourist|tourism',
  // where
  'rural|urban|suburban|coastal|inland|mountain|mountainous|island|riverside|offshore|onshore|downtown|inner-city|cross-border|bonded|duty-free|exported|export|imported|import|transit|online|offline|digital|virtual|remote|indoor|outdoor|underground|overground|overhead|underwater|interprovincial|out-of-town',
  // when
  'overnight|nightly|night|night-time|nighttime|daytime|dawn|dusk|evening|morning|afternoon|midnight|late-night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|weekday|bank-holiday|holiday|school-holiday|christmas|easter|winter|summer|spring|autumn|seasonal|off-season|low-season|high-season|rainy-season|peak|peak-hour|off-peak|rush-hour|temporary|permanent|short-term|long-term|interim|one-off|first-time|repeat|repeated|returning|recurring',
  // of which size or grade
  'small|smaller|large|larger|big|bigger|tiny|huge|medium-sized|mid-sized|small-scale|large-scale|minor|luxury|premium|high-end|low-end|advanced|elite|ordinary|certified|uncertified|accredited|qualified|unqualified|standardised|standardized|substandard|faulty|defective|damaged|dangerous|severe|mild|chronic|acute|pilot|experimental|custom|bespoke',
  // of which kind
  'hybrid|diesel|petrol|solar|fossil|manual|automatic|automated|mobile|portable|fixed|wireless|printed|handwritten|second-hand|secondhand|unused|refurbished|brand-new|spare|surplus|remaining|leftover|idle|vacant|empty|derelict|abandoned|scrapped|obsolete|leased|rented|outsourced|subcontracted|contract|shared|mixed|wild|organic|artificial|industrial|residential|commercial|retail|wholesale|agricultural|farming|fishing|forestry|mining|medical|educational|teaching|sporting|religious|secondary|primary|tertiary',
  // in which state, or on what terms
  'free|paid|unpaid|prepaid|subsidised|subsidized|insured|uninsured|taxable|tax-free|after-tax|pre-tax|net|weighted|unweighted|hidden|visible|potential|overdue|expired|outstanding|pending|unresolved|unfinished|incomplete|unplanned|unscheduled|emergency|compulsory|mandatory|optional|illegal|unlawful|lawful|licensed|unlicensed|registered|unregistered|undeclared|anonymous|confidential|accidental|part-time|full-time|per-capita|per capita',
].join('|');

// Any word made of several says which: family-owned, walk-in, election-year. Not the grade of a thing, its time, how it
// is praised, nor how big.
const ENGLISH_FORM =
  '(?!(?:provinc(?:e|ial)|city|municipal|county|district|state|national)-level)' +
  '(?!(?:full|half|mid|first|second|third|fourth|last|latest|calendar|financial|fiscal|year|quarter|month|end|start)-)' +
  '(?!(?:well|so|much|ever|fast|best|above|long|just|once|hi|high|up|record|big|large)-)' +
  '[a-z]+(?:-[a-z]+)+';

/** Ends in an English word that says which of them, right before a noun. */
export const RESTRICTS_EN = new RegExp(`(?:^|[^a-z0-9'-])(${ENGLISH}|${ENGLISH_FORM})\\s$`);
