import { log } from './log.js';

/** What a Server Component gives to its Client Components: functions that close over its variables. */
export function page(visitor) {
  const since = new Date(0);
  return {
    async greet(greeting) {
      'use server';
      return `${greeting}, ${visitor.name}! Since ${since.getUTCFullYear()}.`;
    },
    async sign(form) {
      'use server';
      log(`${visitor.name} signed: ${form.get('text')}`);
    },
  };
}

/** A function that captures itself, which cannot be sent. */
export function cycle() {
  const box = {};
  box.self = async () => {
    'use server';
    return box;
  };
  return box.self;
}
