import { EntryList } from '@/components/entry-list';
import { OwnerTools } from '@/components/owner-tools';
import { SearchBox } from '@/components/search-box';
import { SignForm } from '@/components/sign-form';
import { ViewCounter } from '@/components/view-counter';
import { subscribe } from '@/lib/newsletter';
import { currentVisitor } from '@/lib/session';
import { addEntry, listEntries } from '@/lib/store';

export default function Page() {
  const visitor = currentVisitor();

  // Only `visitor.name` is sent along, encrypted: the e-mail address never leaves the server.
  async function wave() {
    'use server';
    addEntry(visitor.name, '👋');
  }

  return (
    <main>
      <h1>Guestbook</h1>
      <ViewCounter />
      <SignForm />
      <form action={wave} aria-label="wave">
        <button>Just wave, {visitor.name}</button>
      </form>
      <SearchBox />
      <EntryList entries={listEntries()} visitor={visitor} />
      {visitor.role === 'owner' && <OwnerTools />}
      <form action={subscribe} aria-label="newsletter">
        <input name="email" type="email" required placeholder="you@example.com" />
        <button>Send me new entries</button>
      </form>
    </main>
  );
}
