/** The guestbook's data. It lives in memory and starts again with every process. */

export interface Entry {
  readonly id: string;
  readonly author: string;
  readonly message: string;
  readonly likes: number;
  readonly pinned: boolean;
}

const entries = new Map<string, Entry>();
let lastId = 0;
let views = 0;

addEntry('Grace', 'First! What a lovely place.');
addEntry('Ada', 'The engine sends its regards.');
addEntry('Linus', 'Works on my machine.');

/** Every entry, pinned ones first, then the newest. */
export function listEntries(): readonly Entry[] {
  return [...entries.values()].sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || Number(b.id) - Number(a.id),
  );
}

export function findEntry(id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no entry ${id}.`);
  return entry;
}

export function addEntry(author: string, message: string): Entry {
  lastId += 1;
  return save({ id: String(lastId), author, message, likes: 0, pinned: false });
}

export function likeEntry(id: string): Entry {
  const entry = findEntry(id);
  return save({ ...entry, likes: entry.likes + 1 });
}

export function editEntry(id: string, message: string): Entry {
  return save({ ...findEntry(id), message });
}

export function togglePin(id: string): Entry {
  const entry = findEntry(id);
  return save({ ...entry, pinned: !entry.pinned });
}

export function removeEntry(id: string): void {
  entries.delete(id);
}

export function removeAllEntries(): number {
  const count = entries.size;
  entries.clear();
  return count;
}

export function addView(): number {
  views += 1;
  return views;
}

function save(entry: Entry): Entry {
  entries.set(entry.id, entry);
  return entry;
}
