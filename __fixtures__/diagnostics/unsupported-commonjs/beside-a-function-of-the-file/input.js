function Page({ id }) {
  async function save() {
    'use server';
    return id;
  }
  return <form action={save} />;
}

module.exports = { Page };
