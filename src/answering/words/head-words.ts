/** Words for whoever is at the head, whatever the post is called. */
export const HEAD =
  /^(?:老总|老板|大老板|老细|掌门人|掌舵人?|掌柜的?|一把手|一号人物|当家[人的]?|大当家|话事人?|主事[人的]?|管事儿?的?|头儿|头头儿?|当头的|领头的|带头的|牵头人|牵头的|为首的|负责人|主要负责人|负责同志|主要领导|大领导|领导|boss|heads?|chief|leaders?|executives?|managers?)$/;

/** What the post of whoever is at the head is called on record. */
export const HEAD_POST =
  /^(?:总经理|董事长|总裁|主席|会长|(?:主要|相关)?负责(?:人|同志)|主任|经理|局长|馆长|校长|院长|站长|所长|处长|市长|书记)$|^(?:(?:general|managing|executive|programme|program|main) )*(?:manager|director|president|chair\w*|chief executive|chief|head|leader|mayor|official in charge)$/i;

/** In a post: the head of the academy of a company is not the company's. */
export const OF_A_PART = /\bof (?:the|an?) /;

/** Being at the head, as a question asks who is. */
export const LEADS = /^(?:runs?|ran|heads?|headed|leads?|led|in charge|charge|管|负责|牵头|主管|领头)$/;

/** What the record says of whoever is: a post, or that something is in his hands. */
export const IS_LED =
  /负责|牵头|领导|运营|经营|总指挥|[组局校院馆站所处市会队]长|主任|经理|书记|主席|总裁|\b(?:heads?|headed|leads?|led|leaders?|directors?|directed|managers?|managed|runs?|ran|run by|operat(?:e[sd]?|ors?)|in charge|responsible|command(?:s|ed|er)?|chiefs?|chair\w*|captain|principal|president|mayor|secretary|minister|boss)\b/;
