/** Words for whoever is at the head, whatever the post is called. */
export const HEAD =
  /^(?:老总|老板|大老板|老细|掌门人|掌舵人?|掌柜的?|一把手|一号人物|当家[人的]?|大当家|话事人?|主事[人的]?|管事儿?的?|头儿|头头儿?|当头的|领头的|带头的|牵头人|牵头的|为首的|负责人|主要负责人|负责同志|主要领导|大领导|领导|boss|heads?|chief|leaders?|executives?|managers?)$/;

/** What the post of whoever is at the head is called on record. */
export const HEAD_POST =
  /^(?:总经理|董事长|总裁|主席|会长|(?:主要|相关)?负责(?:人|同志)|主任|经理|局长|馆长|校长|院长|站长|所长|处长|市长|书记)$|^(?:(?:general|managing|executive|programme|program|main) )*(?:manager|director|president|chair\w*|chief executive|chief|head|leader|mayor|official in charge)$/i;

/** In a post: the head of the academy of a company is not the company's. */
export const OF_A_PART = /\bof (?:the|an?) /;
