import { TRPCBuiltRouter, TRPC_ERROR_CODE_NUMBER, TRPC_ERROR_CODE_KEY, TRPCMutationProcedure, TRPCQueryProcedure, inferRouterOutputs, inferRouterInputs } from '@trpc/server';
import { TRPCClient, TRPCLink, TRPCClientError } from '@trpc/client';

interface DetailsByCode {
    /** The input does not have the documented shape. HTTP status 400. */
    VALIDATION_FAILED: {
        issues: Array<{
            path: Array<string | number>;
            message: string;
        }>;
    };
    /** This call needs an Idempotency-Key header of 1 to 255 visible characters. HTTP status 400. */
    IDEMPOTENCY_KEY_REQUIRED: Record<string, never>;
    /** Sign in to do this. HTTP status 401. */
    UNAUTHENTICATED: Record<string, never>;
    /** E-mail or password is wrong. HTTP status 401. */
    INVALID_CREDENTIALS: Record<string, never>;
    /** This account may not do this. HTTP status 403. */
    FORBIDDEN: Record<string, never>;
    /** There is no such thing. HTTP status 404. */
    NOT_FOUND: {
        resource: string;
    };
    /** An account with this e-mail exists already. HTTP status 409. */
    EMAIL_TAKEN: Record<string, never>;
    /** A product with this slug exists already. HTTP status 409. */
    SLUG_TAKEN: Record<string, never>;
    /** A price changed since it was put into the cart. HTTP status 409. */
    PRICE_CHANGED: {
        lines: Array<{
            sellUnitId: string;
            name: string;
            seenPriceMinor: number;
            currentPriceMinor: number;
        }>;
    };
    /** There is not enough in stock. HTTP status 409. */
    INSUFFICIENT_STOCK: {
        lines: Array<{
            sellUnitId: string;
            name: string;
            measure: "gram" | "piece";
            requested: number;
            available: number;
        }>;
    };
    /** The stock cannot be set below what orders have reserved. HTTP status 409. */
    STOCK_BELOW_RESERVED: {
        reserved: number;
    };
    /** The order is not in a state that allows this. HTTP status 409. */
    INVALID_TRANSITION: {
        from: string;
        to: string;
    };
    /** The invoice is not rendered yet. HTTP status 409. */
    INVOICE_NOT_READY: Record<string, never>;
    /** A request with this Idempotency-Key is still running. HTTP status 409. */
    IDEMPOTENCY_IN_FLIGHT: Record<string, never>;
    /** This Idempotency-Key was used with another request. HTTP status 422. */
    IDEMPOTENCY_KEY_REUSED: Record<string, never>;
    /** This password is among the first that an attacker tries. HTTP status 422. */
    PASSWORD_TOO_COMMON: Record<string, never>;
    /** The address book holds no more addresses. HTTP status 422. */
    ADDRESS_LIMIT: {
        limit: number;
    };
    /** The cart is empty. HTTP status 422. */
    CART_EMPTY: Record<string, never>;
    /** The cart holds no more lines. HTTP status 422. */
    CART_FULL: {
        limit: number;
    };
    /** The quantity does not fit the unit. HTTP status 422. */
    INVALID_QUANTITY: {
        reason: string;
    };
    /** A product is no longer sold. HTTP status 422. */
    PRODUCT_UNAVAILABLE: {
        lines: Array<{
            sellUnitId: string;
            name: string;
        }>;
    };
    /** DailyVeg does not deliver to this pincode yet. HTTP status 422. */
    PINCODE_NOT_SERVICEABLE: {
        pincode: string;
    };
    /** Too many requests. HTTP status 429. */
    RATE_LIMITED: {
        retryAfterSeconds: number;
    };
    /** Something went wrong on our side. HTTP status 500. */
    INTERNAL: Record<string, never>;
}
type ErrorCode = keyof DetailsByCode;
type ErrorDetails<Code extends ErrorCode> = DetailsByCode[Code];
/** A named error as it travels in `error.data.appError` of an answer. */
type AppError = {
    [Code in ErrorCode]: {
        code: Code;
        details: DetailsByCode[Code];
    };
}[ErrorCode];
type Procedure<Input, Output> = {
    input: Input;
    output: Output;
    meta: unknown;
};
interface Root {
    ctx: object;
    meta: object;
    errorShape: {
        code: TRPC_ERROR_CODE_NUMBER;
        message: string;
        data: {
            code: TRPC_ERROR_CODE_KEY;
            httpStatus: number;
            path?: string;
            stack?: string;
            /** The named error; null for errors of the protocol itself. */
            appError: AppError | null;
        };
    };
    transformer: true;
}
type Procedures = {
    auth: {
        /** Open a customer's account */
        register: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email: string;
            /** At least 8 characters of any kind; the commonest passwords are refused */
            password: string;
            /** Name of a person */
            name: string;
            /** Phone number, E.164 */
            phone?: string | undefined;
        }, {
            user: {
                /** UUID v7 */
                id: string;
                /** E-mail address */
                email: string;
                /** Name */
                name: string;
                /** Phone number, E.164 */
                phone: string | null;
                /** Whom the account belongs to */
                role: "customer" | "rider" | "staff";
            };
            /** Send as `Authorization: Bearer …` */
            accessToken: string;
            /** UTC instant */
            accessTokenExpiresAt: Date;
        }>>;
        /** Sign in with e-mail and password */
        login: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email: string;
            /** Password of the account */
            password: string;
        }, {
            user: {
                /** UUID v7 */
                id: string;
                /** E-mail address */
                email: string;
                /** Name */
                name: string;
                /** Phone number, E.164 */
                phone: string | null;
                /** Whom the account belongs to */
                role: "customer" | "rider" | "staff";
            };
            /** Send as `Authorization: Bearer …` */
            accessToken: string;
            /** UTC instant */
            accessTokenExpiresAt: Date;
        }>>;
        /** End the session of the cookie */
        logout: TRPCMutationProcedure<Procedure<Record<string, never> | undefined, {
            ok: true;
        }>>;
        /** The account that is signed in */
        me: TRPCQueryProcedure<Procedure<Record<string, never> | undefined, {
            /** UUID v7 */
            id: string;
            /** E-mail address */
            email: string;
            /** Name */
            name: string;
            /** Phone number, E.164 */
            phone: string | null;
            /** Whom the account belongs to */
            role: "customer" | "rider" | "staff";
        }>>;
    };
    areas: {
        /** Whether DailyVeg delivers to a pincode, and from which hub */
        checkPincode: TRPCQueryProcedure<Procedure<{
            /** Postal code (PIN) of India */
            pincode: string;
        }, {
            /** Postal code (PIN) of India */
            pincode: string;
            /** Whether DailyVeg delivers there */
            isServiceable: boolean;
            /** Area that the pincode covers; null for an unknown pincode */
            areaName: string | null;
            /** City; null for an unknown pincode */
            city: string | null;
            /** State or union territory; null for an unknown pincode */
            state: string | null;
            /** The store that delivers there; null when none does */
            hub: {
                /** UUID v7 */
                id: string;
                /** Code of the hub */
                code: string;
                /** Name of the hub */
                name: string;
                /** IANA zone of the hub's days and cutoffs */
                timeZone: string;
            } | null;
        }>>;
    };
    catalog: {
        /** All categories, parents first */
        listCategories: TRPCQueryProcedure<Procedure<void, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** Address part of a category */
                slug: string;
                /** Address part of a category */
                parentSlug: string | null;
                /** Name of a category */
                name: string;
                /** Name of a category in Hindi */
                nameHi: string;
                /** Place in the list, lower first */
                position: number;
            }>;
        }>>;
        /** A page of products */
        listProducts: TRPCQueryProcedure<Procedure<{
            /** Slug of a category; its subcategories count as well */
            category?: string | undefined;
            /** Amount in minor units (paise) */
            minPriceMinor?: number | undefined;
            /** Amount in minor units (paise) */
            maxPriceMinor?: number | undefined;
            /** Only products that can be ordered now */
            inStock?: boolean | undefined;
            /** Stock is told for the hub that serves this pincode */
            pincode?: string | undefined;
            /** Order of the list */
            sort?: "name" | "price_asc" | "price_desc" | "newest" | undefined;
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Name of the product in Hindi */
                nameHi: string;
                /** Address part of a category */
                categorySlug: string;
                /** Name of a category */
                categoryName: string;
                /** Object-store key of the picture */
                imageKey: string | null;
                /** The unit that lists show */
                unit: {
                    /** Sold by weight (grams) or by count (pieces) */
                    kind: "weight" | "count";
                    /** What the customer reads */
                    label: string;
                    /** Price in minor units (paise): per kilogram by weight, per piece by count */
                    priceMinor: number;
                    /** Currency, ISO 4217 */
                    currency: string;
                    stepGrams: number | null;
                    minGrams: number | null;
                    maxGrams: number | null;
                    packGrams: number | null;
                    /** UUID v7 */
                    id: string;
                };
                inStock: boolean;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** A product with all its units */
        getProduct: TRPCQueryProcedure<Procedure<{
            /** Address part of a product */
            slug: string;
            /** Stock is told for the hub that serves this pincode */
            pincode?: string | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** Address part of a product */
            slug: string;
            /** Name of the product in English */
            name: string;
            /** Name of the product in Hindi */
            nameHi: string;
            /** Address part of a category */
            categorySlug: string;
            /** Name of a category */
            categoryName: string;
            /** Object-store key of the picture */
            imageKey: string | null;
            inStock: boolean;
            nameLocal: string;
            description: string;
            synonyms: string;
            season: string;
            /** How many days it keeps */
            shelfLifeDays: number;
            units: Array<{
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                /** What the customer reads */
                label: string;
                /** Price in minor units (paise): per kilogram by weight, per piece by count */
                priceMinor: number;
                /** Currency, ISO 4217 */
                currency: string;
                stepGrams: number | null;
                minGrams: number | null;
                maxGrams: number | null;
                packGrams: number | null;
                /** UUID v7 */
                id: string;
            }>;
        }>>;
        /** Find products by words, beginnings of words and near misses */
        search: TRPCQueryProcedure<Procedure<{
            /** Words in English, Hindi or a local name; beginnings and small typos do */
            query: string;
            /** Stock is told for the hub that serves this pincode */
            pincode?: string | undefined;
            /** Most results */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Name of the product in Hindi */
                nameHi: string;
                /** Address part of a category */
                categorySlug: string;
                /** Name of a category */
                categoryName: string;
                /** Object-store key of the picture */
                imageKey: string | null;
                /** The unit that lists show */
                unit: {
                    /** Sold by weight (grams) or by count (pieces) */
                    kind: "weight" | "count";
                    /** What the customer reads */
                    label: string;
                    /** Price in minor units (paise): per kilogram by weight, per piece by count */
                    priceMinor: number;
                    /** Currency, ISO 4217 */
                    currency: string;
                    stepGrams: number | null;
                    minGrams: number | null;
                    maxGrams: number | null;
                    packGrams: number | null;
                    /** UUID v7 */
                    id: string;
                };
                inStock: boolean;
            }>;
        }>>;
    };
    cart: {
        /** The cart at today’s prices */
        get: TRPCQueryProcedure<Procedure<void, {
            items: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** UUID v7 */
                productId: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                /** What the customer reads */
                unitLabel: string;
                /** Grams for units sold by weight, pieces for units sold by count */
                quantity: number;
                /** Today's price: per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** The price when the line was set; checkout insists they are equal */
                seenPriceMinor: number;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false once the product or unit is no longer sold */
                isAvailable: boolean;
            }>;
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
        /** Set the quantity of a line */
        setItem: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            sellUnitId: string;
            /** Grams for units sold by weight, pieces for units sold by count */
            quantity: number;
        }, {
            items: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** UUID v7 */
                productId: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                /** What the customer reads */
                unitLabel: string;
                /** Grams for units sold by weight, pieces for units sold by count */
                quantity: number;
                /** Today's price: per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** The price when the line was set; checkout insists they are equal */
                seenPriceMinor: number;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false once the product or unit is no longer sold */
                isAvailable: boolean;
            }>;
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
        /** Remove a line; fine if it is not there */
        removeItem: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            sellUnitId: string;
        }, {
            items: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** UUID v7 */
                productId: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                /** What the customer reads */
                unitLabel: string;
                /** Grams for units sold by weight, pieces for units sold by count */
                quantity: number;
                /** Today's price: per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** The price when the line was set; checkout insists they are equal */
                seenPriceMinor: number;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false once the product or unit is no longer sold */
                isAvailable: boolean;
            }>;
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
        /** Remove all lines */
        clear: TRPCMutationProcedure<Procedure<void, {
            items: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** UUID v7 */
                productId: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                /** What the customer reads */
                unitLabel: string;
                /** Grams for units sold by weight, pieces for units sold by count */
                quantity: number;
                /** Today's price: per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** The price when the line was set; checkout insists they are equal */
                seenPriceMinor: number;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false once the product or unit is no longer sold */
                isAvailable: boolean;
            }>;
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
        /** Agree to today’s prices after PRICE_CHANGED */
        acceptPrices: TRPCMutationProcedure<Procedure<void, {
            items: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** UUID v7 */
                productId: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                /** What the customer reads */
                unitLabel: string;
                /** Grams for units sold by weight, pieces for units sold by count */
                quantity: number;
                /** Today's price: per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** The price when the line was set; checkout insists they are equal */
                seenPriceMinor: number;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false once the product or unit is no longer sold */
                isAvailable: boolean;
            }>;
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
    };
    addresses: {
        /** The customer's addresses, the default first */
        list: TRPCQueryProcedure<Procedure<Record<string, never> | undefined, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** The customer's name for the address */
                label: string;
                /** Who takes the delivery */
                recipientName: string;
                /** Phone number, E.164 */
                phone: string;
                /** House, floor, building */
                line1: string;
                /** Street, locality */
                line2: string | null;
                /** What the rider looks for */
                landmark: string | null;
                /** Postal code (PIN) of India */
                pincode: string;
                /** Area that the pincode covers */
                areaName: string;
                /** City */
                city: string;
                /** State or union territory */
                state: string;
                /** Whether DailyVeg delivers there */
                isServiceable: boolean;
                /** Whether it is offered first */
                isDefault: boolean;
            }>;
        }>>;
        /** Add an address */
        create: TRPCMutationProcedure<Procedure<{
            /** The customer's name for the address */
            label: string;
            /** Who takes the delivery */
            recipientName: string;
            /** Phone number, E.164 */
            phone: string;
            /** House, floor, building */
            line1: string;
            /** Street, locality */
            line2?: string | null | undefined;
            /** What the rider looks for */
            landmark?: string | null | undefined;
            /** Postal code (PIN) of India */
            pincode: string;
            /** Whether it becomes the default; the first address always does */
            isDefault?: boolean | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** The customer's name for the address */
            label: string;
            /** Who takes the delivery */
            recipientName: string;
            /** Phone number, E.164 */
            phone: string;
            /** House, floor, building */
            line1: string;
            /** Street, locality */
            line2: string | null;
            /** What the rider looks for */
            landmark: string | null;
            /** Postal code (PIN) of India */
            pincode: string;
            /** Area that the pincode covers */
            areaName: string;
            /** City */
            city: string;
            /** State or union territory */
            state: string;
            /** Whether DailyVeg delivers there */
            isServiceable: boolean;
            /** Whether it is offered first */
            isDefault: boolean;
        }>>;
        /** Change the given fields of an address */
        update: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            id: string;
            /** The customer's name for the address */
            label?: string | undefined;
            /** Who takes the delivery */
            recipientName?: string | undefined;
            /** Phone number, E.164 */
            phone?: string | undefined;
            /** House, floor, building */
            line1?: string | undefined;
            /** Street, locality */
            line2?: string | null | undefined;
            /** What the rider looks for */
            landmark?: string | null | undefined;
            /** Postal code (PIN) of India */
            pincode?: string | undefined;
            /** Makes it the default instead of the one that was */
            isDefault?: true | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** The customer's name for the address */
            label: string;
            /** Who takes the delivery */
            recipientName: string;
            /** Phone number, E.164 */
            phone: string;
            /** House, floor, building */
            line1: string;
            /** Street, locality */
            line2: string | null;
            /** What the rider looks for */
            landmark: string | null;
            /** Postal code (PIN) of India */
            pincode: string;
            /** Area that the pincode covers */
            areaName: string;
            /** City */
            city: string;
            /** State or union territory */
            state: string;
            /** Whether DailyVeg delivers there */
            isServiceable: boolean;
            /** Whether it is offered first */
            isDefault: boolean;
        }>>;
        /** Take an address out of the list */
        delete: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            id: string;
        }, {
            ok: true;
        }>>;
    };
    orders: {
        /** Order what is in the cart */
        place: TRPCMutationProcedure<Procedure<{
            /** One of the customer’s addresses */
            addressId: string;
            paymentMethod?: "cash_on_delivery" | undefined;
            /** For the packer or the rider */
            note?: string | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** What people say on the phone */
            number: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            totalMinor: number;
            /** UTC instant */
            createdAt: Date;
            paymentMethod: "cash_on_delivery";
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            deliveryFeeMinor: number;
            note: string | null;
            cancelReason: "customer_request" | "out_of_stock" | "expired" | null;
            /** Whether `orders.getInvoiceUrl` has something to give */
            hasInvoice: boolean;
            address: {
                recipientName: string;
                phone: string;
                line1: string;
                line2: string | null;
                landmark: string | null;
                pincode: string;
                areaName: string;
                city: string;
                state: string;
            };
            items: Array<{
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                sellUnitId: string;
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                unitLabel: string;
                /** Per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** Ordered grams or pieces */
                quantity: number;
                /** Packed grams or pieces; null until packed */
                packedQuantity: number | null;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
            }>;
            /** Timeline, oldest first */
            events: Array<{
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced";
                /** UTC instant */
                occurredAt: Date;
            }>;
        }>>;
        /** One of your orders */
        get: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** What people say on the phone */
            number: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            totalMinor: number;
            /** UTC instant */
            createdAt: Date;
            paymentMethod: "cash_on_delivery";
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            deliveryFeeMinor: number;
            note: string | null;
            cancelReason: "customer_request" | "out_of_stock" | "expired" | null;
            /** Whether `orders.getInvoiceUrl` has something to give */
            hasInvoice: boolean;
            address: {
                recipientName: string;
                phone: string;
                line1: string;
                line2: string | null;
                landmark: string | null;
                pincode: string;
                areaName: string;
                city: string;
                state: string;
            };
            items: Array<{
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                sellUnitId: string;
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                unitLabel: string;
                /** Per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** Ordered grams or pieces */
                quantity: number;
                /** Packed grams or pieces; null until packed */
                packedQuantity: number | null;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
            }>;
            /** Timeline, oldest first */
            events: Array<{
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced";
                /** UTC instant */
                occurredAt: Date;
            }>;
        }>>;
        /** Your orders, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** Where the order stands */
            status?: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | undefined;
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** UTC instant */
                createdAt: Date;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** Cancel an order that is not packed yet */
        cancel: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** What people say on the phone */
            number: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            totalMinor: number;
            /** UTC instant */
            createdAt: Date;
            paymentMethod: "cash_on_delivery";
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            deliveryFeeMinor: number;
            note: string | null;
            cancelReason: "customer_request" | "out_of_stock" | "expired" | null;
            /** Whether `orders.getInvoiceUrl` has something to give */
            hasInvoice: boolean;
            address: {
                recipientName: string;
                phone: string;
                line1: string;
                line2: string | null;
                landmark: string | null;
                pincode: string;
                areaName: string;
                city: string;
                state: string;
            };
            items: Array<{
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                sellUnitId: string;
                name: string;
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                unitLabel: string;
                /** Per kilogram by weight, per piece by count */
                unitPriceMinor: number;
                /** Ordered grams or pieces */
                quantity: number;
                /** Packed grams or pieces; null until packed */
                packedQuantity: number | null;
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
            }>;
            /** Timeline, oldest first */
            events: Array<{
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced";
                /** UTC instant */
                occurredAt: Date;
            }>;
        }>>;
        /** A link that downloads the invoice */
        getInvoiceUrl: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** Downloads the PDF without further credentials */
            url: string;
            /** UTC instant */
            expiresAt: Date;
        }>>;
    };
    system: {
        /** The clock of the server: the cheapest call there is */
        time: TRPCQueryProcedure<Procedure<void, {
            /** UTC instant */
            now: Date;
        }>>;
    };
    admin: {
        catalog: {
            /** Add a product with its units */
            createProduct: TRPCMutationProcedure<Procedure<{
                /** Address part of a product */
                slug: string;
                /** Address part of a category */
                categorySlug: string;
                /** Name of the product in English */
                name: string;
                /** Name of the product in Hindi */
                nameHi: string;
                /** Name in a local language, or empty */
                nameLocal?: string | undefined;
                /** What it is, in a sentence or two */
                description: string;
                /** Other words customers use, separated by | */
                synonyms?: string | undefined;
                /** Months of the season separated by |, or `all` */
                season?: string | undefined;
                /** How many days it keeps */
                shelfLifeDays: number;
                /** Object-store key of the picture */
                imageKey?: string | null | undefined;
                /** Sell units; the first one is shown in lists */
                units: Array<{
                    /** Sold by weight (grams) or by count (pieces) */
                    kind: "weight" | "count";
                    /** What the customer reads */
                    label: string;
                    /** Price in minor units (paise): per kilogram by weight, per piece by count */
                    priceMinor: number;
                    /** Currency, ISO 4217 */
                    currency?: string | undefined;
                    /** By weight: orders are multiples of so many grams */
                    stepGrams?: number | null | undefined;
                    /** By weight: least one order takes, in grams */
                    minGrams?: number | null | undefined;
                    /** By weight: most one order takes, in grams */
                    maxGrams?: number | null | undefined;
                    /** By count: nominal weight of one piece in grams */
                    packGrams?: number | null | undefined;
                }>;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                isActive: boolean;
                units: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the customer reads */
                    label: string;
                    /** Amount in minor units (paise) */
                    priceMinor: number;
                    /** Currency, ISO 4217 */
                    currency: string;
                }>;
            }>>;
            /** Change a product or its prices */
            updateProduct: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Name of the product in English */
                name?: string | undefined;
                /** Name of the product in Hindi */
                nameHi?: string | undefined;
                /** What it is, in a sentence or two */
                description?: string | undefined;
                /** How many days it keeps */
                shelfLifeDays?: number | undefined;
                /** false takes the product off the shop */
                isActive?: boolean | undefined;
                /** New prices of sell units */
                unitPrices?: Array<{
                    /** UUID v7 */
                    sellUnitId: string;
                    /** Price in minor units (paise): per kilogram by weight, per piece by count */
                    priceMinor: number;
                }> | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                isActive: boolean;
                units: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the customer reads */
                    label: string;
                    /** Amount in minor units (paise) */
                    priceMinor: number;
                    /** Currency, ISO 4217 */
                    currency: string;
                }>;
            }>>;
            /** Set the counted stock of a product in a hub */
            setStock: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                productId: string;
                /** UUID v7 */
                hubId: string;
                /** Stock in grams, or in pieces when sold only by count */
                onHand: number;
            }, {
                /** UUID v7 */
                productId: string;
                /** UUID v7 */
                hubId: string;
                measure: "gram" | "piece";
                onHand: number;
                reserved: number;
                available: number;
            }>>;
        };
        orders: {
            /** All orders, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** Where the order stands */
                status?: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** Only orders of this hub */
                hubId?: string | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What people say on the phone */
                    number: string;
                    /** Where the order stands */
                    status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
                    /** ISO 4217 currency */
                    currency: string;
                    /** Amount in minor units (paise) */
                    totalMinor: number;
                    /** UTC instant */
                    createdAt: Date;
                    hubCode: string;
                    customerName: string;
                    pincode: string;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Accept a placed order */
            confirm: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | null;
                /** Whether `orders.getInvoiceUrl` has something to give */
                hasInvoice: boolean;
                address: {
                    recipientName: string;
                    phone: string;
                    line1: string;
                    line2: string | null;
                    landmark: string | null;
                    pincode: string;
                    areaName: string;
                    city: string;
                    state: string;
                };
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    sellUnitId: string;
                    name: string;
                    /** Sold by weight (grams) or by count (pieces) */
                    kind: "weight" | "count";
                    unitLabel: string;
                    /** Per kilogram by weight, per piece by count */
                    unitPriceMinor: number;
                    /** Ordered grams or pieces */
                    quantity: number;
                    /** Packed grams or pieces; null until packed */
                    packedQuantity: number | null;
                    /** Amount in minor units (paise) */
                    lineTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
            /** Everything is in the bag; the stock leaves the hub */
            pack: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | null;
                /** Whether `orders.getInvoiceUrl` has something to give */
                hasInvoice: boolean;
                address: {
                    recipientName: string;
                    phone: string;
                    line1: string;
                    line2: string | null;
                    landmark: string | null;
                    pincode: string;
                    areaName: string;
                    city: string;
                    state: string;
                };
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    sellUnitId: string;
                    name: string;
                    /** Sold by weight (grams) or by count (pieces) */
                    kind: "weight" | "count";
                    unitLabel: string;
                    /** Per kilogram by weight, per piece by count */
                    unitPriceMinor: number;
                    /** Ordered grams or pieces */
                    quantity: number;
                    /** Packed grams or pieces; null until packed */
                    packedQuantity: number | null;
                    /** Amount in minor units (paise) */
                    lineTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
        };
    };
    rider: {
        deliveries: {
            /** Packed orders, oldest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    orderId: string;
                    number: string;
                    /** UTC instant */
                    packedAt: Date;
                    /** ISO 4217 currency */
                    currency: string;
                    /** Amount in minor units (paise) */
                    amountToCollectMinor: number;
                    lineCount: number;
                    note: string | null;
                    address: {
                        recipientName: string;
                        phone: string;
                        line1: string;
                        line2: string | null;
                        landmark: string | null;
                        pincode: string;
                        areaName: string;
                        city: string;
                        state: string;
                    };
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** The customer has the order */
            deliver: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
            }, {
                /** UUID v7 */
                orderId: string;
                number: string;
                /** UTC instant */
                deliveredAt: Date;
            }>>;
        };
    };
};
/** The server's router as clients see it. */
type AppRouter = TRPCBuiltRouter<Root, Procedures>;
interface CodesByPath {
    'auth.register': 'VALIDATION_FAILED' | 'EMAIL_TAKEN' | 'PASSWORD_TOO_COMMON' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.login': 'VALIDATION_FAILED' | 'INVALID_CREDENTIALS' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.logout': 'VALIDATION_FAILED' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.me': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'areas.checkPincode': 'VALIDATION_FAILED' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.listCategories': 'RATE_LIMITED' | 'INTERNAL';
    'catalog.listProducts': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.getProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.search': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.get': 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.setItem': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_QUANTITY' | 'CART_FULL' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.removeItem': 'VALIDATION_FAILED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.clear': 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.acceptPrices': 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.list': 'VALIDATION_FAILED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.create': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'ADDRESS_LIMIT' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.place': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'CART_EMPTY' | 'PRODUCT_UNAVAILABLE' | 'INVALID_QUANTITY' | 'PRICE_CHANGED' | 'INSUFFICIENT_STOCK' | 'PINCODE_NOT_SERVICEABLE' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.list': 'VALIDATION_FAILED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.getInvoiceUrl': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVOICE_NOT_READY' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'system.time': 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.createProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SLUG_TAKEN' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.updateProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.setStock': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'STOCK_BELOW_RESERVED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.list': 'VALIDATION_FAILED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.confirm': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.pack': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.deliveries.list': 'VALIDATION_FAILED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.deliveries.deliver': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';
}
/** Dotted path of a procedure, for example `orders.place`. */
type ProcedurePath = keyof CodesByPath;
/** Codes a procedure may end in. */
type ErrorCodeOf<Path extends ProcedurePath> = CodesByPath[Path];

