/**
 * The documentation as a site: README.md, docs/ and SECURITY.md as they are, in one order, with search. No text is copied; the repository
 * is the source folder, so that links between pages mean the same here, on GitHub and in the package.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import type { UserConfig } from 'vitepress';
import { groups } from '../pages.ts';
import { standIns } from '../playground/stand-ins.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export default defineConfig({
  title: 'use server',
  description: "The compiler for React's 'use server' directive",
  lang: 'en',
  srcDir: '..',
  srcExclude: ['!(docs|site)/**/*.md', 'site/!(playground).md', 'site/*/**/*.md', '!(README|SECURITY).md'],
  rewrites: { 'README.md': 'index.md' },
  cleanUrls: true,
  head: [['link', { rel: 'alternate', type: 'text/plain', href: '/llms.txt', title: 'For language models' }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-') },
    config: (md) => {
      md.core.ruler.push('corners-of-tables', ({ tokens }) => {
        // A heading that says nothing is none.
        for (const [index, token] of tokens.entries()) {
          const [text, end] = tokens.slice(index + 1, index + 3);
          if (token.type === 'th_open' && text?.content === '' && end !== undefined) token.tag = end.tag = 'td';
        }
      });
      md.core.ruler.push('links-of-the-repository', ({ tokens }) => {
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.attrGet('href');
          if (token.type !== 'link_open' || href === null) continue;
          token.attrSet('href', href.replace(/^\.\.\/README\.md/, '/').replace(/^(?:\.\.\/)?llms\.txt$/, '/llms.txt'));
          if (href.endsWith('llms.txt')) token.attrSet('target', '_self');
        }
      });
    },
  },
  themeConfig: {
    nav: [{ text: 'Questions', link: '/docs/faq' }, { text: 'Diagnostics', link: '/docs/diagnostics' }, { text: 'Playground', link: '/site/playground' }],
    sidebar: groups.map(({ text, items }) => ({ text, items: [...items] })),
    search: { provider: 'local' },
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: 'https://github.com/babel-plugin-use-server/babel-plugin-use-server' }],
  },
  vite: {
    plugins: [standIns(), vueOfTheSite()],
  },
  buildEnd: ({ outDir }) => {
    // What llms.txt links to is Markdown.
    for (const path of ['llms.txt', 'README.md', 'docs']) cpSync(join(repository, path), join(outDir, path), { recursive: true });
  },
});

type Plugin = Extract<NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number], { readonly name: string }>;

/** The pages lie above the folder in which Vue is installed, so on the server Vite would not find it and bundle what it cannot. */
function vueOfTheSite(): Plugin {
  return {
    name: 'vue-of-the-site',
    enforce: 'pre',
    resolveId: (specifier, _importer, { ssr }) => (ssr === true && /^vue(?:\/server-renderer)?$/.test(specifier) ? { id: specifier, external: true } : null),
  };
}
