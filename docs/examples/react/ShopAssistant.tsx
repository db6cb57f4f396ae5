/**
 * `<shop-assistant>` as a React component (React 18 and 19). Its script is loaded by the page:
 * <script type="module" src="/shop-assistant/shop-assistant.js"></script>
 */
import { createElement, useEffect, useRef, type ReactElement } from 'react';

/** Product (or variant) id to quantity. */
export type Cart = Readonly<Record<string, number>>;

/** The element's properties and events that a shop needs first; all are in docs/element.md. */
type ShopAssistantElement = HTMLElement & { cart: Cart; productId: string | undefined };
type CartChange = CustomEvent<{ readonly cart: Cart }>;

export interface ShopAssistantProps {
  readonly catalog: string;
  readonly model: string;
  readonly cart: Cart;
  /** Of the product whose page is shown. */
  readonly productId?: string;
  readonly onCartChange: (cart: Cart) => void;
}

export function ShopAssistant({ catalog, model, cart, productId, onCartChange }: ShopAssistantProps): ReactElement {
  const ref = useRef<ShopAssistantElement>(null);

  useEffect(() => {
    if (ref.current) Object.assign(ref.current, { cart, productId });
  }, [cart, productId]);

  useEffect(() => {
    const element = ref.current;
    const onChange = (event: Event): void => onCartChange((event as CartChange).detail.cart);
    element?.addEventListener('shop-assistant-cart-change', onChange);
    return () => element?.removeEventListener('shop-assistant-cart-change', onChange);
  }, [onCartChange]);

  return createElement('shop-assistant', { ref, mode: 'panel', load: 'open', catalog, model });
}
