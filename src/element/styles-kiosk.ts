/** How a kiosk looks: everything larger, an inviting screen, a warning over all. */
import { css } from 'lit';

export const kioskStyles = css`
  /* Text and targets alike: 44 pixels become 62. */
  :host([kiosk]:not([hidden])) { zoom: 1.4; padding-block-end: calc(var(--keyboard, 0px) / 1.4); }

  .attract { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: safe center; gap: 1.25rem; padding: 1.5rem; overflow-y: auto; text-align: center; cursor: pointer; }
  .attract > * { flex: none; max-inline-size: 100%; }
  .attract h2 { font-size: 2rem; line-height: 1.2; }
  .attract .note { max-inline-size: 32rem; }
  .begin { min-block-size: 64px; padding-inline: 2.5rem; border-radius: 32px; font-size: 1.25rem; }

  .warning { margin: auto; padding: 1.5rem; max-inline-size: min(28rem, 100% - 2rem); border: 1px solid var(--border); border-radius: var(--radius); background: var(--surface); color: var(--text); text-align: center; }
  .warning[open] { display: grid; gap: 1rem; justify-items: center; }
  .warning p { font-variant-numeric: tabular-nums; }
  .warning::backdrop { background: rgb(0 0 0 / .6); }
`;
