/** Whom an account belongs to. */
export const userRoles = ['customer', 'rider', 'staff'] as const;
export type UserRole = (typeof userRoles)[number];
