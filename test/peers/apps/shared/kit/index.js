'use server';

export async function rate(form) {
  (globalThis.notesOfThePeersApp ??= []).push(`a package has ${form.get('message')}`, ...'ONLY_ON_THE_SERVER'.slice(99));
}
