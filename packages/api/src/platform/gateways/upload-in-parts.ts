import type * as S3 from '@aws-sdk/client-s3';

/** S3 takes no smaller part, but the last. */
const PART_BYTES = 5 * 1_024 * 1_024;
const PART_TIMEOUT_MS = 30_000;

interface Target {
	sdk: typeof S3;
	client: S3.S3Client;
	bucket: string;
}

/** Uploads an object in parts of 5 MiB. One that is cut short leaves nothing behind. */
export async function uploadInParts(
	{ sdk, client, bucket: Bucket }: Target,
	{ key: Key, contentType: ContentType }: { key: string; contentType: string },
	chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
	const abortSignal = () => AbortSignal.timeout(PART_TIMEOUT_MS);
	const begin = new sdk.CreateMultipartUploadCommand({ Bucket, Key, ContentType });
	const { UploadId } = await client.send(begin, { abortSignal: abortSignal() });
	const upload = { Bucket, Key, UploadId };
	try {
		const Parts: S3.CompletedPart[] = [];
		for await (const Body of inParts(chunks)) {
			const PartNumber = Parts.length + 1;
			const part = new sdk.UploadPartCommand({ ...upload, PartNumber, Body });
			const { ETag } = await client.send(part, { abortSignal: abortSignal() });
			Parts.push({ PartNumber, ETag });
		}
		const end = new sdk.CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } });
		await client.send(end, { abortSignal: abortSignal() });
	} catch (error) {
		const abort = new sdk.AbortMultipartUploadCommand(upload);
		// Where this fails too, a lifecycle rule of the bucket removes the parts.
		await client.send(abort, { abortSignal: abortSignal() }).catch(() => undefined);
		throw error;
	}
}

/** The same bytes in parts that S3 takes; at least one. */
async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
	let held: Uint8Array[] = [];
	let size = 0;
	let isFirst = true;
	for await (const chunk of chunks) {
		held.push(chunk);
		size += chunk.length;
		if (size < PART_BYTES) continue;
		yield Buffer.concat(held);
		[held, size, isFirst] = [[], 0, false];
	}
	if (isFirst || size > 0) yield Buffer.concat(held);
}
