import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CatalogReport } from '../protocol/messages.ts';
import { CATALOG, FakeClient } from './fake-client.ts';
import { mount, settle } from './mounted-element.ts';

const problems = (count: number): CatalogReport['problems'] => Array.from({ length: count }, (_, row) => ({ severity: row === count - 1 ? ('error' as const) : ('warning' as const), path: `products[${String(row)}]`, message: `Reason ${String(row)}.` }));
const onWarning = vi.fn();

beforeEach(() => {
  onWarning.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(onWarning);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a catalog with problems', () => {
  it('is told on the console with their number and the first reasons, errors before warnings', async () => {
    const { element, client } = await mount();
    client.catalogLoads[0]!.resolve({ ...CATALOG, problems: problems(7) });
    await settle(element);
    expect(onWarning).toHaveBeenCalledOnce();
    const [lines] = onWarning.mock.calls.map(([text]) => String(text).split('\n').map((line) => line.trim()));
    expect(lines!.slice(0, 3)).toEqual(['<shop-assistant>: the catalog of Larkmoor came in with 1 error and 6 warnings.', 'error products[6]: Reason 6.', 'warning products[0]: Reason 0.']);
    expect(lines).toContain('… and 2 more.');
  });

  it('reaches the page whole, as an event that crosses shadow roots; cancelled, nothing is on the console', async () => {
    const reports: CatalogReport[] = [];
    const onCatalog = (event: HTMLElementEventMap['shop-assistant-catalog']): void => {
      reports.push(event.detail.report);
      event.preventDefault();
    };
    document.addEventListener('shop-assistant-catalog', onCatalog, { once: true });
    const { element, client } = await mount();
    const report = { ...CATALOG, problems: problems(7) };
    client.catalogLoads[0]!.resolve(report);
    await settle(element);
    expect(reports).toEqual([report]);
    expect(onWarning).not.toHaveBeenCalled();
  });

  it('is told once by elements that share it', async () => {
    const { element, client } = await mount();
    const other = Object.assign(document.createElement('shop-assistant'), { client: new FakeClient() });
    element.after(other);
    await other.updateComplete;
    const report = { ...CATALOG, problems: problems(1) };
    for (const each of [client, other.client]) each.catalogLoads[0]!.resolve(report);
    await settle(other);
    expect(onWarning).toHaveBeenCalledOnce();
  });
});

it('without problems only the event says that the catalog is open', async () => {
  const onCatalog = vi.fn();
  document.addEventListener('shop-assistant-catalog', onCatalog, { once: true });
  const { element, client } = await mount();
  client.catalogLoads[0]!.resolve(CATALOG);
  await settle(element);
  expect(onCatalog).toHaveBeenCalledOnce();
  expect(onWarning).not.toHaveBeenCalled();
});
