/** Values that live in the process's cache and are handed out again and again as the same object. */
const shared = new WeakSet<object>();

export function markShared(value: unknown): void {
	if (typeof value === 'object' && value !== null) shared.add(value);
}

/** Whether what is worked out for this object will be of use again. */
export const isShared = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && shared.has(value);
