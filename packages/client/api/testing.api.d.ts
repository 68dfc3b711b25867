import { AnyTRPCProcedure, inferProcedureInput, inferProcedureOutput } from '@trpc/server';
import { ErrorCode, ErrorDetails, AppRouter, ClientOptions, DailyVegClient, ClientLink } from './index.js';

type StubsOf<Routes> = {
    [Name in keyof Routes]?: Routes[Name] extends AnyTRPCProcedure ? (input: inferProcedureInput<Routes[Name]>) => inferProcedureOutput<Routes[Name]> | Promise<inferProcedureOutput<Routes[Name]>> : StubsOf<Routes[Name]>;
};
/** Answers in place of the server's, for example `{ cart: { get: () => cart } }`. */
type Stubs = StubsOf<AppRouter['_def']['record']>;
/** What a stub throws to refuse a call as the server would. */
declare class StubError<Code extends ErrorCode> extends Error {
    readonly code: Code;
    readonly details: ErrorDetails<Code>;
    constructor(code: Code, details: ErrorDetails<Code>);
}
/** A client whose calls are answered by stubs; whatever has none fails and says so. */
declare function createStubClient(stubs: Stubs, options?: Omit<ClientOptions, 'url'>): DailyVegClient;
/** The last link of a client, answering in memory; inputs and answers pass superjson as they do on the wire. */
declare function stubLink(stubs: Stubs): ClientLink;

export { StubError, createStubClient, stubLink };
export type { Stubs };
