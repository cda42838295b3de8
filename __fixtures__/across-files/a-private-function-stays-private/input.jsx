import { PostForm, save, title, UserForm } from './components';

export function Page() {
  return [...UserForm(), ...PostForm(), save, title];
}
