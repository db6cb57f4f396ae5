/** Requests of a page that go to another origin than the store's, from now on. */
import type { Page } from '@playwright/test';

export function watchForeignRequests(page: Page, baseURL: string | undefined): readonly string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
  });
  return foreign;
}
