import { setTimeout as sleep } from 'node:timers/promises';

/** A dependency that has not answered by then counts as down. */
const CHECK_TIMEOUT_MS = 1_000;

interface DependencyHealth {
	state: 'up' | 'down';
	latencyMs: number;
}

/** `degraded`: the process does its work, yet something beside it is slower or late (R39). */
export interface Health<Dependency extends string = string> {
	status: 'ready' | 'degraded' | 'unavailable';
	dependencies: Record<Dependency, DependencyHealth>;
}

/** Asks every dependency at once; `unavailable` when one that the process cannot work without is down. */
export async function checkHealth<Dependency extends string>(
	pings: Record<Dependency, () => Promise<unknown>>,
	indispensable: readonly Dependency[],
): Promise<Health<Dependency>> {
	const names = Object.keys(pings) as Dependency[];
	const answers = await Promise.all(names.map((name) => check(pings[name])));
	const dependencies = Object.fromEntries(names.map((name, index) => [name, answers[index]])) as Record<
		Dependency,
		DependencyHealth
	>;
	const isDown = (name: Dependency) => dependencies[name].state === 'down';
	if (indispensable.some(isDown)) return { status: 'unavailable', dependencies };
	return { status: names.some(isDown) ? 'degraded' : 'ready', dependencies };
}

async function check(ping: () => Promise<unknown>): Promise<DependencyHealth> {
	const startedAt = performance.now();
	const timer = new AbortController();
	const timeout = sleep(CHECK_TIMEOUT_MS, 'down' as const, { signal: timer.signal }).catch(
		() => 'down' as const,
	);
	const answer = ping().then(
		() => 'up' as const,
		() => 'down' as const,
	);
	const state = await Promise.race([answer, timeout]);
	timer.abort();
	return { state, latencyMs: Math.round((performance.now() - startedAt) * 10) / 10 };
}
