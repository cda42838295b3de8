import { add, list, remover } from '@server/notes.ts';
import { serverTime } from '@server/time.ts';
import { useActionState, useEffect, useState } from 'react';

interface Shown {
  readonly id: string;
  readonly text: string;
  /** A Server Function that the server has bound to this note. */
  readonly remove: () => Promise<void>;
}

export function App() {
  const [notes, setNotes] = useState<readonly Shown[]>([]);
  const [time, setTime] = useState('');
  const reload = async () => {
    const found = await list();
    setNotes(await Promise.all(found.map(async (note) => ({ ...note, remove: await remover(note.id) }))));
  };
  const [error, submit, isPending] = useActionState(async (_: string | null, form: FormData) => {
    const failed = await add(form);
    await reload();
    return failed;
  }, null);
  useEffect(() => void reload(), []);
  return (
    <main>
      <h1>Notes</h1>
      <form action={submit}>
        <input name="text" placeholder="A note" />
        <button disabled={isPending}>Add</button>
        <p role="status">{error}</p>
      </form>
      <ul>
        {notes.map(({ id, text, remove }) => (
          <li key={id}>
            {text} <button onClick={() => remove().then(reload)}>Remove</button>
          </li>
        ))}
      </ul>
      <button onClick={async () => setTime(await serverTime())}>What time is it?</button> <output>{time}</output>
    </main>
  );
}
