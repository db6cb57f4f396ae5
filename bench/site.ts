/** Builds the bench's page and serves it beside the models' files, counting what goes over the wire. */
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type Connect, type Plugin } from 'vite';
import type { Contestant } from './contestants.ts';

const CONFIG = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  /** Bytes sent since the server started, headers included. */
  bytesSent(): number;
  close(): Promise<void>;
}

/** A contestant's folder is served at `files/{id}/`. */
export async function openSite(contestants: readonly Contestant[]): Promise<Site> {
  await build({ configFile: CONFIG });
  let bytes = 0;
  const count: Connect.NextHandleFunction = ({ socket }, response, next) => {
    const before = socket.bytesWritten; // connections are kept open, but carry one answer at a time
    response.on('close', () => {
      bytes += socket.bytesWritten - before;
    });
    next();
  };
  const plugin: Plugin = {
    name: 'bench-files',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(count);
      for (const { id, folder } of contestants) middlewares.use(`/files/${id}/`, serveFolder(folder));
    },
  };
  const server = await preview({ configFile: CONFIG, plugins: [plugin] });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('Vite serves the bench page under no local address.');
  return { url, bytesSent: () => bytes, close: () => server.close() };
}

/** Plain files, nothing for the browser's HTTP cache: keeping weights is each engine's own business, as with ours. */
function serveFolder(folder: string): Connect.NextHandleFunction {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const file = join(folder, path);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile() || path.includes('..')) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Length': stat.size,
      'Content-Type': path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}
