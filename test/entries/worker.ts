/** A worker of a build: compiles modules again and again, as their texts change, and writes their entries. */
import { transformSync } from '@babel/core';
import { workerData } from 'node:worker_threads';
import useServer from '../../src/index.ts';
import type { Work } from './work.ts';
import { textOf } from './work.ts';

const { root, modules, rounds, seed } = workerData as Work;

for (let round = 0; round < rounds; round++) {
  for (const [index, module] of modules.entries()) {
    transformSync(textOf(seed + round + index), {
      filename: `${root}/${module}`,
      root,
      cwd: root,
      configFile: false,
      babelrc: false,
      plugins: [[useServer, { layer: 'server', manifestDir: 'entries' }]],
    });
  }
}
