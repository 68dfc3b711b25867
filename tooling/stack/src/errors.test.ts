import { expect, it } from 'vitest';
import { explainLog, hasCode } from './errors.ts';

it('names a full disk as the cause', () => {
	expect(explainLog('mysql ended.', 'write failed: No space left on device')).toContain('The disk is full');
	expect(explainLog('mysql ended.', '')).toBe('mysql ended.');
});

it('recognises system errors by their code', () => {
	expect(hasCode(Object.assign(new Error('gone'), { code: 'ENOENT' }), 'ENOENT')).toBe(true);
	expect(hasCode('ENOENT', 'ENOENT')).toBe(false);
});
