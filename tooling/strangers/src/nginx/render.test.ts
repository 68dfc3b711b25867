import { appRouter, errorTable, type ProcedureMeta, protocolErrors } from '@dailyveg/api';
import { describe, expect, it } from 'vitest';
import { idempotentRoutes, renderNginx } from '../../../../deploy/nginx/render.ts';

const settings = {
	servers: ['10.0.0.5:3000', '[fd00::5]:3000'],
	name: 'shop.example',
	certificate: '/etc/ssl/shop.pem',
	key: '/etc/ssl/shop.key',
};

describe('renderNginx', () => {
	it('fills the template in', () => {
		const text = renderNginx({ ...settings, trustedProxies: ['10.1.0.0/16'] });
		expect(text).not.toMatch(/\{\{|\}\}/);
		expect(text).toContain('server [fd00::5]:3000 max_fails=3 fail_timeout=5s;');
		expect(text).toContain('set_real_ip_from 10.1.0.0/16;');
		expect(text).toContain('listen 443 ssl http2;');
	});

	it.each([
		{ servers: [] },
		{ servers: ['10.0.0.5'] },
		{ servers: ['10.0.0.5:3000; include /etc/passwd'] },
		{ name: 'a b' },
		{ name: '' },
		{ certificate: 'relative.pem' },
		{ key: '/etc/ssl/a;b' },
		{ https: 'all' },
		{ trustedProxies: ['everybody'] },
		{ media: 'ftp://pictures' },
		{ media: 'https://pictures/;}' },
	])('refuses %o', (wrong) => {
		expect(() => renderNginx({ ...settings, ...wrong })).toThrow();
	});

	it('tells what nginx itself refuses in the words of the error tables', () => {
		const table: Record<string, { title: string }> = { ...errorTable, ...protocolErrors };
		const rows = [...renderNginx(settings).matchAll(/'("type":.*)';/g)].map(([, row]) =>
			JSON.parse(`{${row}}`),
		);
		expect(rows).toHaveLength(7);
		for (const { type, title, code } of rows) {
			expect(type).toBe(`urn:dailyveg:problem:${code.toLowerCase().replaceAll('_', '-')}`);
			expect({ code, title }).toEqual({ code, title: table[code]?.title });
		}
	});

	it('repeats exactly the calls that need an Idempotency-Key', () => {
		// At run time a flat record of paths, whatever its type says.
		const procedures: unknown = appRouter._def.procedures;
		const paths = Object.entries(procedures as Record<string, { _def: { meta?: ProcedureMeta } }>)
			.filter(([, { _def }]) => _def.meta?.isIdempotent)
			.flatMap(([path, { _def }]) => [`api/v1${_def.meta?.openapi?.path}`, `trpc/${path}`]);
		const routes = idempotentRoutes.map((route) => new RegExp(`^${route}$`));
		expect(routes).toHaveLength(paths.length);
		for (const path of paths) expect(routes.some((route) => route.test(path))).toBe(true);
	});
});
