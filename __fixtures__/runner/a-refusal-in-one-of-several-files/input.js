import { save } from './save';

export function Page() {
  return { save };
}
