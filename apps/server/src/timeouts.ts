/** How long the server waits for whom, in milliseconds. */
export interface Timeouts {
	/** A request has to be there by then, headers and body: slow senders hold a connection no longer. */
	request: number;
	/** Its headers have to be there by then. */
	headers: number;
	/** How often Node looks for those who are late; its default of 30 s would double the limits. */
	check: number;
	/** Longer than the 60 s for which proxies commonly keep a connection, so that it is never us who closes first. */
	keepAlive: number;
	/** Nothing sent or received for so long: the peer is gone, or reads too slowly. Streams send signs of life more often. */
	connection: number;
}

export const timeouts: Timeouts = {
	request: 30_000,
	headers: 10_000,
	check: 2_000,
	keepAlive: 65_000,
	connection: 120_000,
};
