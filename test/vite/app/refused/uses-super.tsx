import { Caller } from '../components/caller.tsx';

class Base {
  static async greet() {
    return 'Hello';
  }
}

class Page extends Base {
  static async greet() {
    'use server';
    return super.greet();
  }
}

export default function Route() {
  return <Caller call={Page.greet} />;
}
