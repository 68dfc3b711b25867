/** What of the build other tools of this repository use; nothing of it is published. */
export { bundleMainTypes } from './bundle.ts';
export { type ProcedureShape, proceduresOfRouter } from './contract-text.ts';
export { packClient } from './pack.ts';
