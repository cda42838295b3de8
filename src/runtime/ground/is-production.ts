// `process.env.X` is spelled out, so that bundlers can put the value in its place; where there is neither it throws.
export function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production';
  } catch {
    return false;
  }
}

/** Where nothing says so, it is not: `NODE_ENV` of a server that was built is often left unset. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV === 'development';
  } catch {
    return false;
  }
}
