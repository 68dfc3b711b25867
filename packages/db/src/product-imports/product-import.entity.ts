import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant, uuid } from '../types/columns.ts';
import { productImportModes, productImportStatuses } from './product-imports.enums.ts';

const count = () => p.integer().unsigned().default(0);

const ProductImportSchema = defineEntity({
	name: 'ProductImport',
	properties: {
		...baseProperties,
		/** Who uploaded it. No foreign key: people go, history stays. */
		createdBy: uuid(),
		mode: p.enum(productImportModes),
		status: p.enum(productImportStatuses).default('uploading'),
		/** Of the file, in bytes. */
		sizeBytes: p.integer().unsigned(),
		/** Object-store key of the file; null once it is deleted. */
		objectKey: p.string().length(200).strictNullable(),
		/** Data rows that were looked at. */
		rowCount: count(),
		/** Products that were written. */
		writtenCount: count(),
		problemCount: count(),
		/** Products of the file, from its beginning, that are dealt with: where a killed run goes on. */
		doneGroups: count(),
		/** Why the file as a whole was refused. */
		refuseReason: p.string().length(300).strictNullable().default(null),
		/** Object-store key of the report on bad rows, once there is one. */
		reportKey: p.string().length(200).strictNullable().default(null),
		startedAt: instant().strictNullable().default(null),
		finishedAt: instant().strictNullable().default(null),
		/** From then on its files are deleted. */
		expiresAt: instant().index(),
	},
});

/** A file of products that staff bring in. */
export class ProductImport extends ProductImportSchema.class {
	/** Whether it may still write something. */
	isOpen(): boolean {
		return this.status === 'uploading' || this.status === 'queued' || this.status === 'running';
	}

	/** Ends it; nothing is written afterwards. */
	end(status: 'done' | 'refused' | 'cancelled', now: Date, refuseReason: string | null = null): void {
		this.status = status;
		this.finishedAt = now;
		this.refuseReason = refuseReason;
	}
}
ProductImportSchema.setClass(ProductImport);

const ProductImportProblemSchema = defineEntity({
	name: 'ProductImportProblem',
	properties: {
		productImport: () => p.manyToOne(ProductImport).primary().index(false).deleteRule('cascade'),
		/** Running number within the import. */
		position: p.integer().unsigned().primary(),
		/** Line of the file on which the row starts; the header is line 1. */
		line: p.integer().unsigned(),
		/** Column at fault; null when it is the row as a whole. */
		columnName: p.string().length(64).strictNullable(),
		message: p.string().length(300),
	},
});

/** What is wrong with a row of an import. */
export class ProductImportProblem extends ProductImportProblemSchema.class {}
ProductImportProblemSchema.setClass(ProductImportProblem);
