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

export function codeFrame(source: string, location: { readonly start: Location; readonly end?: Location }, { around, color }: { readonly around: number; readonly color: boolean }): string {
  const { codeFrameColumns }: CodeFrameModule = require('@babel/code-frame');
  return codeFrameColumns(source, location, { linesAbove: around, linesBelow: around, forceColor: color });
}
