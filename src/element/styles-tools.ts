/** How the small tools look: at answers, on cards, in the bars over the text field, and the comparison. */
import { css } from 'lit';

export const toolStyles = css`
  .tool, .quiet, .card-tool {
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
  .tool .icon, .card-tool .icon { inline-size: 20px; block-size: 20px; stroke-width: 1.75; }
  .tool[aria-pressed='true'] { color: var(--accent); }
  .tool[aria-pressed='true'] .icon { fill: color-mix(in srgb, currentColor 30%, transparent); }
  .tools { display: flex; flex-wrap: wrap; margin: -.375rem 0 0 -.5rem; }

  .card-tools { display: flex; gap: .375rem; }
  .card-tool { flex: 1 1 0; display: grid; place-items: center; min-inline-size: 44px; padding: 0 .125rem; border: 1px solid var(--border); font-size: .8125rem; }
  .card-tool .icon { display: none; }
  .card-tool:hover { background: var(--surface); color: var(--text); }
  .card-tool:disabled { opacity: .5; cursor: default; }
  .card-tool[aria-pressed='true'] { background: var(--accent); color: var(--on-accent); }

  .bar, .told { display: flex; align-items: center; justify-content: space-between; gap: .5rem; padding: .25rem 1rem; border-block-start: 1px solid var(--border); font-size: .875rem; }
  .told { padding-block: .5rem; color: var(--muted); }
  .primary { min-block-size: 44px; padding: .25rem 1rem; border: 1px solid var(--accent); border-radius: 22px; background: var(--accent); color: var(--on-accent); font-weight: 600; }

  .contact { display: inline-flex; align-items: center; min-block-size: 44px; font-size: .875rem; }
  .foot .contact { font-size: .8125rem; color: var(--muted); }
  .answer .contact { justify-self: start; padding: .25rem 1rem; border: 1px solid var(--border); border-radius: 22px; color: var(--text); }

  .log > .suggestions { justify-content: flex-start; }

  .comparison { overflow-x: auto; border: 1px solid var(--border); border-radius: calc(var(--radius) * .75); }
  table { inline-size: 100%; border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
  th, td { padding: .5rem .625rem; text-align: start; vertical-align: top; min-inline-size: 6rem; overflow-wrap: anywhere; }
  thead th { font-weight: 600; line-height: 1.3; }
  tbody tr { border-block-start: 1px solid var(--border); }
  tbody th { position: sticky; inset-inline-start: 0; background: var(--surface); color: var(--muted); font-weight: 400; min-inline-size: 5rem; }
  .differs td { font-weight: 600; }
  .differs th::before { content: ''; display: inline-block; inline-size: 6px; block-size: 6px; margin-inline-end: .375rem; border-radius: 50%; background: var(--accent); vertical-align: middle; forced-color-adjust: none; }
`;
