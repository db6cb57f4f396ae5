/** Serves a model of the real graph's shape with two layers and random weights in place of the store's: it shows the whole path at work, and answers nothing rightly. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';

const folder = fileURLToPath(new URL('./fixtures/tiny-model/', import.meta.url));

export async function serveTinyModel(context: BrowserContext): Promise<void> {
  await context.route('**/model/*', async (route) => {
    const file = join(folder, new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), headers: { 'cross-origin-resource-policy': 'same-origin' }, contentType: file.endsWith('.json') ? 'application/json' : 'application/octet-stream' });
  });
}
