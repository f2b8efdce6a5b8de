// What papers, stations and agencies are called by: the last word of an English name, the end of a Chinese one. Sources of
// regular expressions, for whoever asks whether something was printed.

export const PAPER_EN =
  '(?:daily|news|times|post|online|herald|gazette|courier|journal|agency|press|tribune|chronicle|weekly|monthly|magazine|observer|telegraph|echo|evening|tv|radio)';

/** 晚报, and not the 报 of 报纸 and 报道. */
export const PAPER_ZH =
  '(?:(?<![年简通海情预喜战汇申上回填播举])报(?![纸刊道告表])|报社|通讯社|(?<=新华|路透|法新|中新|彭博|美联|共同|塔斯)社|新闻网?|在线|快讯|电视台|广播电台|周[刊末]|月刊|杂志|客户端|之声|网)';
