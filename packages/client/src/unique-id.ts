/** An id that nobody else makes. It is no secret: pages without HTTPS and React Native have no `randomUUID`. */
export function uniqueId(): string {
	if (typeof globalThis.crypto?.randomUUID === 'function') return crypto.randomUUID();
	return `${Date.now().toString(36)}-${[1, 2, 3].map(() => Math.random().toString(36).slice(2)).join('')}`;
}
