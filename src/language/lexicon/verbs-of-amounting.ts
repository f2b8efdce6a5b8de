// English verbs by which a figure comes out at its height, or a place has it to its name: sit at, weigh in at, finish
// the year on. Beside a metric they add nothing to it. What it began or peaked at, and what was done with what is counted
// (collected, returned, announced), is another figure, and no such verb.
import type { Lexicon } from './cues.ts';

/** A verb, its past where it is no -ed, and what may stand behind it; `-` for nothing. */
const VERBS: readonly (readonly [verb: string, past: string, behind: string])[] = [
  ['sit', 'sat', 'at'],
  ['stand', 'stood', 'at'],
  ['lie', 'lay', 'at'],
  ['rest', '', 'at'],
  ['stay', '', 'at'],
  ['remain', '', 'at'],
  ['hold', 'held', 'at'],
  ['hover', '', '-|at|around|about|near'],
  ['linger', '', 'at|around'],
  ['float', '', 'at|around'],
  ['settle', '', 'at|on'],
  ['stabilise', '', 'at'],
  ['stabilize', '', 'at'],
  ['land', '', 'at'],
  ['arrive', '', 'at'],
  ['finish', '', 'at|with|up at|up on|up with'],
  ['end', '', 'at|with|up|up at|up on|up with'],
  ['close', '', 'at|out at'],
  ['wind', 'wound', 'up at|up on|up with'],
  ['work', '', 'out at|out to|out as'],
  ['pan', 'panned', 'out at'],
  ['shake', 'shook', 'out at'],
  ['turn', '', 'out at|in'],
  ['average', '', 'out at'],
  ['come', 'came', 'in with|out at|out to|up to|away with'],
  ['clock', '', 'in at|up'],
  ['weigh', '', 'in at'],
  ['check', '', 'in at'],
  ['tot', 'totted', 'up to'],
  ['tote', '', 'up to'],
  ['tally', 'tallied', 'up to'],
  ['mount', '', 'up to'],
  ['sum', 'summed', 'up to'],
  ['peg', 'pegged', 'at'],
  ['touch', '', '-'],
  ['attain', '', '-'],
  ['creep', 'crept', 'up to'],
  ['inch', '', 'up to'],
  ['edge', '', 'up to'],
  ['stretch', '', 'to'],
  ['extend', '', 'to'],
  ['swell', '', 'to'],
  ['grow', 'grew', 'to'],
  ['balloon', '', 'to'],
  ['shrink', 'shrank', 'to'],
  ['dip', 'dipped', 'to'],
  ['slip', 'slipped', 'to'],
  ['ease', '', 'to'],
  ['sink', 'sank', 'to'],
  ['dwindle', '', 'to'],
  ['ring', 'rang', 'up'],
  ['walk', '', 'away with'],
  ['go', 'went', 'home with'],
  ['lay', 'laid', 'claim to'],
  ['put', 'put', 'on the board'],
  ['amass', '', '-'],
  ['muster', '', '-'],
  ['disclose', '', '-'],
];

/** How a year or a quarter is left with a figure. */
const LEAVE_TIME = ['close|closes|closed', 'end|ends|ended', 'finish|finishes|finished', 'see out|saw out'];
const TIMES = ['year', 'quarter', 'month', 'half', 'period'];

// A reader types what he means: the forms are those of every plain verb.
function formsOf(verb: string, past: string): readonly string[] {
  const base = verb.replace(/e$/, '');
  const third = /(?:s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : `${verb.replace(/y$/, 'ie')}s`.replace(/([aeiou])ies$/, '$1ys');
  return [verb, third, past || `${base}ed`];
}

const AMOUNTING = VERBS.flatMap(([verb, past, behind]) =>
  formsOf(verb, past).flatMap((form) =>
    behind.split('|').map((after) => (after === '-' ? form : `${form} ${after}`)),
  ),
);
const LEAVING = LEAVE_TIME.flatMap((verbs) =>
  verbs
    .split('|')
    .flatMap((verb) =>
      TIMES.flatMap((time) => ['with', 'on', 'at'].map((on) => `${verb} the ${time} ${on}`)),
    ),
);
const TOLD_AS = [
  'put',
  'given',
  'reported',
  'recorded',
  'quoted',
  'listed',
  'stated',
  'set',
  'counted',
].flatMap((told) => ['at', 'as'].map((as) => `${told} ${as}`));

export const VERBS_OF_AMOUNTING: Lexicon = [
  ['filler', [...AMOUNTING, ...LEAVING, ...TOLD_AS, 'come in at', 'comes in at'].join('|')],
];
