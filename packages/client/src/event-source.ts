import { createParser } from 'eventsource-parser';
import { StreamsUnsupportedError } from './errors.ts';
import { type Fetch, refusalOf } from './fetch-json.ts';

/** What tRPC's subscription link hands to each connection. */
export interface EventSourceInit {
	headers: Record<string, string>;
	fetch: Fetch;
}

/** What a listener is told: an event of the stream, or for `error` the Error that ended it. */
type Listener = (event: object) => void;

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 2;

/**
 * As much of the browsers' EventSource as tRPC uses, over fetch: so that a token travels in a header and not in the
 * address (R35), and in Node too. It connects once; whoever wants to go on makes another.
 */
export class FetchEventSource {
	readonly CONNECTING = CONNECTING;
	readonly OPEN = OPEN;
	readonly CLOSED = CLOSED;
	readyState: number = CONNECTING;
	readonly #listeners = new Map<string, Set<Listener>>();
	readonly #ending = new AbortController();

	constructor(url: string, init?: EventSourceInit) {
		void this.#run(url, init);
	}

	addEventListener(type: string, listener: Listener): void {
		const listeners = this.#listeners.get(type) ?? new Set();
		this.#listeners.set(type, listeners.add(listener));
	}

	removeEventListener(type: string, listener: Listener): void {
		this.#listeners.get(type)?.delete(listener);
	}

	close(): void {
		this.readyState = CLOSED;
		this.#ending.abort();
	}

	async #run(url: string, { headers, fetch }: EventSourceInit = { headers: {}, fetch: globalThis.fetch }) {
		try {
			const response = await fetch(url, {
				headers: { ...headers, accept: 'text/event-stream' },
				cache: 'no-store',
				signal: this.#ending.signal,
			});
			const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
			if (!(response.ok && isStream)) throw await refusalOf(response);
			if (!response.body) throw new StreamsUnsupportedError();
			this.readyState = OPEN;
			await this.#read(response.body.getReader());
			throw new Error('The stream ended before its time');
		} catch (error) {
			if (this.readyState === CLOSED) return;
			this.close();
			this.#tell('error', error instanceof Error ? error : new Error(String(error)));
		}
	}

	async #read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
		const decoder = new TextDecoder();
		const parser = createParser({
			onEvent: ({ event = 'message', data, id }) => {
				if (this.readyState !== CLOSED) this.#tell(event, { data, lastEventId: id });
			},
		});
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			parser.feed(decoder.decode(value, { stream: true }));
		}
	}

	#tell(type: string, event: object): void {
		for (const listener of this.#listeners.get(type) ?? []) listener(event);
	}
}
