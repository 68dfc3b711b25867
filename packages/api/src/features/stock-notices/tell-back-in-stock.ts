import { type DueNotice, findDueNotices, StockNotice } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { notify } from '../notifications/notifications.public.ts';

/** Notices told in one run; the next run takes the rest. */
const BATCH_SIZE = 500;

/** Tells whoever waits for a product that their hub has again, each once. Returns how many were told. */
export async function tellBackInStock(services: Services): Promise<number> {
	const due = await findDueNotices(services.orm.em.fork(), BATCH_SIZE);
	let told = 0;
	for (const notice of due) if (await tell(services, notice)) told++;
	return told;
}

/** False when another run told it or it was taken back: whoever deletes the row tells, in the same transaction. */
function tell(services: Services, { id, userId, ...product }: DueNotice): Promise<boolean> {
	return transact(services, async (em) => {
		if ((await em.nativeDelete(StockNotice, { id })) === 0) return false;
		notify(em, services, { userId, kind: 'product.backInStock', data: product });
		await em.flush();
		return true;
	});
}
