#!/usr/bin/env node
/** The command line, `use-server`. Nothing of the project that it looks at is ever executed. */
import { run } from './run.ts';
import { processTerminal } from './terminal/terminal.ts';

process.exitCode = await run(process.argv.slice(2), processTerminal());
