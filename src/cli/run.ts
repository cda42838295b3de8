/** From the words of a command line to its command. */
import { parseArguments } from './terminal/command.ts';
import type { Command } from './terminal/command.ts';
import { commands } from './commands.ts';
import { commandHelp, programHelp } from './terminal/help.ts';
import { pageAt } from './terminal/next.ts';
import type { Terminal } from './terminal/terminal.ts';
import { UsageError } from './terminal/usage-error.ts';
import { didYouMean } from '../diagnostics/closest-match.ts';
import { visibleLines } from '../diagnostics/catalogue/wording.ts';
import { version } from '../own-files.ts';

/** @returns the exit code: 0, 1 for findings, 2 for wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.status(null);
    if (error instanceof UsageError) {
      terminal.err(`${terminal.errColors.red('error')} ${visibleLines(error.message)}\n`);
      return 2;
    }
    const text = error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : String(error);
    terminal.err(`${terminal.errColors.red('error')} ${visibleLines(text ?? '')}\n`);
    return 1;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = args;
  if (first === '--version' || first === '-v') return print(`${version()}\n`, terminal);
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && args.length === 1)) {
    (first === undefined ? terminal.err : terminal.out)(programHelp(commands, terminal));
    return first === undefined ? 2 : 0;
  }
  if (first === 'help') return print(await helpAbout(args.slice(1), terminal), terminal);
  const command = commandIn(args);
  const rest = args.slice(command.name.split(' ').length);
  const end = rest.indexOf('--');
  const flags = end < 0 ? rest : rest.slice(0, end);
  if (flags.includes('--help') || flags.includes('-h')) return print(commandHelp(command, terminal), terminal);
  if (flags.includes('--version')) return print(`${version()}\n`, terminal);
  return command.run(parseArguments(command, rest), terminal);
}

/** @throws UsageError for what is neither a command nor the code of a diagnostic. */
async function helpAbout(words: readonly string[], terminal: Terminal): Promise<string> {
  const [word = ''] = words;
  if (words.length > 1 || !word.includes('-') || word.startsWith('-')) return commandHelp(commandIn(words), terminal);
  const { diagnosticCodes, isDiagnosticCode } = await import('../diagnostics/catalogue/catalogue.ts');
  if (!isDiagnosticCode(word))
    throw new UsageError(`There is no diagnostic \`${word}\`.${didYouMean(word, diagnosticCodes)} ${pageAt('docs/diagnostics.md', terminal)} has all of them.`);
  return (await import('./terminal/help-diagnostic.ts')).diagnosticHelp(word, terminal);
}

function print(text: string, { out }: Terminal): number {
  out(text);
  return 0;
}

/** The command that the arguments begin with. */
function commandIn(args: readonly string[]): Command {
  const found = commands.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  if (found !== undefined) return found;
  const [first = '', second] = args;
  if (first.startsWith('-')) throw new UsageError(`\`${first}\` stands before the command: use-server <command> ${first}`);
  const inner = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (inner.length > 0)
    throw new UsageError(
      `\`use-server ${first}\` needs one more word: ${inner.map(({ name }) => `\`use-server ${name}\``).join(', ')}.${
        second === undefined
          ? ''
          : didYouMean(
              `${first} ${second}`,
              inner.map(({ name }) => name),
            )
      }`,
    );
  const names = commands.map(({ name }) => name);
  throw new UsageError(`There is no command \`${first}\`.${didYouMean(first, names)} The commands are ${names.join(', ')}.`);
}
