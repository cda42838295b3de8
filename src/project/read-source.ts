/**
 * Reads one file after the other into the same memory: of nearly all files only a few bytes are looked for, and no string is made of them.
 *
 *     const reader = sourceReader();
 *     reader.read('app/page.tsx');
 *     if (reader.holds(words)) parse(reader.text());
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface SourceReader {
  /** Reads a file in place of the one before. @throws what the system says. */
  readonly read: (file: string) => void;
  /** Do these bytes occur in the file? */
  readonly holds: (bytes: Buffer) => boolean;
  /** The file as text, from UTF-8. */
  readonly text: () => string;
}

const FIRST_SIZE = 1 << 18;
/** Nobody writes larger files, and a parser would take minutes for one. */
const LARGEST = 32 * 1024 * 1024;

export function sourceReader(): SourceReader {
  let memory = Buffer.allocUnsafe(FIRST_SIZE);
  let length = 0;
  return {
    read: (file) => {
      length = 0;
      const descriptor = openSync(file, 'r');
      try {
        const stats = fstatSync(descriptor);
        if (!stats.isFile()) throw new Error('it is no regular file');
        if (stats.size > LARGEST) throw new Error(`it has ${Math.ceil(stats.size / 1024 / 1024).toLocaleString('en-US')} MB, and sources of more than ${LARGEST / 1024 / 1024} MB are not read`);
        for (;;) {
          const size = readSync(descriptor, memory, length, memory.length - length, null);
          length += size;
          // A file that leaves room has been read to its end.
          if (length < memory.length) {
            if (size === 0 || length < FIRST_SIZE) return;
          } else {
            const larger = Buffer.allocUnsafe(memory.length * 2);
            memory.copy(larger);
            memory = larger;
          }
        }
      } finally {
        closeSync(descriptor);
      }
    },
    holds: (bytes) => memory.subarray(0, length).includes(bytes),
    text: () => memory.toString('utf8', 0, length),
  };
}

/** One file as text. @throws what the system says, and for what is no source of a usual size. */
export function readSource(file: string): string {
  const reader = sourceReader();
  reader.read(file);
  return reader.text();
}
