/** Every link and anchor of the built site leads to a page, a file or a heading of it. Links to other places are not asked. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('.vitepress/dist/', import.meta.url);
const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html') && name !== '404.html');

const texts = new Map(pages.map((page) => [page, readFileSync(new URL(page, built), 'utf8')]));
const anchors = new Map([...texts].map(([page, text]) => [page, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));

const wrong = [...texts].flatMap(([page, text]) => [...text.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
  const problem = problemOf(page, href.replaceAll('&amp;', '&'));
  return problem === null ? [] : [`${page}: ${href}: ${problem}`];
}));
console.log(`${pages.length} pages, ${wrong.length} links that lead nowhere.`);
for (const line of new Set(wrong)) console.error(line);
process.exitCode = wrong.length > 0 || pages.length < 20 ? 1 : 0;

function problemOf(page: string, href: string): string | null {
  const url = new URL(href, new URL(page, 'site:///'));
  if (url.protocol !== 'site:') return null;
  const path = decodeURI(url.pathname).slice(1);
  const found = path === '' ? 'index.html' : [`${path}.html`, path].find((one) => existsSync(new URL(one, built)) && statSync(fileURLToPath(new URL(one, built))).isFile());
  if (found === undefined) return 'there is no such page';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || anchors.get(found)?.has(anchor) !== false ? null : 'the page has no such heading';
}
