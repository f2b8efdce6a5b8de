// What a clause of its own says of the figure that another clause asks for.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, idsOf } from '../ask.ts';

describe('a clause that names nothing on record', () => {
  it.each([
    [askShipped, 'Economic output, Suining, 2021, as the barbers see it'],
    [askShipped, 'Once the dam had cracked, what was the economic output of Suining in 2021?'],
    [askShipped, 'Going by the pawnbrokers, what was the economic output of Suining in 2021?'],
    [askShipped, 'Unless the cable had snapped, what was the economic output of Suining in 2021?'],
    [askOpenDoors, 'Loans, Central Library, 2023, without the leaflets'],
    [askOpenDoors, 'Loans at Central Library in 2023, the bilingual edition'],
    [askOpenDoors, 'Loans at Central Library in 2023, I mean the illustrated ones'],
    [askOpenDoors, 'Loans at Central Library in 2023. Ignore whoever sneezed.'],
    [askOpenDoors, 'Loans, Central Library, 2023, latecomers aside'],
    [askShipped, "In the wrestlers' view, what was the economic output of Suining in 2021?"],
    [askShipped, 'Economic output, Suining, 2021: what was the astrologer’s hunch?'],
    [askShipped, 'Economic output, Suining, 2021, before anybody polished it'],
    [askOpenDoors, 'Loans, Central Library, 2023, post-renovation'],
    [askOpenDoors, 'Loans, Central Library, 2023: and those refused?'],
    [askOpenDoors, "Loans at Central Library in 2023, in the rector's words"],
    [askOpenDoors, 'Loans at Central Library in 2023. Basis: hearsay'],
    [askOpenDoors, 'Loans at Central Library in 2023, unweighted'],
    [askOpenDoors, 'Loans at Central Library in 2023: from ebb to zenith'],
    [askOpenDoors, 'Loans at Central Library in 2023: scanned or jotted'],
    [askOpenDoors, 'Loans at Central Library in 2023, vice versa'],
    [askOpenDoors, 'Loans at Central Library in 2023: visualise it with no basement'],
    [askOpenDoors, "The plumber's own tally: loans, Central Library, 2023"],
    [askOpenDoors, 'Loans at Central Library in 2023, or rather the dearth of them'],
    [askOpenDoors, 'Loans at Central Library in 2023, counted with what'],
    [askOpenDoors, 'Loans at Central Library in 2023, pre-flood'],
    [askOpenDoors, 'Loans at Central Library in 2023. Shambolic?'],
    [askOpenDoors, 'Loans at Central Library in 2023, whatever the florists told the jury'],
    [askOpenDoors, 'Loans at Central Library, 2023: by how many did the erratum move it?'],
    [askOpenDoors, 'Just the knitters: loans, Central Library, 2023'],
  ])('narrows the figure or puts it elsewhere: %s %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    'Before I hit the bunker, economic output of Suining in 2021?',
    'As a favour to a sleepy pianist: economic output of Suining in 2021?',
    'Economic output of Suining in 2021, the oven is beeping',
    'Economic output, Suining, 2021. Cheers from the balcony!',
    'Once more with gusto: economic output of Suining in 2021?',
    'Economic output of Suining in 2021, without the waffle',
    'Economic output of Suining in 2021, before the bulletin',
    'Economic output of Suining in 2021, mystified',
    'While the oven preheats: economic output of Suining in 2021?',
    'By any chance, economic output of Suining in 2021?',
    'Economic output of Suining in 2021. Sorted?',
    'Economic output of Suining in 2021, in the usual style',
    'Economic output of Suining in 2021, and what goes in the pigeonhole?',
  ])('is chat where whoever talks and waits is spoken of: %s', (question) => {
    expect(idsOf(askShipped(question))).toEqual(['suining-economic-total-2021']);
  });
});
