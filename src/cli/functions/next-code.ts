/**
 * What a build of Next.js has of a Server Function, whichever compiler made it: the call that makes the client's stub, and the one that
 * registers the function.
 *
 *     .next/static/chunks/app_page.js   →   (0,r.createServerReference)("40f986b4…",r.callServer,void 0,r.findSourceMapURL,"save")
 *     .next/server/app/page.js          →   (0,d.A)(k,"40f986b4…",null)
 *
 * Scripts are searched for the id, and not run. Where nothing is found, nothing is said.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularOrNull } from '../../files/regular-file.ts';

export interface BuiltCode {
  /** From the folder of the build. */
  readonly file: string;
  readonly code: string;
}

export interface BuiltCalls {
  readonly client: BuiltCode | null;
  readonly server: BuiltCode | null;
}

/** @param directory `.next`; absolute. @param id Hexadecimal digits. */
export function builtCallsOf(directory: string, id: string): BuiltCalls {
  return {
    client: firstMatch(directory, 'static', id, new RegExp(`\\(0,[\\w$]+\\.createServerReference\\)\\("${id}"[^()]{0,200}\\)`)),
    server: firstMatch(directory, 'server', id, new RegExp(`\\(0,[\\w$]+\\.[\\w$]+\\)\\([\\w$]+,"${id}",(?:null|"[^"]*")\\)`)),
  };
}

function firstMatch(directory: string, folder: string, id: string, call: RegExp): BuiltCode | null {
  for (const script of scriptsIn(join(directory, folder))) {
    const text = readRegularOrNull(join(directory, folder, script));
    const code = text?.includes(id) === true ? call.exec(text)?.[0] : undefined;
    if (code !== undefined) return { file: `${folder}/${script.replaceAll('\\', '/')}`, code };
  }
  return null;
}

function scriptsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .sort();
  } catch {
    return [];
  }
}
