/** Every message that one file brings about, as the command of webpack and of Rspack prints it. */
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectToTell, refusedExamples, wrongExamples } from '../harness/wrong-examples.ts';
import { BUNDLERS, createCompiler, createProject } from './project.ts';
import type { Stats } from './project.ts';

const EXAMPLES = Object.fromEntries(wrongExamples.map(({ code, text }) => [`app/${code}.tsx`, text]));

describe.each(BUNDLERS)('%s', (bundler) => {
  let printed: string;

  beforeAll(async () => {
    const project = createProject({
      ...EXAMPLES,
      'package.json': '{ "name": "app" }',
      'app/ssr.js': '',
      'app/browser.js': '',
      'app/server.js': wrongExamples.map(({ code }) => `import './${code}.tsx';\n`).join(''),
    });
    const compiler = createCompiler(project, { bundler });
    const stats = await new Promise<Stats>((resolve, reject) => compiler.run((error, result) => (result === undefined ? reject(error) : resolve(result))));
    await new Promise<void>((resolve) => compiler.close(resolve));
    printed = stripVTControlCharacters(stats.toString({ all: false, errors: true, warnings: true }))
      // Rspack draws a frame around a text.
      .replaceAll(/^ *(?:╰─▶ *)?(?:[×│⚠] ?)+/gm, '');
  });

  test.each(wrongExamples)('$code', (example) => {
    expectToTell(printed, `app/${example.code}.tsx`, example);
  });

  test('with the details that the command prints of a few errors, too', async () => {
    const [example] = refusedExamples;
    if (example === undefined) return expect.fail('There is no example.');
    const files = { [`app/${example.code}.tsx`]: example.text, 'app/server.js': `import './${example.code}.tsx';\n`, 'app/ssr.js': '', 'app/browser.js': '' };
    const compiler = createCompiler(createProject({ 'package.json': '{ "name": "app" }', ...files }), { bundler });
    const stats = await new Promise<Stats>((resolve, reject) => compiler.run((error, result) => (result === undefined ? reject(error) : resolve(result))));
    await new Promise<void>((resolve) => compiler.close(resolve));
    const text = stripVTControlCharacters(stats.toString({ all: false, errors: true, errorDetails: true, errorStack: false }));
    expect(text.split(` ${example.code}\n`)).toHaveLength(2);
  });

  test('each finding is there once', () => {
    for (const { code, diagnostics } of wrongExamples) expect.soft(printed.split(` ${code}\n`), code).toHaveLength(diagnostics.length + 1);
    expect(refusedExamples.length).toBeGreaterThan(20);
  });
});
