/** Chromium, and the guestbook in it. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Build {
  readonly bundler: 'webpack' | 'rspack';
  readonly mode: 'production' | 'development';
  /** The Babel major that compiles; without it the plugin's own loader does. */
  readonly babel?: 7 | 8;
  /** The URL of its folder, with a slash at its end; without it the example itself. */
  readonly app?: string;
}

export interface Guestbook {
  readonly origin: string;
  /** Where the bundles are. */
  readonly output: string;
  readonly stop: () => void;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function startGuestbook(build: Build): Promise<Guestbook> {
  const child = fork(here('serve.mjs'), [JSON.stringify(build)], {
    cwd: build.app === undefined ? here('../../examples/guestbook') : fileURLToPath(build.app),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const message = await new Promise<{ port: number; output: string; error?: string }>((resolve, reject) => {
    child.once('message', (told) => resolve(told as { port: number; output: string }));
    child.once('exit', (code) => reject(new Error(`The guestbook ended with exit code ${String(code)}.`)));
  });
  if (message.error !== undefined) throw new Error(message.error);
  return { origin: `http://localhost:${message.port}`, output: message.output, stop: () => void child.kill() };
}

/** A visitor with a session of their own, and what their browser has complained about. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(origin);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-hydrated]');
  return { page, complaints };
}
