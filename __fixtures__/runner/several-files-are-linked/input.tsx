import { add, entries } from './guestbook';
import { Entry } from './entry.tsx';

export async function Page({ author }: { author: string }) {
  const list = await entries();
  async function sign(text: string) {
    'use server';
    trace('sign', author, text);
    await add({ author, text });
    return (await entries()).length;
  }
  return (
    <form action={sign}>
      {list.map((entry, index) => (
        <Entry key={index} entry={entry} remove={async () => {
          'use server';
          trace('remove', index);
          return entry.text;
        }} />
      ))}
    </form>
  );
}
