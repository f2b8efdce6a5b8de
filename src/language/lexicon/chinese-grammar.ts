/**
 * Characters of Chinese that stand beside any word and make none with it: particles, pronouns, prepositions, auxiliaries,
 * determiners, complements, measure words of things and times.
 */
export const CHINESE_GRAMMAR =
  /[的地得了着过吗呢吧啊呀哦嘛么啦是有没在于从到至对向往由被把将让给用按以因比可能会要想应该就都也还又再才只仅不未别很太最更真和跟同与及或而但那这此其它他她你我您咱各每某本全总共多少大小高低第几个位名来去出起看项条件家年月日号]/;
