/** Whom an account belongs to. */
export const userRoles = ['customer', 'rider', 'staff'] as const;
export type UserRole = (typeof userRoles)[number];

/** What a member of staff, or an API key, may be allowed to do. */
export const permissions = [
	'catalog:write',
	'stock:write',
	'slots:write',
	'promotions:write',
	'orders:read',
	'orders:confirm',
	'orders:pack',
	'orders:cancel',
	'support:write',
	'orders:refund',
	'deliveries:plan',
	'deliveries:settle',
	'ratings:moderate',
	'users:read',
	'users:write',
	'riders:verify',
	'roles:write',
	'invitations:write',
	'api-keys:write',
	'reports:read',
	'audit:read',
	'settings:write',
	'webhooks:write',
] as const;
export type Permission = (typeof permissions)[number];

/** How a session is held: a browser's cookie, or the refresh token of an app or program. */
export const sessionKinds = ['cookie', 'token'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** What a one-time code proves or allows. */
export const codePurposes = [
	'register',
	'login',
	'reset-password',
	'verify-phone',
	'change-email-from',
	'change-email-to',
] as const;
export type CodePurpose = (typeof codePurposes)[number];

/** What a rider has to show before the first delivery. */
export const riderDocumentKinds = [
	'driving_licence',
	'identity',
	'vehicle_registration',
	'insurance',
] as const;
export type RiderDocumentKind = (typeof riderDocumentKinds)[number];

/** `uploading`: a place was given out, the file is not there yet. */
export const riderDocumentStatuses = ['uploading', 'submitted', 'accepted', 'rejected'] as const;
export type RiderDocumentStatus = (typeof riderDocumentStatuses)[number];
