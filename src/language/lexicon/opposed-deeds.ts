// Deeds by which a thing is refused, undone, missed or left, a family each: whoever asks of one is not told by what was
// built, won or begun. `told` is what a record of it says.

/** A family of such deeds, as a question says it and as a record does. */
export interface OpposedDeed {
  readonly asked: RegExp;
  readonly told: RegExp;
}

// biome-ignore format: a family a row
export const OPPOSED_DEEDS: readonly OpposedDeed[] = [
  {
    asked: /\b(?:refus(?:e[sd]?|ing|al)|reject(?:s|ed|ing)?|turn(?:s|ed)? (?:it |them |him |her |[a-z]+ )?(?:down|away)|declined? to|oppos(?:e[sd]?(?! to)|ing)|vot(?:e[sd]?|ing) against|object(?:s|ed) to|protest(?:s|ed)? against)\b|拒绝|反对|否决|谢绝|抵制|婉拒|不同意|不愿/,
    told: /refus|reject|turned (?:down|away)|declin|oppos|vote[sd]? against|object|protest|拒|反对|否决|抵制|不同意|不愿|不肯/,
  },
  {
    asked: /\bfail(?:s|ed|ing|ures?)?\b|\b(?:flop(?:s|ped)?|came to nothing|fell through)\b|失败|落空|泡汤|没成功/,
    told: /fail|fell? short|short(?:coming|fall)|weak|problem|mistake|worr|behind|delay|late\b|missed|wrong|失败|未|没|不足|短板|问题|失误|推迟|落空/,
  },
  {
    asked: /\b(?:lose|loses|losing|lost)\b|失去|丢了|丢掉|输给/,
    told: /\blos[et]|\bloss|fewer|fell|fall|declin|dropped|失[去掉]|流失|丢|输给|减少|下降|少了/,
  },
  {
    asked: /\b(?:giv(?:e|es|en|ing)|gave) up\b|\babandon(?:s|ed|ing)?\b|\b(?:drop(?:s|ped|ping)?|remov(?:e[sd]?|ing)|strike off|struck off) (?:from|out of|it\b|them\b|its?\b|the\b|their\b)|\b(?:cancel(?:s|l?ed|l?ing)?|withdr[ae]ws?|withdrawn|abolish(?:es|ed)?|revoke[sd]?|repeal(?:s|ed)?|rescind(?:s|ed)?|discontinue[sd]?|axed?|scrap(?:s|ped)?|called? off|call(?:s|ed)? off|phased? out)\b|放弃|取消|撤销|废止|废除|叫停|作废|解除|砍掉|停办|停运|停播|中止/,
    told: /g[ai]ve(?:n)? up|abandon|drop|remov|cancel|withdr|abolish|revok|repeal|rescind|discontinu|ax(?:e|ed)\b|scrap|called off|phase[sd]? out|clos|shut|stop|\bend|no more|no longer|merg|resetting|放弃|取消|撤|废|停|解除|不再|关[闭停门]|中止|结束|合并|归零|翻篇/,
  },
  {
    asked: /\b(?:clos(?:e[sd]?|ing|ure) (?!to\b|in on\b|by\b|up\b)|clos(?:e[sd]|ed|ing|ure)(?=[?.!]*$)|shut(?:s|ting)?\b(?! out\b))|关闭|关停|关门|停业|倒闭|封闭|封了/,
    told: /clos|shut|bann?|repair|out of action|ended|merg|关[闭停门]|闭馆|[停封禁撤]/,
  },
  {
    asked: /\b(?:resign(?:s|ed)?|retir(?:e|es|ing)|quits?|step(?:s|ped)? down|st(?:an|oo)d down|sack(?:s|ed)?|dismiss(?:es|ed)?|was fired|were fired|laid off|let go|drop(?:s|ped)? out|pull(?:s|ed)? out|walk(?:s|ed)? out)\b|\b(?:leave|leaves|left) (?:the|its|their|his|her|office|town)\b|辞职|辞去|退出|离职|退休|开除|撤职|下台|被免/,
    told: /resign|retir|quit|step(?:ped)? down|stood down|sack|dismiss|laid off|let go|dropped out|pulled out|leav|\bleft\b|succe|replac|former|辞|退|离[开任职]|开除|撤职|下台|免[去职]|接替/,
  },
  {
    asked: /\bbr(?:eak|eaks|oke|oken) (?:a |the |its |their |his |her )?(?:promise|pledge|word|rule|law|record|ban|agreement|contract)|\bbr(?:eak|oke|oken)(?=[?.!]*$)|\b(?:breach|violat)(?:es|e[sd]?|ed|ing)?\b|违反|违背|食言|没兑现/,
    told: /br[eo]ke?|breach|violat|against the law|违|食言|没兑现|未兑现/,
  },
  {
    asked: /\b(?:pull(?:s|ed)?|t(?:ear|ore|orn)|knock(?:s|ed)?|burn(?:s|ed|t)?) down\b|\b(?:demolish(?:es|ed)?|destroy(?:s|ed)?|dismantle[sd]?|flatten(?:ed)?|raze[sd]?|wreck(?:s|ed)?)\b|拆除|拆掉|拆了|推倒|被毁|烧毁|毁掉/,
    told: /pulled|t[eo]a?rn? down|knock|burn|demoli|destroy|dismantl|flatten|raze|wreck|拆|推倒|毁|烧/,
  },
  {
    asked: /\b(?:blam(?:e[sd]?|ing)|punish(?:es|ed|ment)?|sue[sd]?|prosecut(?:e[sd]?|ion)|arrest(?:s|ed)?|jail(?:s|ed)?|held responsible)\b|处分|处罚|问责|追责|被抓|逮捕|起诉|判了/,
    told: /blam|punish|\bsue|prosecut|arrest|jail|fine|penalt|responsib|because|down to|处[分罚]|罚款|问责|追责|抓|逮捕|起诉|判刑|因为|由于/,
  },
  {
    asked: /\b(?:die[sd]?|dying) out\b|\b(?:disappear(?:s|ed)?|vanish(?:es|ed)?|went extinct|gone extinct|extinct)\b|灭绝|绝迹|消失/,
    told: /die[ds]? out|disappear|vanish|extinct|灭绝|绝迹|消失/,
  },
  {
    asked: /\b(?:br(?:eak|eaks|oke|oken) down|crash(?:es|ed)?|hack(?:s|ed)?|collaps(?:e[sd]?|ing))\b|瘫痪|崩溃|宕机|坍塌|倒塌/,
    told: /br[eo]a?ke?n? down|crash|hack|collaps|fault|fail|outage|\bout\b|interrupt|故障|瘫痪|崩溃|宕机|塌|中断/,
  },
  {
    asked: /\b(?:refut|den(?:y|ies)|denied|disput|contradict)(?:e[sd]?|s|ed)?\b|否认|反驳|驳斥/,
    told: /refut|den(?:y|ie)|disput|contradict|differ|否认|反驳|不同/,
  },
  {
    asked: /\b(?:born|lives?|liv(?:ed|ing)|stay(?:s|ed|ing)?|sle(?:eps?|pt))\b|住在|住哪|出生|住了/,
    told: /\bborn\b|\bliv(?:e|ing)|\bstay|\bsle|hous|resid|neighbour|住|出生|居/,
  },
  {
    asked: /\b(?:was|were|did|does|do|is|are|has|have|had|could|can)(?:n['’]t| not) (?!it\b|they\b|he\b|she\b)/,
    told: /\bnot\b|n['’]t\b|\bno\b|never|without|fail|short|lack|\bun[a-z]+ed\b|unpaid|left ?over|late\b|delay|不|未|没|无/,
  },
  {
    asked: /^what (?:do|does|did|must|have|has) [^,.?]{3,40}? (?:to )?pa(?:y|ys|id)\b/,
    told: /\bpa(?:y|id)|cost|charge|\bfees?\b|\bfine|fund|price|bill|free|付|费|钱|价/,
  },
  {
    asked: /\b(?:sell(?:s|ing)?|sold)\b|卖给|卖掉|卖出|出售/,
    told: /\bsell|sold|sale|卖|售|销/,
  },
  {
    asked: /\b(?:hat(?:e[sd]?|ing)|dislik(?:e[sd]?|ing)|loathe[sd]?)\b|讨厌|最不喜欢|最不爱/,
    told: /hate|dislik|loath|讨厌|不喜欢|不爱/,
  },
];
