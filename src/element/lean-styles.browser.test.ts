import { expect, it } from 'vitest';
import { leanCss } from '../../scripts/lean-styles.ts';
import { cardStyles } from './styles-cards.ts';
import { kioskStyles } from './styles-kiosk.ts';
import { panelStyles } from './styles-panel.ts';
import { talkStyles } from './styles-talk.ts';
import { styles } from './styles.ts';

function rulesOf(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return Array.from(sheet.cssRules, (rule) => rule.cssText);
}

it.each(Object.entries({ styles, panelStyles, talkStyles, cardStyles, kioskStyles }))('%s say the same to a browser as they are bundled, in fewer letters', (_name, { cssText }) => {
  expect(rulesOf(cssText).length).toBeGreaterThan(2);
  expect(rulesOf(leanCss(cssText))).toEqual(rulesOf(cssText));
  expect(leanCss(cssText).length).toBeLessThan(cssText.length * 0.9);
});
