/** A copy of an app that may be edited, in a place from which packages are found. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('app/', import.meta.url));
const framework = fileURLToPath(new URL('../../examples/vite-rsc/framework/', import.meta.url));

export interface WorkCopy {
  readonly root: string;
  /** Replaces text in a file; throws when it is not there, so that no edit is lost. */
  readonly edit: (file: string, from: string, to: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  readonly removeAll: () => void;
}

/** @param parent The copy is made in here; what it imports is found from here. */
export function copyApp(parent: string): WorkCopy {
  const copy = copyFolder(app, parent);
  const { root } = copy;
  cpSync(framework, join(root, 'framework'), { recursive: true, filter: (path) => !path.endsWith('entry.rsc.tsx') });
  // Vite 7 asks it how JSX is compiled.
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: { jsx: 'react-jsx' } }));
  for (const file of ['page.tsx', 'entry.ssr.tsx', 'entry.browser.tsx']) {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('../../../examples/vite-rsc/framework/', './framework/'));
  }
  return copy;
}

/** Copies a project, without what was built and installed in it. */
export function copyFolder(from: string, parent: string): WorkCopy {
  mkdirSync(join(parent, 'dist'), { recursive: true });
  const root = mkdtempSync(join(parent, 'dist', 'app-'));
  cpSync(from, root, { recursive: true, filter: (path) => !/\/(?:dist|node_modules)$/.test(path) });
  return {
    root,
    edit(file, before, after) {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
      writeFileSync(path, text.replace(before, after));
    },
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: (file) => rmSync(join(root, file)),
    removeAll: () => rmSync(root, { recursive: true, force: true }),
  };
}
