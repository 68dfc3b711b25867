import { ClientOptions, TokenStore, DailyVegClient } from './index.js';
import { z } from 'zod';

/** Every event with the shape in which it is sent. */
declare const webhookEvents: {
    'order.placed': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.placed">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.confirmed': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.confirmed">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.packing': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.packing">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.packed': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.packed">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.dispatched': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.dispatched">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.delivered': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.delivered">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.partly_delivered': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.partly_delivered">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.failed': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.failed">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.returned': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.returned">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'order.cancelled': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"order.cancelled">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            orderId: z.ZodUUID;
            number: z.ZodString;
            status: z.ZodEnum<{
                placed: "placed";
                confirmed: "confirmed";
                packed: "packed";
                delivered: "delivered";
                cancelled: "cancelled";
                packing: "packing";
                dispatched: "dispatched";
                partly_delivered: "partly_delivered";
                failed: "failed";
                returned: "returned";
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
                not_deliverable: "not_deliverable";
            }>>;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'product.changed': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"product.changed">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            productId: z.ZodUUID;
            slug: z.ZodString;
            isActive: z.ZodBoolean;
        }, z.core.$strip>;
    }, z.core.$strip>;
    'stock.alerted': z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"stock.alerted">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            alertId: z.ZodUUID;
            kind: z.ZodEnum<{
                expired: "expired";
                low: "low";
                expiring: "expiring";
            }>;
            hubId: z.ZodUUID;
            productId: z.ZodUUID;
            slug: z.ZodString;
            lotId: z.ZodNullable<z.ZodUUID>;
            measure: z.ZodEnum<{
                gram: "gram";
                piece: "piece";
            }>;
            quantity: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>;
    "endpoint.test": z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodLiteral<"endpoint.test">;
        occurredAt: z.ZodISODateTime;
        data: z.ZodObject<{
            message: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>;
};
/** An event as endpoints get it. */
type WebhookEvent = {
    [Type in keyof typeof webhookEvents]: z.output<(typeof webhookEvents)[Type]>;
}[keyof typeof webhookEvents];

/** What was sent is not what the shop signed, or not now. */
declare class WebhookVerificationError extends Error {
    name: string;
}
/** Headers as a `Request` holds them, or as `node:http` does. */
type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
/**
 * The event, if the shop sent it within the last five minutes; throws a WebhookVerificationError if not. `body` is the
 * text or the bytes as they came: parsed and written again, JSON is another text.
 */
declare function verifyWebhook(secret: string, headers: WebhookHeaders, body: string | Uint8Array): WebhookEvent;

/** What a script signs in with: an account, or an API key of the shop. */
type Credentials = {
    url: string;
} & ({
    email: string;
    password: string;
} | {
    apiKey: string;
});
/** Keeps a session in a file that only its owner may read: it outlives the process. */
declare function createFileTokenStore(file: string): TokenStore;
/**
 * Reads `DAILYVEG_URL` and `DAILYVEG_API_KEY`, or else `DAILYVEG_EMAIL` and `DAILYVEG_PASSWORD`; throws a TypeError
 * that names what is missing.
 */
declare function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials;
/** How a script's client is made. */
interface ScriptClientOptions extends Omit<ClientOptions, 'url' | 'auth'> {
    credentials: Credentials;
    /** Keeps the session of an account between runs; the same for one account and server only. */
    tokenFile: string;
}
/** A client that is signed in: with the API key, the session of an earlier run, or else with the password. */
declare function createScriptClient(options: ScriptClientOptions): Promise<DailyVegClient>;

export { WebhookVerificationError, createFileTokenStore, createScriptClient, readCredentials, verifyWebhook };
export type { Credentials, ScriptClientOptions, WebhookEvent, WebhookHeaders };
