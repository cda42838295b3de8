const password = 'SECRET_password';

export async function save(n) {
  return [n, password.length];
}

export const load = async () => 'loaded';
