export function load() { return []; }
export function* make() {}
