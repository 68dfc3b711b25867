import { expect, it } from 'vitest';
import { allRenditionKeys, publicUrl, renditionsOf } from './renditions.ts';

const widthsOf = (width: number) =>
	renditionsOf('a', width)
		.filter(({ format }) => format === 'webp')
		.map((rendition) => [rendition.width, rendition.key]);

it('renders three widths and never enlarges', () => {
	expect(widthsOf(4_000)).toEqual([
		[320, 'media/products/a/320.webp'],
		[640, 'media/products/a/640.webp'],
		[1_280, 'media/products/a/1280.webp'],
	]);
	expect(widthsOf(500)).toEqual([
		[320, 'media/products/a/320.webp'],
		[500, 'media/products/a/640.webp'],
	]);
	expect(widthsOf(320)).toEqual([[320, 'media/products/a/320.webp']]);
	expect(widthsOf(1)).toEqual([[1, 'media/products/a/320.webp']]);
});

it('knows every key that a picture of any width may have', () => {
	const keys = [1, 320, 321, 641, 1_280, 9_000].flatMap((width) =>
		renditionsOf('a', width).map(({ key }) => key),
	);
	expect(new Set(keys)).toEqual(new Set(allRenditionKeys('a')));
});

it('has a URL below the place where the folder is read', () => {
	expect(publicUrl('https://cdn.example/pictures', 'media/products/a/320.webp')).toBe(
		'https://cdn.example/pictures/products/a/320.webp',
	);
});
