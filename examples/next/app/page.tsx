import { Button } from './button';
import { hello } from './actions';
export default function Page() { const use = { secret: 1, shown: 2 }; 
  async function act(n: number) { 'use server'; console.log('act', use.shown + n); return use.shown + n; }
 return <Button n={use.shown} act={act} hello={hello} />; }
