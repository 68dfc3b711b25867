import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { OrderIssue } from './order-issue.entity.ts';
import { issuePhotoStatuses } from './support.enums.ts';

const IssuePhotoSchema = defineEntity({
	name: 'IssuePhoto',
	properties: {
		...baseProperties,
		issue: () => p.manyToOne(OrderIssue).deleteRule('cascade'),
		status: p.enum(issuePhotoStatuses),
		objectKey: p.string().length(200).unique(),
		contentType: p.string().length(60),
		sizeBytes: p.integer().unsigned(),
	},
});

/** A picture of what was wrong; only the customer and staff see it. */
export class IssuePhoto extends IssuePhotoSchema.class {}
IssuePhotoSchema.setClass(IssuePhoto);
