import { SigningKey, withNamedLock } from '@dailyveg/db';
import {
	type CryptoKey,
	calculateJwkThumbprint,
	exportJWK,
	generateKeyPair,
	importJWK,
	type JWK,
} from 'jose';
import { seal, unseal } from '../../platform/secrets.ts';
import type { Services } from '../../platform/services.ts';
import { ACCESS_TOKEN_SECONDS } from './lifetimes.ts';

/** The one algorithm of access tokens (R24): Ed25519 of RFC 8037. */
export const SIGNING_ALGORITHM = 'EdDSA';

/** Keys are read again after so long: by then every process signs with a new key and knows of retired ones. */
const RELOAD_MS = 60_000;
/** An unknown key id is looked for this often at most: made-up ones must not turn into queries. */
const SEARCH_MS = 5_000;
/** What was signed just before a process learned that its key is retired must outlive that as well. */
const VERIFY_AFTER_RETIREMENT_MS = ACCESS_TOKEN_SECONDS * 1_000 + RELOAD_MS;
const LOCK_WAIT_SECONDS = 10;

/** What keys are made and read with. */
export type KeyServices = Pick<Services, 'env' | 'orm' | 'clock' | 'logger'>;

interface Verifier {
	key: CryptoKey;
	publicJwk: JWK;
	/** Milliseconds since 1970; from then on its tokens count no more. */
	endsAtMs: number;
}

interface Signer {
	kid: string;
	key: CryptoKey;
}

interface Keyring {
	signer: Signer | undefined;
	verifiers: ReadonlyMap<string, Verifier>;
	/** On the process's own clock, which nobody sets back. */
	loadedAtMs: number;
}

const keyrings = new WeakMap<KeyServices['orm'], Promise<Keyring>>();

/** The key that signs now; makes the shop's first one. */
export async function signingKey(services: KeyServices): Promise<Signer> {
	const { signer } = await keyring(services, RELOAD_MS);
	return signer ?? firstSigningKey(services);
}

const makings = new WeakMap<KeyServices['orm'], Promise<Signer>>();

/** Concurrent callers share one: all waiting for the lock, they would leave its holder no connection. */
function firstSigningKey(services: KeyServices): Promise<Signer> {
	const underway = makings.get(services.orm);
	if (underway) return underway;
	const making = makeFirstSigningKey(services).finally(() => makings.delete(services.orm));
	makings.set(services.orm, making);
	return making;
}

function makeFirstSigningKey(services: KeyServices): Promise<Signer> {
	return withNamedLock(services.orm, 'signing-key', LOCK_WAIT_SECONDS, async () => {
		// Another process may have been quicker.
		const theirs = (await reload(services)).signer;
		if (theirs) return theirs;
		await createSigningKey(services);
		const ours = (await reload(services)).signer;
		if (!ours) throw new Error('the new signing key cannot be read back');
		return ours;
	});
}

/** The key that verifies what `kid` signed; undefined when there is none (any more). */
export async function verificationKey(services: KeyServices, kid: string): Promise<CryptoKey | undefined> {
	const known = (await keyring(services, RELOAD_MS)).verifiers.get(kid);
	const verifier = known ?? (await keyring(services, SEARCH_MS)).verifiers.get(kid);
	return verifier && services.clock.now().getTime() < verifier.endsAtMs ? verifier.key : undefined;
}

/** Public keys of all tokens that are still good, as RFC 7517 publishes them. */
export async function publicKeys(services: KeyServices): Promise<{ keys: JWK[] }> {
	await signingKey(services);
	const { verifiers } = await keyring(services, RELOAD_MS);
	const now = services.clock.now().getTime();
	const valid = [...verifiers.values()].filter(({ endsAtMs }) => now < endsAtMs);
	return { keys: valid.map(({ publicJwk }) => publicJwk) };
}

/** Makes a key pair, which signs from then on, and returns its id. */
export async function createSigningKey({ env, orm, clock }: KeyServices): Promise<string> {
	const pair = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
	const publicJwk = await exportJWK(pair.publicKey);
	const kid = await calculateJwkThumbprint(publicJwk);
	const privateJwk = JSON.stringify(await exportJWK(pair.privateKey));
	await orm.em.fork().insert(SigningKey, {
		id: kid,
		publicJwk: { ...publicJwk, kid, alg: SIGNING_ALGORITHM, use: 'sig' },
		privateJwk: seal(env, 'signing-key', privateJwk),
		createdAt: clock.now(),
		retiredAt: null,
	});
	return kid;
}

/** Keys read no longer ago than this. Concurrent callers share one query. */
async function keyring(services: KeyServices, maxAgeMs: number): Promise<Keyring> {
	const known = keyrings.get(services.orm);
	if (!known) return reload(services);
	const ring = await known;
	if (performance.now() - ring.loadedAtMs < maxAgeMs) return ring;
	const newer = keyrings.get(services.orm);
	return newer && newer !== known ? newer : reload(services);
}

function reload(services: KeyServices): Promise<Keyring> {
	const loading = loadKeyring(services);
	keyrings.set(services.orm, loading);
	loading.catch(() => keyrings.delete(services.orm));
	return loading;
}

async function loadKeyring(services: KeyServices): Promise<Keyring> {
	const loadedAtMs = performance.now();
	const newestFirst = { orderBy: { createdAt: 'desc', id: 'desc' } } as const;
	const keys = await services.orm.em.fork().find(SigningKey, {}, newestFirst);
	const verifiers = await Promise.all(
		keys.map(async ({ id, publicJwk, retiredAt }): Promise<[string, Verifier]> => {
			const endsAtMs = retiredAt ? retiredAt.getTime() + VERIFY_AFTER_RETIREMENT_MS : Infinity;
			return [id, { key: await importKey(publicJwk), publicJwk, endsAtMs }];
		}),
	);
	return { signer: await newestSigner(services, keys), verifiers: new Map(verifiers), loadedAtMs };
}

async function newestSigner({ env, logger }: KeyServices, keys: SigningKey[]): Promise<Signer | undefined> {
	for (const { id, privateJwk, retiredAt } of keys) {
		if (retiredAt) continue;
		try {
			return { kid: id, key: await importKey(JSON.parse(unseal(env, 'signing-key', privateJwk))) };
		} catch (error) {
			// A database that came from elsewhere, or a new AUTH_SECRET: the next key takes over.
			logger.warn({ err: error, kid: id }, 'signing key is sealed under another AUTH_SECRET');
		}
	}
	return undefined;
}

/** Ed25519 keys are never raw bytes. */
const importKey = async (jwk: JWK): Promise<CryptoKey> =>
	(await importJWK(jwk, SIGNING_ALGORITHM)) as CryptoKey;
