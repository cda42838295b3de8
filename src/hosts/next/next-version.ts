/** Which Next.js this runs in, and whether that has been tried. */
import { inWords } from '../../diagnostics/catalogue/wording.ts';
import { installedVersion } from '../installed-version.ts';

/** The rest of the peer range lies between them. */
const TESTED = ['15.5', '16.2', '16.3', '16.4'] as const;

export interface NextVersion {
  /** null where no Next.js is found from the project. */
  readonly text: string | null;
  readonly major: number;
}

/** The Next.js that a project has. */
export function nextVersionOf(directory: string): NextVersion {
  const text = installedVersion('next', directory);
  return { text, major: Number.parseInt(text ?? '', 10) };
}

/** What to say about a version: null where there is nothing to say. */
export function adviceFor({ text }: NextVersion): string | null {
  if (text === null || TESTED.some((tested) => text === tested || text.startsWith(`${tested}.`))) return null;
  return `babel-plugin-use-server was tested inside Next.js ${inWords(TESTED, 'and')}, and this is ${text}. Ids, manifest and calls may not fit together: try every form and button of the app once, or use a version that was tested.`;
}
