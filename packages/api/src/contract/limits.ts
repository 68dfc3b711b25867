/** Most calls in one batched HTTP request; the client makes several requests of what is more. */
export const MAX_BATCH_SIZE = 20;
