/** Help, made from the definitions of the commands. */
import type { Command, Flag } from './command.ts';
import type { Terminal } from './terminal.ts';
import { typed } from './next.ts';
import { wrap } from './text.ts';

/** Of the program: all commands. */
export function programHelp(commands: readonly Command[], { colors, width }: Terminal): string {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${colors.bold(name.padEnd(longest))}  ${wrap(summary, width, longest + 4)}`);
  return [
    'Every Server Function of a React project: compiled, listed, explained, checked.',
    '',
    `${colors.bold('Usage')}  use-server <command> [options]`,
    '',
    ...list,
    '',
    'Each command says more with --help. --version prints the version.',
    '`use-server help <code>` explains a diagnostic: use-server help capture-written.',
    `In a shell it is ${typed('<command>')}, installed or not; scripts of`,
    'package.json find use-server.',
    `Begin with ${typed('list')}, or with init for a project that`,
    'is not set up.',
    'Exit codes: 0, 1 when something was found, 2 for a command that makes no sense.',
    '',
  ].join('\n');
}

/** Of one command, with examples. */
export function commandHelp({ name, summary, takes, details, flags, examples }: Command, { colors, width }: Terminal): string {
  const rows = [
    ...Object.entries(flags).map(([flag, definition]) => [title(flag, definition), helpOf(definition)] as const),
    ['--help', 'Show this.'] as const,
  ];
  const longest = Math.max(...rows.map(([flag]) => flag.length));
  return `${[
    summary,
    '',
    `${colors.bold('Usage')}  use-server ${name}${takes === '' ? '' : ` ${takes}`} [options]`,
    '',
    ...(details === undefined ? [] : [wrap(details, width, 0), '']),
    colors.bold('Options'),
    ...rows.map(([flag, help]) => `  ${flag.padEnd(longest)}  ${wrap(help, width, longest + 4)}`),
    '',
    colors.bold('Examples'),
    ...examples.flatMap(([command, meaning]) => [`  ${command}`, `      ${wrap(meaning, width, 6)}`]),
  ].join('\n')}\n`;
}

function title(name: string, { type, value, choices }: Flag): string {
  if (type === 'boolean') return `--${name}`;
  return `--${name} ${value ?? (choices === undefined ? '<value>' : `<${choices.join('|')}>`)}`;
}

function helpOf({ help, choices, value }: Flag): string {
  return choices === undefined || value === undefined ? help : `${help} One of ${choices.join(', ')}.`;
}
