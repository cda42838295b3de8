/** Stands in for modules that have no file: see `generated.ts`. */
export {};
