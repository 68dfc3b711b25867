import { type EntityManager, WebhookDelivery, WebhookEndpoint } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { sendSecurityNotice } from '../auth/auth.public.ts';
import { forgetListeners } from './listeners.ts';
import { signingSecrets } from './webhook-secret.ts';
import { MAX_ATTEMPTS } from './webhooks.jobs.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** With nothing but failures for so long, an endpoint is disabled. */
const GIVE_UP_MS = 5 * DAY_MS;
/** Longer than sending takes: a worker that holds a delivery for longer is dead. */
const CLAIM_MS = 20_000;
const ERROR_LENGTH = 200;
const GONE = 410;

/** What a worker needs to send a delivery. */
export interface WebhookToSend {
	url: string;
	eventId: string;
	/** JSON text. */
	body: string;
	/** Each of them signs. */
	secrets: string[];
}

/** How an attempt ended: with a status, or with none. */
export interface WebhookAttempt {
	status: number | null;
	/** null: delivered. */
	error: string | null;
}

/**
 * Takes a delivery to send it; null when there is nothing to do any more. Throws while another worker has it: whoever
 * runs a job twice sends once.
 */
export async function claimDelivery(services: Services, id: string): Promise<WebhookToSend | null> {
	const { env, clock, orm } = services;
	const em = orm.em.fork();
	const now = clock.now();
	const isFree = { $or: [{ claimedUntil: null }, { claimedUntil: { $lt: now } }] };
	const claimedUntil = new Date(now.getTime() + CLAIM_MS);
	const claimed = await em.nativeUpdate(
		WebhookDelivery,
		{ id, status: 'pending', ...isFree },
		{ claimedUntil },
	);
	const delivery = await em.findOne(WebhookDelivery, { id }, { populate: ['endpoint'] });
	if (delivery?.status !== 'pending') return null;
	if (claimed === 0) throw new Error(`another worker is sending delivery ${id}`);
	const { endpoint, eventId, payload } = delivery;
	if (!endpoint.isEnabled) {
		await em.nativeUpdate(WebhookDelivery, { id }, { ...atRest, status: 'failed', lastError: 'disabled' });
		return null;
	}
	const secrets = signingSecrets(env, endpoint, now);
	return { url: endpoint.url, eventId, body: JSON.stringify(payload), secrets };
}

const atRest = { claimedUntil: null, nextAttemptAt: null };

/** Notes that the endpoint has it, in the transaction of `em`. */
export async function recordDelivered(
	em: EntityManager,
	{ clock }: Pick<Services, 'clock'>,
	{ deliveryId, endpointId }: { deliveryId: string; endpointId: string },
	status: number | null,
): Promise<void> {
	const delivery = await em.findOneOrFail(WebhookDelivery, { id: deliveryId });
	em.assign(delivery, { ...atRest, status: 'delivered', lastStatus: status, lastError: null });
	delivery.attempts += 1;
	delivery.deliveredAt = clock.now();
	await em.nativeUpdate(
		WebhookEndpoint,
		{ id: endpointId, failingSince: { $ne: null } },
		{ failingSince: null },
	);
}

/** Notes a failure; true when it is to be tried again. After five days of nothing else the endpoint is disabled. */
export function recordFailedAttempt(
	services: Services,
	deliveryId: string,
	{ status, error }: WebhookAttempt,
): Promise<boolean> {
	const now = services.clock.now();
	return transact(services, async (em) => {
		const delivery = await em.findOneOrFail(WebhookDelivery, { id: deliveryId }, { populate: ['endpoint'] });
		const { endpoint } = delivery;
		endpoint.failingSince ??= now;
		delivery.attempts += 1;
		em.assign(delivery, { ...atRest, lastStatus: status, lastError: error?.slice(0, ERROR_LENGTH) ?? null });
		const isOver = now.getTime() - endpoint.failingSince.getTime() >= GIVE_UP_MS;
		if (endpoint.isEnabled && (status === GONE || isOver)) {
			disableEndpoint(em, endpoint, status === GONE ? 'gone' : 'failing', now);
		}
		const isLast = delivery.attempts >= MAX_ATTEMPTS || !endpoint.isEnabled;
		if (isLast) delivery.status = 'failed';
		else delivery.nextAttemptAt = new Date(now.getTime() + waitMs(delivery.attempts));
		return !isLast;
	});
}

function disableEndpoint(
	em: EntityManager,
	endpoint: WebhookEndpoint,
	disabledReason: 'failing' | 'gone',
	occurredAt: Date,
): void {
	em.assign(endpoint, { isEnabled: false, disabledReason });
	forgetListeners(em);
	sendSecurityNotice(em, { userId: endpoint.owner.id, notice: 'webhookDisabled', occurredAt });
}

/** What graphile-worker waits after so many attempts. */
const waitMs = (attempts: number) => Math.exp(Math.min(attempts, 10)) * 1_000;
