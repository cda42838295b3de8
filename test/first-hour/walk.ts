/** Takes the steps of a walk in an empty folder, as a reader would: at a terminal, in an editor and in a browser. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeFiles } from '../harness/on-disk.ts';
import { freePort, start, untilItAnswers } from '../harness/running-server.ts';
import type { RunningServer } from '../harness/running-server.ts';
import { applied } from './steps.ts';
import type { Step } from './steps.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const SERVERS = /^npm (?:start|run dev|run preview)$/;
const PATIENCE = { timeout: 60_000, interval: 250 };

export class Walk {
  readonly #page: Page;
  readonly #tarball: string;
  #folder: string;
  #server: RunningServer | null = null;
  #isDevelopment = false;
  /** What the last change of a file has replaced. */
  #undo: readonly [file: string, text: string] = ['', ''];

  /** @param tarball The packed package, in place of the one of the registry. */
  constructor(folder: string, tarball: string, page: Page) {
    this.#folder = folder;
    this.#tarball = tarball;
    this.#page = page;
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'run':
        return SERVERS.test(step.command) ? this.#serve(step.command) : this.#run(step.command);
      case 'write':
        return writeFiles(this.#folder, [[step.file, step.text]]);
      case 'change': {
        const file = existsSync(join(this.#folder, step.file)) ? step.file : `src/${step.file}`;
        const text = readFileSync(join(this.#folder, file), 'utf8');
        this.#undo = [file, text];
        return writeFiles(this.#folder, [[file, applied(text, step.hunks)]]);
      }
      case 'put back':
        return writeFiles(this.#folder, [this.#undo]);
      case 'stop':
        return this.stop();
      case 'says':
        return this.#expectMessage(step.lines);
      case 'open':
        await this.#page.goto(this.#server?.url ?? expect.fail('No server runs.'));
        return;
      case 'type':
        return this.#page.getByRole('textbox').fill(step.text);
      case 'press':
        // A button has no handler before the page has hydrated, which a reader does not notice: it takes less time than reading.
        await this.#page.waitForLoadState('networkidle');
        return this.#page.getByRole('button', { name: step.text }).click();
      case 'shows':
        return this.#page.getByText(step.text, { exact: true }).waitFor();
      case 'shows no more':
        return this.#page.getByText(step.text, { exact: true }).waitFor({ state: 'detached' });
    }
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = null;
  }

  async #run(command: string): Promise<void> {
    if (command.startsWith('cd ')) {
      this.#folder = join(this.#folder, command.slice(3));
      return;
    }
    const [, path, target] = /^npx degit babel-plugin-use-server\/babel-plugin-use-server\/(\S+) (\S+)$/.exec(command) ?? [];
    if (path !== undefined && target !== undefined) return cpSync(join(repository, path), join(this.#folder, target), { recursive: true });
    const { status, output } = this.shell(command);
    if (status !== 0) throw new Error(`${command}\n${output}`);
  }

  /** Types a command. */
  shell(command: string): { readonly status: number | null; readonly output: string } {
    const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
    // What the registry has, npm's cache has too; the package itself is the one of this tree.
    const env = {
      ...inherited,
      npm_config_yes: 'true',
      npm_config_prefer_offline: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_loglevel: 'error',
      NO_COLOR: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    };
    const typed = command.startsWith('npm install') ? command.replace(/\bbabel-plugin-use-server\b/, () => this.#tarball) : command;
    const { status, stdout, stderr } = spawnSync(typed, { cwd: this.#folder, shell: true, encoding: 'utf8', env });
    return { status, output: `${stdout}${stderr}` };
  }

  async #serve(command: string): Promise<void> {
    await this.stop();
    this.#isDevelopment = command === 'npm run dev';
    const port = await freePort();
    const [, script = ''] = /^npm (?:run )?(\w+)$/.exec(command) ?? [];
    // npm itself would not pass a signal on, and the server would go on; Vite and Waku take a port by their flag alone.
    const { scripts } = JSON.parse(readFileSync(join(this.#folder, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
    const own = `exec ${scripts[script] ?? expect.fail(`No script ${script}`)}${/^(?:vite|waku)\b/.test(scripts[script] ?? '') ? ` --port ${port} --host 127.0.0.1` : ''}`;
    const env = { PORT: String(port), PATH: `${join(this.#folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`, NEXT_TELEMETRY_DISABLED: '1' };
    this.#server = await untilItAnswers(start({ program: '/bin/sh', args: ['-c', own], cwd: this.#folder, env }), `http://localhost:${port}/`);
  }

  /** In development the terminal and the page say what is wrong, by themselves; else the build does. */
  async #expectMessage(lines: readonly string[]): Promise<void> {
    if (!this.#isDevelopment) {
      const { status, output } = this.shell('npm run build');
      expect(status).not.toBe(0);
      for (const line of lines) expect(output).toContain(line);
      return;
    }
    const overlay = this.#page.locator('vite-error-overlay, nextjs-portal');
    for (const line of lines) {
      await expect.poll(() => this.#server?.output(), PATIENCE).toContain(line);
      await expect
        .poll(async () => (await overlay.evaluateAll((found) => found.map((each) => (each as HTMLElement).shadowRoot?.textContent ?? ''))).join(''), PATIENCE)
        .toContain(line);
    }
  }
}
