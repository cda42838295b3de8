'use client';

import { useSyncExternalStore } from 'react';
import { readWire, watchWire, type Crossing } from '@/lib/wire';

const NOTHING: readonly Crossing[] = [];
const LONGEST = 600;

/** What crossed the wire: the id of the function, what was sent with it, and what came back. */
export function WireDrawer() {
  const crossings = useSyncExternalStore(watchWire, readWire, () => NOTHING);
  return (
    <details className="wire">
      <summary>
        What crossed the wire <small>{crossings.length}</small>
      </summary>
      {crossings.length === 0 ? <p>Nothing yet: press something.</p> : null}
      <ol>
        {crossings.map(({ number, id, sent, answer }) => (
          <li key={number}>
            <dl>
              <dt>id</dt>
              <dd><code>{id}</code></dd>
              {sent.map(({ text, isSealed }, position) => (
                <div key={position}>
                  <dt>{isSealed ? 'sealed' : 'sent'}</dt>
                  <dd><code className={isSealed ? 'sealed' : undefined}>{shortened(text)}</code></dd>
                </div>
              ))}
              <dt>answer</dt>
              <dd><code>{answer === null ? '…' : resultIn(answer)}</code></dd>
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}… ${text.length - LONGEST} more characters` : text);

/** Row 0 of React's stream has the result; all others are what it refers to: the page as it is now. */
function resultIn(answer: string): string {
  const rows = answer.trimEnd().split('\n');
  const result = rows.find((row) => row.startsWith('0:')) ?? answer;
  return `${shortened(result)}${rows.length > 1 ? `\n… and the page, in ${rows.length - 1} rows` : ''}`;
}
