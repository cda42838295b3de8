/** Which environment is the server's is said by name, and a name can be wrong: then code of the server would be compiled for browsers. */
import type { ResolvedConfig } from 'vite';
import { SetUpError } from '../../set-up-error.ts';

/**
 * @param option Where the name is from: `environment.rsc`.
 * @throws SetUpError for an environment that browsers load, and for one that there is none of.
 */
export function checkServerEnvironment({ environments }: ResolvedConfig, name: string, option: string): void {
  const environment = environments[name];
  const others = Object.keys(environments)
    .filter((other) => environments[other]?.consumer === 'server')
    .map((other) => `'${other}'`);
  if (environment === undefined) {
    throw new SetUpError(
      `layer-unknown: \`${option}\` is '${name}', and this Vite config has no environment of that name. ${others.length === 0 ? 'It has none of servers' : `Write one of those of servers: ${others.join(', ')}`}.`,
    );
  }
  if (environment.consumer === 'client') {
    throw new SetUpError(
      `layer-mismatch: \`${option}\` is '${name}', an environment that browsers load: the code of Server Functions would get there. Environments of servers are ${others.join(', ') || 'none'}.`,
    );
  }
}
