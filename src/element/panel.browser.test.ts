import '../define.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerWith, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mount, mountLoaded, setScheme, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

afterEach(async () => {
  setScheme('');
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const launcher = () => page.getByRole('button', { name: 'Shopping assistant' });
const dialog = () => page.getByRole('dialog', { name: 'Shopping assistant' });
const focused = (element: ShopAssistant): string | undefined => element.shadowRoot!.activeElement?.className || element.shadowRoot!.activeElement?.tagName;

describe('mode="panel"', () => {
  it('opens by keyboard with the focus in the text field, and Escape closes it and gives the focus back', async () => {
    const { element } = await mount({ mode: 'panel' });
    const onToggle = vi.fn();
    element.addEventListener('shop-assistant-toggle', (event) => onToggle(event.detail.open));
    await expect.element(dialog()).not.toBeInTheDocument();
    element.shadowRoot!.querySelector<HTMLElement>('.launcher')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog()).toBeVisible();
    await expect.element(launcher()).toHaveAttribute('aria-expanded', 'true');
    expect(focused(element)).toBe('INPUT');
    expect(await accessibilityProblems(element)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(focused(element)).toBe('launcher');
    expect(onToggle.mock.calls).toEqual([[true], [false]]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('moves nothing of the page, open or closed, and leaves it usable', async () => {
    const { element } = await mount({ mode: 'panel' });
    const next = document.createElement('button');
    next.textContent = 'Of the page';
    element.after(next);
    const before = next.getBoundingClientRect();
    element.open = true;
    await element.updateComplete;
    await expect.element(dialog()).toBeVisible();
    expect(next.getBoundingClientRect()).toEqual(before);
    await userEvent.click(page.getByRole('button', { name: 'Of the page' }));
    element.open = false;
    await element.updateComplete;
    expect(document.activeElement).toBe(next); // a focus that was not inside is not moved
  });

  it('takes all of a phone, with the page behind out of reach, and closes by its button', async () => {
    await page.viewport(390, 844);
    const { element } = await mount({ mode: 'panel', open: true });
    const panel = element.shadowRoot!.querySelector('dialog')!;
    const { width, height } = panel.getBoundingClientRect();
    expect([width, height]).toEqual([390, 844]);
    expect(panel.matches(':modal')).toBe(true);
    expect(await accessibilityProblems(element)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(focused(element)).toBe('launcher');
  });

  it.each([['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390]] as const)('passes axe closed, open and with a conversation, %s, %i pixels wide', async (scheme, width) => {
    setScheme(scheme);
    await page.viewport(width, 844);
    const { element, client } = await mountLoaded({ mode: 'panel', contactUrl: 'mailto:people@shop.example' });
    expect(await accessibilityProblems(element)).toEqual([]);
    element.open = true;
    await element.updateComplete;
    await converse({ element, client }, 'tents', answerWith('One tent.', { products: [TENT] }));
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it('keeps the conversation while it is closed, and gives up a change before it closes', async () => {
    const { element, client } = await mountLoaded({ mode: 'panel', open: true });
    await converse({ element, client }, 'tents', answerWith('One tent.'));
    await userEvent.click(page.getByRole('button', { name: 'Edit your question' }));
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await userEvent.click(launcher());
    await expect.element(page.getByRole('log').getByText('One tent.')).toBeVisible();
  });

  it('with load="open" loads nothing until it opens', async () => {
    const { element, client } = await mount({ mode: 'panel', load: 'open' });
    expect([client.catalogLoads.length, client.modelLoads.length]).toEqual([0, 0]);
    await userEvent.click(launcher());
    await settle(element);
    expect([client.catalogLoads.length, client.modelLoads.length]).toEqual([1, 1]);
  });

  it('with load="open" begins with a question of the page, too', async () => {
    const { element, client } = await mount({ mode: 'panel', load: 'open' });
    element.ask('tents');
    expect([client.catalogLoads.length, client.modelLoads.length, client.searches.length]).toEqual([1, 1, 1]);
    element.open = true;
    await settle(element);
    await ask(element, 'stoves');
    expect(client.modelLoads).toHaveLength(1);
  });
});
