import { Address } from './addresses/address.entity.ts';
import { City } from './areas/city.entity.ts';
import { Country } from './areas/country.entity.ts';
import { Hub } from './areas/hub.entity.ts';
import { Pincode } from './areas/pincode.entity.ts';
import { State } from './areas/state.entity.ts';
import { Session } from './auth/session.entity.ts';
import { User } from './auth/user.entity.ts';
import { Cart } from './cart/cart.entity.ts';
import { CartItem } from './cart/cart-item.entity.ts';
import { Category } from './catalog/category.entity.ts';
import { Product } from './catalog/product.entity.ts';
import { ProductTerm, SearchTermVariant } from './catalog/search-term.entity.ts';
import { SellUnit } from './catalog/sell-unit.entity.ts';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.ts';
import { StockItem } from './inventory/stock-item.entity.ts';
import { Order } from './orders/order.entity.ts';
import { OrderEvent } from './orders/order-event.entity.ts';
import { OrderItem } from './orders/order-item.entity.ts';
import { DeadLetter } from './outbox/dead-letter.entity.ts';
import { OutboxMessage } from './outbox/outbox-message.entity.ts';
import { ProcessedMessage } from './outbox/processed-message.entity.ts';

/** Every entity, listed by hand: nothing is discovered from the file system. */
export const entities = [
	User,
	Session,
	Country,
	State,
	City,
	Hub,
	Pincode,
	Address,
	Category,
	Product,
	SellUnit,
	ProductTerm,
	SearchTermVariant,
	StockItem,
	Cart,
	CartItem,
	Order,
	OrderItem,
	OrderEvent,
	OutboxMessage,
	ProcessedMessage,
	DeadLetter,
	IdempotencyKey,
];
