import { add, addOf } from './actions';
import { Add } from './add';

export const Page = () => (
  <main>
    <Add />
    <form action={addOf}>
      <input name="step" defaultValue="5" />
      <button>Send</button>
    </form>
  </main>
);

export const Inline = () => {
  const base = 40;
  return (
    <form
      action={async (form) => {
        'use server';
        await add(base + Number(form.get('step')));
      }}
    >
      <input name="step" defaultValue="5" />
      <button>Send</button>
    </form>
  );
};
