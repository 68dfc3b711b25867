import { type EntityManager, WebhookEndpoint, type WebhookEventType } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { afterCommit } from '../../platform/transaction.ts';

/*
 * Placing an order must not ask MySQL whether anybody listens. So each process knows it for a few seconds, by the clock
 * and not by a message that may get lost: an endpoint hears of everything that happens from ten seconds after it was
 * made, changed or enabled (five, and room for a slow transaction), whatever is down, and of most things before.
 */

const KNOWN_MS = 5_000;

interface Known {
	types: ReadonlySet<WebhookEventType>;
	/** By the process's monotonic clock. */
	until: number;
}

const knowledge = new WeakMap<Services['orm'], Known>();

/** Whether any endpoint listens to events of this type. Reads at most once in five seconds. */
export async function isListenedTo(
	em: EntityManager,
	{ orm }: Pick<Services, 'orm'>,
	type: WebhookEventType,
): Promise<boolean> {
	const known = knowledge.get(orm);
	if (known && performance.now() < known.until) return known.types.has(type);
	const until = performance.now() + KNOWN_MS;
	const endpoints = await em.find(
		WebhookEndpoint,
		{ isEnabled: true },
		{ fields: ['eventTypes'], disableIdentityMap: true },
	);
	const types = new Set(endpoints.flatMap(({ eventTypes }) => eventTypes));
	knowledge.set(orm, { types, until });
	return types.has(type);
}

/** Makes this process look anew once the transaction of `em` has committed. */
export function forgetListeners(em: EntityManager): void {
	afterCommit(em, ({ orm }) => void knowledge.delete(orm));
}
