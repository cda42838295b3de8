/**
 * Packages that Next.js leaves to Node.js, `serverExternalPackages`: what is a Server Function in one is a plain function there, and
 * nothing that is built ever sees it.
 */
import { catalogue } from '../../diagnostics/catalogue/catalogue.ts';
import { installedFolder, packageHoldsDirective } from '../../link/installed-packages.ts';

/** Next.js reads its configuration in several processes, which have the environment of the first one. */
const SAID = '__USE_SERVER_EXTERNALS_SAID';

/** @param names As the configuration has them. */
export function warnOfExternals(names: readonly string[]): void {
  if (process.env[SAID] !== undefined) return;
  process.env[SAID] = '1';
  for (const name of names) {
    const folder = installedFolder(name, process.cwd());
    if (folder === null || !packageHoldsDirective(folder)) continue;
    const { message } = catalogue['untransformed-module'];
    console.warn(`untransformed-module: ${message({ module: name })} It is in \`serverExternalPackages\` of next.config: take it out there.`);
  }
}
