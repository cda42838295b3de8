/** Which modules look around for packages that Jest has not transformed, when they have been loaded. */

/** Has `noteCompiled` and `refuseUntransformed`. */
export const TEST_CLIENT = 'babel-plugin-use-server/testing/client';

/** Neither a file beside it nor one of the kit. */
export function isOfPackage(specifier: string): boolean {
  return !/^(?:[./]|node:|babel-plugin-use-server\b)/.test(specifier);
}
