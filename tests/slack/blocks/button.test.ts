import { describe, expect, it } from 'vitest';
import { buildButton } from '../../../src/slack/blocks/button.ts';

describe('buildButton', () => {
  it('says its label where nothing else is to be said, and carries no value of its own', () => {
    expect(buildButton({ actionId: 'a', label: 'Cite' })).toEqual({
      type: 'button',
      action_id: 'a',
      text: { type: 'plain_text', text: 'Cite', emoji: false },
      accessibility_label: 'Cite',
    });
  });

  it('keeps label and what is spoken within the limit, without markup', () => {
    const { text, accessibility_label } = buildButton({
      ...{ actionId: 'a', label: '<'.repeat(80), value: 'v', spoken: `<!channel> & ${'x'.repeat(90)}` },
    });
    expect(text.text.length).toBeLessThanOrEqual(75);
    expect(accessibility_label).toHaveLength(75);
    expect(accessibility_label).not.toMatch(/[<>&]/);
  });
});
