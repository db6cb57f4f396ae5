/**
 * How the element looks before anything was said, in the colours of `styles-themes.ts`. How a conversation looks is fetched
 * with it (`styles-talk.ts`, `styles-cards.ts`).
 */
import { css } from 'lit';

export const styles = css`
  :host {
    font: 1rem / 1.5 var(--shop-assistant-font, system-ui, sans-serif);
  }

  :host(:not([mode='panel'], [hidden])), .panel[open] {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 22rem;
    max-block-size: 100dvh;
    overflow: hidden;
    container-type: inline-size;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    text-align: start;
  }

  :host([hidden]) { display: none; }

  *, ::before, ::after { box-sizing: border-box; }
  p, h2, h3, ul, dl, dd { margin: 0; padding: 0; }
  ul { list-style: none; }
  p, h2, h3, dt, dd, .question { overflow-wrap: anywhere; }
  button, input, select { font: inherit; color: inherit; }
  button, summary { cursor: pointer; }
  a { color: inherit; text-underline-offset: .2em; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  header { display: flex; align-items: center; gap: .25rem .5rem; padding: .375rem 1rem; min-block-size: 57px; border-block-end: 1px solid var(--border); }
  ::slotted([slot='logo']) { flex: none; max-block-size: 32px; max-inline-size: 8rem; }
  .titles { flex: 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; }
  h2 { font-size: 1.0625rem; font-weight: 650; letter-spacing: -.01em; }
  .store, .cart-count { color: var(--muted); font-size: .875rem; }
  .cart-count { margin-inline-start: auto; }

  .log {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    gap: .75rem;
    padding: 1rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    position: relative;
  }
  .log:focus-visible { outline-offset: -3px; }

  .intro { padding-block-start: clamp(1rem, 12%, 5rem); display: grid; gap: 1rem; text-align: center; color: var(--muted); }
  .suggestions { display: flex; flex-wrap: wrap; justify-content: center; gap: .5rem; }
  .suggestions button, .retry {
    min-block-size: 44px;
    padding: .375rem 1rem;
    border: 1px solid var(--border);
    border-radius: 22px;
    background: transparent;
    color: var(--text);
  }

  .note { color: var(--muted); font-size: .875rem; }

  summary { min-block-size: 44px; align-content: center; font-size: .875rem; color: var(--muted); border-radius: 8px; }
  summary:hover { color: var(--text); }
  .notice { display: grid; gap: .375rem; padding: .625rem 1rem; border-block-start: 1px solid var(--border); font-size: .875rem; }
  .amount { display: flex; align-items: center; gap: 1rem; min-block-size: 1.5em; color: var(--muted); }
  .bytes { font-variant-numeric: tabular-nums; }
  .bytes:not(:empty) { inline-size: 9em; }
  progress { appearance: none; flex: 1; min-inline-size: 0; block-size: 6px; border: 0; border-radius: 3px; overflow: hidden; background: var(--raised); accent-color: var(--accent); }
  progress::-webkit-progress-bar { background: var(--raised); }
  progress::-webkit-progress-value { background: var(--accent); border-radius: 3px; transition: inline-size .2s; }
  progress::-moz-progress-bar { background: var(--accent); border-radius: 3px; }
  progress:indeterminate { background: linear-gradient(90deg, var(--raised) 25%, var(--accent) 50%, var(--raised) 75%) 0 / 200% 100%; animation: waiting 1.8s infinite linear; }
  progress:indeterminate::-webkit-progress-bar { background: transparent; }
  progress:indeterminate::-moz-progress-bar { background: transparent; }
  @keyframes waiting { from { background-position: 200% 0; } to { background-position: -200% 0; } }
  .failure { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; color: var(--bad); }

  form { display: flex; gap: .5rem; padding: .75rem 1rem .25rem; border-block-start: 1px solid var(--border); }
  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: .375rem .875rem;
    border: 1px solid var(--field);
    border-radius: 22px;
    background: var(--surface);
  }
  input::placeholder { color: var(--muted); opacity: 1; }
  input:focus-visible { outline-offset: 0; border-color: transparent; }
  .round {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .icon { display: block; inline-size: 24px; block-size: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

  .tool, .quiet {
    flex: none;
    min-block-size: 44px;
    padding: 0 .625rem;
    border: 0;
    border-radius: 10px;
    background: transparent;
    color: var(--muted);
    font-size: .875rem;
  }
  .tool { display: grid; place-items: center; inline-size: 44px; padding: 0; }
  .tool:hover, .quiet:hover { background: var(--raised); color: var(--text); }
  .tool .icon { inline-size: 20px; block-size: 20px; stroke-width: 1.75; }
  .tool[aria-pressed='true'] { color: var(--accent); }
  .tool[aria-pressed='true'] .icon { fill: color-mix(in srgb, currentColor 30%, transparent); }

  .bar, .told { display: flex; align-items: center; justify-content: space-between; gap: .5rem; padding: .25rem 1rem; border-block-start: 1px solid var(--border); font-size: .875rem; }
  .told { padding-block: .5rem; color: var(--muted); }
  .primary { min-block-size: 44px; padding: .25rem 1rem; border: 1px solid var(--accent); border-radius: 22px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
  .contact { display: inline-flex; align-items: center; min-block-size: 44px; padding: 0; border: 0; background: none; font-size: .875rem; text-decoration: underline; text-underline-offset: .2em; }

  .foot { display: flex; flex-wrap: wrap; gap: 0 .375rem; padding: 0 1rem .25rem; overflow-y: auto; max-block-size: 40%; flex: none; }
  .about { flex: 1; font-size: .8125rem; color: var(--muted); }
  .about[open] { flex-basis: 100%; }
  .about p { margin-block-end: .5rem; }
  .about summary { font-size: .8125rem; }
  ::slotted([slot='footer']) { flex: 1 0 100%; margin: 0; padding-block-end: .25rem; font-size: .8125rem; color: var(--muted); }
  .foot .contact { font-size: .8125rem; color: var(--muted); }

  @container (max-width: 22rem) {
    header, .log, form, .notice, .foot, .bar, .told { padding-inline: .75rem; }
  }

  @media (prefers-reduced-motion: reduce) {
    *, ::before, ::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
    progress:indeterminate { background: linear-gradient(90deg, var(--raised) 25%, var(--accent) 50%, var(--raised) 75%); }
  }

  @media (forced-colors: active) {
    .launcher { border: 1px solid CanvasText; }
    .round { border: 1px solid ButtonText; }
    .tool[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    progress { border: 1px solid CanvasText; forced-color-adjust: none; background: Canvas; }
    progress::-webkit-progress-bar { background: Canvas; }
    progress::-webkit-progress-value { background: Highlight; }
    progress::-moz-progress-bar { background: Highlight; }
    progress:indeterminate { background: linear-gradient(90deg, Canvas 25%, Highlight 50%, Canvas 75%); }
    .retry, .suggestions button, .primary, .contact { border-color: ButtonText; color: ButtonText; }
  }
`;
