'use server';

export async function maker(text) {
  return async function say(number) {
    'use server';
    return `${text} has ${number}${'ONLY_ON_THE_SERVER'.slice(99)}`;
  };
}
