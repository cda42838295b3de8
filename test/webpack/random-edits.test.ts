/** A hundred random edits in a row under `watch`: what is there after each is what the app says, and in the end what a clean build has. */
import { expect, test } from 'vitest';
import { actionsModule, answersOf, FIRST_STATE, inlineFunctions, isBroken, namesOf, passedModule, randomStates, WRAPPER } from '../harness/edited-app.ts';
import type { EditedApp } from '../harness/edited-app.ts';
import { APP, loadApp } from './app.ts';
import { namesOf as namesInBuild } from './edits.ts';
import { build, builtFrom, BUNDLERS, createCompiler, createProject } from './project.ts';
import type { Built, Project } from './project.ts';

const EDITS = Number(process.env['EDITS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? 1);

test.each(BUNDLERS)(
  '%s',
  async (bundler) => {
    const project = createProject({
      'package.json': '{ "name": "app" }',
      'app/wrapped.js': WRAPPER,
      'app/server.js': APP['app/server.js'] ?? '',
      'app/ssr.js': APP['app/ssr.js'] ?? '',
      'app/browser.js': APP['app/browser.js'] ?? '',
    });
    writeState(project, FIRST_STATE);
    const compiler = createCompiler(project, { bundler, mode: 'development' });
    let latest: Built | null = null;
    compiler.watch({ aggregateTimeout: 20 }, (error, stats) => {
      if (error) throw error;
      if (stats !== undefined) latest = builtFrom(project.output, stats);
    });
    try {
      await expect.poll(() => latest?.errors, { timeout: 30_000 }).toEqual([]);
      // Watching begins after the first build has been told of; an edit in between is nobody's.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const done: string[] = [];
      for (const state of randomStates(SEED, EDITS)) {
        latest = null;
        writeState(project, state);
        done.push(state.edit);
        await expect
          .poll(() => stateOf(latest), { timeout: 20_000, interval: 50, message: done.join('\n') })
          .toEqual(isBroken(state) ? 'broken' : expectedOf(state));
      }
      const clean = await build(project, { bundler, mode: 'development', output: `${project.output}-clean` });
      expect(clean.errors).toEqual([]);
      const [edited, fresh] = [await loadApp(project.output), await loadApp(clean.output)];
      expect(edited.functions).toEqual(fresh.functions);
      expect(edited.clientManifest).toEqual(fresh.clientManifest);
      expect(edited.ssrManifest).toEqual(fresh.ssrManifest);
    } finally {
      await new Promise<void>((resolve) => compiler.close(resolve));
    }
  },
  600_000,
);

function writeState({ write, remove }: Project, state: EditedApp): void {
  const actions = actionsModule(state, { wrapper: './wrapped.js', passed: './passed.js' });
  const exported = namesOf(state, 'actions');
  const from = exported.length === 0 ? '' : `import { ${exported.join(', ')} } from './actions.js';`;
  write({
    ...(actions === null ? {} : { 'app/actions.js': actions }),
    'app/passed.js': passedModule(state, './wrapped.js'),
    'app/counter.js': `'use client';\n${from}\nexport function Counter() { return String([${exported.join(', ')}]); }\n`,
    'app/page.js': `import { Counter } from './counter.js';\nimport { createElement } from 'react';\nexport default function Page() {\n  ${inlineFunctions(state)}  return createElement('p', { actions: [${namesOf(state, 'page').join(', ')}] }, createElement(Counter));\n}\n`,
  });
  if (actions === null) {
    try {
      remove('app/actions.js');
    } catch {
      // It went away with an earlier edit.
    }
  }
}

interface Shown {
  readonly names: readonly string[];
  readonly answers: Readonly<Record<string, unknown>>;
}

const expectedOf = (state: EditedApp): Shown => ({
  names: [...namesOf(state, 'page').map((name) => `Page.${name}`), ...namesOf(state, 'actions')].sort(),
  answers: answersOf(state, 'actions'),
});

async function stateOf(built: Built | null): Promise<Shown | string> {
  if (built === null) return 'not built yet';
  if (built.errors.length > 0) return 'broken';
  const app = await loadApp(built.output);
  const names = namesInBuild(app);
  const ofModule = names.filter((name) => !name.startsWith('Page.'));
  return { names, answers: Object.fromEntries(await Promise.all(ofModule.map(async (name) => [name, await app.call(name)] as const))) };
}
