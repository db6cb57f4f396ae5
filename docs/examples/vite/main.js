/**
 * `<shop-assistant>` from the npm package, bundled with the shop. The models are served as they are; copy them once:
 * mkdir -p public/shop-assistant && cp -r node_modules/shop-assistant/public/{model,embedder} public/shop-assistant/
 */
import 'shop-assistant/define';

const assistant = document.querySelector('shop-assistant');
assistant.cart = JSON.parse(localStorage.getItem('cart') ?? '{}');
assistant.addEventListener('shop-assistant-cart-change', ({ detail }) => localStorage.setItem('cart', JSON.stringify(detail.cart)));
