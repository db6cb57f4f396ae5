/** The element on a page of its own, for tests: mounted with a fake client, typed into, checked with axe. */
import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import type { Answer } from '../protocol/answer.ts';
import { CATALOG, FakeClient, MODEL } from './fake-client.ts';
import type { ShopAssistant } from './shop-assistant.ts';

type Properties = Pick<ShopAssistant, 'catalog' | 'load' | 'mode' | 'theme' | 'open' | 'lang' | 'contactUrl' | 'handOver' | 'maxQuantity' | 'noCart' | 'noMemory' | 'noVoice' | 'productId' | 'kiosk' | 'cart'>;

/** In a box of 600 pixels' height on an English page. `properties` are there from the start; without a `catalog` nothing is remembered. */
export async function mount(properties: Partial<Properties> = {}): Promise<{ readonly element: ShopAssistant; readonly client: FakeClient }> {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
  const client = new FakeClient();
  const element = Object.assign(document.createElement('shop-assistant'), properties, { client });
  const box = document.createElement('main');
  box.style.blockSize = '600px';
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  return { element, client };
}

/** Past every promise that is already settled, and what was drawn for it. */
export async function settle(element: ShopAssistant): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** A fresh element with catalog and model loaded. */
export async function mountLoaded(properties: Partial<Properties> = {}): ReturnType<typeof mount> {
  const mounted = await mount(properties);
  mounted.client.catalogLoads[0]?.resolve(CATALOG);
  mounted.client.modelLoads[0]?.resolve(MODEL);
  await settle(mounted.element);
  return mounted;
}

/** Asks and has it answered. */
export async function converse({ element, client }: { readonly element: ShopAssistant; readonly client: FakeClient }, question: string, answer: Answer): Promise<void> {
  await ask(element, question);
  client.asks.at(-1)?.resolve(answer);
  await settle(element);
}

export async function ask(element: ShopAssistant, question: string): Promise<void> {
  await userEvent.fill(page.getByRole('textbox'), question);
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
}

/** Makes the page light or dark; '' leaves it to the browser again. */
export function setScheme(scheme: 'light' | 'dark' | ''): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = { light: '#fff', dark: '#000', '': '' }[scheme];
}

/** What axe finds, with the markup it is in. */
export async function accessibilityProblems(element: ShopAssistant): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
