// `process.env.X` is spelled out, so that bundlers can put the value in its place; where there is neither it throws.
export function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production';
  } catch {
    return false;
  }
}
