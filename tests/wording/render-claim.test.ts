import { describe, expect, it } from 'vitest';
import { buildAnswer } from '../../src/slack/blocks/answer.ts';
import { renderAnswer } from '../../src/wording/render-answer.ts';
import { askOpenDoors, askShipped } from '../answering/ask.ts';
import { fixtureIndex, shippedIndex } from '../make-index.ts';

const shipped = shippedIndex().catalog;
const linesOf = (claim: string, lang: 'zh' | 'en') => {
  const { headline, details } = renderAnswer(askShipped(claim), shipped, lang);
  return [headline, ...details];
};

describe('a claim of a fact', () => {
  it.each([
    ['安居对标的是昆山，对吗', /^与四川在线2022年4月25日的报道不一致。记录所载：$/, /^Differs from what Sichuan Online printed on April 25, 2022\. The record says:$/],
    ['安居对标的是溧阳，对吗', /^与四川在线2022年4月25日的报道一致。记录所载：$/, /^Matches what Sichuan Online printed on April 25, 2022\. The record says:$/],
  ])('is told by its verdict, then by what is on record: %s', (claim, zh, en) => {
    const [headline, fact] = linesOf(claim, 'zh');

    expect(headline).toMatch(zh);
    expect(fact).toContain('溧阳');
    expect(linesOf(claim, 'en')[0]).toMatch(en);
  }); // biome-ignore format: a claim a row

  it('says that the record does not hold it, where it does not', () => {
    expect(askShipped('遂宁获评全国乡村振兴先进市对吗').verdict).toBe('not_on_record');
    expect(linesOf('遂宁获评全国乡村振兴先进市对吗', 'zh')[0]).toMatch(/^记录里没有这个说法/);
    expect(linesOf('遂宁获评全国乡村振兴先进市对吗', 'en')[0]).toMatch(/^The record does not say this/);
  });

  it('repeats a number without end only in part', () => {
    const [headline = '', ...details] = linesOf('万亿'.repeat(1_000), 'zh');
    expect(headline).toMatch(/^“(万亿)+…”这个数没有可以核对的记录。$/);
    expect([headline, ...details].every((line) => line.length < 200)).toBe(true);
  });

  it('says that what was printed leaves it open, where that was a bound', () => {
    expect(linesOf('遂宁GDP不到1600亿，对吗', 'zh')[0]).toBe(
      '报道里的数既不能证实“不到1600亿”，也不能否定它。',
    );
    expect(linesOf('遂宁GDP不到1600亿，对吗', 'en')[0]).toMatch(/^What was printed neither bears /);
  });

  it('tells a post with its verdict', () => {
    const answer = askOpenDoors('Is Luis Tremblay the director of Tamarack County Library?');
    const { headline, details } = renderAnswer(answer, fixtureIndex('open-doors').catalog, 'en');

    expect(answer.verdict).toBe('differs');
    expect(headline).toMatch(/^Differs from what /);
    expect(details[0]).toMatch(/^Maren Okafor, director/);
  });

  it('stands in Slack in bold above the fact, and in the text of the notification', () => {
    const message = buildAnswer(renderAnswer(askShipped('安居对标的是昆山，对吗'), shipped, 'zh'));

    expect(JSON.stringify(message.blocks[0])).toContain('报道不一致');
    expect(JSON.stringify(message.blocks[1])).toContain('溧阳');
    expect(message.text).toMatch(/报道不一致[\s\S]*溧阳/);
  });

  it('leaves a question that asks openly without a verdict', () => {
    expect(linesOf('安居对标的是哪里', 'zh')[0]).not.toMatch(/报道不?一致/);
  });
});
