/** What a command is: a name, what it takes, what it does. Help and errors are made from this. */
import { parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';
import { didYouMean } from '../../diagnostics/closest-match.ts';
import { UsageError } from './usage-error.ts';

export interface Flag {
  readonly type: 'boolean' | 'string';
  /** Shown in the help: `<file>`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface Command {
  /** One word or two: `manifest merge`. */
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** What stands behind the name: `<old.json> <new.json>`. */
  readonly takes: string;
  readonly details?: string;
  /** How many positional arguments; the second is Infinity for any number. */
  readonly positionals: readonly [number, number];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** @returns the exit code. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<number>;
}

/** The arguments of a command, checked against its flags. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly isSet: (flag: string) => boolean;
  /** The value of a flag that takes one. */
  readonly value: (flag: string) => string | undefined;
}

/** @throws UsageError for unknown flags, missing values, wrong choices, too few or too many arguments. */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const options = Object.fromEntries(Object.entries(command.flags).map(([name, { type }]) => [name, { type }]));
  const { tokens, values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') checkFlag(command, token.name, token.rawName, token.value);
  const [least, most] = command.positionals;
  if (positionals.length < least) throw new UsageError(`\`use-server ${command.name}\` needs ${command.takes}.`);
  const [extra] = positionals.slice(most);
  if (extra !== undefined) throw new UsageError(`\`${extra}\` is one argument too many: use-server ${command.name} ${command.takes}`);
  return {
    positionals,
    isSet: (flag) => values[flag] === true,
    value: (flag) => {
      const value = values[flag];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function checkFlag({ name: command, flags }: Command, name: string, written: string, value: string | undefined): void {
  const flag = flags[name];
  if (flag === undefined) {
    const guess = didYouMean(name, Object.keys(flags), (valid) => `\`--${valid}\``);
    throw new UsageError(`\`use-server ${command}\` has no option \`${written}\`.${guess}`);
  }
  if (flag.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`\`--${name}\` takes no value.`);
    return;
  }
  if (value === undefined || value === '') throw new UsageError(`\`--${name}\` needs a value: \`--${name} ${flag.value ?? '<value>'}\`.`);
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    const list = flag.choices.map((choice) => `\`${choice}\``).join(', ');
    throw new UsageError(`\`--${name}\` cannot be \`${value}\`.${didYouMean(value, flag.choices)} It is one of ${list}.`);
  }
}
