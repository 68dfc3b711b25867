// What clients load at run time: constants only, so that a client carries nothing of the server.
export { idempotentProcedures } from './idempotent-procedures.ts';
export { MAX_BATCH_SIZE } from './limits.ts';
export { publicQueries } from './public-queries.ts';
