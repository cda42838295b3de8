import { search } from '@/app/actions.ts';
import { EditMessage } from '@/components/edit-message.tsx';
import { LikeButton } from '@/components/like-button.tsx';
import { SearchBox } from '@/components/search-box.tsx';
import { SignForm } from '@/components/sign-form.tsx';
import { VisitCounter } from '@/components/visit-counter.tsx';
import { subscribe } from '@/lib/newsletter.ts';
import { addEntry, changeEntry, entries, removeEntry } from '@/lib/store.ts';
import type { Entry } from '@/lib/store.ts';

const visitor = { name: 'Ada', email: 'ada@example.com' };

export default function Page() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Guestbook</title>
      </head>
      <body>
        <h1>Guestbook</h1>
        <VisitCounter />
        <SignForm />
        <WaveForm greeting="Hello" who={visitor} />
        <SearchBox search={search} />
        <ul>
          {entries().map((entry) => <Row key={entry.id} entry={entry} />)}
        </ul>
        <form action={subscribe} aria-label="newsletter">
          <input name="email" type="email" required placeholder="you@example.com" />
          <button>Send me new entries</button>
        </form>
      </body>
    </html>
  );
}

/** Of `who` only the name goes along, encrypted: the e-mail address never leaves the server. */
function WaveForm({ greeting, who }: { readonly greeting: string; readonly who: typeof visitor }) {
  return (
    <form action={wave} aria-label="wave">
      <button>Just wave</button>
    </form>
  );

  async function wave() {
    'use server';
    addEntry(who.name, `${greeting}! 👋`);
  }
}

function Row({ entry }: { readonly entry: Entry }) {
  return (
    <li>
      <b>{entry.author}</b>: {entry.message} <LikeButton like={like} likes={entry.likes} />
      <EditMessage edit={edit} message={entry.message} />
      <form aria-label={`tools of ${entry.id}`}>
        <button
          formAction={async () => {
            'use server';
            removeEntry(entry.id);
          }}
        >
          Remove
        </button>
        <button
          formAction={async () => {
            'use server';
            addEntry(entry.author, entry.message);
          }}
        >
          Say it again
        </button>
      </form>
    </li>
  );

  async function like() {
    'use server';
    return changeEntry(entry.id, ({ likes }) => ({ likes: likes + 1 })).likes;
  }

  async function edit(message = entry.message.toUpperCase()) {
    'use server';
    changeEntry(entry.id, () => ({ message }));
  }
}
