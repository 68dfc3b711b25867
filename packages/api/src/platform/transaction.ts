import type { EntityManager } from '@dailyveg/db';
import { retryDeadlock } from './retry.ts';
import type { Services } from './services.ts';

type Hook = (services: Services) => void | Promise<void>;

const hooksOf = new WeakMap<EntityManager, Hook[]>();

/**
 * Runs `hook` once the transaction of `em` has committed; a rolled-back one drops it. Hooks must not throw. The caller
 * of transact() waits for the promise of one that returns any.
 */
export function afterCommit(em: EntityManager, hook: Hook): void {
	const hooks = hooksOf.get(em);
	if (!hooks) throw new TypeError('afterCommit() needs an EntityManager of transact()');
	hooks.push(hook);
}

/**
 * The one way a use-case opens a transaction: on a fresh fork, with the whole of `work` run again when MySQL
 * picks it as a deadlock victim. `work` must therefore have no effects besides `em`; those belong in `afterCommit`.
 */
export async function transact<Result>(
	services: Services,
	work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
	return retryDeadlock(async () => {
		const hooks: Hook[] = [];
		const result = await services.orm.em.fork().transactional((em) => {
			hooksOf.set(em, hooks);
			return work(em);
		});
		await Promise.all(hooks.map((hook) => hook(services)));
		return result;
	});
}
