/**
 * Imports that Vite leaves to Node.js in environments of servers: a package with Server Functions among them is none that can be called.
 *
 *     resolve: { external: ['billing'] }    import { charge } from 'billing';     refused: the app says it itself
 *     in no package.json                    import { charge } from 'hoisted';     a warning: it was not known when Vite was configured
 */
import { dirname } from 'node:path';
import type { Environment, Plugin } from 'vite';
import { catalogue } from '../../../diagnostics/catalogue/catalogue.ts';
import { scanSpecifiers } from '../../../resolve/specifiers.ts';
import { fileOf } from '../build/claims.ts';
import { errorOf } from '../build/messages.ts';
import { createPackageLook } from './package-look.ts';
import { installedFolder } from '../../../link/installed-packages.ts';
import { PACKAGE } from '../build/runtime-modules.ts';

/** The name of a package in front of a specifier; nothing for paths, aliases, and modules of Node.js. */
const NAME = /^(?:@[^/]+\/)?[^./#@:~\0][^/:]*(?=\/|$)/;

export function externalPackagesPlugin(): Plugin {
  const look = createPackageLook(null);
  const known = new Map<string, boolean>();
  const holds = (name: string, folder: string): boolean => {
    const key = `${name} ${folder}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const place = installedFolder(name, folder);
    const found = place !== null && look.holds(place);
    known.set(key, found);
    return found;
  };
  const said = new Set<string>();
  return {
    name: 'use-server:external-packages',
    enforce: 'post',
    sharedDuringBuild: true,
    applyToEnvironment: ({ config }) => config.consumer === 'server' && config.resolve.noExternal !== true,
    transform(code, id) {
      const { environment } = this;
      for (const name of new Set(scanSpecifiers(code).flatMap((specifier) => NAME.exec(specifier)?.[0] ?? []))) {
        const why = name === PACKAGE ? null : whyExternal(environment, name);
        if (why === null || said.has(`${environment.name} ${name}`) || !holds(name, dirname(fileOf(id)))) continue;
        const message = messageOf(name, environment.name, why);
        if (why === 'configured') this.error(errorOf(message, id));
        said.add(`${environment.name} ${name}`);
        this.warn({ message, id });
      }
    },
  };
}

/** null for a package that is compiled with the app. */
function whyExternal({ config }: Environment, name: string): 'configured' | 'unknown' | null {
  const { external, noExternal } = config.resolve;
  if (external !== true && external.includes(name)) return 'configured';
  const isInside = [noExternal].flat().some((one) => (one instanceof RegExp ? one.test(name) : one === true || one === name));
  return isInside ? null : 'unknown';
}

function messageOf(name: string, environment: string, why: 'configured' | 'unknown'): string {
  const { message } = catalogue['untransformed-module'];
  const wayOut =
    why === 'configured'
      ? `It is in \`resolve.external\` of the environment \`${environment}\`: take it out there.`
      : `Vite leaves it to Node.js in the environment \`${environment}\`: put it into the dependencies of your package.json, or into \`resolve.noExternal\`.`;
  return `untransformed-module: ${message({ module: name })}\n${wayOut}`;
}
