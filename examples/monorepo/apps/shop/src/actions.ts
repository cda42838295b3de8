'use server';

const subscribers = new Set<string>();

export async function subscribe(formData: FormData): Promise<void> {
  subscribers.add(String(formData.get('email')));
}