/** Inputs of all procedures, for example `RouterInputs['orders']['place']`. */
type RouterInputs = inferRouterInputs<AppRouter>;
/** Outputs of all procedures, for example `RouterOutputs['catalog']['listProducts']['items'][number]`. */
type RouterOutputs = inferRouterOutputs<AppRouter>;
/** A client of the shop. */
type DailyVegClient = TRPCClient<AppRouter>;

/** What a sign-in answers. */
type SignedIn = RouterOutputs['auth']['login'];
/** Where a client gets its access token from, and whom it tells about sign-ins. */
interface Auth {
    /** The token to send; undefined: none. Asked before each request. */
    getAccessToken(): string | undefined | Promise<string | undefined>;
    /** `auth.login` or `auth.register` succeeded. */
    onSignedIn?(signedIn: SignedIn): void;
    /** `auth.logout` succeeded. */
    onSignedOut?(): void;
}
/** An `Auth` that keeps the token in memory. */
interface TokenAuth extends Auth {
    /** Who is signed in; undefined: nobody. */
    readonly user: SignedIn['user'] | undefined;
}
/** Signs in whoever calls `auth.login` or `auth.register` through the client that has it. */
declare function createTokenAuth(): TokenAuth;

/** What one call may differ in; pass `callOptions({ … })` behind its input. */
interface CallOptions {
    /** Repeats an earlier call: the same key and input get the same answer. Only for procedures that take a key. */
    idempotencyKey?: string;
    /** Milliseconds until an attempt is given up; the client's own value unless told. */
    timeoutMs?: number;
    /** Ends the call at once. */
    signal?: AbortSignal;
}
/** What the links know of a call. */
interface CallContext extends Pick<CallOptions, 'idempotencyKey' | 'timeoutMs'> {
    requestId?: string;
}
/** Options of one call, for example `client.orders.place.mutate(input, callOptions({ idempotencyKey }))`. */
declare function callOptions({ signal, ...context }: CallOptions): {
    context: CallContext & Record<string, unknown>;
    signal?: AbortSignal;
};

