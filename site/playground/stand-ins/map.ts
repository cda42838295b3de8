/** `src/4-emit/apply/text/map.ts` where nobody asks for a source map: the page compiles without the option `sourceMap`. */
export class MapWriter {
  constructor() {
    throw new Error('The playground makes no source maps.');
  }
}

export function mapOfStubs(): never {
  throw new Error('The playground makes no source maps.');
}
