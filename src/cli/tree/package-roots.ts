/**
 * In the root of a workspace: ids are made from the root, and the builds of its packages make theirs from their own folders.
 *
 *     /repo/apps/web/app/actions.ts      apps/web/app/actions.ts#save here, app/actions.ts#save in the build of apps/web
 */
import { dirname, relative } from 'node:path';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import type { ProjectModule } from '../../project/file/module.ts';
import { isWorkspaceRoot } from '../../resolve/workspace.ts';
import type { Arguments } from '../terminal/command.ts';
import { packageAround } from './place.ts';
import type { Tree } from './place.ts';
import type { Terminal } from '../terminal/terminal.ts';

const MOST_NAMED = 3;

/** Says so, once, where functions are in packages below the root and the user has not chosen the root. */
export function reportPackageRoots(
  modules: readonly Pick<ProjectModule, 'file'>[],
  { root, config }: Tree,
  args: Arguments,
  { err, errColors }: Terminal,
): void {
  if (args.value('root') !== undefined || config !== null || !isWorkspaceRoot(root)) return;
  const packages = [...new Set(modules.map(({ file }) => packageAround(dirname(file))))].flatMap((folder) =>
    folder === null || folder.length <= root.length ? [] : [visible(relative(root, folder))],
  );
  if (packages.length === 0) return;
  const named = `${packages.slice(0, MOST_NAMED).join(', ')}${packages.length > MOST_NAMED ? ' and others' : ''}`;
  err(
    `${errColors.yellow('warning')} Ids are made from the root of the workspace here, and no build has them: builds of ${named} make theirs from their own folder. Name one of these folders, or say --root.\n`,
  );
}
