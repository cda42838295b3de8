/** What Server Functions have done: one list for the whole process, however the app was bundled. */
export function notes() {
  return (globalThis.notesOfThePeersApp ??= []);
}

export function note(text) {
  notes().push(text);
}
