/** Source files of applications: those of bare clones, read without a checkout. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledSource } from './installed-sources.ts';

const LARGEST = 200_000;
const SOURCES = ['*.ts', '*.tsx', '*.js', '*.jsx', '*.mts', '*.mjs'];
// A clone without the files of many megabytes would fetch them.
const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' };

/**
 * Reads the files at the head of each clone: all that have the directive first, then other components.
 *
 * @param folder of bare clones `<owner>/<name>.git`
 */
export function* clonedSources(folder: string): Generator<InstalledSource> {
  const clones = readdirSync(folder).flatMap((owner) => readdirSync(join(folder, owner)).map((name) => join(folder, owner, name)));
  for (const clone of clones) yield* blobs(clone, filesWith(clone, 'use server', SOURCES), folder);
  for (const clone of clones) {
    const own = new Set(filesWith(clone, 'use server', SOURCES));
    const others = filesWith(clone, 'async', ['*.tsx']).filter((path) => !own.has(path));
    yield* blobs(clone, others.slice(0, 60), folder);
  }
}

function filesWith(clone: string, text: string, paths: readonly string[]): readonly string[] {
  const found = spawnSync('git', ['--git-dir', clone, 'grep', '-z', '-l', '--fixed-strings', text, 'HEAD', '--', ...paths], { env, encoding: 'utf8' });
  return found.stdout.split('\0').flatMap((line) => (line === '' ? [] : [line.slice('HEAD:'.length)]));
}

function* blobs(clone: string, paths: readonly string[], folder: string): Generator<InstalledSource> {
  if (paths.length === 0) return;
  const input = paths.map((path) => `HEAD:${path}\n`).join('');
  const all = execFileSync('git', ['--git-dir', clone, 'cat-file', '--batch'], { env, input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] });
  let at = 0;
  for (const path of paths) {
    const lineEnd = all.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(all.toString('utf8', at, lineEnd))?.[1]);
    if (Number.isNaN(size)) {
      at = lineEnd + 1;
      continue;
    }
    const code = all.toString('utf8', lineEnd + 1, lineEnd + 1 + size);
    at = lineEnd + 1 + size + 1;
    if (size <= LARGEST) yield { path: `${clone.slice(folder.length).replace(/^\/|\.git(?=$)/g, '')}/${path}`, code };
  }
}
