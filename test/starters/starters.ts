/** What makes an app of each host, and where the app of docs/first-hour.md goes in it. */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stepsOf } from '../first-hour/steps.ts';
import type { Step } from '../first-hour/steps.ts';
import { snippetsOf } from '../harness/doc-snippets.ts';

export interface Starter {
  readonly name: string;
  /** The package whose version counts. */
  readonly host: string;
  /** What is typed in an empty folder to get an app in the folder `app`. */
  readonly make: readonly string[];
  /** A starter that no package brings along: a folder beside this file. */
  readonly copied?: string;
  /** What the app needs where docs/first-hour.md has no walk: a folder beside this file. */
  readonly added?: string;
  /** What is installed together with the compiler, as `init` says. */
  readonly beside?: string;
  /** The file that `init` writes into. */
  readonly config: string;
  /** The app is written, and what it changes. */
  readonly app: readonly Step[];
  readonly serve: string;
  /** A form of the page works before any script has run. */
  readonly hasHtmlForms: boolean;
}

const snippet = snippetsOf('first-hour');
const write = (file: string, text: string): Step => ({ kind: 'write', file, text });

/** The files of a walk of the page: what it writes and changes before it looks at the page for the first time. */
function appOf(walk: string): readonly Step[] {
  const steps = stepsOf(walk);
  return steps
    .slice(
      0,
      steps.findIndex(({ kind }) => kind === 'open'),
    )
    .filter(({ kind }) => kind === 'write' || kind === 'change');
}

/** The app in a framework of its own: everything but the page lies in `folder`. */
function appIn(folder: string, page: string, write_: (page: string) => string): readonly Step[] {
  const files = ['guests.ts', 'actions.ts', 'clear.tsx'].map((name) => write(`${folder}/${name}`, snippet(`app/${name}`)));
  return [...files, write(`${folder}/${page}`, write_(snippet('app/page.tsx')))];
}

const FUNCTION = 'export default async function Page()';
const wakuPage = (page: string): string => `${page.replaceAll("'./", "'../")}\nexport const getConfig = async () => ({ render: 'dynamic' }) as const;\n`;
const rootOfRsc = (page: string): string =>
  page.replace(FUNCTION, 'export async function Root()').replace('<main>', '<html lang="en"><body><main>').replace('</main>', '</main></body></html>');

/** The second build: the server's. Both have the plugin that `init` has made. */
const SERVER_BUILD: Step = {
  kind: 'change',
  file: 'webpack.config.js',
  hunks: [
    {
      before: 'export default () => {',
      after: `const server = {
    name: "server",
    mode: "production",
    target: "node",
    entry: "./server.js",
    output: { path: path.resolve(__dirname, "dist-server"), filename: "main.cjs", library: { type: "commonjs2" } },
    resolve: { conditionNames: ["react-server", "..."] },
    plugins: [useServer],
};

export default () => {`,
    },
    { before: '    return config;', after: '    return [config, server];' },
  ],
};

export const STARTERS: readonly Starter[] = [
  {
    name: 'create-next-app',
    host: 'next',
    make: ['npx create-next-app@latest app --yes --empty'],
    config: 'next.config.ts',
    app: appOf('Next.js'),
    serve: 'npm start',
    hasHtmlForms: true,
  },
  {
    name: 'Next.js canary',
    host: 'next',
    make: ['npx create-next-app@latest app --yes --empty', '(cd app && npm install "next@>=16.5.0-canary.0")'],
    config: 'next.config.ts',
    app: appOf('Next.js'),
    serve: 'npm start',
    hasHtmlForms: true,
  },
  // It takes over an app of Next.js, whose scripts stay beside its own.
  {
    name: 'vinext',
    host: 'vinext',
    make: [
      'npx create-next-app@latest app --yes --empty',
      '(cd app && npx vinext@latest init --platform=node --skip-check)',
      '(cd app && npm pkg set scripts.dev="vite dev" scripts.build="vite build" scripts.start="vinext start")',
    ],
    config: 'vite.config.ts',
    app: appOf('Next.js'),
    serve: 'npm start',
    hasHtmlForms: true,
  },
  {
    name: 'create-vite',
    host: 'vite',
    make: ['npm create vite@latest app -- --template react-ts --no-interactive'],
    beside: 'react-server-dom-webpack',
    config: 'vite.config.ts',
    app: appOf('Vite without Server Components'),
    serve: 'npm run preview',
    hasHtmlForms: false,
  },
  {
    name: 'create-waku',
    host: 'waku',
    make: ['npx create-waku@latest --project-name app --skip-install'],
    config: 'waku.config.ts',
    app: appIn('src', 'pages/index.tsx', wakuPage),
    serve: 'npm start',
    hasHtmlForms: true,
  },
  {
    name: "plugin-rsc's starter",
    host: '@vitejs/plugin-rsc',
    make: [],
    copied: 'plugin-rsc',
    config: 'vite.config.ts',
    app: appIn('src', 'root.tsx', rootOfRsc),
    serve: 'npm run preview',
    hasHtmlForms: true,
  },
  // In `web.mjs` is what a plain webpack app lacks: a server.
  {
    name: 'create-webpack-app',
    host: 'webpack',
    make: ['mkdir app', '(cd app && npx create-webpack-app init . --force --template=react)', '(cd app && npm pkg set scripts.start="node web.mjs")'],
    beside: 'react@19 react-dom@19 react-server-dom-webpack @remix-run/node-fetch-server',
    config: 'webpack.config.js',
    added: 'webpack',
    app: [SERVER_BUILD],
    serve: 'npm start',
    hasHtmlForms: false,
  },
];

/** Copies a folder that lies beside this file. */
export function copyFiles(name: string, into: string): void {
  cpSync(fileURLToPath(new URL(name, import.meta.url)), into, { recursive: true });
}
