/** Stands in for modules that have no file: see `build/generated.ts`. */
export {};
