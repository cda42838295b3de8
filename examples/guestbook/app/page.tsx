import { EntryList } from '@/components/entry-list';
import { OwnerTools } from '@/components/owner-tools';
import { SearchBox } from '@/components/search-box';
import { SignForm } from '@/components/sign-form';
import { UseLabel } from '@/components/use-label';
import { ViewCounter } from '@/components/view-counter';
import { Visitors } from '@/components/visitors';
import { subscribe } from '@/lib/newsletter';
import { currentVisitor } from '@/lib/session';
import { addEntry, countSubscribers, listEntries } from '@/lib/store';

export default function Page() {
  const visitor = currentVisitor();
  const entries = listEntries();
  const subscribers = countSubscribers();

  // Only `visitor.name` is sent along, encrypted: the e-mail address never leaves the server.
  async function wave() {
    'use server';
    addEntry(visitor.name, '👋');
  }

  return (
    <main>
      <header className="top">
        <div>
          <h1>Guestbook</h1>
          <p>Every way to use a Server Function, on one page. The numbers lead to the source.</p>
        </div>
        <Visitors visitor={visitor} />
      </header>

      <div className="columns">
        <div className="wide">
          <section className="card">
            <h2>Sign as {visitor.name}</h2>
            <UseLabel number={1} />
            <SignForm />
          </section>
          <section className="card">
            <h2>
              Entries <small>{entries.length}</small>
            </h2>
            <div className="uses">
              <UseLabel number={5} />
              <UseLabel number={6} />
              <UseLabel number={9} />
            </div>
            <EntryList entries={entries} visitor={visitor} />
            {visitor.role === 'owner' && <OwnerTools />}
          </section>
        </div>

        <div className="narrow">
          <section className="card">
            <h2>In a hurry?</h2>
            <UseLabel number={2} />
            <form action={wave} aria-label="wave">
              <button>Just wave, {visitor.name}</button>
            </form>
          </section>
          <section className="card">
            <h2>Search</h2>
            <div className="uses">
              <UseLabel number={4} />
              <UseLabel number={7} />
            </div>
            <SearchBox />
          </section>
          <section className="card">
            <h2>Newsletter</h2>
            <UseLabel number={3} />
            <form action={subscribe} aria-label="newsletter">
              <div className="row">
                <input name="email" type="email" aria-label="E-mail address" required placeholder="you@example.com" />
                <button>Subscribe</button>
              </div>
              <p className="note">{subscribers === 1 ? '1 person reads it.' : `${subscribers} people read it.`}</p>
            </form>
          </section>
          <section className="card">
            <h2>Visits</h2>
            <UseLabel number={8} />
            <ViewCounter />
          </section>
        </div>
      </div>
    </main>
  );
}
