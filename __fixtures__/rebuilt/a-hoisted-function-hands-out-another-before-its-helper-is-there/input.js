export function Early({ id }) {
  const ran = attempt(() => get(2)());
  const alsoRan = attempt(() => getLoad()());
  const label = () => `label ${id}`;
  const load = async () => {
    'use server';
    return id;
  };
  function get(n) {
    return n > 0 ? again(n) : save;
  }
  function again(n) {
    return get(n - 1);
  }
  function getLoad() {
    return loadLater;
  }
  async function save() {
    'use server';
    return label();
  }
  async function loadLater() {
    'use server';
    return load();
  }
  return { ran, alsoRan, save, loadLater };
}

/** Nothing here runs before its helper is there. */
export function InTime({ id }) {
  const onClick = () => save;
  function Row() {
    return <form action={save} />;
  }
  const label = () => `label ${id}`;
  async function save() {
    'use server';
    return label();
  }
  async function remove() {
    'use server';
    return label();
  }
  function Buttons() {
    return [remove, Row()];
  }
  return { remove: Buttons()[0] };
}

const attempt = (call) => call().catch((error) => error.name);
