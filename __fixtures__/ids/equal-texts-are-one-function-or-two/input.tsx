const log = [];
const label = (x) => ['module', x];

/** One function, each place with its own captures. */
export function List({ users, posts }) {
  return [
    users.map((one) => async () => {
      'use server';
      log.push(one.id);
      return [one.id, log.length];
    }),
    posts.map((one) => async () => {
      'use server';
      log.push(one.id);
      return [one.id, log.length];
    }),
  ];
}

export function Bar() {
  return (
    <>
      <form action={async () => { 'use server'; return label('out'); }} />
      <form action={async () => { 'use server'; return label('out'); }} />
    </>
  );
}

/** One text, three meanings. */
export function Mixed({ name }) {
  const all = [];
  {
    const label = (x) => ['local', x, name];
    all.push(async () => {
      'use server';
      return label(1);
    });
  }
  {
    const label = (x) => ['other', x];
    all.push(async () => {
      'use server';
      return label(1);
    });
  }
  all.push(async () => {
    'use server';
    return label(1);
  });
  return all;
}

/** What they call decides as well. */
export function Calls() {
  const all = [];
  {
    async function other() {
      'use server';
      return 'first';
    }
    all.push(async () => {
      'use server';
      return other();
    });
  }
  {
    async function other() {
      'use server';
      return 'second';
    }
    all.push(async () => {
      'use server';
      return other();
    });
  }
  return all;
}

/** With one inside, and one that calls itself. */
export function Nested({ a, b }) {
  const all = [];
  {
    const x = a;
    all.push(async function outer(n) {
      'use server';
      const inner = async () => {
        'use server';
        return [x, n];
      };
      return n > 0 ? [n, await outer(n - 1)] : inner;
    });
  }
  {
    const x = b;
    all.push(async function outer(n) {
      'use server';
      const inner = async () => {
        'use server';
        return [x, n];
      };
      return n > 0 ? [n, await outer(n - 1)] : inner;
    });
  }
  return all;
}
