import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { Order } from './order.entity.ts';
import { orderEventTypes } from './orders.enums.ts';

const OrderEventSchema = defineEntity({
	name: 'OrderEvent',
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		order: () => p.manyToOne(Order).deleteRule('cascade'),
		type: p.enum(orderEventTypes),
		/** Who did it; null for the system itself. */
		actor: () => p.manyToOne(User).strictNullable(),
		occurredAt: instant(),
	},
});

/** One entry of an order's timeline; never changed. */
export class OrderEvent extends OrderEventSchema.class {}
OrderEventSchema.setClass(OrderEvent);
