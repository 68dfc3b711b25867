import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { WebhookEndpoint } from './webhook-endpoint.entity.ts';

/** The endpoint, locked until the transaction ends; null when there is none. */
export const lockEndpoint = (em: EntityManager, id: string): Promise<WebhookEndpoint | null> =>
	em.findOne(WebhookEndpoint, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
