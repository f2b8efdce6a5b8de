import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boldText, cutText, escapeText, splitText, truncateText } from '../../../src/slack/blocks/text.ts';

describe('escapeText', () => {
  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U1> & <#C1>', '&lt;@U1&gt; &amp; &lt;#C1&gt;'],
    ['&lt;', '&amp;lt;'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe('boldText', () => {
  it('is bold and takes nothing for a link', () => {
    expect(boldText('15%')).toEqual({ type: 'mrkdwn', text: '*15%*', verbatim: true });
  });

  it.each(['2 * 3', 'a_b', '~10', '`x`', ':+1: :tada:', 'two\nlines'])(
    'is plain where Slack would format: %s',
    (text) => {
      expect(boldText(text)).toMatchObject({ type: 'plain_text', text });
    },
  );
});

describe('splitText', () => {
  it('cuts at the end of a line or at a space', () => {
    expect(splitText('aaaa bbbb\ncccc', 10)).toEqual(['aaaa bbbb', 'cccc']);
    expect(splitText('aaaa bbbb cccc', 10)).toEqual(['aaaa bbbb', 'cccc']);
  });

  it('cuts within text that has no spaces, never within a character', () => {
    expect(splitText('😀😀😀', 4)).toEqual(['😀😀', '😀']);
  });

  it('counts what escaping adds after a cut', () => {
    expect(splitText('aaa a&', 5)).toEqual(['aaa', 'a', '&']);
  });

  it('keeps every piece within the limit and loses nothing but space at the cuts', () => {
    const alphabet = fc.constantFrom('a', ' ', '\n', '<', '&', '中', '😀');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 300 }), fc.integer({ min: 5, max: 40 }), (parts, limit) => {
        const text = parts.join('');
        const pieces = splitText(text, limit);
        expect(pieces.every((piece) => escapeText(piece).length <= limit)).toBe(true);
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('cutText', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    ['a😀b', 3, 'a😀'],
    ['', 3, ''],
  ])('cuts %j at %i, never within a character', (text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut);
  });
});

describe('truncateText', () => {
  it.each([
    ['short', 10, 'short'],
    ['0123456789', 10, '0123456789'],
    ['0123456789x', 10, '012345678…'],
    ['<<<<', 10, '&lt;&lt;…'],
  ])('%s to %i', (text, limit, expected) => {
    expect(escapeText(truncateText(text, limit))).toBe(expected);
  });
});
