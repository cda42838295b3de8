export const handlers = {
  async send(text, key = 'xoxb-000000000000-000000000000-EXAMPLEEXAMPLEEXAMPLE000') {
    'use server';
    return [text, key.length, { 'sk_live_00000000000000000000EXAMPLE': 1 }['x']];
  },
};
