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
import { HubListPrice } from './catalog/hub-list-price.entity.ts';
import { Product } from './catalog/product.entity.ts';
import { ProductTerm, SearchTermVariant } from './catalog/search-term.entity.ts';
import { SellUnit } from './catalog/sell-unit.entity.ts';
import { SellUnitPrice } from './catalog/sell-unit-price.entity.ts';
import { DeliveryPhoto } from './deliveries/delivery-photo.entity.ts';
import { DeliveryRun } from './deliveries/delivery-run.entity.ts';
import { DeliveryStop } from './deliveries/delivery-stop.entity.ts';
import { RiderSettlement } from './deliveries/rider-settlement.entity.ts';
import { Favourite } from './favourites/favourite.entity.ts';
import { FeaturedList, FeaturedProduct } from './featured/featured-list.entity.ts';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.ts';
import { StockAlert } from './inventory/stock-alert.entity.ts';
import { StockCount, StockCountLine } from './inventory/stock-count.entity.ts';
import { StockItem } from './inventory/stock-item.entity.ts';
import { StockLot } from './inventory/stock-lot.entity.ts';
import { StockMovement } from './inventory/stock-movement.entity.ts';
import { ProductImage } from './media/product-image.entity.ts';
import { Notification } from './notifications/notification.entity.ts';
import { NotificationMessage } from './notifications/notification-message.entity.ts';
import { NotificationPreference } from './notifications/notification-preference.entity.ts';
import { NotificationSetting } from './notifications/notification-setting.entity.ts';
import { PushDevice } from './notifications/push-device.entity.ts';
import { Order } from './orders/order.entity.ts';
import { OrderEvent } from './orders/order-event.entity.ts';
import { OrderItem } from './orders/order-item.entity.ts';
import { OrderSettlement } from './orders/order-settlement.entity.ts';
import { DeadLetter } from './outbox/dead-letter.entity.ts';
import { OutboxMessage } from './outbox/outbox-message.entity.ts';
import { ProcessedMessage } from './outbox/processed-message.entity.ts';
import { LedgerAccount } from './payments/ledger-account.entity.ts';
import { LedgerEntry, LedgerTransaction } from './payments/ledger-transaction.entity.ts';
import { Payment } from './payments/payment.entity.ts';
import { Reconciliation, ReconciliationDifference } from './payments/reconciliation.entity.ts';
import { Refund } from './payments/refund.entity.ts';
import { DeliveryRule } from './pricing/delivery-rule.entity.ts';
import { ProductExport } from './product-imports/product-export.entity.ts';
import { ProductImport, ProductImportProblem } from './product-imports/product-import.entity.ts';
import { Promotion, PromotionCustomer } from './promotions/promotion.entity.ts';
import { PromotionRedemption } from './promotions/promotion-redemption.entity.ts';
import { Rating } from './ratings/rating.entity.ts';
import { RiderRating } from './ratings/rider-rating.entity.ts';
import { RiderScore } from './ratings/rider-score.entity.ts';
import { ReportExport } from './reports/report-export.entity.ts';
import {
	ReportCategoryDay,
	ReportDay,
	ReportOrders,
	ReportProductDay,
	ReportRiderDay,
	ReportWasteDay,
} from './reports/report-rows.entity.ts';
import { ReportUnit } from './reports/report-unit.entity.ts';
import { ReportWatermark } from './reports/report-watermark.entity.ts';
import { Setting } from './settings/setting.entity.ts';
import { ShoppingList } from './shopping-lists/shopping-list.entity.ts';
import { ShoppingListLine } from './shopping-lists/shopping-list-line.entity.ts';
import { DeliverySlot } from './slots/delivery-slot.entity.ts';
import { SlotException } from './slots/slot-exception.entity.ts';
import { SlotTemplate } from './slots/slot-template.entity.ts';
import { StockNotice } from './stock-notices/stock-notice.entity.ts';
import { Subscription } from './subscriptions/subscription.entity.ts';
import { SubscriptionCycle } from './subscriptions/subscription-cycle.entity.ts';
import { SubscriptionLine } from './subscriptions/subscription-line.entity.ts';
import { CustomerNote } from './support/customer-note.entity.ts';
import { IssuePhoto } from './support/issue-photo.entity.ts';
import { OrderIssue } from './support/order-issue.entity.ts';
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
	HubListPrice,
	ProductTerm,
	ProductExport,
	ProductImport,
	ProductImportProblem,
	FeaturedList,
	FeaturedProduct,
	SearchTermVariant,
	StockItem,
	StockLot,
	StockMovement,
	StockCount,
	StockCountLine,
	StockAlert,
	DeliveryRule,
	Promotion,
	PromotionCustomer,
	PromotionRedemption,
	Cart,
	CartItem,
	SlotTemplate,
	SlotException,
	DeliverySlot,
	Order,
	OrderItem,
	OrderSettlement,
	OrderIssue,
	IssuePhoto,
	CustomerNote,
	OrderEvent,
	RiderSettlement,
	DeliveryRun,
	DeliveryStop,
	DeliveryPhoto,
	Payment,
	Refund,
	Reconciliation,
	ReconciliationDifference,
	LedgerAccount,
	LedgerTransaction,
	LedgerEntry,
	Rating,
	Subscription,
	SubscriptionLine,
	SubscriptionCycle,
	Favourite,
	ShoppingList,
	ShoppingListLine,
	StockNotice,
	RiderRating,
	RiderScore,
	Notification,
	NotificationMessage,
	NotificationPreference,
	NotificationSetting,
	PushDevice,
	ReportUnit,
	ReportWatermark,
	ReportDay,
	ReportOrders,
	ReportProductDay,
	ReportCategoryDay,
	ReportWasteDay,
	ReportRiderDay,
	ReportExport,
	OutboxMessage,
	ProcessedMessage,
	DeadLetter,
	IdempotencyKey,
	WebhookEndpoint,
	WebhookDelivery,
];
