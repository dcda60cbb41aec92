// Builds the script of shared pages, by itself and without the screens' framework:
// node frontend/share.build.mjs FILE
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The bundler that comes with the screens' build; fetched where that had nothing to do. */
function bundler() {
  const require = createRequire(import.meta.url);
  try {
    return require('esbuild');
  } catch {
    const tools = join(here, '..', 'target', 'share-tools');
    mkdirSync(tools, { recursive: true });
    writeFileSync(join(tools, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', 'esbuild@0.28.1'], { cwd: tools, stdio: 'inherit' });
    return createRequire(join(tools, 'package.json'))('esbuild');
  }
}

await bundler().build({
  entryPoints: [join(here, 'share.ts')],
  outfile: process.argv[2],
  bundle: true,
  loader: { '.properties': 'text' },
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
});
