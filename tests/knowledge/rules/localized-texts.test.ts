import { describe, expect, it } from 'vitest';
import { localizedTexts } from '../../../src/knowledge/rules/localized-texts.ts';

describe('localizedTexts', () => {
  it('finds every text in both languages, at any depth, and no list of aliases', () => {
    const entry = {
      name: { zh: '一', en: 'One' },
      aliases: { zh: ['甲'], en: [] },
      items: [{ zh: '二', en: 'Two' }],
    };

    expect(
      [...localizedTexts({ units: [entry] })].map(({ at, text }) => `${at.join('.')} ${text.en}`),
    ).toEqual(['units.0.name One', 'units.0.items.0 Two']);
  });
});
