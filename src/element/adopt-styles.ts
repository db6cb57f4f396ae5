/** Gives an element the styles of a part that was fetched after it. */
import type { CSSResult } from 'lit';

export function adoptStyles({ shadowRoot }: Element, ...styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles) {
    if (shadowRoot && styleSheet && !shadowRoot.adoptedStyleSheets.includes(styleSheet)) shadowRoot.adoptedStyleSheets.push(styleSheet);
  }
}
