/**
 * Reads one file after the other into the same memory: of nearly all files only a few bytes are looked for, and no string is made of them.
 *
 *     const reader = sourceReader();
 *     reader.read('app/page.tsx');
 *     if (reader.holds(words)) parse(reader.text());
 */
import { readSync } from 'node:fs';
import { withRegularFile } from '../../files/regular-file.ts';

export interface SourceReader {
  /** Reads a file in place of the one before. @throws what the system says, and Error for what is no regular file of a usual size. */
  readonly read: (file: string) => void;
  /** Do these bytes occur in the file? */
  readonly holds: (bytes: Buffer) => boolean;
  /** The file as text, from UTF-8. */
  readonly text: () => string;
}

const FIRST_SIZE = 1 << 18;

export function sourceReader(): SourceReader {
  let memory = Buffer.allocUnsafe(FIRST_SIZE);
  let length = 0;
  const readAll = (descriptor: number): void => {
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
  };
  return {
    read: (file) => {
      length = 0;
      withRegularFile(file, readAll);
    },
    holds: (bytes) => memory.subarray(0, length).includes(bytes),
    text: () => memory.toString('utf8', 0, length),
  };
}
