/** How a conversation looks: questions, answers with what can be done with them, comparisons. Fetched with it. */
import { css } from 'lit';

export const talkStyles = css`
  .asked { align-self: flex-end; display: flex; align-items: center; justify-content: end; gap: .25rem; max-inline-size: 92%; }
  .question {
    padding: .5rem .875rem;
    border-radius: var(--radius);
    border-end-end-radius: 4px;
    background: var(--accent);
    color: var(--on-accent);
    white-space: pre-line;
  }
  .answer, .hits { display: grid; gap: .625rem; min-inline-size: 0; }
  .text {
    justify-self: start;
    max-inline-size: 95%;
    padding: .5rem .875rem;
    border-radius: var(--radius);
    border-end-start-radius: 4px;
    background: var(--raised);
    white-space: pre-line;
  }
  .fact {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: .2em;
    overflow-wrap: anywhere;
    user-select: text;
  }
  .glued { white-space: nowrap; }
  .glued .fact { white-space: pre-line; }
  .fact:hover { text-decoration-style: solid; }
  .fact[aria-expanded='true'] { background: var(--accent); color: var(--on-accent); text-decoration: none; }
  .label { font-size: .875rem; font-weight: 600; color: var(--muted); }

  .typing { display: flex; gap: .3rem; padding: .5rem .25rem; }
  .typing i { inline-size: .5rem; block-size: .5rem; border-radius: 50%; background: var(--muted); animation: typing 1.2s infinite ease-in-out; }
  .typing i:nth-of-type(2) { animation-delay: .15s; }
  .typing i:nth-of-type(3) { animation-delay: .3s; }
  @keyframes typing { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }

  .tools { display: flex; flex-wrap: wrap; margin-block-start: -.375rem; margin-inline-start: -.5rem; }
  .answer .contact { justify-self: start; padding: .25rem 1rem; border: 1px solid var(--border); border-radius: 22px; color: var(--text); }
  .log > .suggestions { justify-content: flex-start; }
  .lines { display: grid; gap: .5rem; padding-block: .25rem; padding-inline-start: .875rem; border-inline-start: 2px solid var(--border); font-size: .875rem; }
  .lines dt { color: var(--muted); }

  .comparison { overflow-x: auto; border: 1px solid var(--border); border-radius: calc(var(--radius) * .75); }
  table { inline-size: 100%; border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
  th, td { padding: .5rem .625rem; text-align: start; vertical-align: top; min-inline-size: 6rem; overflow-wrap: anywhere; }
  td:has(.fact) { padding-block: 0; }
  td .fact { inline-size: 100%; min-block-size: 44px; }
  thead th { font-weight: 600; line-height: 1.3; }
  tbody tr { border-block-start: 1px solid var(--border); }
  tbody th { position: sticky; inset-inline-start: 0; background: var(--surface); color: var(--muted); font-weight: 400; min-inline-size: 5rem; }
  .differs td { font-weight: 600; }
  .differs th::before { content: ''; display: inline-block; inline-size: 6px; block-size: 6px; margin-inline-end: .375rem; border-radius: 50%; background: var(--accent); vertical-align: middle; forced-color-adjust: none; }

  @container (max-width: 22rem) {
    .asked { max-inline-size: 100%; }
  }

  @media (forced-colors: active) {
    .question, .text { border: 1px solid CanvasText; }
    .typing i { background: CanvasText; }
  }
`;
