// Offices, bodies and papers that have a number or a judgement of their own on whatever others record, called by what they
// are. Sources of regular expressions. Whoever only passes a number on (a neighbour, a colleague) is none of them.

/** Who holds a post that looks into things or speaks for many, a body of such people, or what they wrote. */
export const ROLE_EN =
  '(?:auditors?|regulators?|watchdogs?|inspectors?|inspectorate|ombudsm[ae]n|surveyors?|assessors?|valuers?|actuar(?:y|ies)|accountants?|consultants?|consultanc(?:y|ies)|analysts?|economists?|statisticians?|pollsters?|forecasters?|academics?|researchers?|scientists?|economics? professors?|think[ -]?tanks?|institutes?|universit(?:y|ies)|ministr(?:y|ies)|ministers?|treasury|government|cabinet|parliament|senate|congress|council(?:l?ors?)?|mayors?|governors?|opposition|part(?:y|ies)|lobby(?:ists?)?|campaigners?|activists?|critics?|rivals?|competitors?|unions?|chambers?|associations?|federations?|societ(?:y|ies)|charit(?:y|ies)|ngos?|agenc(?:y|ies)|bureaus?|offices?|departments?|commissions?|commissioners?|committees?|boards?|authorit(?:y|ies)|tribunals?|courts?|judges?|prosecutors?|police|lawyers?|operators?|providers?|manufacturers?|opponents?|lenders?|contractors?|suppliers?|insurers?|banks?|investors?|developers?|landlords?|firms?|compan(?:y|ies)|whistle-?blowers?|insiders?|spokes(?:man|woman|person|people)|officials?|tabloids?|broadcasters?|memos?|leaks?|dossiers?|inquiry|inquest|audits?)';

/** What a number is called that somebody comes up with. */
export const THEIR_NUMBER_EN =
  '(?:numbers?|figures?|estimates?|counts?|tall(?:y|ies)|versions?|reckonings?|totals?|values?|calculations?|assessments?|measurements?|valuations?|readings?|findings?|results?|data|statistics|stats|surveys?|polls?|claims?)';
