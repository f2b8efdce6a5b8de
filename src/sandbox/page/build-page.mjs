// Builds the page into dist/: one script, one style sheet, and the font's files, of which a browser loads only
// those that it needs.
import { cpSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const client = fileURLToPath(new URL('./client/', import.meta.url));
const out = fileURLToPath(new URL('../../../dist/page/', import.meta.url));

/** The library's own list of fonts, none of which has Chinese; the page's holds instead. */
const ownFonts = /font-family:-apple-system[^;}]*;?/;

/** The library scopes its styles by an id, which only one element may have; each message needs them. */
const blockStyles = {
  name: 'block-styles',
  setup({ onLoad }) {
    onLoad({ filter: /slack-blocks-to-jsx.*\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const ours = css.replaceAll('#slack_blocks_to_jsx', '.blocks').replace(ownFonts, '');
      return { loader: 'css', contents: ours };
    });
  },
};

/** Every browser that runs the page reads woff2. */
const fontFiles = {
  name: 'font-files',
  setup({ onLoad }) {
    onLoad({ filter: /@fontsource.*\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      return { loader: 'css', contents: css.replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, '') };
    });
  },
};

mkdirSync(out, { recursive: true });
await build({
  entryPoints: { page: `${client}main.tsx` },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  loader: { '.woff2': 'file', '.svg': 'dataurl' },
  assetNames: 'fonts/[name]',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  plugins: [blockStyles, fontFiles],
  logLevel: 'warning',
});
cpSync(`${client}index.html`, `${out}index.html`);
