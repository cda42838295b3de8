// SECRET_comment
export type Role = 'SECRET_admin' | 'user';
export interface User {
  role: Role;
}
