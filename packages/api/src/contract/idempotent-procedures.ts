/**
 * Procedures that run under an Idempotency-Key header. Clients make the key themselves and may repeat such a call;
 * a test holds the list to the router's meta.
 */
export const idempotentProcedures = [
	'admin.inventory.adjust',
	'admin.inventory.receiveLot',
	'admin.inventory.recordWaste',
	'admin.inventory.takeBack',
	'admin.payments.creditWallet',
	'admin.payments.refund',
	'admin.payments.writeOff',
	'orders.cancel',
	'cart.merge',
	'orders.place',
	'subscriptions.create',
	'wallet.topUp',
] as const;
