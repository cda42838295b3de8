import { cookies } from 'next/headers';
import { forgetName, greetByCookie, rememberName } from '@/app/actions';
import { Greeting } from '@/app/ui/greeting';

export default async function Page() {
  const name = (await cookies()).get('name')?.value;

  return (
    <>
      <p>Cookie: {name || 'none'}</p>
      <form action={rememberName}>
        <input name="name" />
        <button>Remember</button>
      </form>
      <form action={forgetName}>
        <button>Forget</button>
      </form>
      <Greeting greet={greetByCookie} />
    </>
  );
}
