/** A page of somebody's own shop on the store's origin, with the element's script beside it and none of the demo's. */
import type { BrowserContext, Page } from '@playwright/test';
import { strictHeaders } from '../scripts/response-headers.ts';

const HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A shop</title></head>
  <body>
    <main>
      <h1>A shop</h1>
      <div id="box" style="block-size: 500px; max-inline-size: 360px"></div>
      <p>What stands below the box and must not move.</p>
    </main>
  </body>
</html>`;

/** Opens it, under the policy that README tells a shop to send. The element is not there yet. */
export async function openBarePage(page: Page, context: BrowserContext): Promise<void> {
  await context.route('**/bare/', (route) => route.fulfill({ body: HTML, contentType: 'text/html', headers: { ...strictHeaders } }));
  await page.goto('./bare/');
}

/** Adds the script, as a page may do at any time. */
export async function addScript(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '../shop-assistant.js' });
    document.head.append(script);
    await customElements.whenDefined('shop-assistant');
  });
}

/** Adds an element with these attributes to what the selector finds, and waits until it is drawn. */
export async function addElement(page: Page, within: string, attributes: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async ([selector, given]) => {
    await new Promise((resolve) => setTimeout(resolve)); // a task of the page's own, which the browser measures
    const element = document.createElement('shop-assistant');
    for (const [name, value] of Object.entries({ catalog: '../catalog.json', model: '../model/', ...given })) element.setAttribute(name, value);
    document.querySelector(selector)?.append(element);
    await element.updateComplete;
  }, [within, attributes] as const);
}
