/** One HTTP request of a load. */
export interface LoadRequest {
	method: 'GET' | 'POST';
	path: string;
	headers?: Record<string, string>;
	body?: string;
}

/** What the load generator is told to do. */
export interface LoadJob {
	/** Origin of the server. */
	url: string;
	/** Cut into as many pieces as there are connections; each repeats its own. If they do not go round, all have all. */
	requests: LoadRequest[];
	connections: number;
	/** For so many seconds, or so many requests in all. */
	limit: { duration: number } | { amount: number };
	/** Requests that count as one, one after another on a connection; 1 unless told. */
	callsPerSample?: number;
}

/** What came of it. */
export interface LoadResult {
	/** From the first request to the last answer. */
	seconds: number;
	/** Milliseconds of each sample. */
	latencies: Float64Array;
	/** Answers that were not 2xx (without batching every tRPC error is one), timeouts and broken connections. */
	errors: number;
}