/** The part of the standard `fetch` that the client uses. */
type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Headers of all requests, or a function asked before each. */
type HeadersOption = Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);
/** How requests reach the server. */
interface TransportOptions {
    /** Address of the server, for example `https://api.example.in`; tRPC's path is added. */
    url: string | URL;
    auth?: Auth;
    fetch?: Fetch;
    headers?: HeadersOption;
}

/** When a failed call is tried again, and how soon. */
interface RetryOptions {
    /** Tries of a call, the first included; 1 turns retries off. 3 unless told. */
    maxAttempts?: number;
    /** Upper bound of the first wait, in milliseconds; it doubles each time. 200 unless told. */
    baseDelayMs?: number;
    /** Upper bound of any wait, in milliseconds; a server that asks for more is not asked again. 5,000 unless told. */
    maxDelayMs?: number;
}

/** A step that calls pass on their way to the server. */
type ClientLink = TRPCLink<AppRouter>;
/** What calls pass, from first to last. */
interface ClientLinks {
    /** Tells `auth` of sign-ins. */
    signIn: ClientLink | false;
    /** Ends a call when its signal fires. */
    abort: ClientLink | false;
    /** Makes the Idempotency-Key where a procedure wants one. */
    idempotency: ClientLink | false;
    /** Gives each call its `X-Request-Id`. */
    requestId: ClientLink | false;
    /** Repeats calls; what follows runs for each attempt. */
    retry: ClientLink | false;
    /** Fails at once while the device is offline. */
    offline: ClientLink | false;
    /** Gives up on an attempt. */
    timeout: ClientLink | false;
    /** Sends calls and answers them. */
    transport: ClientLink;
}
/** How a client is made. */
interface ClientOptions extends TransportOptions {
    /** Milliseconds until an attempt is given up; 30,000 unless told. */
    timeoutMs?: number;
    /** When failed calls are tried again. */
    retry?: RetryOptions;
    /** Whether the device has a network, asked before each attempt; `navigator.onLine` unless told. */
    isOnline?: () => boolean;
    /** Links in place of the client's own; false leaves one out. */
    links?: Partial<ClientLinks>;
}
/** A typed client of the shop: batches calls, retries what may be repeated, names errors (see `isAppError`). */
declare function createClient(options: ClientOptions): DailyVegClient;

