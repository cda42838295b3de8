/** The guestbook's data. It lives in memory and starts again with every process. */

export interface Entry {
  readonly id: string;
  readonly author: string;
  readonly message: string;
  readonly likes: number;
}

const byId = new Map<string, Entry>();
let lastId = 0;
let visits = 0;

addEntry('Grace', 'First! What a lovely place.');
addEntry('Linus', 'Works on my machine.');

/** The newest first. */
export function entries(): readonly Entry[] {
  return [...byId.values()].reverse();
}

export function addEntry(author: string, message: string): void {
  lastId += 1;
  byId.set(String(lastId), { id: String(lastId), author, message, likes: 0 });
}

export function changeEntry(id: string, change: (entry: Entry) => Partial<Entry>): Entry {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(`There is no entry ${id}.`);
  const changed = { ...entry, ...change(entry) };
  byId.set(id, changed);
  return changed;
}

export function removeEntry(id: string): void {
  byId.delete(id);
}

export function addVisit(): number {
  visits += 1;
  return visits;
}
