import { describe, expect, it } from 'vitest';
import { mayReadMetrics } from './metrics.ts';

const token = 'a-token-of-prometheus';
const open = { METRICS_TOKEN: undefined };
const guarded = { METRICS_TOKEN: token };

describe('R42 mayReadMetrics', () => {
	it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', 'fd00::1'])(
		'answers the neighbour %s',
		(peer) => expect(mayReadMetrics(open, {}, peer)).toBe(true),
	);

	it.each(['8.8.8.8', '172.32.0.1', '::ffff:8.8.8.8', '2001:db8::1', undefined])('refuses %s', (peer) =>
		expect(mayReadMetrics(open, {}, peer)).toBe(false),
	);

	it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])(
		'refuses what a proxy passes on (%s)',
		(name) => expect(mayReadMetrics(open, { [name]: '1.2.3.4' }, '127.0.0.1')).toBe(false),
	);

	it('wants the token of everybody once there is one', () => {
		const ask = (authorization?: string) => mayReadMetrics(guarded, { authorization }, '127.0.0.1');
		expect(ask(`Bearer ${token}`)).toBe(true);
		for (const wrong of [undefined, '', token, `Bearer ${token}x`, 'Bearer ']) expect(ask(wrong)).toBe(false);
	});
});
