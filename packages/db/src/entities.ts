import { Address } from './addresses/address.entity.ts';
import { City } from './areas/city.entity.ts';
import { Country } from './areas/country.entity.ts';
import { Hub } from './areas/hub.entity.ts';
import { Pincode } from './areas/pincode.entity.ts';
import { State } from './areas/state.entity.ts';
import { ApiCall } from './audit/api-call.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { ApiKey } from './auth/api-key.entity.ts';
import { DataExport } from './auth/data-export.entity.ts';
import { Invitation } from './auth/invitation.entity.ts';
import { KnownDevice } from './auth/known-device.entity.ts';
import { OneTimeCode } from './auth/one-time-code.entity.ts';
import { RecoveryCode } from './auth/recovery-code.entity.ts';
import { RiderDocument } from './auth/rider-document.entity.ts';
import { Session } from './auth/session.entity.ts';
import { SigningKey } from './auth/signing-key.entity.ts';
import { StaffRole } from './auth/staff-role.entity.ts';
import { User } from './auth/user.entity.ts';
import { Cart } from './cart/cart.entity.ts';
import { CartItem } from './cart/cart-item.entity.ts';
import { Category } from './catalog/category.entity.ts';
import { Product } from './catalog/product.entity.ts';
import { ProductTerm, SearchTermVariant } from './catalog/search-term.entity.ts';
import { SellUnit } from './catalog/sell-unit.entity.ts';
import { SellUnitPrice } from './catalog/sell-unit-price.entity.ts';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.ts';
import { StockItem } from './inventory/stock-item.entity.ts';
import { StockLot } from './inventory/stock-lot.entity.ts';
import { StockMovement } from './inventory/stock-movement.entity.ts';
import { ProductImage } from './media/product-image.entity.ts';
import { Notification } from './notifications/notification.entity.ts';
import { Order } from './orders/order.entity.ts';
import { OrderEvent } from './orders/order-event.entity.ts';
import { OrderItem } from './orders/order-item.entity.ts';
import { DeadLetter } from './outbox/dead-letter.entity.ts';
import { OutboxMessage } from './outbox/outbox-message.entity.ts';
import { ProcessedMessage } from './outbox/processed-message.entity.ts';
import { Rating } from './ratings/rating.entity.ts';
import { Setting } from './settings/setting.entity.ts';
import { DeliverySlot } from './slots/delivery-slot.entity.ts';
import { SlotException } from './slots/slot-exception.entity.ts';
import { SlotTemplate } from './slots/slot-template.entity.ts';
import { WebhookDelivery } from './webhooks/webhook-delivery.entity.ts';
import { WebhookEndpoint } from './webhooks/webhook-endpoint.entity.ts';

/** Every entity, listed by hand: nothing is discovered from the file system. */
export const entities = [
	StaffRole,
	User,
	Session,
	KnownDevice,
	OneTimeCode,
	RecoveryCode,
	ApiKey,
	Invitation,
	SigningKey,
	DataExport,
	RiderDocument,
	AuditEntry,
	ApiCall,
	Setting,
	Country,
	State,
	City,
	Hub,
	Pincode,
	Address,
	Category,
	Product,
	ProductImage,
	SellUnit,
	SellUnitPrice,
	ProductTerm,
	SearchTermVariant,
	StockItem,
	StockLot,
	StockMovement,
	Cart,
	CartItem,
	SlotTemplate,
	SlotException,
	DeliverySlot,
	Order,
	OrderItem,
	OrderEvent,
	Rating,
	Notification,
	OutboxMessage,
	ProcessedMessage,
	DeadLetter,
	IdempotencyKey,
	WebhookEndpoint,
	WebhookDelivery,
];
