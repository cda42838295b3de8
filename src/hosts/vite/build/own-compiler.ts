/** Hosts that compile the directive themselves: two compilers would leave functions that nothing registers. */
import { SetUpError } from '../../set-up-error.ts';

/**
 * @param plugins Those of a resolved config.
 * @throws Error beside RedwoodSDK, which has no interface for another compiler.
 */
export function refuseOwnCompiler(plugins: readonly { readonly name: string }[]): void {
  if (plugins.some(({ name }) => name.startsWith('rwsdk:')))
    throw new SetUpError(
      'RedwoodSDK, which is among the plugins of this Vite config, compiles the directive itself and takes no other compiler: take babel-plugin-use-server/vite out. ' +
        'The command line works with such an app: npx babel-plugin-use-server list',
    );
}
