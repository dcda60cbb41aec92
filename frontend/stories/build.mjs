// Builds the stories, each component on a page of its own, and serves them on this computer:
// node frontend/stories/build.mjs [PORT]   (after ./synoptic build, which brings the bundler)
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', '..', 'target', 'stories');
const pages = ['reading', 'parts'];
const esbuild = createRequire(import.meta.url)('esbuild');

const common = {
  bundle: true,
  outdir: out,
  loader: { '.woff2': 'file', '.properties': 'text' },
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, target: 'ES2022' } },
};

mkdirSync(out, { recursive: true });
await esbuild.build({ ...common, format: 'esm', entryPoints: pages.map((page) => join(here, `${page}.ts`)) });
for (const page of pages) {
  copyFileSync(join(here, `${page}.html`), join(out, `${page}.html`));
  await esbuild.build({ ...common, outdir: undefined, outfile: join(out, `${page}.css`), entryPoints: [join(here, '..', 'styles', 'synoptic.css')] });
}
writeFileSync(join(out, 'index.html'), pages.map((page) => `<p><a href="${page}.html">${page}</a></p>`).join('\n'));
const context = await esbuild.context({});
const { port } = await context.serve({ servedir: out, host: '127.0.0.1', port: Number(process.argv[2] ?? 0) });
console.log(`The stories are at http://127.0.0.1:${port}`);
