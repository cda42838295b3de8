import { Imports } from './imports';

export default function Page() {
  return <Imports />;
}
