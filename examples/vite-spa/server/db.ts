/** The data; in memory, and gone with the process. */

export interface Note {
  readonly id: string;
  readonly text: string;
}

const notes = new Map<string, string>([['1', 'Server Functions need no Server Components.']]);

export const db = {
  values: (): Note[] => Array.from(notes, ([id, text]) => ({ id, text })),
  set: (id: string, text: string): unknown => notes.set(id, text),
  delete: (id: string): unknown => notes.delete(id),
};
