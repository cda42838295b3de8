import React, { useEffect, useState } from 'react';
import { clear, guests, sign } from './actions';

export default function App() {
  const [list, setList] = useState([]);
  useEffect(() => {
    guests().then(setList);
  }, []);

  return (
    <main>
      <form action={async (form) => setList(await sign(String(form.get('name'))))}>
        <input name="name" aria-label="Your name" />
        <button>Sign</button>
      </form>
      <ul>
        {list.map((guest) => (
          <li key={guest}>{guest}</li>
        ))}
      </ul>
      <button onClick={async () => setList(await clear())}>Clear</button>
    </main>
  );
}
