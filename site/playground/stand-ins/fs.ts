/** `node:fs` of a place without files. The playground has one file, and its text is in the text field. */

function missing(path: string): never {
  throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
}

export const closeSync = missing;
export const fstatSync = missing;
export const openSync = missing;
export const readFileSync = missing;
export const readdirSync = missing;
export const realpathSync = missing;

export function statSync(): undefined {
  return undefined;
}

export const constants = { O_RDONLY: 0 };

export default { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync };
