/** What owners of accounts are told by e-mail. */
export const notices = [
	'newDevice',
	'passwordChanged',
	'emailChanged',
	'twoFactorEnabled',
	'twoFactorDisabled',
	'recoveryCodeUsed',
	'apiKeyCreated',
	'refreshReused',
	'accountDeactivated',
	'accountDeleted',
	'webhookDisabled',
] as const;
export type Notice = (typeof notices)[number];
