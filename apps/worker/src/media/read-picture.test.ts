import sharp from 'sharp';
import { expect, it } from 'vitest';
import { noise, pixelBomb } from '../testing/pictures.ts';
import { readPicture } from './read-picture.ts';
import { averageColor, renderPicture } from './render-picture.ts';

const red = { r: 200, g: 10, b: 10 };
const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: red } });

it('R37 takes JPEG, PNG, WebP and AVIF for what they are', async () => {
	for (const [type, file] of [
		['image/jpeg', plain(60, 40).jpeg()],
		['image/png', plain(60, 40).png()],
		['image/webp', plain(60, 40).webp()],
		['image/avif', plain(60, 40).avif()],
	] as const) {
		const picture = await readPicture(await file.toBuffer(), type);
		expect(picture, type).toMatchObject({ width: 60, height: 40, channels: 3 });
		expect(await averageColor(picture), type).toMatch(/^#c[0-9a-f]0[0-9a-f]0[0-9a-f]$/);
	}
});

it('R37 refuses a file of another type, or of none', async () => {
	const png = await plain(60, 40).png().toBuffer();
	await expect(readPicture(png, 'image/jpeg')).rejects.toThrow('the file is no image/jpeg');
	const page = Buffer.concat([png.subarray(0, 8), Buffer.from('<script>alert(1)</script>'.repeat(40))]);
	await expect(readPicture(page, 'image/png')).rejects.toThrow('cannot be read as a picture');
	const truncated = png.subarray(0, png.length - 40);
	await expect(readPicture(truncated, 'image/png')).rejects.toThrow('cannot be read as a picture');
});

it('R37 has no decoder for drawings, which could fetch and run what they like', async () => {
	const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
	await expect(readPicture(svg, 'image/png')).rejects.toThrow('cannot be read as a picture');
	await expect(sharp(svg).metadata()).rejects.toThrow();
	const gif = await plain(9, 9).gif().toBuffer();
	await expect(sharp(gif).metadata()).rejects.toThrow();
});

it('R37 refuses a few bytes that claim to be millions of pixels, without decoding them', async () => {
	const bomb = await pixelBomb(50_000, 50_000);
	expect(bomb.length).toBeLessThan(200);
	await expect(readPicture(bomb, 'image/png')).rejects.toThrow('more than 40 megapixels');
	const strip = await pixelBomb(20, 12_001);
	await expect(readPicture(strip, 'image/png')).rejects.toThrow('more than 12000 pixels long');
	const avif = await plain(4_500, 2_800).avif({ effort: 0 }).toBuffer();
	expect(avif.length).toBeLessThan(10_000);
	await expect(readPicture(avif, 'image/avif')).rejects.toThrow('more than 12.5 megapixels');
	const memory = process.memoryUsage().rss;
	await expect(readPicture(await pixelBomb(7_000, 5_000), 'image/png')).rejects.toThrow('cannot be read');
	expect(process.memoryUsage().rss - memory).toBeLessThan(200 * 1_024 * 1_024);
});

it('turns a picture upright and never makes it larger', async () => {
	const lying = await plain(80, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
	expect(await readPicture(lying, 'image/jpeg')).toMatchObject({ width: 40, height: 80 });
	const large = await readPicture(await noise(2_560, 1_280).toBuffer(), 'image/jpeg');
	expect(large).toMatchObject({ width: 1_280, height: 640 });
	const rendition = { width: 320, format: 'webp', key: 'a' } as const;
	expect(await sharp(await renderPicture(large, rendition)).metadata()).toMatchObject({
		format: 'webp',
		width: 320,
		height: 160,
	});
});

it('keeps what is see-through, and takes grey and deep pictures', async () => {
	const clear = { r: 0, g: 0, b: 0, alpha: 0 };
	const file = await sharp({ create: { width: 20, height: 20, channels: 4, background: clear } })
		.png()
		.toBuffer();
	const picture = await readPicture(file, 'image/png');
	expect(await averageColor(picture)).toBe('#ffffff');
	const rendered = await renderPicture(picture, { width: 20, format: 'avif', key: 'a' });
	expect((await sharp(rendered).metadata()).hasAlpha).toBe(true);
	const grey = await plain(20, 20).toColourspace('grey16').png().toBuffer();
	expect(await readPicture(grey, 'image/png')).toMatchObject({ channels: 3 });
});
