/** The plugin in oxlint's language server, as an editor runs it: findings while a file is open, suggestions as quick fixes. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { oxlint, oxlintTree } from './linters.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[]; readonly diagnostics?: readonly { readonly code: string; readonly message: string }[] };
  readonly result?: unknown;
}

interface Action {
  readonly title: string;
  readonly edit: { readonly changes: Readonly<Record<string, readonly { readonly newText: string }[]>> };
}

interface Server {
  readonly notify: (method: string, params: object) => void;
  readonly ask: (method: string, params: object) => Promise<unknown>;
  readonly told: (method: string) => Promise<Message>;
}

/** As much of the protocol as an editor needs: messages with a header of their length. */
function start(folder: string): Server {
  const child = spawn(process.execPath, [oxlint, '--lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill());
  const waiting: { readonly is: (message: Message) => boolean; readonly done: (message: Message) => void }[] = [];
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let bytes = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let head = bytes.indexOf('\r\n\r\n'); head >= 0; head = bytes.indexOf('\r\n\r\n')) {
      const end = head + 4 + Number(/\d+/.exec(bytes.subarray(0, head).toString())?.[0]);
      if (bytes.length < end) return;
      const message = JSON.parse(bytes.subarray(head + 4, end).toString()) as Message;
      bytes = bytes.subarray(end);
      // The server asks for the settings of the editor: there are none.
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
      waiting.filter(({ is }) => is(message)).forEach(({ done }) => done(message));
    }
  });
  const told = (is: (message: Message) => boolean): Promise<Message> => new Promise((done) => void waiting.push({ is, done }));
  let last = 1000;
  return {
    notify: (method, params) => send({ method, params }),
    told: (method) => told((message) => message.method === method),
    ask: async (method, params) => {
      const id = ++last;
      const answer = told((message) => message.id === id && message.method === undefined);
      send({ id, method, params });
      return (await answer).result;
    },
  };
}

it('shows findings, and offers what mends them', async () => {
  const text = "import { db } from './db';\n'use server';\nexport async function save() {\n  await db.save();\n}\n";
  const { folder } = oxlintTree({ 'app/actions.js': text });
  const { notify, ask, told } = start(folder);
  const [rootUri, uri] = [pathToFileURL(folder).href, pathToFileURL(`${folder}/app/actions.js`).href];
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'shop' }],
    capabilities: {
      textDocument: { publishDiagnostics: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
      workspace: { workspaceFolders: true },
    },
  });
  notify('initialized', {});
  const published = told('textDocument/publishDiagnostics');
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'javascript', version: 1, text } });
  expect((await published).params?.diagnostics).toMatchObject([
    { code: 'use-server(directive-misplaced)', message: expect.stringContaining("This 'use server' has no effect: it stands after an import.") },
  ]);
  const place = { line: 1, character: 3 };
  const actions = (await ask('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: place, end: place },
    context: { diagnostics: [] },
  })) as readonly Action[];
  const action = actions.find(({ title }) => title.startsWith('Move the directive to the top of the file'));
  expect(action?.edit.changes[uri]?.map(({ newText }) => newText).join('')).toContain("'use server';");
});
