/** One process that builds again with every edit; what it has after each is compared with a build that begins with nothing. */
import { expect, test } from 'vitest';
import { APP, loadApp, NAMES } from './app.ts';
import { EDITS, expectAsClean, namesOf } from './edits.ts';
import { builtFrom, BUNDLERS, createCompiler, createProject } from './project.ts';
import type { Built, Bundler, Project } from './project.ts';

interface Watched {
  readonly project: Project;
  /** After the n-th build. */
  readonly settled: (after: number) => Promise<Built>;
  readonly builds: () => number;
}

async function watching(files: Parameters<typeof createProject>[0], bundler: Bundler, use: (watched: Watched) => Promise<void>): Promise<void> {
  const project = createProject(files);
  const compiler = createCompiler(project, { bundler });
  let latest: Built | null = null;
  let builds = 0;
  compiler.watch({ aggregateTimeout: 20, poll: 50 }, (error, stats) => {
    if (error) throw error;
    if (stats !== undefined) latest = builtFrom(project.output, stats);
    builds++;
  });

  /** A change in one compiler may make another one build again: it is over when nothing comes any more. */
  const settled = async (after: number): Promise<Built> => {
    const start = Date.now();
    for (let seen = after; seen === after || seen !== builds;) {
      if (Date.now() - start > 30_000) throw new Error(`${builds - after} builds, and none was the last.`);
      if (builds > after) seen = builds;
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    return latest ?? expect.fail('nothing was built');
  };

  try {
    await use({ project, settled, builds: () => builds });
  } finally {
    await new Promise<void>((resolve) => compiler.close(resolve));
  }
}

test.each(BUNDLERS)('%s: edits that add and remove Server Functions, in either layer', (bundler) =>
  watching(APP, bundler, async ({ project, settled, builds }) => {
    const first = await settled(0);
    expect(first.errors).toEqual([]);
    expect(namesOf(await loadApp(first.output))).toEqual(NAMES);
    for (const edit of EDITS) {
      const before = builds();
      edit.apply(project);
      await expectAsClean(edit, await settled(before), project, { bundler });
    }

    // An error does not end it, and goes away with its cause.
    let before = builds();
    project.write({
      'app/other.js': "'use server';\nexport function notAsync() {}\n",
      'app/counter.js': "'use client';\nimport { notAsync } from './other.js';\nexport const Counter = notAsync;\n",
    });
    expect((await settled(before)).errors.join('\n')).toContain('function-not-async');
    before = builds();
    project.write({ 'app/other.js': "'use server';\nexport async function notAsync() { return 1; }\n" });
    const mended = await settled(before);
    expect(mended.errors).toEqual([]);
    expect(await (await loadApp(mended.output)).call('notAsync')).toBe(1);
  }),
);

test.each(BUNDLERS)('%s: an error that comes from behind a star, from a file that nothing else imports, goes away with its cause', (bundler) =>
  watching(
    {
      ...APP,
      'app/other.js': "'use server';\nexport * from './behind.js';\n",
      'app/behind.js': 'export function notAsync() {}\n',
      'app/counter.js': "'use client';\nimport { notAsync } from './other.js';\nexport const Counter = notAsync;\n",
    },
    bundler,
    async ({ project, settled, builds }) => {
      expect((await settled(0)).errors.join('\n')).toContain('function-not-async');
      const before = builds();
      project.write({ 'app/behind.js': 'export async function notAsync() { return 2; }\n' });
      const mended = await settled(before);
      expect(mended.errors).toEqual([]);
      expect(await (await loadApp(mended.output)).call('notAsync')).toBe(2);
    },
  ),
);
