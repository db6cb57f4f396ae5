/**
 * The element as a launcher button with a panel over the page, which moves nothing of it. On a phone the panel takes the
 * whole screen and the page behind it is out of reach; elsewhere the page stays usable. Focus goes in and comes back.
 */
import { html, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

/** As in the styles: up to this width the panel takes the whole screen. */
const PHONE = '(max-width: 40rem)';

export interface PanelView {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function panelView({ label, isOpen, onToggle }: PanelView, body: TemplateResult): TemplateResult {
  return html`
    <button type="button" class="launcher" part="launcher" aria-haspopup="dialog" aria-expanded=${isOpen} @click=${() => onToggle(!isOpen)}><slot name="launcher-icon">${icon('chat')}</slot><span>${label}</span></button>
    <dialog class="panel" part="panel" tabindex="-1" aria-label=${label} @cancel=${(event: Event) => {
      event.preventDefault(); // it closes with the property, so that the focus finds its way
      onToggle(false);
    }}>${body}</dialog>
  `;
}

/** Brings the drawn panel in line with whether it is open. */
export function syncPanel(root: ParentNode | null, isOpen: boolean): void {
  const dialog = root?.querySelector<HTMLDialogElement>('.panel');
  if (!dialog || dialog.open === isOpen) return;
  if (isOpen) {
    if (matchMedia(PHONE).matches) dialog.showModal();
    else dialog.show();
    focusRefuge(dialog);
    return;
  }
  const hadFocus = dialog.matches(':focus-within');
  dialog.close();
  if (hadFocus) root?.querySelector<HTMLElement>('.launcher')?.focus();
}

/** The text field; with a touch screen, whose keyboard would cover what is to be read, the conversation; the button of a screen that invites. */
export function focusRefuge(within: ParentNode | null): void {
  within?.querySelector<HTMLElement>(matchMedia('(pointer: coarse)').matches ? '.log, .begin' : 'input, .begin')?.focus();
}
