/** `clientImports` replaces imports of other files, and here are none: nothing of it is called. */
function never(): never {
  throw new Error('There is one file alone.');
}

export { never as emitClientImports, never as planClientImports };
