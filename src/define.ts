/** Registers `<shop-assistant>`: the only module of the project that does something by being imported. */
import { ShopAssistant } from './element/shop-assistant.ts';

if (!customElements.get('shop-assistant')) customElements.define('shop-assistant', ShopAssistant);

declare global {
  interface HTMLElementTagNameMap {
    'shop-assistant': ShopAssistant;
  }
}
