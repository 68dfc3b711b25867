import type { Redis } from 'ioredis';

/** Tells processes that there is something new to read. A message may get lost; it never says what is new. */
export interface WakeUps {
	/** Wakes whoever listens to the channel, in all processes. Call after the commit. */
	wake(channel: string): void;
	/** Starts to listen. What is read after this has resolved and is changed later wakes the listener. */
	listen(channel: string): Promise<Listener>;
	close(): void;
}

/** Somebody who waits for news on a channel. */
export interface Listener {
	/**
	 * Resolves at the next wake-up, at once if there was one since the last call; at the latest when the signal fires
	 * or so many milliseconds have passed.
	 */
	next(signal: AbortSignal | undefined, milliseconds: number): Promise<void>;
	close(): void;
}

interface Channel {
	wakes: Set<() => void>;
	/** Settles when Redis has answered, or cannot be asked. */
	subscribed: Promise<unknown>;
}

/**
 * One Redis connection for all listeners of the process, opened for the first one; a channel is subscribed to for as
 * long as anybody listens to it. After an outage all are woken, for what they may have missed.
 */
export function createWakeUps(redis: Redis): WakeUps {
	const channels = new Map<string, Channel>();
	const connection = redis.duplicate({ lazyConnect: true, autoResubscribe: false });
	connection.on('error', () => undefined);
	connection.on('message', wakeAll);
	connection.on('ready', () => {
		if (channels.size === 0) return;
		const names = [...channels.keys()];
		connection.subscribe(...names).then(
			() => names.forEach(wakeAll),
			() => undefined,
		);
	});

	function wakeAll(name: string): void {
		for (const wake of channels.get(name)?.wakes ?? []) wake();
	}

	function join(name: string): Channel {
		const known = channels.get(name);
		if (known) return known;
		// Fails while Redis is away; once it is back, all channels are subscribed to.
		const subscribed = connection.subscribe(name).catch(() => undefined);
		const channel: Channel = { wakes: new Set(), subscribed };
		channels.set(name, channel);
		return channel;
	}

	function leave(name: string, { wakes }: Channel, wake: () => void): void {
		wakes.delete(wake);
		if (wakes.size > 0 || channels.get(name)?.wakes !== wakes) return;
		channels.delete(name);
		connection.unsubscribe(name).catch(() => undefined);
	}

	return {
		wake: (channel) => {
			redis.publish(channel, '').catch(() => undefined);
		},
		listen: async (name) => {
			const channel = join(name);
			const doorbell = createDoorbell();
			channel.wakes.add(doorbell.ring);
			await channel.subscribed;
			return { next: doorbell.wait, close: () => leave(name, channel, doorbell.ring) };
		},
		close: () => connection.disconnect(),
	};
}

/** Remembers a ring until somebody waits for it. */
function createDoorbell() {
	let hasRung = false;
	let answer: (() => void) | undefined;
	return {
		ring: () => {
			hasRung = true;
			answer?.();
		},
		wait: (signal: AbortSignal | undefined, milliseconds: number): Promise<void> =>
			new Promise((resolve) => {
				const timer = setTimeout(done, milliseconds);
				function done(): void {
					clearTimeout(timer);
					signal?.removeEventListener('abort', done);
					answer = undefined;
					hasRung = false;
					resolve();
				}
				answer = done;
				signal?.addEventListener('abort', done);
				if (hasRung || signal?.aborted) done();
			}),
	};
}
