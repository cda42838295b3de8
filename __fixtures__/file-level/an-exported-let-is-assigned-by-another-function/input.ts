'use server';

export let greet = async (name: string) => `Hello ${name}`;

export async function speakGerman() {
  greet = async (name: string) => `Hallo ${name}`;
}
