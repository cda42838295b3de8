type Handler = (user: string, ...args: never[]) => Promise<unknown>;

export function withAuth(handler: Handler) {
  return async (...args: never[]) => handler('ada' /* SECRET_user_from_auth */, ...args);
}

withAuth.admin = (handler: Handler): Handler => async (user, ...args) => {
  trace('admin', user);
  return handler(user, ...args);
};
