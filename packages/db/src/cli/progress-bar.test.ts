import { describe, expect, it } from 'vitest';
import { ProgressBar } from './progress-bar.ts';

function recorder(isTTY: boolean) {
	const texts: string[] = [];
	return { texts, output: { isTTY, write: (text: string) => texts.push(text) } };
}

describe('ProgressBar', () => {
	it('writes a line for each tenth where there is no terminal', () => {
		const { texts, output } = recorder(false);
		const bar = new ProgressBar(output);
		for (let done = 0; done <= 1_000; done++) bar.show('products', done, 1_000);
		bar.end();
		expect(texts).toHaveLength(11);
		expect(texts.at(-1)).toBe('100 % products 1,000 / 1,000\n');
	});

	it('redraws one line on a terminal and ends it', () => {
		const { texts, output } = recorder(true);
		const bar = new ProgressBar(output);
		bar.show('products', 1, 2);
		bar.show('products', 2, 2);
		bar.showShare('orders', 1);
		bar.end();
		expect(texts).toEqual([
			expect.stringMatching(/^\r█{15}░{15} {2}50 % products 1 \/ 2$/),
			expect.stringMatching(/^\r█{30} 100 % products 2 \/ 2$/),
			'\n',
			expect.stringMatching(/^\r█{30} 100 % orders$/),
			'\n',
		]);
	});

	it('counts an empty step as done', () => {
		const { texts, output } = recorder(false);
		new ProgressBar(output).show('orders', 0, 0);
		expect(texts).toEqual(['100 % orders 0 / 0\n']);
	});
});
