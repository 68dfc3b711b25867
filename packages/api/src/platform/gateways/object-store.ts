import type { ApiEnv } from '../config.ts';
import { uploadInParts } from './upload-in-parts.ts';

/** Files on S3 or whatever speaks its protocol. */
export interface ObjectStore {
	/**
	 * Writes an object; the same key is overwritten, so a repeated call is harmless. `cacheControl` is what whoever reads
	 * it by its own URL is told.
	 */
	put(key: string, body: Uint8Array, contentType: string, cacheControl?: string): Promise<void>;
	/**
	 * Writes an object whose size nobody knows yet, part by part, so that only one part is in memory; it appears whole or
	 * not at all.
	 */
	putStream(key: string, chunks: AsyncIterable<Uint8Array>, contentType: string): Promise<void>;
	/** URL by which one object of exactly this type and size can be written for `expiresInSeconds`. */
	presignPut(
		key: string,
		options: { expiresInSeconds: number; contentType: string; sizeBytes: number },
	): Promise<string>;
	/** The object; null when there is none. What is larger than `maxBytes` is not fetched. */
	read(key: string, maxBytes: number): Promise<Uint8Array | 'too large' | null>;
	/** Deletes an object; one that is not there is none the worse for it. */
	delete(key: string): Promise<void>;
	/** URL that downloads the object for `expiresInSeconds` without further credentials. */
	presignGet(key: string, options: { expiresInSeconds: number; fileName: string }): Promise<string>;
	/** Rejects when the store does not answer. */
	ping(): Promise<void>;
}

type S3Env = Pick<
	ApiEnv,
	'S3_ENDPOINT' | 'S3_REGION' | 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'
>;

const REQUEST_TIMEOUT_MS = 10_000;
const PING_TIMEOUT_MS = 1_000;

export function createObjectStore(env: S3Env): ObjectStore {
	let opened: ReturnType<typeof openBucket> | undefined;
	/** The SDK is large: a process that touches no file never loads it. */
	const bucket = () => {
		opened ??= openBucket(env);
		return opened;
	};
	return {
		put: async (...object) => (await bucket()).put(...object),
		putStream: async (...object) => (await bucket()).putStream(...object),
		presignPut: async (...link) => (await bucket()).presignPut(...link),
		read: async (...object) => (await bucket()).read(...object),
		delete: async (key) => (await bucket()).delete(key),
		presignGet: async (...link) => (await bucket()).presignGet(...link),
		async ping() {
			// Any HTTP answer, a refusal too, shows that the store is up.
			await fetch(env.S3_ENDPOINT, { signal: AbortSignal.timeout(PING_TIMEOUT_MS) });
		},
	};
}

async function openBucket(env: S3Env): Promise<Omit<ObjectStore, 'ping'>> {
	const sdk = await import('@aws-sdk/client-s3');
	const { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } = sdk;
	const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
	const client = new S3Client({
		endpoint: env.S3_ENDPOINT,
		region: env.S3_REGION,
		credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY },
		forcePathStyle: true,
		// The SDK's default CRC32 headers are refused by S3 servers other than Amazon's.
		requestChecksumCalculation: 'WHEN_REQUIRED',
		responseChecksumValidation: 'WHEN_REQUIRED',
		maxAttempts: 3,
	});
	const Bucket = env.S3_BUCKET;
	return {
		async put(key, body, contentType, cacheControl) {
			const object = { Bucket, Key: key, Body: body, ContentType: contentType, CacheControl: cacheControl };
			await client.send(new PutObjectCommand(object), {
				abortSignal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
			});
		},
		putStream: (key, chunks, contentType) =>
			uploadInParts({ sdk, client, bucket: Bucket }, { key, contentType }, chunks),
		presignPut(key, { expiresInSeconds, contentType, sizeBytes }) {
			const command = new PutObjectCommand({
				Bucket,
				Key: key,
				ContentType: contentType,
				ContentLength: sizeBytes,
			});
			return getSignedUrl(client, command, {
				expiresIn: expiresInSeconds,
				// Unsigned, they would bound nothing.
				signableHeaders: new Set(['host', 'content-type', 'content-length']),
			});
		},
		async read(key, maxBytes) {
			const abortSignal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
			try {
				const command = new GetObjectCommand({ Bucket, Key: key });
				const { Body, ContentLength = Number.POSITIVE_INFINITY } = await client.send(command, {
					abortSignal,
				});
				if (Body && ContentLength <= maxBytes) return await Body.transformToByteArray();
				// Nobody reads the rest: the connection is of no use any more.
				(Body as { destroy?(): void } | undefined)?.destroy?.();
				return 'too large';
			} catch (error) {
				if (error instanceof NoSuchKey) return null;
				throw error;
			}
		},
		async delete(key) {
			await client.send(new DeleteObjectCommand({ Bucket, Key: key }), {
				abortSignal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
			});
		},
		presignGet(key, { expiresInSeconds, fileName }) {
			const command = new GetObjectCommand({
				Bucket,
				Key: key,
				ResponseContentDisposition: `attachment; filename="${fileName}"`,
			});
			return getSignedUrl(client, command, { expiresIn: expiresInSeconds });
		},
	};
}
