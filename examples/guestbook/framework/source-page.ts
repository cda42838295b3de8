/** The source of a file of the app, with the lines marked at which the page points. */
import { existsSync, readFileSync } from 'node:fs';
import { USES } from '../lib/uses.ts';
import { appDirectory } from './bundle.ts';

/** @returns null for everything but files of `app`, `components` and `lib`. */
export function sourcePage(path: string): string | null {
  if (!/^(?:app|components|lib)\/[\w-]+\.tsx?$/.test(path) || !existsSync(`${appDirectory}${path}`)) return null;
  const uses = USES.filter(({ file }) => file === path);
  const found = new Set<string>();
  const lines = readFileSync(`${appDirectory}${path}`, 'utf8').trimEnd().split('\n').map((line) => {
    const use = uses.find(({ at }) => line.trim().startsWith(at) && !found.has(at));
    if (use !== undefined) found.add(use.at);
    const text = escape(line).replace(/&#39;use (?:server|client)&#39;/, '<mark>$&</mark>');
    return `<span class="line"${use === undefined ? '' : ` id="${escape(use.at)}"`}>${text}\n</span>`;
  });
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(path)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><main class="source"><p><a href="/">← Guestbook</a></p><h1>${escape(path)}</h1><pre class="card"><code>${lines.join('')}</code></pre></main></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
