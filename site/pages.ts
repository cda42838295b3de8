/** The pages of the site, in the order in which somebody new would read them. A test compares them with the files. */

export interface Group {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

const page = (text: string, name: string): Group['items'][number] => ({ text, link: `/docs/${name}` });

export const groups: readonly Group[] = [
  { text: 'Start', items: [{ text: 'What it is', link: '/' }, page('The first hour', 'first-hour'), { text: 'Playground', link: '/site/playground' }, page('Questions', 'faq'), page('Moving in and out', 'migration'), page('Beside other compilers', 'comparison')] },
  { text: 'Hosts', items: [page('Next.js', 'next'), page('Vite', 'vite'), page('webpack and Rspack', 'webpack'), page('Babel, Metro, esbuild, Storybook', 'pipelines')] },
  { text: 'Writing and testing', items: [page('Recipes', 'recipes'), page('Tests of apps', 'testing'), page('Lint rules', 'lint'), page('Command line', 'command-line'), page('Guards', 'guards'), page('For coding agents', 'agents')] },
  { text: 'Running it', items: [page('Deploying', 'deploying'), page('Handler and transport', 'runtime'), page('Security', 'security'), page('Many packages, many machines', 'scaling')] },
  { text: 'Reference', items: [page('Options', 'options'), page('Diagnostics', 'diagnostics'), page('The manifest', 'manifest'), page('Compiled code', 'compiled-code'), page('Compatibility', 'compatibility'), { text: 'Reporting a vulnerability', link: '/SECURITY' }] },
  { text: 'Inside', items: [page('Architecture', 'architecture'), page('One look for directives', 'decisions/001-one-look-for-directives'), page('Several applications', 'decisions/002-several-applications-behind-one-host'), page('Other directives', 'decisions/003-other-directives'), page('Rooms in an order', 'decisions/004-rooms-in-an-order'), page('Snippets are text', 'decisions/005-snippets-are-text'), page('Two parsers', 'decisions/006-two-parsers'), page('Measured shortcuts', 'decisions/007-measured-shortcuts'), page("Babel's scopes", 'decisions/008-babel-crawls'), page('Names of exports', 'decisions/009-names-of-exports')] },
];
