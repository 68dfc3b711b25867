import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture of noise, which compresses badly; JPEG unless told. */
export const noise = (width: number, height: number): Sharp =>
	sharp({
		create: {
			width,
			height,
			channels: 3,
			background: '#808080',
			noise: { type: 'gaussian', mean: 128, sigma: 40 },
		},
	}).jpeg();

/** A PNG of a few dozen bytes that claims to be this large. */
export async function pixelBomb(width: number, height: number): Promise<Buffer> {
	const file = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000000' } })
		.png()
		.toBuffer();
	// The header's size stands behind the signature, its length and its name; its checksum behind it.
	file.writeUInt32BE(width, 16);
	file.writeUInt32BE(height, 20);
	file.writeUInt32BE(crc32(file.subarray(12, 29)), 29);
	return file;
}
