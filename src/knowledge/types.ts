// What a knowledge pack holds, once read and checked: sources, units, entities, topics, variables,
// observations and statements. Everything here is plain, frozen-in-spirit data in the pack's own terms;
// reading files is left to `load`, checking to `schema` and `validate`, looking up to `catalog`.

/** A display language. */
export type Lang = 'zh' | 'en';

/** The same text in both display languages. */
export type Localized = Readonly<Record<Lang, string>>;

/** Other ways people write a name, by the language they are written in. */
export type Aliases = Readonly<Record<Lang, readonly string[]>>;

/** An interval of whole days, both ends included, as ISO dates (`2022-01-01`). */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** Where a fact was printed: paragraphs count from 1 within their section. */
export interface Citation {
  readonly source: string;
  readonly section: string;
  readonly paragraph: number;
}

/**
 * A stretch of a publication under one heading, in print order.
 * `headings` is how many lines stand above its first paragraph; the first of them reads as `title` in the
 * source's language.
 */
export interface Section {
  readonly id: string;
  readonly title: Localized;
  readonly headings: number;
  readonly paragraphs: number;
}

export interface Source {
  readonly id: string;
  readonly title: Localized;
  readonly publisher: Localized;
  readonly language: Lang;
  readonly authors: readonly Localized[];
  readonly editors: readonly Localized[];
  /** ISO date, and the local time printed beside it (`09:46:51`) when there is one. */
  readonly datePublished: string;
  readonly timePublished?: string;
  readonly url?: string;
  readonly sections: readonly Section[];
}

export const UNIT_KINDS = ['percent', 'currency', 'rank', 'count', 'quantity'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** How a value is counted and written. Values are kept in the unit itself: yuan, never 亿元. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** Written after the number: 元, 亩, 家; in English the singular. */
  readonly name: Localized;
  readonly plural?: string;
  /** Written before the number in English, in place of the name: RMB. */
  readonly prefix?: string;
  readonly aliases: Aliases;
}

export const ENTITY_TYPES = [
  'country', 'province', 'city', 'district', 'county', 'place', 'park', 'industry', 'company', 'organisation',
  'school', 'project', 'programme', 'person', 'event', 'product',
] as const; // biome-ignore format: one line a dozen
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Localized;
  readonly aliases: Aliases;
  /** The place or body it lies in or belongs to (a person: the employer). */
  readonly within?: string;
  /** What a person is there: 总经理, general manager. */
  readonly post?: Localized;
  readonly citation?: Citation;
}

export const MEASURES = ['level', 'share', 'growth', 'rank', 'count'] as const;
/** What sort of number a variable is; the words for these belong to the language, not to the pack. */
export type Measure = (typeof MEASURES)[number];

export interface Topic {
  readonly id: string;
  readonly name: Localized;
}

/** A statistical variable: what is measured, with its unit. */
export interface Variable {
  readonly id: string;
  readonly topic: string;
  readonly name: Localized;
  /** The name with `{benchmark}` where the entity it is measured against is named. */
  readonly nameAgainst?: Localized;
  readonly aliases: Aliases;
  /** The nouns it is about without the measure (渔业, 产值): weaker evidence than an alias. */
  readonly terms: Aliases;
  readonly measure: Measure;
  readonly unit: string;
  /** The level of government that grants or counts it (省级企业技术中心: province). */
  readonly grade?: EntityType;
  /** Said beside the figure: what exactly was counted. */
  readonly definition?: Localized;
}

export const BOUNDS = ['exact', 'over', 'at_least', 'about', 'under', 'at_most'] as const;
export type Bound = (typeof BOUNDS)[number];

export const STATUSES = ['actual', 'forecast', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** One value of a variable for an entity in an observation period, with status and citation. */
export interface Observation {
  readonly id: string;
  readonly variable: string;
  readonly entity: string;
  /** The entity it is measured against (a share or a gap). */
  readonly benchmark?: string;
  /** The entity within which a rank holds. */
  readonly among?: string;
  /** Absent where the publication ties the figure to a condition and not to a time. */
  readonly period?: Period;
  /** False where the publication does not say when: `period` is then the widest time it can mean. */
  readonly periodStated: boolean;
  /** An exact decimal in the variable's unit, written without exponent: `150000000000`, `1.07`. */
  readonly value: string;
  readonly bound: Bound;
  readonly status: Status;
  /** When the figure holds: 全部达产后, at full production. */
  readonly condition?: Localized;
  /** The person or body that said it. */
  readonly saidBy?: string;
  readonly note?: Localized;
  readonly citation: Citation;
}

export const QUESTION_WORDS = ['who', 'what', 'when', 'where', 'which', 'why', 'how'] as const;
export type QuestionWord = (typeof QUESTION_WORDS)[number];

/** A recorded fact without a number of its own: a name, a list, an event, a slogan. */
export interface Statement {
  readonly id: string;
  readonly topic: string;
  readonly about: readonly string[];
  /** The questions it settles. */
  readonly answers: readonly QuestionWord[];
  readonly name: Localized;
  readonly aliases: Aliases;
  readonly text: Localized;
  /** The members of a list, in print order. */
  readonly items: readonly Localized[];
  readonly period?: Period;
  readonly status: Status;
  readonly saidBy?: string;
  readonly citation: Citation;
}

/** A whole pack: what one directory records. */
export interface Pack {
  readonly id: string;
  readonly name: Localized;
  /** One sentence: what the record covers. */
  readonly description: Localized;
  /** The entity meant by "our city", "the whole city". */
  readonly home: string;
  readonly timeZone: string;
  /** What to answer where sources give one figure differently; absent: every value, the latest first. */
  readonly whenSourcesDiffer?: 'show_all' | 'latest';
  /** Questions the record answers, for help and greeting. */
  readonly examples: Aliases;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly units: readonly Unit[];
  readonly entities: readonly Entity[];
  readonly variables: readonly Variable[];
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  /** SHA-256 of the files read, for receipts. */
  readonly hash: string;
}
