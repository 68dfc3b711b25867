import { describe, expect, it } from 'vitest';
import { firstIdAt, newId, UuidBinaryType, uuidFromBinary, uuidToBinary } from './uuid.type.ts';

const type = new UuidBinaryType();

describe('UuidBinaryType', () => {
	it('brings every UUID back as it was', () => {
		for (let round = 0; round < 500; round++) {
			const id = newId();
			expect(uuidFromBinary(uuidToBinary(id))).toBe(id);
			expect(type.convertToJSValue(type.convertToDatabaseValue(id))).toBe(id);
		}
	});

	it('takes 16 bytes', () => {
		expect(uuidToBinary(newId())).toHaveLength(16);
		expect(type.getColumnType()).toBe('binary(16)');
	});

	it('keeps the order of time, so that inserts append', () => {
		const ids = Array.from({ length: 200 }, () => newId());
		const binaries = ids.map(uuidToBinary);
		expect([...binaries].sort(Buffer.compare)).toEqual(binaries);
	});

	it('turns a moment into the first id of it', () => {
		const moment = new Date('2026-11-22T06:30:00.123Z');
		expect(firstIdAt(moment)).toBe('01a201f2-82bb-7000-8000-000000000000');
		expect(firstIdAt(new Date(Date.now() - 1)) < newId()).toBe(true);
		expect(firstIdAt(new Date(Date.now() + 1_000)) > newId()).toBe(true);
	});

	it('refuses what is no UUID', () => {
		expect(() => uuidToBinary('tomato')).toThrow(TypeError);
		expect(() => uuidToBinary(`${newId()}00`)).toThrow(TypeError);
	});

	it('compares by content', () => {
		const id = newId();
		expect(type.compareValues(uuidToBinary(id), uuidToBinary(id))).toBe(true);
		expect(type.compareValues(uuidToBinary(id), uuidToBinary(newId()))).toBe(false);
		expect(type.compareValues(id, id)).toBe(true);
	});

	it('passes on what is in the other form already, and nothing', () => {
		const binary = uuidToBinary(newId());
		const text = uuidFromBinary(binary);
		expect(type.convertToDatabaseValue(binary as never)).toBe(binary);
		expect(type.convertToJSValue(text as never)).toBe(text);
	});
});
