/** The directory from which Turbopack counts paths: a project's, or that of the repository around it. */
import { SetUpError } from '../../set-up-error.ts';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const roots = new Map<string, string>();

/**
 * @param project The directory of the Next.js project, absolute.
 * @param configured `turbopack.root` or `outputFileTracingRoot` of the configuration. Without one Next.js looks for a lock file or a workspace,
 *   and is asked here where it has found one.
 * @throws Error that names the option to set, when this Next.js does not tell.
 */
export function turbopackRootOf(project: string, configured: string | undefined): string {
  if (configured !== undefined) return resolve(project, configured);
  const known = roots.get(project) ?? inferredRoot(project);
  roots.set(project, known);
  return known;
}

function inferredRoot(project: string): string {
  try {
    const load: (file: string) => unknown = createRequire(join(project, 'next.config.js'));
    const { findRootDirAndLockFiles } = load('next/dist/lib/find-root.js') as {
      readonly findRootDirAndLockFiles: (project: string) => { readonly rootDir: string };
    };
    return findRootDirAndLockFiles(project).rootDir;
  } catch {
    throw new SetUpError(
      'babel-plugin-use-server cannot tell from which directory Turbopack counts paths: set `turbopack: { root: import.meta.dirname }` in next.config, or the root of your repository.',
    );
  }
}
