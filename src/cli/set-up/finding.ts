/** One line of `use-server doctor`. */
export interface Finding {
  /** A problem makes the exit code 1; of an advice nothing breaks today. */
  readonly kind: 'fine' | 'advice' | 'problem';
  /** What was looked at: `node`, `key`, `salt`. */
  readonly about: string;
  /** What is so, and what to do about it. */
  readonly text: string;
}

export const fine = (about: string, text: string): Finding => ({ kind: 'fine', about, text });
export const advice = (about: string, text: string): Finding => ({ kind: 'advice', about, text });
export const problem = (about: string, text: string): Finding => ({ kind: 'problem', about, text });