type CallError = TRPCClientError<AppRouter>;
/** A refused call whose error the API names; `data.appError` tells which and why. */
type NamedError<Code extends ErrorCode = ErrorCode> = CallError & {
    readonly data: NonNullable<CallError['data']> & {
        readonly appError: Extract<AppError, {
            code: Code;
        }>;
    };
};
/**
 * Whether a call was refused with a named error, or with this very one:
 * `isAppError(error, 'INSUFFICIENT_STOCK')` narrows `error.data.appError.details`.
 */
declare function isAppError(error: unknown): error is NamedError;
declare function isAppError<Code extends ErrorCode>(error: unknown, code: Code): error is NamedError<Code>;
/**
 * What a procedure may be refused with, as a union by code:
 * `ProcedureError<'orders.place'>['data']['appError']['code']` lists them.
 */
type ProcedureError<Path extends ProcedurePath> = NamedError<ErrorCodeOf<Path>>;
/**
 * Whether the error is one that this procedure declares. A switch over `error.data.appError.code` can then be
 * exhaustive: the server answers any other failure of its own as INTERNAL.
 */
declare function isErrorOf<Path extends ProcedurePath>(path: Path, error: unknown): error is ProcedureError<Path>;
/** The server, or something in front of it, answered without JSON; the cause of the call's error. */
declare class UnexpectedAnswerError extends Error {
    readonly name = "UnexpectedAnswerError";
    /** HTTP status of the answer. */
    readonly status: number;
    /** Seconds after which to ask again; undefined where it does not say. */
    readonly retryAfterSeconds: number | undefined;
    constructor(response: Pick<Response, 'status' | 'headers'>);
}
/** The device is offline and nothing was sent; the cause of the call's error. */
declare class OfflineError extends Error {
    readonly name = "OfflineError";
    constructor();
}
/** Whether a call failed because the device is offline. */
declare function isOffline(error: unknown): boolean;
/** Whether nothing came back in time. A mutation may have had its effect all the same. */
declare function isTimeout(error: unknown): boolean;
/** Whether the caller ended the call through its signal. */
declare function isAborted(error: unknown): boolean;
/** Id under which the server logged a failed call, to be told to its support; undefined when no answer came. */
declare function requestIdOf(error: unknown): string | undefined;

export { OfflineError, UnexpectedAnswerError, callOptions, createClient, createTokenAuth, isAborted, isAppError, isErrorOf, isOffline, isTimeout, requestIdOf };
export type { AppError, AppRouter, Auth, CallOptions, ClientLink, ClientLinks, ClientOptions, DailyVegClient, ErrorCode, ErrorCodeOf, ErrorDetails, Fetch, HeadersOption, NamedError, ProcedureError, ProcedurePath, RetryOptions, RouterInputs, RouterOutputs, SignedIn, TokenAuth };
