/** The files of the page as the build leaves them; nothing outside their folder is ever read. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export type Asset = { type: string; body: Buffer };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Finds files by the path of a request. Only names that were there at the start are known. */
export function openAssets(folder: string): (path: string) => Asset | undefined {
  const known = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `/${name.replaceAll('\\', '/')}`,
    ),
  );
  const kept = new Map<string, Asset>();
  return (path) => {
    const name = path === '/' ? '/index.html' : path;
    const type = types[extname(name)];
    if (type === undefined || !known.has(name)) return undefined;
    const asset = kept.get(name) ?? { type, body: readFileSync(join(folder, name)) };
    kept.set(name, asset);
    return asset;
  };
}
