/** How the launcher and its panel lie over the page (`mode="panel"`). The phone's width is that of `panel.ts`. */
import { css } from 'lit';

export const panelStyles = css`
  :host([mode='panel']:not([hidden])) { display: contents; }

  .launcher {
    position: fixed;
    z-index: 1000;
    inset-block-end: calc(1rem + env(safe-area-inset-bottom));
    inset-inline-end: 1rem;
    display: flex;
    align-items: center;
    gap: .5rem;
    min-block-size: 56px;
    padding-block: 0;
    padding-inline: 1rem 1.25rem;
    border: 0;
    border-radius: 28px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    box-shadow: 0 4px 20px rgb(0 0 0 / .3);
  }

  ::slotted([slot='launcher-icon']) { inline-size: 24px; block-size: 24px; }

  .panel {
    position: fixed;
    z-index: 1000;
    inset-block: auto calc(5.25rem + env(safe-area-inset-bottom));
    inset-inline: auto 1rem;
    margin: 0;
    padding: 0;
  }
  .panel[open] { inline-size: 26rem; block-size: min(44rem, 100dvh - 6.5rem); min-block-size: 0; box-shadow: 0 8px 40px rgb(0 0 0 / .25); }

  @media (max-width: 40rem) {
    .launcher { padding: 0; inline-size: 56px; justify-content: center; }
    .launcher span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .panel[open] { inset: 0; inline-size: 100%; max-inline-size: none; block-size: 100dvh; border: 0; border-radius: 0; }
  }
`;
