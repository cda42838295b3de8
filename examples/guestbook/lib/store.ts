/** The guestbook's data, in SQLite. The file is made on the first start; `GUESTBOOK_DATABASE` names another one, or `:memory:`. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Entry {
  readonly id: string;
  readonly author: string;
  readonly message: string;
  readonly likes: number;
  readonly pinned: boolean;
}

const database = open(process.env['GUESTBOOK_DATABASE'] ?? 'data/guestbook.sqlite');

function open(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const opened = new DatabaseSync(file);
  opened.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT, author TEXT NOT NULL, message TEXT NOT NULL, likes INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE IF NOT EXISTS cleared (
      id INTEGER PRIMARY KEY, author TEXT NOT NULL, message TEXT NOT NULL, likes INTEGER NOT NULL, pinned INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS subscribers (email TEXT PRIMARY KEY) STRICT;
    CREATE TABLE IF NOT EXISTS sessions (id TEXT PRIMARY KEY, visitor TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  `);
  const isNew = opened.prepare("INSERT OR IGNORE INTO counters VALUES ('views', 0)").run().changes === 1;
  if (isNew) {
    const add = opened.prepare('INSERT INTO entries (author, message) VALUES (?, ?)');
    add.run('Grace', 'First! What a lovely place.');
    add.run('Ada', 'The engine sends its regards.');
    add.run('Linus', 'Works on my machine.');
  }
  return opened;
}

type Value = string | number;

function rows(sql: string, ...values: readonly Value[]): readonly Readonly<Record<string, unknown>>[] {
  return database.prepare(sql).all(...values);
}

function run(sql: string, ...values: readonly Value[]): number {
  return Number(database.prepare(sql).run(...values).changes);
}

function toEntry(row: Readonly<Record<string, unknown>>): Entry {
  return { id: String(row['id']), author: String(row['author']), message: String(row['message']), likes: Number(row['likes']), pinned: row['pinned'] === 1 };
}

/** Every entry, pinned ones first, then the newest. */
export function listEntries(): readonly Entry[] {
  return rows('SELECT * FROM entries ORDER BY pinned DESC, id DESC').map(toEntry);
}

export function findEntry(id: string): Entry {
  const [row] = rows('SELECT * FROM entries WHERE id = ?', id);
  if (row === undefined) throw new Error(`There is no entry ${id}.`);
  return toEntry(row);
}

export function addEntry(author: string, message: string): void {
  run('INSERT INTO entries (author, message) VALUES (?, ?)', author, message);
}

export function likeEntry(id: string): Entry {
  run('UPDATE entries SET likes = likes + 1 WHERE id = ?', id);
  return findEntry(id);
}

export function editEntry(id: string, message: string): Entry {
  run('UPDATE entries SET message = ? WHERE id = ?', message, id);
  return findEntry(id);
}

export function togglePin(id: string): void {
  run('UPDATE entries SET pinned = 1 - pinned WHERE id = ?', id);
}

export function removeEntry(id: string): void {
  run('DELETE FROM entries WHERE id = ?', id);
}

/** They can be brought back until the guestbook is cleared again. */
export function removeAllEntries(): number {
  run('DELETE FROM cleared');
  run('INSERT INTO cleared SELECT id, author, message, likes, pinned FROM entries');
  return run('DELETE FROM entries');
}

export function restoreEntries(): number {
  const restored = run('INSERT INTO entries (id, author, message, likes, pinned) SELECT * FROM cleared');
  run('DELETE FROM cleared');
  return restored;
}

export function countCleared(): number {
  return Number(rows('SELECT count(*) AS count FROM cleared')[0]?.['count']);
}

export function addView(): number {
  const [row] = rows("UPDATE counters SET value = value + 1 WHERE name = 'views' RETURNING value");
  return Number(row?.['value']);
}

/** @returns false for an address that is on the list already. */
export function addSubscriber(email: string): boolean {
  return run('INSERT OR IGNORE INTO subscribers VALUES (?)', email) === 1;
}

export function countSubscribers(): number {
  return Number(rows('SELECT count(*) AS count FROM subscribers')[0]?.['count']);
}

/** Who is signed in, in a session that the server has given out; null in a new one. */
export function visitorOf(session: string): string | null {
  const [row] = rows('SELECT visitor FROM sessions WHERE id = ?', session);
  return row === undefined ? null : String(row['visitor']);
}

export function rememberVisitor(session: string, visitor: string): void {
  run('INSERT INTO sessions VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET visitor = excluded.visitor', session, visitor);
}
