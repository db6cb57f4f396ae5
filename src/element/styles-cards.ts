/**
 * How product cards look. The whole card is its title's link, and `.actions` lie over that. Where two cards don't fit side by
 * side (25rem) they become rows: picture, words, button; beside a button that buys there is room for pictures alone. Said
 * here, because a comment among the styles is downloaded with them.
 */
import { css } from 'lit';

export const cardStyles = css`
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); gap: .625rem; }
  .more .cards { margin-block-start: .625rem; }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * .75);
    background: var(--raised);
  }
  .card img { display: block; inline-size: 100%; aspect-ratio: 4 / 3; object-fit: cover; background: var(--surface); }
  .card-text { flex: 1; display: flex; flex-direction: column; gap: .25rem; padding: .625rem .75rem .75rem; }
  .card-title { font-size: .9375rem; font-weight: 600; line-height: 1.3; }
  .card-title a { text-decoration-thickness: 1px; text-decoration-color: var(--muted); }
  .card-title a::after { content: ''; position: absolute; inset: 0; }
  .card-title a:hover { text-decoration-color: currentColor; }
  .offer { display: grid; gap: .25rem; }
  .now { font-weight: 650; }
  .price s { color: var(--muted); font-size: .875rem; }
  .facts { display: flex; flex-wrap: wrap; gap: 0 .625rem; font-size: .8125rem; color: var(--muted); }
  .availability.in_stock { color: var(--good); }
  .availability.low_stock { color: var(--warn); }
  .availability.out_of_stock { color: var(--bad); }
  .actions { position: relative; display: flex; flex-direction: column; gap: .375rem; margin-block-start: auto; }
  .buy { display: flex; flex-direction: column; gap: .375rem; min-inline-size: 0; }
  .variant {
    min-block-size: 44px;
    min-inline-size: 0;
    padding: .25rem .5rem;
    border: 1px solid var(--field);
    border-radius: calc(var(--radius) * .5);
    background: var(--surface);
    text-overflow: ellipsis;
  }
  .add {
    min-block-size: 44px;
    padding: .25rem .75rem;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * .5);
    background: transparent;
    color: var(--accent);
    font-size: .875rem;
    font-weight: 600;
  }
  .add:hover { background: var(--accent); color: var(--on-accent); }

  .card-tools { display: flex; gap: .375rem; }
  .card-tool { flex: 1 1 0; display: grid; place-items: center; min-block-size: 44px; min-inline-size: 44px; padding: 0 .125rem; border: 1px solid var(--border); border-radius: 10px; background: transparent; color: var(--muted); font-size: .8125rem; }
  .card-tool .icon { display: none; inline-size: 20px; block-size: 20px; stroke-width: 1.75; }
  .card-tool:hover { background: var(--surface); color: var(--text); }
  .card-tool:disabled { opacity: .5; cursor: default; }
  .card-tool[aria-pressed='true'] { background: var(--accent); color: var(--on-accent); }

  @container (max-width: 25rem) {
    .cards { grid-template-columns: minmax(0, 1fr); gap: .5rem; }
    .card { min-block-size: 5.5rem; justify-content: center; }
    .card:has(img) { padding-inline-start: 5.5rem; }
    .card img { position: absolute; inset-block: 0; inset-inline-start: 0; inline-size: 5.5rem; block-size: 100%; }
    .card-text { flex: none; flex-flow: row wrap; align-items: center; gap: .25rem .5rem; padding: .5rem .625rem; }
    .card-title { flex: 1 0 100%; }
    .offer { flex: 1 0 100%; display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
    .actions { flex: 1 1 100%; min-inline-size: 0; flex-flow: row wrap; align-items: end; margin-block: 0; }
    .buy { flex: 1 0 auto; max-inline-size: 100%; }
    .buy:has(select) { display: contents; }
    .buy select { flex: 1 1 100%; }
    .buy .add { flex: 1 0 auto; max-inline-size: 100%; padding-inline: .25rem; }
    .card-tools:not(:only-child) { flex: none; }
    .card-tools:not(:only-child) .card-tool { inline-size: 44px; }
    .card-tools:not(:only-child) span { display: none; }
    .card-tools:not(:only-child) .icon { display: block; }
    .card-tools:only-child .card-tool { flex: none; padding-inline: .75rem; }
  }

  @container (max-width: 22rem) {
    .card:has(img) { padding-inline-start: 4rem; }
    .card img { inline-size: 4rem; }
  }

  @media (forced-colors: active) {
    .add { border-color: ButtonText; color: ButtonText; }
    .card-tool[aria-pressed='true'] { forced-color-adjust: none; border-color: Highlight; background: Highlight; color: HighlightText; }
  }
`;
