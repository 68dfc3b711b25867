import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { loggerOptions } from './create-logger.ts';

function logged(fields: object, message = 'line') {
	const lines: string[] = [];
	const output = new Writable({
		write(chunk, _encoding, done) {
			lines.push(String(chunk));
			done();
		},
	});
	pino(loggerOptions, output).info(fields, message);
	return lines.join('');
}

describe('R41 log lines', () => {
	it('mask secrets at any depth, in arrays and in errors', () => {
		const error = Object.assign(new Error('failed'), { input: { password: 'hunter2' } });
		const line = logged({
			authorization: 'hunter2',
			headers: { cookie: 'hunter2', 'Set-Cookie': ['hunter2'] },
			calls: [{ answer: { accessToken: 'hunter2', user: 'asha' } }],
			err: error,
		});
		expect(line).not.toContain('hunter2');
		expect(line).toContain('asha');
		expect(line.match(/\[masked\]/g)).toHaveLength(5);
	});

	it('show statements and refusals of MySQL without the values', () => {
		const error = Object.assign(new Error("Duplicate entry 'asha@example.in' for key 'user.email'"), {
			sql: "insert into `user` (`email`, `password_hash`) values ('asha@example.in', 'it\\'s $argon2id$hash')",
			sqlMessage: "Duplicate entry 'asha@example.in' for key 'user.email'",
		});
		const line = logged({ err: error });
		expect(line).not.toMatch(/asha|argon2id/);
		expect(line).toContain('values (?, ?)');
		expect(line).toContain("Duplicate entry ? for key 'user.email'");
	});

	it('leave what they were given untouched', () => {
		const fields = { password: 'hunter2' };
		logged(fields);
		expect(fields.password).toBe('hunter2');
	});

	it('stay one line of JSON with a UTC time, whatever somebody puts into a field', () => {
		const line = logged({ path: '/x\n{"level":"error","msg":"forged"}' });
		expect(line.trimEnd().split('\n')).toHaveLength(1);
		expect(JSON.parse(line)).toMatchObject({ msg: 'line', time: expect.stringMatching(/Z$/) });
	});

	it('survive circles', () => {
		const circle: Record<string, unknown> = {};
		circle['self'] = circle;
		expect(logged({ circle })).toContain('line');
	});
});
