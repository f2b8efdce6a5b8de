import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/knowledge/decode-text.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('遂宁15%'), '遂宁15%'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x31), '1'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x42, 0x4e), '乂'],
    ['big-endian UTF-16 with a mark', bytes(0xfe, 0xff, 0x4e, 0x42), '乂'],
    ['GBK', bytes(0xcb, 0xec, 0xc4, 0xfe, 0x31, 0x35, 0x25), '遂宁15%'],
    ['GB18030 of four bytes', bytes(0x31, 0x82, 0x35, 0x8f, 0x33), '1\u9fa6'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_case, file, text) => {
    expect(decodeText(file)).toBe(text);
  });

  it.each([
    ['UTF-16 without a mark', Buffer.from('占15%\n', 'utf16le')],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['an archive', bytes(0x50, 0x4b, 0x03, 0x04)],
    ['broken UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8)],
    ['bytes of no encoding', bytes(0x31, 0xff, 0x80)],
  ])('finds no text in %s', (_case, file) => {
    expect(decodeText(file)).toBeUndefined();
  });
});
