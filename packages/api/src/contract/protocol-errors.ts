/**
 * Failures of HTTP itself, before a procedure is reached. They have no details, and no procedure declares them.
 * UNAVAILABLE is what the proxy in front answers when no server does: with 502, 503 or 504.
 */
export const protocolErrors = {
	MALFORMED_REQUEST: { status: 400, title: 'The request cannot be read' },
	ROUTE_NOT_FOUND: { status: 404, title: 'There is no such route' },
	METHOD_NOT_ALLOWED: { status: 405, title: 'This route does not know the method' },
	REQUEST_TIMEOUT: { status: 408, title: 'The request did not arrive in time' },
	PAYLOAD_TOO_LARGE: { status: 413, title: 'The body is too large' },
	URI_TOO_LONG: { status: 414, title: 'The address is too long' },
	UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Bodies must be application/json' },
	HEADERS_TOO_LARGE: { status: 431, title: 'The address and headers are too large together' },
	UNAVAILABLE: { status: 503, title: 'The shop does not answer, try again' },
} as const;

export type ProtocolErrorCode = keyof typeof protocolErrors;
