import { randomBytes } from 'node:crypto';

/** What the provider keeps of a charge: 2 %, in whole minor units. */
const FEE_PERCENT = 2;

interface Movement {
	id: string;
	object: 'balance_transaction';
	type: 'charge' | 'refund' | 'refund_failure' | 'adjustment';
	/** Negative where money leaves. */
	amount: number;
	fee: number;
	net: number;
	currency: string;
	created: number;
	source: { id: string; object: string };
}

/** Seconds, as the provider counts time. */
export const now = () => Math.floor(Date.now() / 1_000);

export const newName = (prefix: string) => `${prefix}_${randomBytes(12).toString('hex')}`;

/** A page of what was made in a span of time, newest first, as the provider lists it. */
export function listPage<Thing extends { id: string; created: number }>(
	things: readonly Thing[],
	query: URLSearchParams,
) {
	const from = Number(query.get('created[gte]') ?? 0);
	const to = Number(query.get('created[lt]') ?? Number.MAX_SAFE_INTEGER);
	const wanted = things.filter(({ created }) => created >= from && created < to).reverse();
	const start = wanted.findIndex(({ id }) => id === query.get('starting_after')) + 1;
	const data = wanted.slice(start, start + Number(query.get('limit') ?? 10));
	return { object: 'list', data, has_more: start + data.length < wanted.length };
}

/** What came into a merchant's account at the provider, and what left it. */
export class CardBalance {
	readonly #movements: Movement[] = [];

	/** Notes a movement; `source` is what it is of. */
	add(
		type: Movement['type'],
		amount: number,
		source: { currency: string; id: string; object: string },
	): void {
		const fee = type === 'charge' ? Math.round((amount * FEE_PERCENT) / 100) : 0;
		this.#movements.push({
			...{ id: newName('txn'), object: 'balance_transaction', type, amount, fee, net: amount - fee },
			...{ currency: source.currency, created: now(), source },
		});
	}

	list(query: URLSearchParams) {
		const page = listPage(this.#movements, query);
		if (query.has('expand[0]')) return page;
		return { ...page, data: page.data.map((movement) => ({ ...movement, source: movement.source.id })) };
	}
}
