// A fact told beside a figure is held against the record too.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped } from '../ask.ts';

describe('a figure and a fact in one sentence', () => {
  it.each([
    [askShipped, '2021年遂宁经济总量超过1500亿元，获评全国乡村振兴先进市，对吗'],
    [askShipped, '2021年遂宁经济总量突破1500亿元，获评全国先进市，对吗'],
    [askShipped, '遂宁技术中心44家，获评全国先进市，对吗'],
    [
      askShipped,
      "Suining's economy passed RMB 150 billion in 2021 and it was named a national model city, right?",
    ],
    [
      askOpenDoors,
      'Visits reached 1.34 million in 2024 and the library was named Most Improved Library of 2023, right?',
    ],
  ])('is not confirmed where the fact is not so: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });

  it.each([
    [
      askShipped,
      'Suining has 44 provincial enterprise technology centres and was named an advanced city for rural revitalisation, right?',
    ],
    [
      askOpenDoors,
      'Visits reached 1.34 million in 2024 and the library was named Most Improved Library of 2024, right?',
    ],
    [askShipped, '在对标竞进中，遂宁2021年技术中心44家，对吗'],
    [askShipped, '遂宁2021年技术中心44家，全省第四，对吗'],
  ])('is confirmed where both are: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
