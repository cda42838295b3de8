/** Folders from one upwards, as Node.js looks for packages and people for configurations. */
import { dirname } from 'node:path';

/** @example upwards('/app/lib') // ['/app/lib', '/app', '/'] */
export function upwards(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}
