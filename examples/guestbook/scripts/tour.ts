/** A visit to the guestbook: each step calls Server Functions over Flight and checks what came of it. */
import assert from 'node:assert/strict';
import { type Browser, importActions } from './browser.ts';

export interface Step {
  readonly title: string;
  /** Returns what happened, in a few words. */
  readonly run: () => Promise<string>;
}

type FormFunction = (formData: FormData) => Promise<void>;

export async function createTour(browser: Browser): Promise<readonly Step[]> {
  const { clearGuestbook, countView, search, sign } = await importActions();
  const form = (label: string) => browser.find((props) => props['aria-label'] === label);
  const count = async (text: string) => (await browser.html()).split(text).length - 1;

  return [
    {
      title: 'The page as Ada sees it',
      async run() {
        const payload = await browser.open();
        assert.equal(await count('<li data-entry='), 3);
        // React's development build sends the props of Server Components along, for its tools.
        if (process.env['NODE_ENV'] === 'production') assert(!payload.includes('ada@example.com'), 'The payload shows an e-mail address.');
        return '3 entries, and nothing private in the bytes';
      },
    },
    {
      title: 'useActionState: sign(state, formData)',
      async run() {
        const empty = await sign({ signed: 0, error: null }, fields({ message: ' ' }));
        assert.equal(empty.error, 'Please write something first.');
        assert.deepEqual(await sign(empty, fields({ message: 'Hello from Flight' })), { signed: 1, error: null });
        assert.equal(await count('Hello from Flight'), 1);
        return 'nothing to sign at first, then signed';
      },
    },
    {
      title: 'onClick: search("engine")',
      async run() {
        const found = await search('engine');
        assert.deepEqual(found.map(({ author }) => author), ['Ada']);
        return '1 entry found';
      },
    },
    {
      title: 'useEffect: countView()',
      async run() {
        assert.equal((await countView()) + 1, await countView());
        return 'counts up';
      },
    },
    {
      title: '<form action={wave}>, captures visitor.name',
      async run() {
        await (form('wave')['action'] as FormFunction)(fields({}));
        assert.equal(await count('👋'), 1);
        return 'Ada waved';
      },
    },
    {
      title: '<LikeButton like={like}>, one per row',
      async run() {
        const row = () => browser.find((props) => 'like' in props);
        assert.equal(await (row()['like'] as () => Promise<number>)(), 1);
        assert.equal(await (row()['like'] as () => Promise<number>)(), 2);
        assert.equal(row()['likes'], 2);
        return '2 likes for the first row';
      },
    },
    {
      title: '<EditableMessage save={edit}>, one per row',
      async run() {
        const row = () => browser.find((props) => props['message'] === 'Hello from Flight');
        assert.equal(await (row()['save'] as (message: string) => Promise<string>)('  Hello again '), 'Hello again');
        assert.equal(await count('Hello again'), 1);
        return 'Ada edited her entry';
      },
    },
    {
      title: '<form action> and <button formAction> in a row',
      async run() {
        await (form('entry 2')['action'] as FormFunction)(fields({}));
        assert.equal(await count('Unpin'), 1);
        const remove = browser.find((props) => 'formAction' in props)['formAction'] as FormFunction;
        await remove(fields({}));
        assert.equal(await count('The engine sends'), 0);
        return 'entry 2 pinned, then deleted';
      },
    },
    {
      title: 'subscribe, exported from a plain module',
      async run() {
        await (form('newsletter')['action'] as FormFunction)(fields({ email: 'ada@example.com' }));
        return 'subscribed';
      },
    },
    {
      title: 'clearGuestbook() by Ada, who is not the owner',
      run: () => refused(clearGuestbook),
    },
    {
      title: 'like with a tampered bound argument',
      async run() {
        await (browser.find((props) => 'like' in props)['like'] as () => Promise<number>)();
        const { id, args } = browser.lastCall ?? assert.fail('nothing was called');
        const bound = tampered(String(await args[0]));
        return refused(() => browser.callServer(id, [bound]));
      },
    },
    {
      title: 'a function that is not in the manifest',
      run: () => refused(() => browser.callServer('app/page.tsx#default', [])),
    },
  ];
}

async function refused(call: () => Promise<unknown>): Promise<string> {
  await assert.rejects(call());
  return 'refused';
}

function fields(values: Readonly<Record<string, string>>): FormData {
  const formData = new FormData();
  for (const [name, value] of Object.entries(values)) formData.set(name, value);
  return formData;
}

/** The same text with one character changed, well inside. */
function tampered(text: string): string {
  const middle = Math.floor(text.length / 2);
  return text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
}
