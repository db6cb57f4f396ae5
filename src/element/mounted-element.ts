/** The element on a page of its own, for tests: mounted with a fake client, typed into, checked with axe. */
import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { FakeClient } from './fake-client.ts';
import type { ShopAssistant } from './shop-assistant.ts';

/** In a box of 600 pixels' height on an English page. `properties` are there from the start. */
export async function mount(properties: Partial<Pick<ShopAssistant, 'load'>> = {}): Promise<{ readonly element: ShopAssistant; readonly client: FakeClient }> {
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

export async function ask(element: ShopAssistant, question: string): Promise<void> {
  await userEvent.fill(page.getByRole('textbox'), question);
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
}

/** What axe finds, with the markup it is in. */
export async function accessibilityProblems(element: ShopAssistant): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
