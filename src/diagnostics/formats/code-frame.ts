/** The lines around a place in a text. The library behind it is loaded when the first frame is made. */
import { createRequire } from 'node:module';

/** 1-based, as people count. */
interface Location {
  readonly line: number;
  readonly column: number;
}

interface CodeFrameModule {
  readonly codeFrameColumns: (
    source: string,
    location: { readonly start: Location; readonly end?: Location },
    options: { readonly linesAbove: number; readonly linesBelow: number; readonly forceColor: boolean },
  ) => string;
}

const require = createRequire(import.meta.url);

export function codeFrame(
  source: string,
  location: { readonly start: Location; readonly end?: Location },
  { around, color }: { readonly around: number; readonly color: boolean },
): string {
  const { codeFrameColumns }: CodeFrameModule = require('@babel/code-frame');
  return codeFrameColumns(source.replace(CONTROLS, picture), location, { linesAbove: around, linesBelow: around, forceColor: color });
}

/** What a terminal obeys, but for line ends and tabs; and what turns the direction of text round. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** One column wide, as what it stands for is counted. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}
