/** How far a long measurement is, on stderr: one line that is written over on a terminal, else a line for each tenth. */
export interface Progress {
  readonly add: (count: number) => void;
  /** Takes the line off a terminal. */
  readonly end: () => void;
}

/** @param title What is done with how many of what: `measured` … `files`. */
export function progressOf(title: string, total: number, what: string): Progress {
  const { stderr } = process;
  let done = 0;
  let tenths = 0;
  return {
    add: (count) => {
      done += count;
      const reached = Math.floor((done / total) * 10);
      const line = `${title} ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} ${what}`;
      if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
      else if (reached > tenths) stderr.write(`${line}\n`);
      tenths = reached;
    },
    end: () => {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
