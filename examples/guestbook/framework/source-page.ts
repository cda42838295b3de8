/** The source of a file of the app, with the lines marked at which the page points; and what the server and the browser get of it. */
import { compile } from 'babel-plugin-use-server/compile';
import { existsSync, readFileSync } from 'node:fs';
import { USES } from '../lib/uses.ts';
import { appDirectory } from './bundle.ts';

const VIEWS = { source: 'Source', server: 'As compiled: server', client: 'As compiled: client' } as const;
type View = keyof typeof VIEWS;

/**
 * @param address The path of the file, and `?as=server` or `?as=client`.
 * @returns null for everything but files of `app`, `components` and `lib`.
 */
export function sourcePage(address: string): string | null {
  const { pathname, searchParams } = new URL(address, 'file:///');
  const path = pathname.slice(1);
  if (!/^(?:app|components|lib)\/[\w-]+\.tsx?$/.test(path) || !existsSync(`${appDirectory}${path}`)) return null;
  const view = searchParams.get('as') === 'server' ? 'server' : searchParams.get('as') === 'client' ? 'client' : 'source';
  const source = readFileSync(`${appDirectory}${path}`, 'utf8');
  const { text, note } = view === 'source' ? { text: source, note: null } : compiled(source, path, view);
  const links = Object.entries(VIEWS).map(([name, title]) => `<a href="/source/${escape(path)}${name === 'source' ? '' : `?as=${name}`}"${name === view ? ' aria-current="page"' : ''}>${title}</a>`);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(path)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><main class="source"><p><a href="/">← Guestbook</a></p><h1>${escape(path)}</h1><nav class="tabs" aria-label="Views">${links.join('')}</nav>${note === null ? '' : `<p class="note">${escape(note)}</p>`}${text === '' ? '' : `<pre class="card"><code>${marked(text, path).join('')}</code></pre>`}</main></body></html>`;
}

/** Of a file that has no Server Functions and imports none each side gets what stands there. */
function compiled(source: string, filename: string, layer: 'server' | 'client'): { readonly text: string; readonly note: string | null } {
  const isClientComponent = /^\s*'use client'/.test(source);
  if (layer === 'client' && !isClientComponent && !/^\s*'use server'/.test(source)) {
    return { text: '', note: 'The browser gets nothing of this file. What it needs of a Server Function in it, an id and what is captured, comes with the page.' };
  }
  const result = compile(source, { filename, root: appDirectory, layer, development: false });
  if (result !== null) return { text: result.code, note: layer === 'client' ? 'A stub for each function, with its id: none of the code.' : null };
  return { text: source, note: isClientComponent ? 'A Client Component is compiled as it stands: what it imports of the server is a stub.' : 'Nothing in it is a Server Function.' };
}

function marked(text: string, path: string): string[] {
  const uses = USES.filter(({ file }) => file === path);
  const found = new Set<string>();
  return text.trimEnd().split('\n').map((line) => {
    const use = uses.find(({ at }) => line.trim().startsWith(at) && !found.has(at));
    if (use !== undefined) found.add(use.at);
    const shown = escape(line).replace(/&#39;use (?:server|client)&#39;/, '<mark>$&</mark>');
    return `<span class="line"${use === undefined ? '' : ` id="${escape(use.at)}"`}>${shown}\n</span>`;
  });
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
