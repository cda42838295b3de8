/** The site's navigation has each page of the documentation once, and nothing that is not there. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { groups } from '../../site/pages.ts';

const repository = new URL('../../', import.meta.url);

it('has each page once', () => {
  const links = groups.flatMap(({ items }) => items.map(({ link }) => link));
  const pages = readdirSync(new URL('docs/', repository), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `/docs/${name.replaceAll('\\', '/').replace(/\.md$/, '')}`);
  expect(links.filter((link) => link.startsWith('/docs/')).sort()).toEqual(pages.sort());
  for (const link of links) expect([link, link === '/' || existsSync(new URL(`.${link}.md`, repository))]).toEqual([link, true]);
});
