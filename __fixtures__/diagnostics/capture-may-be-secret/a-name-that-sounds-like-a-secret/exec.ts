import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ password: 'SECRET_password', user: { apiKey: 'SECRET_key' } }))).logIn('ada');
}) satisfies Scenario;
