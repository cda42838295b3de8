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

  test('each finding is there once', () => {
    for (const { code, diagnostics } of wrongExamples) expect.soft(printed.split(` ${code}\n`), code).toHaveLength(diagnostics.length + 1);
    expect(refusedExamples.length).toBeGreaterThan(20);
  });
});
