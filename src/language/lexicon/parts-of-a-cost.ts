// What the money of any undertaking goes on. A sum of it all tells nothing of one of these.
const ENGLISH =
  'food|ingredients?|transport|transportation|travel|labou?r|staff|staffing|wages?|salar(?:y|ies)|pay|payroll|pensions?|energy|fuel|electricity|power|gas|heating|water|materials?|equipment|machinery|furniture|rent|premises|maintenance|repairs?|training|delivery|packaging|packing|marketing|advertising|publicity|cleaning|insurance|interest|software|hardware|computers?|research|administration|admin|overheads?|construction|building|buildings|storage|uniforms?|vehicles?|supplies|consultants?|security|printing';

const CHINESE =
  '食材|原料|材料|运输|物流|配送|人工|人力|人员|工资|薪酬|薪资|能源|燃料|燃油|电力|水电|取暖|租金|房租|场地|设备|机器|维修|维护|培训|包装|宣传|广告|清洁|保险|利息|软件|研发|管理|行政|建设|基建|仓储|印刷|办公|差旅';

const OUTLAY_EN = '(?:costs?|spending|spend|spent|expenditure|expenses?|outlay|budget|bills?|money)';

/** One of them right before the money: transport cost, 运输成本. */
export const PART_BEFORE_COST = new RegExp(
  `\\b(${ENGLISH}) ${OUTLAY_EN}\\b|(${CHINESE})(?:的|上的|方面的?)?(?:成本|支出|开支|费用?|经费|花费|花销)`,
  'g',
);

/** One of them right behind it: spent on food, 花在食材上. */
export const COST_OF_PART = new RegExp(
  `\\b${OUTLAY_EN} (?:(?:was|is|were|went|goes|has been|per [a-z]+) )?(?:on|of|for|to) (?:the |its |all )?(${ENGLISH})\\b|[花用](?:在|到)(${CHINESE})`,
  'g',
);
