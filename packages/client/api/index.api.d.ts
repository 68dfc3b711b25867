import { TRPCBuiltRouter, TRPC_ERROR_CODE_NUMBER, TRPC_ERROR_CODE_KEY, TRPCMutationProcedure, TRPCQueryProcedure, TRPCSubscriptionProcedure, inferRouterOutputs, inferRouterInputs } from '@trpc/server';
import { TRPCClient, TRPCClientError, TRPCLink } from '@trpc/client';

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
    /** Sign in with a code of the authenticator app, or a recovery code, as well. HTTP status 401. */
    TWO_FACTOR_REQUIRED: Record<string, never>;
    /** The refresh token is unknown, used or expired: sign in again. HTTP status 401. */
    INVALID_REFRESH_TOKEN: Record<string, never>;
    /** Staff need a second factor here: set one up first. HTTP status 403. */
    TWO_FACTOR_SETUP_REQUIRED: Record<string, never>;
    /** Show password or second factor again (auth.stepUp), then repeat this. HTTP status 403. */
    STEP_UP_REQUIRED: Record<string, never>;
    /** This account may not do this. HTTP status 403. */
    FORBIDDEN: Record<string, never>;
    /** There is no such thing. HTTP status 404. */
    NOT_FOUND: {
        resource: string;
    };
    /** This phone number signs in to another account. HTTP status 409. */
    PHONE_TAKEN: Record<string, never>;
    /** Something of this name exists already. HTTP status 409. */
    NAME_TAKEN: Record<string, never>;
    /** The shop would be left without an owner who can sign in. HTTP status 409. */
    LAST_OWNER: Record<string, never>;
    /** Accounts have this role: give them another first. HTTP status 409. */
    ROLE_IN_USE: {
        users: number;
    };
    /** The second factor is on already. HTTP status 409. */
    TWO_FACTOR_ENABLED: Record<string, never>;
    /** There is no second factor. HTTP status 409. */
    TWO_FACTOR_NOT_ENABLED: Record<string, never>;
    /** The export is not written yet. HTTP status 409. */
    EXPORT_NOT_READY: Record<string, never>;
    /** Orders are still on their way: wait for them or cancel them first. HTTP status 409. */
    ORDERS_OPEN: {
        orders: number;
    };
    /** An account with this e-mail exists already. HTTP status 409. */
    EMAIL_TAKEN: Record<string, never>;
    /** A product, category or list with this slug exists already. HTTP status 409. */
    SLUG_TAKEN: Record<string, never>;
    /** A category cannot lie below itself. HTTP status 409. */
    CATEGORY_CYCLE: Record<string, never>;
    /** A price changed since it was put into the cart. HTTP status 409. */
    PRICE_CHANGED: {
        lines: Array<{
            sellUnitId: string;
            name: string;
            seenPriceMinor: number;
            currentPriceMinor: number;
        }>;
    };
    /** This price has begun: set another instead. HTTP status 409. */
    PRICE_IN_EFFECT: Record<string, never>;
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
    /** This delivery slot has no seat left. HTTP status 409. */
    SLOT_FULL: Record<string, never>;
    /** This delivery slot takes no more orders. HTTP status 409. */
    SLOT_CLOSED: Record<string, never>;
    /** The stock cannot be set below what orders have reserved. HTTP status 409. */
    STOCK_BELOW_RESERVED: {
        reserved: number;
    };
    /** The import is over. HTTP status 409. */
    IMPORT_ENDED: {
        status: string;
    };
    /** The delivery run or stop is not in a state that allows this. HTTP status 409. */
    INVALID_RUN_STATE: {
        status: string;
    };
    /** No order of this delivery run is packed. HTTP status 409. */
    RUN_NOT_READY: Record<string, never>;
    /** Staff have not accepted all papers of this rider yet. HTTP status 403. */
    RIDER_NOT_VERIFIED: {
        missing: Array<string>;
    };
    /** No more codes are taken for this stop: prove the delivery with a photo. HTTP status 409. */
    CODE_TRIES_USED_UP: Record<string, never>;
    /** The order went out as often as it may. HTTP status 409. */
    ATTEMPTS_USED_UP: {
        limit: number;
    };
    /** There is no cash to hand over. HTTP status 409. */
    NOTHING_TO_SETTLE: Record<string, never>;
    /** This cash was counted already, with another result. HTTP status 409. */
    SETTLEMENT_CONFIRMED: {
        countedMinor: number;
    };
    /** The rider cannot carry that many orders. HTTP status 409. */
    RUN_FULL: {
        capacity: number;
    };
    /** Less than that is left of the lot. HTTP status 409. */
    LOT_TOO_SMALL: {
        remaining: number;
    };
    /** The order was not given so much of this product. HTTP status 409. */
    RETURN_TOO_LARGE: Record<string, never>;
    /** The stock take is closed or was given up. HTTP status 409. */
    COUNT_ENDED: {
        status: string;
    };
    /** The stock take holds no more products: close it and start another. HTTP status 422. */
    COUNT_FULL: {
        limit: number;
    };
    /** The order is not in a state that allows this. HTTP status 409. */
    INVALID_TRANSITION: {
        from: string;
        to: string;
    };
    /** The order is being packed already. HTTP status 409. */
    ORDER_BEING_PACKED: {
        status: string;
    };
    /** The customer did not agree to a substitute. HTTP status 422. */
    SUBSTITUTION_REFUSED: {
        /** The line */
        name: string;
        reason: "not_wanted" | "not_agreed";
    };
    /** The issue was dealt with already. HTTP status 409. */
    ISSUE_CLOSED: {
        status: string;
    };
    /** The order was delivered too long ago for that. HTTP status 409. */
    ISSUE_TOO_LATE: {
        /** Time to report */
        days: number;
    };
    /** There are as many already as there may be. HTTP status 409. */
    ISSUE_LIMIT: {
        limit: number;
    };
    /** Only what was delivered can be rated. HTTP status 409. */
    ORDER_NOT_DELIVERED: {
        status: string;
    };
    /** This product of this order is rated already: change that rating. HTTP status 409. */
    RATING_EXISTS: Record<string, never>;
    /** Staff have taken this rating down: it can no longer be changed. HTTP status 409. */
    RATING_HIDDEN: Record<string, never>;
    /** This subscription is cancelled or over. HTTP status 409. */
    SUBSCRIPTION_ENDED: Record<string, never>;
    /** This day of the subscription has an order. HTTP status 409. */
    CYCLE_ORDERED: {
        orderId: string;
    };
    /** The hub takes no orders this small. HTTP status 422. */
    ORDER_TOO_SMALL: {
        minimumMinor: number;
        subtotalMinor: number;
    };
    /** The coupon does not count for this order. HTTP status 422. */
    COUPON_NOT_APPLICABLE: {
        reason: "unknown_code" | "switched_off" | "not_started" | "ended" | "used_up" | "used_up_by_customer" | "not_first_order" | "minimum_not_reached" | "nothing_in_scope" | "not_combinable";
    };
    /** So many promotions count by themselves already: end one first. HTTP status 409. */
    TOO_MANY_PROMOTIONS: {
        limit: number;
    };
    /** It began without a limit, and its orders were not counted. HTTP status 409. */
    PROMOTION_UNLIMITED: Record<string, never>;
    /** There is nothing to pay by card for this order. HTTP status 409. */
    PAYMENT_NOT_DUE: Record<string, never>;
    /** The payment provider does not answer: nothing was charged, try again. HTTP status 503. */
    PAYMENT_PROVIDER_UNAVAILABLE: Record<string, never>;
    /** No more can be written off than is owed. HTTP status 409. */
    WRITE_OFF_TOO_LARGE: {
        owedMinor: number;
    };
    /** There is money in the wallet: spend it, or say that you give it up. HTTP status 409. */
    WALLET_NOT_EMPTY: {
        balanceMinor: number;
        currency: string;
    };
    /** Payments or refunds are still under way, or something is owed: wait for them first. HTTP status 409. */
    PAYMENTS_OPEN: {
        payments: number;
    };
    /** The order is not paid for yet. HTTP status 409. */
    PAYMENT_NOT_SECURED: Record<string, never>;
    /** This shop does not take this kind of payment. HTTP status 422. */
    PAYMENT_METHOD_UNAVAILABLE: {
        method: string;
    };
    /** There is not enough in the wallet. HTTP status 409. */
    WALLET_TOO_LOW: {
        balanceMinor: number;
        neededMinor: number;
    };
    /** No more can be refunded than was charged. HTTP status 409. */
    REFUND_TOO_LARGE: {
        refundableMinor: number;
    };
    /** The cash is not what is due, and no reason is given. HTTP status 409. */
    CASH_MISMATCH: {
        dueMinor: number;
    };
    /** The invoice is not rendered yet. HTTP status 409. */
    INVOICE_NOT_READY: Record<string, never>;
    /** A request with this Idempotency-Key is still running. HTTP status 409. */
    IDEMPOTENCY_IN_FLIGHT: Record<string, never>;
    /** This Idempotency-Key was used with another request. HTTP status 422. */
    IDEMPOTENCY_KEY_REUSED: Record<string, never>;
    /** This password is among the first that an attacker tries. HTTP status 422. */
    PASSWORD_TOO_COMMON: Record<string, never>;
    /** The code or link is wrong, used or expired. HTTP status 422. */
    INVALID_CODE: Record<string, never>;
    /** The current password is wrong. HTTP status 422. */
    WRONG_PASSWORD: Record<string, never>;
    /** The uploaded file is missing or not what it was announced as. HTTP status 422. */
    UPLOAD_REFUSED: {
        reason: string;
    };
    /** This list would shut out the address you are calling from. HTTP status 422. */
    ADDRESS_LOCKED_OUT: {
        address: string;
    };
    /** The address book holds no more addresses. HTTP status 422. */
    ADDRESS_LIMIT: {
        limit: number;
    };
    /** The product holds no more pictures. HTTP status 422. */
    IMAGE_LIMIT: {
        limit: number;
    };
    /** There is no room for more. HTTP status 422. */
    LIMIT_REACHED: {
        limit: number;
    };
    /** There is no delivery then that could still be changed. HTTP status 422. */
    NO_DELIVERY_ON_DATE: Record<string, never>;
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
    /** This kind of notification cannot be switched off there. HTTP status 422. */
    NOTIFICATION_MANDATORY: {
        kind: string;
        channel: string;
    };
    /** DailyVeg does not deliver to this pincode yet. HTTP status 422. */
    PINCODE_NOT_SERVICEABLE: {
        pincode: string;
    };
    /** Too many requests. HTTP status 429. */
    RATE_LIMITED: {
        retryAfterSeconds: number;
    };
    /** This shop sends no text messages. HTTP status 503. */
    SMS_UNAVAILABLE: Record<string, never>;
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
/** Events of a subscription, each under the id from which it can be resumed. */
type Events<Data> = AsyncIterable<{
    id: string;
    data: Data;
}, void, unknown>;
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
        /** Ask for a customer's account */
        register: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email: string;
            /** At least 8 characters of any kind; the commonest passwords are refused */
            password: string;
            /** Name of a person */
            name: string;
            /** Phone number; of India unless it begins with + and a country code */
            phone?: string | undefined;
        }, {
            /** UTC instant */
            codeExpiresAt: Date;
        }>>;
        /** Open the customer's account with the mailed code, and sign in */
        confirmRegistration: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email: string;
            /** Six digits, as they were sent */
            code: string;
            /** How the session is held: `token` answers tokens, `cookie` sets the session cookie and answers none */
            transport?: "token" | "cookie" | undefined;
            /** What the owner tells the session by; made from the User-Agent unless given */
            deviceName?: string | undefined;
            /** Code of the authenticator app, or a recovery code */
            secondFactor?: string | undefined;
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
                /** What staff may do; empty for others */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** Whether the phone signs in by code */
                isPhoneVerified: boolean;
                /** Whether signing in asks for a second factor */
                hasTwoFactor: boolean;
            };
            /** UUID v7 */
            sessionId: string;
            /** null: the session is in the cookie */
            tokens: {
                /** Send as `Authorization: Bearer …` */
                accessToken: string;
                /** UTC instant */
                accessTokenExpiresAt: Date;
                /** Good once, for `auth.refresh`; keep it where nobody else reads */
                refreshToken: string;
                /** UTC instant */
                refreshTokenExpiresAt: Date;
            } | null;
        }>>;
        /** Sign in with e-mail and password */
        login: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email: string;
            /** Password of the account */
            password: string;
            /** How the session is held: `token` answers tokens, `cookie` sets the session cookie and answers none */
            transport?: "token" | "cookie" | undefined;
            /** What the owner tells the session by; made from the User-Agent unless given */
            deviceName?: string | undefined;
            /** Code of the authenticator app, or a recovery code */
            secondFactor?: string | undefined;
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
                /** What staff may do; empty for others */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** Whether the phone signs in by code */
                isPhoneVerified: boolean;
                /** Whether signing in asks for a second factor */
                hasTwoFactor: boolean;
            };
            /** UUID v7 */
            sessionId: string;
            /** null: the session is in the cookie */
            tokens: {
                /** Send as `Authorization: Bearer …` */
                accessToken: string;
                /** UTC instant */
                accessTokenExpiresAt: Date;
                /** Good once, for `auth.refresh`; keep it where nobody else reads */
                refreshToken: string;
                /** UTC instant */
                refreshTokenExpiresAt: Date;
            } | null;
        }>>;
        /** Get new tokens for a refresh token */
        refresh: TRPCMutationProcedure<Procedure<{
            /** Refresh token of the session */
            refreshToken: string;
        }, {
            /** Send as `Authorization: Bearer …` */
            accessToken: string;
            /** UTC instant */
            accessTokenExpiresAt: Date;
            /** Good once, for `auth.refresh`; keep it where nobody else reads */
            refreshToken: string;
            /** UTC instant */
            refreshTokenExpiresAt: Date;
        }>>;
        /** End the session */
        logout: TRPCMutationProcedure<Procedure<{
            /** Refresh token of the session */
            refreshToken?: string | undefined;
        } | undefined, {
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
            /** What staff may do; empty for others */
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
            /** Whether the phone signs in by code */
            isPhoneVerified: boolean;
            /** Whether signing in asks for a second factor */
            hasTwoFactor: boolean;
        }>>;
        /** Show password or second factor again */
        stepUp: TRPCMutationProcedure<Procedure<{
            /** Password of an account without a second factor */
            password?: string | undefined;
            /** Code of the authenticator app, or a recovery code */
            secondFactor?: string | undefined;
        }, {
            ok: true;
        }>>;
        /** Send a code that signs in, by mail or to a verified phone */
        sendLoginCode: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email?: string | undefined;
            /** Phone number; of India unless it begins with + and a country code */
            phone?: string | undefined;
        }, {
            /** UTC instant */
            codeExpiresAt: Date;
        }>>;
        /** Sign in with the code that was sent */
        loginWithCode: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email?: string | undefined;
            /** Phone number; of India unless it begins with + and a country code */
            phone?: string | undefined;
            /** Six digits, as they were sent */
            code: string;
            /** How the session is held: `token` answers tokens, `cookie` sets the session cookie and answers none */
            transport?: "token" | "cookie" | undefined;
            /** What the owner tells the session by; made from the User-Agent unless given */
            deviceName?: string | undefined;
            /** Code of the authenticator app, or a recovery code */
            secondFactor?: string | undefined;
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
                /** What staff may do; empty for others */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** Whether the phone signs in by code */
                isPhoneVerified: boolean;
                /** Whether signing in asks for a second factor */
                hasTwoFactor: boolean;
            };
            /** UUID v7 */
            sessionId: string;
            /** null: the session is in the cookie */
            tokens: {
                /** Send as `Authorization: Bearer …` */
                accessToken: string;
                /** UTC instant */
                accessTokenExpiresAt: Date;
                /** Good once, for `auth.refresh`; keep it where nobody else reads */
                refreshToken: string;
                /** UTC instant */
                refreshTokenExpiresAt: Date;
            } | null;
        }>>;
        /** Mail a code and a link that set a new password */
        sendPasswordReset: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email: string;
        }, {
            /** UTC instant */
            codeExpiresAt: Date;
        }>>;
        /** Set a new password by code or link */
        resetPassword: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            email?: string | undefined;
            /** Six digits, as they were sent */
            code?: string | undefined;
            /** Token of the link that was sent */
            token?: string | undefined;
            /** At least 8 characters of any kind; the commonest passwords are refused */
            newPassword: string;
        }, {
            ok: true;
        }>>;
        /** Become rider or staff with the link of an invitation, and sign in */
        acceptInvitation: TRPCMutationProcedure<Procedure<{
            /** From the link in the mail */
            token: string;
            /** Name of a person */
            name: string;
            /** At least 8 characters of any kind; the commonest passwords are refused */
            password: string;
            /** Phone number; of India unless it begins with + and a country code */
            phone?: string | undefined;
            /** How the session is held: `token` answers tokens, `cookie` sets the session cookie and answers none */
            transport?: "token" | "cookie" | undefined;
            /** What the owner tells the session by; made from the User-Agent unless given */
            deviceName?: string | undefined;
            /** Code of the authenticator app, or a recovery code */
            secondFactor?: string | undefined;
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
                /** What staff may do; empty for others */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** Whether the phone signs in by code */
                isPhoneVerified: boolean;
                /** Whether signing in asks for a second factor */
                hasTwoFactor: boolean;
            };
            /** UUID v7 */
            sessionId: string;
            /** null: the session is in the cookie */
            tokens: {
                /** Send as `Authorization: Bearer …` */
                accessToken: string;
                /** UTC instant */
                accessTokenExpiresAt: Date;
                /** Good once, for `auth.refresh`; keep it where nobody else reads */
                refreshToken: string;
                /** UTC instant */
                refreshTokenExpiresAt: Date;
            } | null;
        }>>;
        sessions: {
            /** Where the account is signed in */
            list: TRPCQueryProcedure<Procedure<Record<string, never> | undefined, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `cookie`: a browser's; `token`: an app's or program's */
                    kind: "cookie" | "token";
                    /** What the device calls itself */
                    deviceName: string;
                    /** Address it was last renewed from */
                    ip: string;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    renewedAt: Date;
                    /** UTC instant */
                    expiresAt: Date;
                    /** Whether this call came with it */
                    isCurrent: boolean;
                }>;
            }>>;
            /** Sign out one device */
            revoke: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                sessionId: string;
            }, {
                ok: true;
            }>>;
            /** Sign out every other device */
            revokeOthers: TRPCMutationProcedure<Procedure<Record<string, never> | undefined, {
                /** How many sessions ended */
                revoked: number;
            }>>;
        };
        twoFactor: {
            /** Get a seed for an authenticator app */
            enrol: TRPCMutationProcedure<Procedure<Record<string, never> | undefined, {
                /** Seed in base32, for those who type it in */
                secret: string;
                /** What the QR code for the app holds */
                uri: string;
            }>>;
            /** Turn the second factor on */
            confirm: TRPCMutationProcedure<Procedure<{
                /** Code of the authenticator app */
                code: string;
            }, {
                /** Each stands in for the app once; shown only now */
                recoveryCodes: Array<string>;
            }>>;
            /** Turn the second factor off */
            disable: TRPCMutationProcedure<Procedure<{
                /** Code of the authenticator app, or a recovery code */
                code: string;
            }, {
                ok: true;
            }>>;
            /** Get new recovery codes in place of the old ones */
            renewRecoveryCodes: TRPCMutationProcedure<Procedure<Record<string, never> | undefined, {
                /** Each stands in for the app once; shown only now */
                recoveryCodes: Array<string>;
            }>>;
        };
    };
    account: {
        /** Change name or phone */
        updateProfile: TRPCMutationProcedure<Procedure<{
            /** Name of a person */
            name?: string | undefined;
            /** For calls about deliveries; null: none */
            phone?: string | null | undefined;
        }, {
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
            /** What staff may do; empty for others */
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
            /** Whether the phone signs in by code */
            isPhoneVerified: boolean;
            /** Whether signing in asks for a second factor */
            hasTwoFactor: boolean;
        }>>;
        /** Change the password */
        changePassword: TRPCMutationProcedure<Procedure<{
            /** Password of the account */
            currentPassword: string;
            /** At least 8 characters of any kind; the commonest passwords are refused */
            newPassword: string;
        }, {
            ok: true;
        }>>;
        /** Text a code to a phone of yours */
        sendPhoneCode: TRPCMutationProcedure<Procedure<{
            /** Phone number; of India unless it begins with + and a country code */
            phone: string;
        }, {
            /** UTC instant */
            codeExpiresAt: Date;
        }>>;
        /** Verify the phone with the texted code */
        verifyPhone: TRPCMutationProcedure<Procedure<{
            /** Phone number; of India unless it begins with + and a country code */
            phone: string;
            /** Six digits, as they were sent */
            code: string;
        }, {
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
            /** What staff may do; empty for others */
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
            /** Whether the phone signs in by code */
            isPhoneVerified: boolean;
            /** Whether signing in asks for a second factor */
            hasTwoFactor: boolean;
        }>>;
        /** Mail codes to the present and to a new address */
        sendEmailChange: TRPCMutationProcedure<Procedure<{
            /** E-mail address; upper and lower case are the same */
            newEmail: string;
        }, {
            /** UTC instant */
            codeExpiresAt: Date;
        }>>;
        /** Change the address with both codes */
        confirmEmailChange: TRPCMutationProcedure<Procedure<{
            /** Code that came to the present address */
            codeFromOld: string;
            /** Code that came to the new address */
            codeFromNew: string;
        }, {
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
            /** What staff may do; empty for others */
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
            /** Whether the phone signs in by code */
            isPhoneVerified: boolean;
            /** Whether signing in asks for a second factor */
            hasTwoFactor: boolean;
        }>>;
        /** Shut the account */
        deactivate: TRPCMutationProcedure<Procedure<{
            /** Password of the account */
            password: string;
        }, {
            ok: true;
        }>>;
        /** Delete the account and the personal data */
        delete: TRPCMutationProcedure<Procedure<{
            /** Password of the account */
            password: string;
            /** Whether you give up what is in the wallet; else it must be empty */
            forfeitWallet?: boolean | undefined;
        }, {
            ok: true;
        }>>;
        /** Ask for a copy of everything kept about you */
        requestExport: TRPCMutationProcedure<Procedure<Record<string, never> | undefined, {
            /** From then on there is nothing to download */
            expiresAt: Date;
        }>>;
        /** A link to the newest copy */
        getExport: TRPCQueryProcedure<Procedure<Record<string, never> | undefined, {
            /** Downloads the JSON file; good for ten minutes */
            url: string;
            /** UTC instant */
            expiresAt: Date;
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
                /** Name of a category in a local language, or empty */
                nameLocal: string;
                /** Place in the list, lower first */
                position: number;
            }>;
        }>>;
        /** A page of products */
        listProducts: TRPCQueryProcedure<Procedure<{
            /** Slug of a category; its subcategories count as well */
            category?: string | undefined;
            /** Least price, of the unit that lists show */
            minPriceMinor?: number | undefined;
            /** Highest price, of the unit that lists show */
            maxPriceMinor?: number | undefined;
            /** Only products that can be ordered now */
            inStock?: boolean | undefined;
            /** Prices and stock are those of the hub that serves this pincode */
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
                nameLocal: string;
                /** Months of its season, 1 to 12 */
                seasonMonths: Array<number>;
                /** Address part of a category */
                categorySlug: string;
                /** Name of a category */
                categoryName: string;
                /** Pictures in their order; lists have the first */
                images: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the picture shows */
                    altText: string;
                    /** Width of the largest file in pixels */
                    width: number;
                    /** Height of the largest file in pixels */
                    height: number;
                    /** Average colour, to be shown until the picture is there */
                    color: string;
                    /** The same picture in several sizes and formats */
                    sources: Array<{
                        /** Width in pixels */
                        width: number;
                        /** Type of the file */
                        format: "avif" | "webp";
                        /** Where the file is; it never changes */
                        url: string;
                    }>;
                }>;
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
                    /** What it cost before, shown struck through; above the price */
                    compareAtMinor: number | null;
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
                /** What customers think of it; null while nobody has said. Up to a minute late */
                rating: {
                    /** Of 1 to 5, to one decimal */
                    average: number;
                    count: number;
                } | null;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** A product with all its units */
        getProduct: TRPCQueryProcedure<Procedure<{
            /** Address part of a product */
            slug: string;
            /** Prices and stock are those of the hub that serves this pincode */
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
            nameLocal: string;
            /** Months of its season, 1 to 12 */
            seasonMonths: Array<number>;
            /** Address part of a category */
            categorySlug: string;
            /** Name of a category */
            categoryName: string;
            /** Pictures in their order; lists have the first */
            images: Array<{
                /** UUID v7 */
                id: string;
                /** What the picture shows */
                altText: string;
                /** Width of the largest file in pixels */
                width: number;
                /** Height of the largest file in pixels */
                height: number;
                /** Average colour, to be shown until the picture is there */
                color: string;
                /** The same picture in several sizes and formats */
                sources: Array<{
                    /** Width in pixels */
                    width: number;
                    /** Type of the file */
                    format: "avif" | "webp";
                    /** Where the file is; it never changes */
                    url: string;
                }>;
            }>;
            /** Object-store key of the picture */
            imageKey: string | null;
            inStock: boolean;
            /** What customers think of it; null while nobody has said. Up to a minute late */
            rating: {
                /** Of 1 to 5, to one decimal */
                average: number;
                count: number;
            } | null;
            description: string;
            synonyms: string;
            season: string;
            /** How many days it keeps */
            shelfLifeDays: number;
            storageTips: string;
            /** What 100 g hold */
            nutrition: {
                /** Energy of 100 g, in kilojoules */
                energyKj: number;
                /** Fat in 100 g, in grams */
                fatG: number;
                /** Saturated fat in 100 g, in grams */
                saturatesG: number;
                /** Carbohydrate without fibre in 100 g, in grams */
                carbohydrateG: number;
                /** Sugars in 100 g, in grams */
                sugarsG: number;
                /** Fibre in 100 g, in grams */
                fibreG: number;
                /** Protein in 100 g, in grams */
                proteinG: number;
                /** Salt in 100 g, in grams */
                saltG: number;
            } | null;
            units: Array<{
                /** Sold by weight (grams) or by count (pieces) */
                kind: "weight" | "count";
                /** What the customer reads */
                label: string;
                /** Price in minor units (paise): per kilogram by weight, per piece by count */
                priceMinor: number;
                /** What it cost before, shown struck through; above the price */
                compareAtMinor: number | null;
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
            /** Prices and stock are those of the hub that serves this pincode */
            pincode?: string | undefined;
            /** Slug of a category, with those below it */
            category?: string | undefined;
            /** Least price, of the unit that lists show */
            minPriceMinor?: number | undefined;
            /** Highest price, of the unit that lists show */
            maxPriceMinor?: number | undefined;
            /** Only products that can be ordered now */
            inStock?: boolean | undefined;
            /** Only products that have their season now */
            inSeason?: boolean | undefined;
            /** Whether to count what each filter would leave; do so on the first page */
            withFacets?: boolean | undefined;
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
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
                nameLocal: string;
                /** Months of its season, 1 to 12 */
                seasonMonths: Array<number>;
                /** Address part of a category */
                categorySlug: string;
                /** Name of a category */
                categoryName: string;
                /** Pictures in their order; lists have the first */
                images: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the picture shows */
                    altText: string;
                    /** Width of the largest file in pixels */
                    width: number;
                    /** Height of the largest file in pixels */
                    height: number;
                    /** Average colour, to be shown until the picture is there */
                    color: string;
                    /** The same picture in several sizes and formats */
                    sources: Array<{
                        /** Width in pixels */
                        width: number;
                        /** Type of the file */
                        format: "avif" | "webp";
                        /** Where the file is; it never changes */
                        url: string;
                    }>;
                }>;
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
                    /** What it cost before, shown struck through; above the price */
                    compareAtMinor: number | null;
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
                /** What customers think of it; null while nobody has said. Up to a minute late */
                rating: {
                    /** Of 1 to 5, to one decimal */
                    average: number;
                    count: number;
                } | null;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
            /** Each counted under all filters but its own; null unless asked for */
            facets: {
                categories: Array<{
                    /** Address part of a category */
                    slug: string;
                    /** Name of a category */
                    name: string;
                    /** Name of a category */
                    nameHi: string;
                    /** So many products */
                    count: number;
                }>;
                priceBands: Array<{
                    /** Amount in minor units (paise) */
                    minPriceMinor: number;
                    /** null: no end */
                    maxPriceMinor: number | null;
                    /** So many products */
                    count: number;
                }>;
                /** So many products */
                inStock: number;
                /** So many products */
                inSeason: number;
                /** Products that the filters leave */
                total: number;
                /** Whether all products found were counted; else the best two thousand were */
                isComplete: boolean;
            } | null;
        }>>;
        /** What somebody who types may be looking for */
        suggest: TRPCQueryProcedure<Procedure<{
            /** Words in English, Hindi or a local name; beginnings and small typos do */
            query: string;
            /** Most suggestions */
            limit?: number | undefined;
        }, {
            /** What was probably meant, where a word is known only with a typo */
            correction: string | null;
            items: Array<{
                kind: "category" | "product";
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Name of the product in English */
                nameHi: string;
            }>;
        }>>;
    };
    cart: {
        /** A cart for somebody without an account */
        create: TRPCMutationProcedure<Procedure<void, {
            /** Send it as `X-Cart-Token`; it is told this once */
            token: string;
            /** Setting a line moves it on, to 30 days from then */
            expiresAt: Date;
        }>>;
        /** Put the cart one had as a guest into one’s own */
        merge: TRPCMutationProcedure<Procedure<{
            /** Prices of the hub that serves it; else of the customer’s usual address */
            pincode?: string | undefined;
        } | undefined, {
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
            /** Lines of the guest that did not come over as they were */
            changes: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** Name of the product in English */
                name: string;
                /** What both carts asked for together */
                requested: number;
                /** What the cart holds now */
                quantity: number;
                /** Both carts had it; the unit allows no more; it is no longer sold; or the cart had no place left */
                reason: "summed" | "capped" | "not_sold" | "cart_full";
            }>;
        }>>;
        /** The cart at today’s prices */
        get: TRPCQueryProcedure<Procedure<{
            /** Prices of the hub that serves it; else of the customer’s usual address */
            pincode?: string | undefined;
        } | undefined, {
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
        /** What the cart would cost, with fees, promotions and tax */
        quote: TRPCQueryProcedure<Procedure<{
            /** Where it would go */
            addressId?: string | undefined;
            /** Where it would go, for guests and before there is an address */
            pincode?: string | undefined;
            /** When it would come; a slot may ask for a surcharge */
            slotId?: string | undefined;
            /** 3 to 24 letters, digits and hyphens */
            couponCode?: string | undefined;
        }, {
            lines: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** Before discounts */
                lineTotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** Within what is left after the discount */
                taxMinor: number;
            }>;
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            discountMinor: number;
            /** By distance, with the surcharge of the slot */
            deliveryFeeMinor: number;
            /** Amount in minor units (paise) */
            packingFeeMinor: number;
            /** Within the prices, not on top of them; by rate */
            taxes: Array<{
                /** Rate of GST; 500 is 5 % */
                basisPoints: number;
                /** Goods of the rate without it */
                taxableMinor: number;
                /** Amount in minor units (paise) */
                taxMinor: number;
            }>;
            /** Amount in minor units (paise) */
            taxMinor: number;
            /** Goods − discounts + delivery + packing */
            totalMinor: number;
            /** Orders of less are not taken */
            minimumMinor: number;
            applied: Array<{
                /** UUID v7 */
                promotionId: string;
                name: string;
                /** null where it counts by itself */
                code: string | null;
                /** Amount in minor units (paise) */
                discountMinor: number;
            }>;
            notApplied: Array<{
                /** null for a code that does not exist */
                name: string | null;
                code: string | null;
                /** Why it does not count */
                reason: "unknown_code" | "switched_off" | "not_started" | "ended" | "used_up" | "used_up_by_customer" | "not_first_order" | "minimum_not_reached" | "nothing_in_scope" | "not_combinable";
            }>;
        }>>;
        /** Set the quantity of a line */
        setItem: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            sellUnitId: string;
            /** Grams for units sold by weight, pieces for units sold by count */
            quantity: number;
            /** Prices of the hub that serves it; else of the customer’s usual address */
            pincode?: string | undefined;
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
            /** Prices of the hub that serves it; else of the customer’s usual address */
            pincode?: string | undefined;
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
        acceptPrices: TRPCMutationProcedure<Procedure<{
            /** Prices of the hub that serves it; else of the customer’s usual address */
            pincode?: string | undefined;
        } | undefined, {
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
            /** Phone number; of India unless it begins with + and a country code */
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
            /** Phone number; of India unless it begins with + and a country code */
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
    notifications: {
        /** Your inbox, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** Only those you have not read, or only those you have */
            isUnread?: boolean | undefined;
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** What it is about */
                kind: "order.dispatched" | "order.delivered" | "order.failed" | "order.settled" | "order.cancelled" | "payment.failed" | "wallet.credited" | "subscription.ordered" | "subscription.skipped" | "subscription.priceChanged" | "product.backInStock" | "stock.low" | "stock.expiring" | "issue.resolved" | "payment.alert" | "payment.differences";
                /** In your language */
                title: string;
                body: string;
                /** Page of the shop that it is about */
                path: string;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                readAt: Date | null;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** How many you have not read */
        countUnread: TRPCQueryProcedure<Procedure<Record<string, never> | undefined, {
            /** Unread notifications; 100 means 100 or more */
            count: number;
        }>>;
        /** Note that you have read one */
        markRead: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            id: string;
        }, {
            ok: true;
        }>>;
        /** Note that you have read all */
        markAllRead: TRPCMutationProcedure<Procedure<Record<string, never> | undefined, {
            ok: true;
        }>>;
        /** How you are told of what */
        getPreferences: TRPCQueryProcedure<Procedure<Record<string, never> | undefined, {
            /** Language of what you are told */
            locale: "en" | "hi";
            /** IANA zone in which quiet hours are counted */
            timeZone: string;
            /** Mail, texts and push messages that come meanwhile wait until the end, but for urgent ones; over midnight when the end comes first. null: none */
            quietHours: {
                /** Minute of your local day */
                fromMinute: number;
                /** Minute of your local day */
                toMinute: number;
            } | null;
            kinds: Array<{
                /** What it is about */
                kind: "order.dispatched" | "order.delivered" | "order.failed" | "order.settled" | "order.cancelled" | "payment.failed" | "wallet.credited" | "subscription.ordered" | "subscription.skipped" | "subscription.priceChanged" | "product.backInStock" | "stock.low" | "stock.expiring" | "issue.resolved" | "payment.alert" | "payment.differences";
                /** Inbox and e-mail cannot be switched off: it is about money or an order under way */
                isTransactional: boolean;
                /** Comes in quiet hours as well */
                isUrgent: boolean;
                channels: {
                    /** Whether you want it */
                    inApp: boolean;
                    /** Whether you want it */
                    email: boolean;
                    /** Whether you want it */
                    sms: boolean;
                    /** Whether you want it */
                    push: boolean;
                };
            }>;
        }>>;
        /** Change how you are told of what */
        updatePreferences: TRPCMutationProcedure<Procedure<{
            /** Language of what you are told */
            locale?: "en" | "hi" | undefined;
            /** IANA zone in which quiet hours are counted */
            timeZone?: string | undefined;
            /** Mail, texts and push messages that come meanwhile wait until the end, but for urgent ones; over midnight when the end comes first. null: none */
            quietHours?: {
                /** Minute of your local day */
                fromMinute: number;
                /** Minute of your local day */
                toMinute: number;
            } | null | undefined;
            /** What is to change; what is not named stays */
            channels?: Array<{
                /** What it is about */
                kind: "order.dispatched" | "order.delivered" | "order.failed" | "order.settled" | "order.cancelled" | "payment.failed" | "wallet.credited" | "subscription.ordered" | "subscription.skipped" | "subscription.priceChanged" | "product.backInStock" | "stock.low" | "stock.expiring" | "issue.resolved" | "payment.alert" | "payment.differences";
                /** Way to reach you */
                channel: "inApp" | "email" | "sms" | "push";
                /** Whether you want it */
                isEnabled: boolean;
            }> | undefined;
        }, {
            /** Language of what you are told */
            locale: "en" | "hi";
            /** IANA zone in which quiet hours are counted */
            timeZone: string;
            /** Mail, texts and push messages that come meanwhile wait until the end, but for urgent ones; over midnight when the end comes first. null: none */
            quietHours: {
                /** Minute of your local day */
                fromMinute: number;
                /** Minute of your local day */
                toMinute: number;
            } | null;
            kinds: Array<{
                /** What it is about */
                kind: "order.dispatched" | "order.delivered" | "order.failed" | "order.settled" | "order.cancelled" | "payment.failed" | "wallet.credited" | "subscription.ordered" | "subscription.skipped" | "subscription.priceChanged" | "product.backInStock" | "stock.low" | "stock.expiring" | "issue.resolved" | "payment.alert" | "payment.differences";
                /** Inbox and e-mail cannot be switched off: it is about money or an order under way */
                isTransactional: boolean;
                /** Comes in quiet hours as well */
                isUrgent: boolean;
                channels: {
                    /** Whether you want it */
                    inApp: boolean;
                    /** Whether you want it */
                    email: boolean;
                    /** Whether you want it */
                    sms: boolean;
                    /** Whether you want it */
                    push: boolean;
                };
            }>;
        }>>;
        /** Your devices that get push messages */
        listDevices: TRPCQueryProcedure<Procedure<Record<string, never> | undefined, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** What it runs */
                platform: "android" | "ios" | "web";
                /** UTC instant */
                registeredAt: Date;
            }>;
        }>>;
        /** Have push messages sent to a device */
        registerDevice: TRPCMutationProcedure<Procedure<{
            /** What it runs */
            platform: "android" | "ios" | "web";
            /** What the push service calls the device */
            token: string;
        }, {
            /** UUID v7 */
            id: string;
            /** What it runs */
            platform: "android" | "ios" | "web";
            /** UTC instant */
            registeredAt: Date;
        }>>;
        /** Send no more to a device */
        deleteDevice: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            id: string;
        }, {
            ok: true;
        }>>;
        /** End mails of a kind with the token of such a mail */
        unsubscribe: TRPCMutationProcedure<Procedure<{
            /** From the link of the mail */
            token: string;
        }, {
            /** What it is about */
            kind: "order.dispatched" | "order.delivered" | "order.failed" | "order.settled" | "order.cancelled" | "payment.failed" | "wallet.credited" | "subscription.ordered" | "subscription.skipped" | "subscription.priceChanged" | "product.backInStock" | "stock.low" | "stock.expiring" | "issue.resolved" | "payment.alert" | "payment.differences";
        }>>;
    };
    issues: {
        /** Report what was wrong with an order */
        create: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** What was wrong */
            kind: "missing" | "bad_quality" | "wrong_item" | "late";
            lines?: Array<{
                /** A line of the order */
                itemId: string;
                /** Grams or pieces that are complained of */
                quantity: number;
            }> | undefined;
            /** In your words */
            text: string;
        }, {
            /** UUID v7 */
            id: string;
            /** UUID v7 */
            orderId: string;
            orderNumber: string;
            /** What was wrong */
            kind: "missing" | "bad_quality" | "wrong_item" | "late";
            lines: Array<{
                /** A line of the order */
                itemId: string;
                /** Grams or pieces that are complained of */
                quantity: number;
                name: string;
            }>;
            text: string;
            /** Where it stands */
            status: "open" | "resolved" | "rejected";
            /** How the shop made up for it */
            resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
            /** ISO 4217 currency */
            currency: string;
            /** What was given for it */
            amountMinor: number;
            /** What the shop says */
            answer: string | null;
            photos: Array<{
                /** UUID v7 */
                id: string;
                /** `uploading`: the file is still to come */
                status: "uploading" | "submitted";
            }>;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            closedAt: Date | null;
        }>>;
        /** One of your reports */
        get: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            id: string;
        }, {
            /** UUID v7 */
            id: string;
            /** UUID v7 */
            orderId: string;
            orderNumber: string;
            /** What was wrong */
            kind: "missing" | "bad_quality" | "wrong_item" | "late";
            lines: Array<{
                /** A line of the order */
                itemId: string;
                /** Grams or pieces that are complained of */
                quantity: number;
                name: string;
            }>;
            text: string;
            /** Where it stands */
            status: "open" | "resolved" | "rejected";
            /** How the shop made up for it */
            resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
            /** ISO 4217 currency */
            currency: string;
            /** What was given for it */
            amountMinor: number;
            /** What the shop says */
            answer: string | null;
            photos: Array<{
                /** UUID v7 */
                id: string;
                /** `uploading`: the file is still to come */
                status: "uploading" | "submitted";
            }>;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            closedAt: Date | null;
        }>>;
        /** Your reports, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                orderNumber: string;
                /** What was wrong */
                kind: "missing" | "bad_quality" | "wrong_item" | "late";
                lines: Array<{
                    /** A line of the order */
                    itemId: string;
                    /** Grams or pieces that are complained of */
                    quantity: number;
                    name: string;
                }>;
                text: string;
                /** Where it stands */
                status: "open" | "resolved" | "rejected";
                /** How the shop made up for it */
                resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
                /** ISO 4217 currency */
                currency: string;
                /** What was given for it */
                amountMinor: number;
                /** What the shop says */
                answer: string | null;
                photos: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `uploading`: the file is still to come */
                    status: "uploading" | "submitted";
                }>;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                closedAt: Date | null;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** Announce a photo of what was wrong */
        createPhotoUpload: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            issueId: string;
            contentType: "image/jpeg" | "image/png" | "image/webp";
            /** Exact size of the file in bytes */
            sizeBytes: number;
        }, {
            photo: {
                /** UUID v7 */
                id: string;
                /** `uploading`: the file is still to come */
                status: "uploading" | "submitted";
            };
            upload: {
                method: "PUT";
                /** Takes exactly the announced type and size */
                url: string;
                /** To be sent with the file */
                headers: Record<string, string>;
                /** UTC instant */
                expiresAt: Date;
            };
        }>>;
        /** Hand in an uploaded photo */
        submitPhoto: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            id: string;
        }, {
            /** UUID v7 */
            id: string;
            /** UUID v7 */
            orderId: string;
            orderNumber: string;
            /** What was wrong */
            kind: "missing" | "bad_quality" | "wrong_item" | "late";
            lines: Array<{
                /** A line of the order */
                itemId: string;
                /** Grams or pieces that are complained of */
                quantity: number;
                name: string;
            }>;
            text: string;
            /** Where it stands */
            status: "open" | "resolved" | "rejected";
            /** How the shop made up for it */
            resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
            /** ISO 4217 currency */
            currency: string;
            /** What was given for it */
            amountMinor: number;
            /** What the shop says */
            answer: string | null;
            photos: Array<{
                /** UUID v7 */
                id: string;
                /** `uploading`: the file is still to come */
                status: "uploading" | "submitted";
            }>;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            closedAt: Date | null;
        }>>;
    };
    deliveries: {
        /** How the delivery of your order goes, with the code for the rider */
        get: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** UUID v7 */
            orderId: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** To be told to the rider at the door; null while the order is not on its way */
            code: string | null;
            /** Who has the order, or had it last; null before it goes out */
            rider: {
                /** First name and initial */
                name: string;
            } | null;
            /** How often it went out in vain */
            attempts: number;
            /** How often it can still go out */
            attemptsLeft: number;
            /** Why the last attempt was in vain */
            failReason: "nobody_home" | "wrong_address" | "unreachable" | "refused" | "no_money" | "damaged" | "other" | null;
        }>>;
        /** Have an order that nobody took come again */
        reschedule: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** The slot in which it is to come */
            slotId: string;
        }, {
            /** UUID v7 */
            orderId: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** To be told to the rider at the door; null while the order is not on its way */
            code: string | null;
            /** Who has the order, or had it last; null before it goes out */
            rider: {
                /** First name and initial */
                name: string;
            } | null;
            /** How often it went out in vain */
            attempts: number;
            /** How often it can still go out */
            attemptsLeft: number;
            /** Why the last attempt was in vain */
            failReason: "nobody_home" | "wrong_address" | "unreachable" | "refused" | "no_money" | "damaged" | "other" | null;
        }>>;
        track: TRPCSubscriptionProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** The last event that was seen; what came after it follows */
            lastEventId?: string | undefined;
        }, Events<{
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** What is new in the timeline; null where only the rider has got further */
            event: {
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** UTC instant */
                occurredAt: Date;
            } | null;
            /** null while the order is not on its way */
            courier: {
                /** Where the rider was last; null when that is not known */
                position: {
                    /** Degrees north (WGS 84) */
                    latitude: number;
                    /** Degrees east (WGS 84) */
                    longitude: number;
                    /** UTC instant */
                    reportedAt: Date;
                } | null;
                /** Deliveries before this one */
                stopsAhead: number;
                /** Between when the rider is expected */
                arrival: {
                    /** UTC instant */
                    from: Date;
                    /** UTC instant */
                    until: Date;
                };
            } | null;
        }>>>;
    };
    orders: {
        /** Order what is in the cart */
        place: TRPCMutationProcedure<Procedure<{
            /** One of the customer’s addresses */
            addressId: string;
            /** One of `slots.list`, of the hub that serves the address */
            slotId?: string | undefined;
            /** By card: `payments.start` comes next, within 15 minutes */
            paymentMethod?: "cash_on_delivery" | "card" | "wallet" | undefined;
            /** none when left out */
            substitution?: "none" | "similar" | "call_me" | undefined;
            /** Lines of the cart for which something else is wanted */
            lineSubstitutions?: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me";
            }> | undefined;
            /** 3 to 24 letters, digits and hyphens */
            couponCode?: string | undefined;
            /** For the packer or the rider */
            note?: string | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** What people say on the phone */
            number: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            totalMinor: number;
            /** When it is delivered; null where no slot was chosen */
            slot: {
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
            } | null;
            /** UTC instant */
            createdAt: Date;
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            /** Where its payment stands */
            paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            discountMinor: number;
            /** Amount in minor units (paise) */
            deliveryFeeMinor: number;
            /** Amount in minor units (paise) */
            packingFeeMinor: number;
            /** Within the total, not on top of it */
            taxMinor: number;
            couponCode: string | null;
            /** The total as ordered; once packed, `totalMinor` counts */
            estimatedTotalMinor: number;
            /** What of the total was given back */
            refundedMinor: number;
            /** What is wanted instead of what is missing: nothing, something alike, or a call */
            substitution: "none" | "similar" | "call_me";
            note: string | null;
            cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                /** Why less was packed than ordered */
                shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                /** What is wanted instead if it is missing */
                substitution: "none" | "similar" | "call_me";
                /** The line that it was packed instead of */
                substitutesItemId: string | null;
                /** Grams or pieces refused at the door */
                refusedQuantity: number;
                /** Before discounts; as ordered, as packed once it is */
                lineTotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** GST within the price; 500 is 5 % */
                taxBasisPoints: number;
                /** Within what is left after the discount */
                taxMinor: number;
                /** Code of the goods in the harmonised system */
                hsnCode: string | null;
                /** As ordered */
                orderedTotalMinor: number;
            }>;
            /** Timeline, oldest first */
            events: Array<{
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
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
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            totalMinor: number;
            /** When it is delivered; null where no slot was chosen */
            slot: {
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
            } | null;
            /** UTC instant */
            createdAt: Date;
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            /** Where its payment stands */
            paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            discountMinor: number;
            /** Amount in minor units (paise) */
            deliveryFeeMinor: number;
            /** Amount in minor units (paise) */
            packingFeeMinor: number;
            /** Within the total, not on top of it */
            taxMinor: number;
            couponCode: string | null;
            /** The total as ordered; once packed, `totalMinor` counts */
            estimatedTotalMinor: number;
            /** What of the total was given back */
            refundedMinor: number;
            /** What is wanted instead of what is missing: nothing, something alike, or a call */
            substitution: "none" | "similar" | "call_me";
            note: string | null;
            cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                /** Why less was packed than ordered */
                shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                /** What is wanted instead if it is missing */
                substitution: "none" | "similar" | "call_me";
                /** The line that it was packed instead of */
                substitutesItemId: string | null;
                /** Grams or pieces refused at the door */
                refusedQuantity: number;
                /** Before discounts; as ordered, as packed once it is */
                lineTotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** GST within the price; 500 is 5 % */
                taxBasisPoints: number;
                /** Within what is left after the discount */
                taxMinor: number;
                /** Code of the goods in the harmonised system */
                hsnCode: string | null;
                /** As ordered */
                orderedTotalMinor: number;
            }>;
            /** Timeline, oldest first */
            events: Array<{
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** UTC instant */
                occurredAt: Date;
            }>;
        }>>;
        watch: TRPCSubscriptionProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** The last event that was seen; what came after it follows */
            lastEventId?: string | undefined;
        }, Events<{
            type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** UTC instant */
            occurredAt: Date;
            /** Where the order stood after it */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
        }>>>;
        /** Your orders, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** Where the order stands */
            status?: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned" | undefined;
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
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                createdAt: Date;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** Cancel an order that nobody has begun to pack */
        cancel: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** What people say on the phone */
            number: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            totalMinor: number;
            /** When it is delivered; null where no slot was chosen */
            slot: {
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
            } | null;
            /** UTC instant */
            createdAt: Date;
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            /** Where its payment stands */
            paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            discountMinor: number;
            /** Amount in minor units (paise) */
            deliveryFeeMinor: number;
            /** Amount in minor units (paise) */
            packingFeeMinor: number;
            /** Within the total, not on top of it */
            taxMinor: number;
            couponCode: string | null;
            /** The total as ordered; once packed, `totalMinor` counts */
            estimatedTotalMinor: number;
            /** What of the total was given back */
            refundedMinor: number;
            /** What is wanted instead of what is missing: nothing, something alike, or a call */
            substitution: "none" | "similar" | "call_me";
            note: string | null;
            cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                /** Why less was packed than ordered */
                shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                /** What is wanted instead if it is missing */
                substitution: "none" | "similar" | "call_me";
                /** The line that it was packed instead of */
                substitutesItemId: string | null;
                /** Grams or pieces refused at the door */
                refusedQuantity: number;
                /** Before discounts; as ordered, as packed once it is */
                lineTotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** GST within the price; 500 is 5 % */
                taxBasisPoints: number;
                /** Within what is left after the discount */
                taxMinor: number;
                /** Code of the goods in the harmonised system */
                hsnCode: string | null;
                /** As ordered */
                orderedTotalMinor: number;
            }>;
            /** Timeline, oldest first */
            events: Array<{
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** UTC instant */
                occurredAt: Date;
            }>;
        }>>;
        /** Put what an old order had into the cart, at today’s prices */
        reorder: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** What is in the cart now */
            added: Array<{
                /** UUID v7 */
                sellUnitId: string;
                name: string;
                /** Grams or pieces */
                quantity: number;
                /** Today */
                priceMinor: number;
                /** When it was ordered */
                orderedPriceMinor: number;
            }>;
            /** No longer sold, or not in that quantity */
            gone: Array<{
                /** UUID v7 */
                sellUnitId: string;
                name: string;
                reason: "not_sold" | "quantity";
            }>;
        }>>;
        /** What you want instead of what is missing, until packing begins */
        setSubstitution: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** What is wanted instead of what is missing: nothing, something alike, or a call */
            substitution?: "none" | "similar" | "call_me" | undefined;
            /** Lines for which something else is wanted; null: as for the order */
            lines?: Array<{
                /** UUID v7 */
                itemId: string;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me" | null;
            }> | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** What people say on the phone */
            number: string;
            /** Where the order stands */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
            /** ISO 4217 currency */
            currency: string;
            /** Amount in minor units (paise) */
            totalMinor: number;
            /** When it is delivered; null where no slot was chosen */
            slot: {
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
            } | null;
            /** UTC instant */
            createdAt: Date;
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            /** Where its payment stands */
            paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
            /** Amount in minor units (paise) */
            subtotalMinor: number;
            /** Amount in minor units (paise) */
            discountMinor: number;
            /** Amount in minor units (paise) */
            deliveryFeeMinor: number;
            /** Amount in minor units (paise) */
            packingFeeMinor: number;
            /** Within the total, not on top of it */
            taxMinor: number;
            couponCode: string | null;
            /** The total as ordered; once packed, `totalMinor` counts */
            estimatedTotalMinor: number;
            /** What of the total was given back */
            refundedMinor: number;
            /** What is wanted instead of what is missing: nothing, something alike, or a call */
            substitution: "none" | "similar" | "call_me";
            note: string | null;
            cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                /** Why less was packed than ordered */
                shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                /** What is wanted instead if it is missing */
                substitution: "none" | "similar" | "call_me";
                /** The line that it was packed instead of */
                substitutesItemId: string | null;
                /** Grams or pieces refused at the door */
                refusedQuantity: number;
                /** Before discounts; as ordered, as packed once it is */
                lineTotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** GST within the price; 500 is 5 % */
                taxBasisPoints: number;
                /** Within what is left after the discount */
                taxMinor: number;
                /** Code of the goods in the harmonised system */
                hsnCode: string | null;
                /** As ordered */
                orderedTotalMinor: number;
            }>;
            /** Timeline, oldest first */
            events: Array<{
                type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
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
    payments: {
        /** Pay an order by card */
        start: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** For the provider’s own form, which takes the card */
            clientSecret: string;
            /** What is set aside: the price and 10 %, since weighed goods may weigh more; what was packed is charged */
            amountMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
    };
    wallet: {
        /** What is in your wallet */
        get: TRPCQueryProcedure<Procedure<void, {
            /** Amount in minor units (paise) */
            balanceMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
        /** What came into your wallet and went out of it, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** What it was */
                kind: "order_held" | "order_released" | "order_settled" | "order_paid" | "cash_handed_in" | "refund_decided" | "refund_paid" | "refund_failed" | "top_up" | "goodwill" | "stray_charge" | "written_off" | "forfeited";
                /** In minor units; negative where it was spent */
                amountMinor: number;
                /** UUID v7 */
                orderId: string | null;
                reason: string | null;
                /** UTC instant */
                postedAt: Date;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** Put money into your wallet by card */
        topUp: TRPCMutationProcedure<Procedure<{
            /** Amount in minor units (paise) */
            amountMinor: number;
        }, {
            /** For the provider’s own form, which takes the card */
            clientSecret: string;
            /** What is set aside: the price and 10 %, since weighed goods may weigh more; what was packed is charged */
            amountMinor: number;
            /** ISO 4217 currency */
            currency: string;
        }>>;
    };
    ratings: {
        /** What customers think of a product */
        list: TRPCQueryProcedure<Procedure<{
            /** Address part of a product */
            slug: string;
            /** Order of the list */
            sort?: "newest" | "highest" | undefined;
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            /** Of all ratings; null while there are none */
            summary: {
                /** Of 1 to 5, to one decimal */
                average: number;
                /** Visible ratings */
                count: number;
                /** Ratings with one star, two stars, up to five */
                histogram: Array<number>;
            } | null;
            items: Array<{
                /** UUID v7 */
                id: string;
                /** 5 is best */
                stars: number;
                /** In the customer’s words */
                comment: string | null;
                /** First name and initial; null when the account is deleted */
                author: string | null;
                /** Day of the rating, UTC */
                ratedOn: string;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** The customer's ratings, newest first */
        listOwn: TRPCQueryProcedure<Procedure<{
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                /** Number of the order */
                orderNumber: string;
                product: {
                    /** UUID v7 */
                    id: string;
                    /** Address part of a product */
                    slug: string;
                    /** Name of the product in English */
                    name: string;
                };
                /** 5 is best */
                stars: number;
                /** In the customer’s words */
                comment: string | null;
                /** `hidden`: taken down by staff, it no longer counts */
                status: "visible" | "hidden";
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                updatedAt: Date;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** Rate a product of a delivered order */
        create: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** UUID v7 */
            productId: string;
            /** 5 is best */
            stars: number;
            /** In the customer’s words */
            comment?: string | null | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** UUID v7 */
            orderId: string;
            /** Number of the order */
            orderNumber: string;
            product: {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
            };
            /** 5 is best */
            stars: number;
            /** In the customer’s words */
            comment: string | null;
            /** `hidden`: taken down by staff, it no longer counts */
            status: "visible" | "hidden";
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
        }>>;
        /** Rate who brought a delivered order */
        setRider: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** 5 is best */
            stars: number;
            /** In the customer’s words */
            comment?: string | null | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** UUID v7 */
            orderId: string;
            /** 5 is best */
            stars: number;
            /** In the customer’s words */
            comment: string | null;
            /** `hidden`: taken down by staff, it no longer counts */
            status: "visible" | "hidden";
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
        }>>;
        /** Your rating of who brought an order */
        getRider: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** UUID v7 */
            orderId: string;
            /** 5 is best */
            stars: number;
            /** In the customer’s words */
            comment: string | null;
            /** `hidden`: taken down by staff, it no longer counts */
            status: "visible" | "hidden";
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
        }>>;
        /** Change the given fields of an own rating */
        update: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            id: string;
            /** 5 is best */
            stars?: number | undefined;
            /** In the customer’s words */
            comment?: string | null | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** UUID v7 */
            orderId: string;
            /** Number of the order */
            orderNumber: string;
            product: {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
            };
            /** 5 is best */
            stars: number;
            /** In the customer’s words */
            comment: string | null;
            /** `hidden`: taken down by staff, it no longer counts */
            status: "visible" | "hidden";
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
        }>>;
        /** Take an own rating back */
        delete: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            id: string;
        }, {
            ok: true;
        }>>;
    };
    slots: {
        /** When orders can be delivered to a pincode within seven days */
        list: TRPCQueryProcedure<Procedure<{
            /** Postal code (PIN) of India */
            pincode: string;
        }, {
            /** IANA zone of the hub’s clock */
            timeZone: string;
            items: Array<{
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
                /** UUID v7 */
                id: string;
                /** Day of the hub’s calendar */
                date: string;
                /** From here on it takes no more orders */
                cutoffAt: Date;
                /** How much room is left */
                seats: "available" | "few" | "full";
                /** On top of the delivery fee */
                surchargeMinor: number;
            }>;
        }>>;
    };
    subscriptions: {
        /** Order a basket again and again */
        create: TRPCMutationProcedure<Procedure<{
            /** One of the customer’s addresses */
            addressId: string;
            schedule: {
                /** How its days repeat */
                frequency: "daily" | "weekdays" | "interval";
                /** For `weekdays`: which; 0 is Sunday */
                weekdays?: Array<number> | undefined;
                /** For `interval`: days from one delivery to the next */
                everyDays?: number | null | undefined;
                /** First day that may be one; `interval` counts from it */
                startsOn: string;
                /** Last day that may be one; null: it goes on */
                endsOn?: string | null | undefined;
            };
            /** A delivery window of the hub, in minutes of its local day */
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod?: "cash_on_delivery" | "card" | "wallet" | undefined;
            /** What is ordered each time */
            items: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** Grams for units sold by weight, pieces for units sold by count */
                quantity: number;
            }>;
            /** For the packer or the rider */
            note?: string | null | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** The customer's subscriptions, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** Where it stands */
                status: "active" | "cancelled" | "ended";
                /** UUID v7 */
                addressId: string;
                schedule: {
                    frequency: "daily" | "weekdays" | "interval";
                    weekdays: Array<number>;
                    everyDays: number | null;
                    startsOn: string;
                    endsOn: string | null;
                };
                window: {
                    startMinute: number;
                    endMinute: number;
                };
                paymentMethod: "cash_on_delivery" | "card" | "wallet";
                note: string | null;
                /** null while it is not paused */
                pause: {
                    resumesOn: string | null;
                } | null;
                vacation: {
                    from: string;
                    until: string;
                } | null;
                skippedDates: Array<string>;
                skippedItems: Array<{
                    date: string;
                    /** UUID v7 */
                    sellUnitId: string;
                }>;
                /** The next day it delivers, as far as is known */
                nextDate: string | null;
                /** ISO 4217 currency */
                currency: string;
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
                    /** Amount in minor units (paise) */
                    lineTotalMinor: number;
                    /** false while the product or unit is not sold */
                    isAvailable: boolean;
                }>;
                /** UTC instant */
                createdAt: Date;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** One of your subscriptions */
        get: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** Change what is given */
        update: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
            /** UUID v7 */
            addressId?: string | undefined;
            schedule?: {
                /** How its days repeat */
                frequency: "daily" | "weekdays" | "interval";
                /** For `weekdays`: which; 0 is Sunday */
                weekdays?: Array<number> | undefined;
                /** For `interval`: days from one delivery to the next */
                everyDays?: number | null | undefined;
                /** First day that may be one; `interval` counts from it */
                startsOn: string;
                /** Last day that may be one; null: it goes on */
                endsOn?: string | null | undefined;
            } | undefined;
            /** A delivery window of the hub, in minutes of its local day */
            window?: {
                startMinute: number;
                endMinute: number;
            } | undefined;
            paymentMethod?: "cash_on_delivery" | "card" | "wallet" | undefined;
            /** What is ordered each time */
            items?: Array<{
                /** UUID v7 */
                sellUnitId: string;
                /** Grams for units sold by weight, pieces for units sold by count */
                quantity: number;
            }> | undefined;
            /** For the packer or the rider */
            note?: string | null | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** Stop deliveries until a day, or until it is resumed */
        pause: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
            /** First day that is delivered again; null: until it is resumed */
            resumesOn?: string | null | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** End a pause */
        resume: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** Leave out a range of days, or no longer */
        setVacation: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
            /** First day away; null: no vacation any more */
            from: string | null;
            /** Last day away */
            until: string | null;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** Leave out a day, or a line on a day */
        skip: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
            /** Day of the hub’s calendar */
            date: string;
            /** Only this line; the whole day when left out */
            sellUnitId?: string | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** Take a skip back; fine if there is none */
        unskip: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
            /** Day of the hub’s calendar */
            date: string;
            /** Only this line; the whole day when left out */
            sellUnitId?: string | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** End it; what was ordered stays ordered */
        cancel: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** Where it stands */
            status: "active" | "cancelled" | "ended";
            /** UUID v7 */
            addressId: string;
            schedule: {
                frequency: "daily" | "weekdays" | "interval";
                weekdays: Array<number>;
                everyDays: number | null;
                startsOn: string;
                endsOn: string | null;
            };
            window: {
                startMinute: number;
                endMinute: number;
            };
            paymentMethod: "cash_on_delivery" | "card" | "wallet";
            note: string | null;
            /** null while it is not paused */
            pause: {
                resumesOn: string | null;
            } | null;
            vacation: {
                from: string;
                until: string;
            } | null;
            skippedDates: Array<string>;
            skippedItems: Array<{
                date: string;
                /** UUID v7 */
                sellUnitId: string;
            }>;
            /** The next day it delivers, as far as is known */
            nextDate: string | null;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
            }>;
            /** UTC instant */
            createdAt: Date;
        }>>;
        /** The days to come, and what each would cost today */
        previewDeliveries: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
            /** Most days */
            limit?: number | undefined;
        }, {
            /** IANA zone of the hub’s clock; null: no hub serves it */
            timeZone: string | null;
            /** ISO 4217 currency */
            currency: string;
            items: Array<{
                /** Day of the hub’s calendar */
                date: string;
                /** `closed`: the hub does not deliver in this window then */
                state: "planned" | "paused" | "vacation" | "skipped" | "closed";
                /** UTC instant */
                startsAt: Date | null;
                /** UTC instant */
                endsAt: Date | null;
                /** When it is due to be ordered, six hours before the cutoff */
                ordersAt: Date | null;
                /** Lines left out on this day */
                skippedSellUnitIds: Array<string>;
                /** The lines at today’s prices, without fees and discounts */
                subtotalMinor: number;
                /** What it would come to as things are; null unless it is planned */
                quote: {
                    /** Amount in minor units (paise) */
                    subtotalMinor: number;
                    /** Amount in minor units (paise) */
                    discountMinor: number;
                    /** Amount in minor units (paise) */
                    deliveryFeeMinor: number;
                    /** Amount in minor units (paise) */
                    packingFeeMinor: number;
                    /** Within the prices, not on top of them */
                    taxMinor: number;
                    /** Amount in minor units (paise) */
                    totalMinor: number;
                } | null;
            }>;
        }>>;
        /** What came of past deliveries, newest first */
        listCycles: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            subscriptionId: string;
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                subscriptionId: string;
                /** Day of the hub’s calendar */
                date: string;
                /** What came of it */
                outcome: "ordered" | "slot_full" | "slot_closed" | "cutoff_passed" | "out_of_area" | "address_deleted" | "account_disabled" | "nothing_available" | "order_too_small" | "payment_refused";
                /** UUID v7 */
                orderId: string | null;
                /** Lines that were not ordered as the basket has them; grams or pieces */
                shortages: Array<{
                    /** UUID v7 */
                    sellUnitId: string;
                    name: string;
                    wanted: number;
                    given: number;
                }>;
                /** UTC instant */
                decidedAt: Date;
                attempts: number;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
    };
    favourites: {
        /** Products the customer likes, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** Prices and stock are those of the hub that serves this pincode */
            pincode?: string | undefined;
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
                nameLocal: string;
                /** Months of its season, 1 to 12 */
                seasonMonths: Array<number>;
                /** Address part of a category */
                categorySlug: string;
                /** Name of a category */
                categoryName: string;
                /** Pictures in their order; lists have the first */
                images: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the picture shows */
                    altText: string;
                    /** Width of the largest file in pixels */
                    width: number;
                    /** Height of the largest file in pixels */
                    height: number;
                    /** Average colour, to be shown until the picture is there */
                    color: string;
                    /** The same picture in several sizes and formats */
                    sources: Array<{
                        /** Width in pixels */
                        width: number;
                        /** Type of the file */
                        format: "avif" | "webp";
                        /** Where the file is; it never changes */
                        url: string;
                    }>;
                }>;
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
                    /** What it cost before, shown struck through; above the price */
                    compareAtMinor: number | null;
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
                /** What customers think of it; null while nobody has said. Up to a minute late */
                rating: {
                    /** Of 1 to 5, to one decimal */
                    average: number;
                    count: number;
                } | null;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** Like a product; fine if it is liked already */
        add: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            productId: string;
        }, {
            ok: true;
        }>>;
        /** Take that back; fine if it is not there */
        remove: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            productId: string;
        }, {
            ok: true;
        }>>;
        /** What the customer buys often and lately */
        buyAgain: TRPCQueryProcedure<Procedure<{
            /** Prices and stock are those of the hub that serves this pincode */
            pincode?: string | undefined;
            /** Most products */
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
                nameLocal: string;
                /** Months of its season, 1 to 12 */
                seasonMonths: Array<number>;
                /** Address part of a category */
                categorySlug: string;
                /** Name of a category */
                categoryName: string;
                /** Pictures in their order; lists have the first */
                images: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the picture shows */
                    altText: string;
                    /** Width of the largest file in pixels */
                    width: number;
                    /** Height of the largest file in pixels */
                    height: number;
                    /** Average colour, to be shown until the picture is there */
                    color: string;
                    /** The same picture in several sizes and formats */
                    sources: Array<{
                        /** Width in pixels */
                        width: number;
                        /** Type of the file */
                        format: "avif" | "webp";
                        /** Where the file is; it never changes */
                        url: string;
                    }>;
                }>;
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
                    /** What it cost before, shown struck through; above the price */
                    compareAtMinor: number | null;
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
                /** What customers think of it; null while nobody has said. Up to a minute late */
                rating: {
                    /** Of 1 to 5, to one decimal */
                    average: number;
                    count: number;
                } | null;
                /** Orders that had it */
                timesOrdered: number;
                /** UTC instant */
                lastOrderedAt: Date;
            }>;
        }>>;
    };
    featured: {
        /** What the shop puts forward now */
        list: TRPCQueryProcedure<Procedure<{
            /** Prices and stock are told for the hub that serves this pincode */
            pincode?: string | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** Address part of a featured list */
                slug: string;
                /** Title of a featured list */
                title: string;
                /** Title of a featured list */
                titleHi: string;
                /** Title in a local language, or empty */
                titleLocal: string;
                products: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Address part of a product */
                    slug: string;
                    /** Name of the product in English */
                    name: string;
                    /** Name of the product in Hindi */
                    nameHi: string;
                    nameLocal: string;
                    /** Months of its season, 1 to 12 */
                    seasonMonths: Array<number>;
                    /** Address part of a category */
                    categorySlug: string;
                    /** Name of a category */
                    categoryName: string;
                    /** Pictures in their order; lists have the first */
                    images: Array<{
                        /** UUID v7 */
                        id: string;
                        /** What the picture shows */
                        altText: string;
                        /** Width of the largest file in pixels */
                        width: number;
                        /** Height of the largest file in pixels */
                        height: number;
                        /** Average colour, to be shown until the picture is there */
                        color: string;
                        /** The same picture in several sizes and formats */
                        sources: Array<{
                            /** Width in pixels */
                            width: number;
                            /** Type of the file */
                            format: "avif" | "webp";
                            /** Where the file is; it never changes */
                            url: string;
                        }>;
                    }>;
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
                        /** What it cost before, shown struck through; above the price */
                        compareAtMinor: number | null;
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
                    /** What customers think of it; null while nobody has said. Up to a minute late */
                    rating: {
                        /** Of 1 to 5, to one decimal */
                        average: number;
                        count: number;
                    } | null;
                }>;
            }>;
        }>>;
    };
    shoppingLists: {
        /** The customer's lists by name */
        list: TRPCQueryProcedure<Procedure<void, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** What the customer calls it */
                name: string;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                updatedAt: Date;
                /** How many lines it has */
                lines: number;
            }>;
        }>>;
        /** Make an empty list */
        create: TRPCMutationProcedure<Procedure<{
            /** What the customer calls it */
            name: string;
        }, {
            /** UUID v7 */
            id: string;
            /** What the customer calls it */
            name: string;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
                inStock: boolean;
            }>;
        }>>;
        /** A list at today’s prices */
        get: TRPCQueryProcedure<Procedure<{
            /** UUID v7 */
            listId: string;
            /** Prices and stock are those of the hub that serves this pincode */
            pincode?: string | undefined;
        }, {
            /** UUID v7 */
            id: string;
            /** What the customer calls it */
            name: string;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
                inStock: boolean;
            }>;
        }>>;
        /** Give a list another name */
        rename: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            listId: string;
            /** What the customer calls it */
            name: string;
        }, {
            /** UUID v7 */
            id: string;
            /** What the customer calls it */
            name: string;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
                inStock: boolean;
            }>;
        }>>;
        /** Delete a list with its lines */
        delete: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            listId: string;
        }, {
            ok: true;
        }>>;
        /** Set the quantity of a line */
        setLine: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            listId: string;
            /** UUID v7 */
            sellUnitId: string;
            /** Grams for units sold by weight, pieces for units sold by count */
            quantity: number;
        }, {
            /** UUID v7 */
            id: string;
            /** What the customer calls it */
            name: string;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
                inStock: boolean;
            }>;
        }>>;
        /** Remove a line; fine if it is not there */
        removeLine: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            listId: string;
            /** UUID v7 */
            sellUnitId: string;
        }, {
            /** UUID v7 */
            id: string;
            /** What the customer calls it */
            name: string;
            /** UTC instant */
            createdAt: Date;
            /** UTC instant */
            updatedAt: Date;
            /** ISO 4217 currency */
            currency: string;
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
                /** Amount in minor units (paise) */
                lineTotalMinor: number;
                /** false while the product or unit is not sold */
                isAvailable: boolean;
                inStock: boolean;
            }>;
        }>>;
        /** Put what is sold of a list into the cart */
        addToCart: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            listId: string;
        }, {
            /** Lines that are in the cart now */
            added: number;
            /** Lines that are not sold at present */
            unavailable: Array<{
                /** UUID v7 */
                sellUnitId: string;
                name: string;
            }>;
        }>>;
    };
    stockNotices: {
        /** Products the customer waits for, newest first */
        list: TRPCQueryProcedure<Procedure<{
            /** `nextCursor` of the page before; leave out for the first page */
            cursor?: string | undefined;
            /** Rows per page */
            limit?: number | undefined;
        }, {
            items: Array<{
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                productId: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** UUID v7 */
                hubId: string;
                /** UTC instant */
                createdAt: Date;
            }>;
            /** Pass as `cursor` to get the next page */
            nextCursor: string | null;
        }>>;
        /** Hear once when a product can be had again */
        create: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            productId: string;
            /** The hub that serves it is the one that is watched */
            pincode: string;
        }, {
            ok: true;
        }>>;
        /** No longer wait for it */
        delete: TRPCMutationProcedure<Procedure<{
            /** UUID v7 */
            noticeId: string;
        }, {
            ok: true;
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
        apiKeys: {
            /** API keys, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    name: string;
                    /** First characters of the key */
                    prefix: string;
                    /** What the key may do, as far as its maker may */
                    scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                    /** UUID v7 */
                    ownerId: string;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    expiresAt: Date | null;
                    /** To the minute */
                    lastUsedAt: Date | null;
                    /** UTC instant */
                    revokedAt: Date | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Make an API key */
            create: TRPCMutationProcedure<Procedure<{
                /** What it is for */
                name: string;
                /** What the key may do, as far as its maker may */
                scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** null: never */
                expiresInDays?: number | null | undefined;
            }, {
                /** UUID v7 */
                id: string;
                name: string;
                /** First characters of the key */
                prefix: string;
                /** What the key may do, as far as its maker may */
                scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** UUID v7 */
                ownerId: string;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                expiresAt: Date | null;
                /** To the minute */
                lastUsedAt: Date | null;
                /** UTC instant */
                revokedAt: Date | null;
                /** The key itself; shown only now */
                key: string;
            }>>;
            /** End an API key at once */
            revoke: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                name: string;
                /** First characters of the key */
                prefix: string;
                /** What the key may do, as far as its maker may */
                scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** UUID v7 */
                ownerId: string;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                expiresAt: Date | null;
                /** To the minute */
                lastUsedAt: Date | null;
                /** UTC instant */
                revokedAt: Date | null;
            }>>;
        };
        apiCalls: {
            /** Calls of the last 30 days, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** Only calls of this account */
                userId?: string | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UTC instant */
                    occurredAt: Date;
                    /** Dotted path of the procedure */
                    path: string;
                    type: string;
                    /** `OK`, or the code of the error */
                    outcome: string;
                    /** How long it took */
                    milliseconds: number;
                    /** Account that called; null: nobody, or a public call */
                    userId: string | null;
                    /** API key by which it was called */
                    apiKeyId: string | null;
                    /** Address it came from */
                    ip: string;
                    /** As in `X-Request-Id` and the logs */
                    requestId: string;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
        };
        audit: {
            /** Who did what, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** Only what this account did */
                actorId?: string | undefined;
                /** What was done */
                action?: "account.registered" | "account.loggedIn" | "account.loginRefused" | "account.loggedOut" | "account.sessionRevoked" | "account.refreshReused" | "account.passwordChanged" | "account.passwordReset" | "account.emailChanged" | "account.phoneVerified" | "account.profileChanged" | "account.deactivated" | "account.reactivated" | "account.deleted" | "account.exportRequested" | "account.twoFactorEnabled" | "account.twoFactorDisabled" | "account.recoveryCodeUsed" | "account.recoveryCodesRenewed" | "account.steppedUp" | "user.disabled" | "user.enabled" | "user.roleChanged" | "user.sessionsEnded" | "role.created" | "role.changed" | "role.deleted" | "invitation.created" | "invitation.revoked" | "invitation.accepted" | "apiKey.created" | "apiKey.revoked" | "riderDocument.accepted" | "riderDocument.rejected" | "settings.changed" | "audit.exported" | "category.created" | "category.changed" | "category.moved" | "category.reordered" | "featuredList.created" | "featuredList.changed" | "featuredList.reordered" | "featuredList.deleted" | "productExport.created" | "productImport.created" | "productImport.submitted" | "productImport.cancelled" | "product.created" | "product.changed" | "price.scheduled" | "price.cancelled" | "productImage.created" | "productImage.submitted" | "productImage.reordered" | "productImage.deleted" | "product.scheduled" | "product.deleted" | "product.restored" | "rating.hidden" | "rating.restored" | "stock.set" | "stock.received" | "stock.adjusted" | "stock.wasted" | "stock.returned" | "stock.thresholdsSet" | "stockCount.started" | "stockCount.entered" | "stockCount.closed" | "stockCount.cancelled" | "stockAlert.acknowledged" | "deliveryRule.set" | "order.refunded" | "wallet.credited" | "payment.writtenOff" | "payment.differenceResolved" | "promotion.created" | "promotion.changed" | "slotTemplate.created" | "slotTemplate.changed" | "slotException.set" | "order.confirmed" | "order.packing" | "order.packed" | "deliveryRun.planned" | "deliveryRun.reassigned" | "deliveryRun.stopMoved" | "delivery.rescheduled" | "riderSettlement.confirmed" | "riderRating.hidden" | "riderRating.restored" | "order.cancelled" | "order.returned" | "order.refusedReceived" | "issue.assigned" | "issue.resolved" | "issue.rejected" | "customerNote.created" | "customerNote.deleted" | "report.exported" | "subscriptionCycle.rerun" | "webhook.created" | "webhook.changed" | "webhook.secretRotated" | "webhook.deleted" | "webhook.tested" | "webhook.redelivered" | undefined;
                /** Only what was done to things of this kind */
                targetType?: string | undefined;
                /** Only what was done to this one; needs `targetType` */
                targetId?: string | undefined;
                /** Not before this instant */
                from?: Date | undefined;
                /** Before this instant */
                to?: Date | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UTC instant */
                    occurredAt: Date;
                    /** What was done */
                    action: "account.registered" | "account.loggedIn" | "account.loginRefused" | "account.loggedOut" | "account.sessionRevoked" | "account.refreshReused" | "account.passwordChanged" | "account.passwordReset" | "account.emailChanged" | "account.phoneVerified" | "account.profileChanged" | "account.deactivated" | "account.reactivated" | "account.deleted" | "account.exportRequested" | "account.twoFactorEnabled" | "account.twoFactorDisabled" | "account.recoveryCodeUsed" | "account.recoveryCodesRenewed" | "account.steppedUp" | "user.disabled" | "user.enabled" | "user.roleChanged" | "user.sessionsEnded" | "role.created" | "role.changed" | "role.deleted" | "invitation.created" | "invitation.revoked" | "invitation.accepted" | "apiKey.created" | "apiKey.revoked" | "riderDocument.accepted" | "riderDocument.rejected" | "settings.changed" | "audit.exported" | "category.created" | "category.changed" | "category.moved" | "category.reordered" | "featuredList.created" | "featuredList.changed" | "featuredList.reordered" | "featuredList.deleted" | "productExport.created" | "productImport.created" | "productImport.submitted" | "productImport.cancelled" | "product.created" | "product.changed" | "price.scheduled" | "price.cancelled" | "productImage.created" | "productImage.submitted" | "productImage.reordered" | "productImage.deleted" | "product.scheduled" | "product.deleted" | "product.restored" | "rating.hidden" | "rating.restored" | "stock.set" | "stock.received" | "stock.adjusted" | "stock.wasted" | "stock.returned" | "stock.thresholdsSet" | "stockCount.started" | "stockCount.entered" | "stockCount.closed" | "stockCount.cancelled" | "stockAlert.acknowledged" | "deliveryRule.set" | "order.refunded" | "wallet.credited" | "payment.writtenOff" | "payment.differenceResolved" | "promotion.created" | "promotion.changed" | "slotTemplate.created" | "slotTemplate.changed" | "slotException.set" | "order.confirmed" | "order.packing" | "order.packed" | "deliveryRun.planned" | "deliveryRun.reassigned" | "deliveryRun.stopMoved" | "delivery.rescheduled" | "riderSettlement.confirmed" | "riderRating.hidden" | "riderRating.restored" | "order.cancelled" | "order.returned" | "order.refusedReceived" | "issue.assigned" | "issue.resolved" | "issue.rejected" | "customerNote.created" | "customerNote.deleted" | "report.exported" | "subscriptionCycle.rerun" | "webhook.created" | "webhook.changed" | "webhook.secretRotated" | "webhook.deleted" | "webhook.tested" | "webhook.redelivered";
                    /** Account that did it; null: nobody signed in, or the system */
                    actorId: string | null;
                    /** API key by which it was done */
                    apiKeyId: string | null;
                    targetType: string;
                    targetId: string | null;
                    /** What changed, as it was; secrets are masked */
                    before: Record<string, unknown> | null;
                    /** What changed, as it became; secrets are masked */
                    after: Record<string, unknown> | null;
                    /** Address it was asked for from */
                    ip: string | null;
                    userAgent: string | null;
                    /** As in `X-Request-Id` and the logs */
                    requestId: string | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** The audit log as CSV */
            export: TRPCMutationProcedure<Procedure<{
                /** Only what this account did */
                actorId?: string | undefined;
                /** What was done */
                action?: "account.registered" | "account.loggedIn" | "account.loginRefused" | "account.loggedOut" | "account.sessionRevoked" | "account.refreshReused" | "account.passwordChanged" | "account.passwordReset" | "account.emailChanged" | "account.phoneVerified" | "account.profileChanged" | "account.deactivated" | "account.reactivated" | "account.deleted" | "account.exportRequested" | "account.twoFactorEnabled" | "account.twoFactorDisabled" | "account.recoveryCodeUsed" | "account.recoveryCodesRenewed" | "account.steppedUp" | "user.disabled" | "user.enabled" | "user.roleChanged" | "user.sessionsEnded" | "role.created" | "role.changed" | "role.deleted" | "invitation.created" | "invitation.revoked" | "invitation.accepted" | "apiKey.created" | "apiKey.revoked" | "riderDocument.accepted" | "riderDocument.rejected" | "settings.changed" | "audit.exported" | "category.created" | "category.changed" | "category.moved" | "category.reordered" | "featuredList.created" | "featuredList.changed" | "featuredList.reordered" | "featuredList.deleted" | "productExport.created" | "productImport.created" | "productImport.submitted" | "productImport.cancelled" | "product.created" | "product.changed" | "price.scheduled" | "price.cancelled" | "productImage.created" | "productImage.submitted" | "productImage.reordered" | "productImage.deleted" | "product.scheduled" | "product.deleted" | "product.restored" | "rating.hidden" | "rating.restored" | "stock.set" | "stock.received" | "stock.adjusted" | "stock.wasted" | "stock.returned" | "stock.thresholdsSet" | "stockCount.started" | "stockCount.entered" | "stockCount.closed" | "stockCount.cancelled" | "stockAlert.acknowledged" | "deliveryRule.set" | "order.refunded" | "wallet.credited" | "payment.writtenOff" | "payment.differenceResolved" | "promotion.created" | "promotion.changed" | "slotTemplate.created" | "slotTemplate.changed" | "slotException.set" | "order.confirmed" | "order.packing" | "order.packed" | "deliveryRun.planned" | "deliveryRun.reassigned" | "deliveryRun.stopMoved" | "delivery.rescheduled" | "riderSettlement.confirmed" | "riderRating.hidden" | "riderRating.restored" | "order.cancelled" | "order.returned" | "order.refusedReceived" | "issue.assigned" | "issue.resolved" | "issue.rejected" | "customerNote.created" | "customerNote.deleted" | "report.exported" | "subscriptionCycle.rerun" | "webhook.created" | "webhook.changed" | "webhook.secretRotated" | "webhook.deleted" | "webhook.tested" | "webhook.redelivered" | undefined;
                /** Only what was done to things of this kind */
                targetType?: string | undefined;
                /** Only what was done to this one; needs `targetType` */
                targetId?: string | undefined;
                /** Not before this instant */
                from?: Date | undefined;
                /** Before this instant */
                to?: Date | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
            }, {
                /** What to save it as */
                fileName: string;
                /** RFC 4180, newest first, with a line of column names */
                csv: string;
                /** Entries in it */
                rowCount: number;
                /** Pass as `cursor` for the rest; null: that is all of it */
                nextCursor: string | null;
            }>>;
        };
        catalog: {
            /** Products in any state, newest first */
            listProducts: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** Only these; `scheduled`: planned to go on or off sale */
                state?: "active" | "inactive" | "scheduled" | "deleted" | undefined;
                /** Beginnings of words of its names */
                search?: string | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Address part of a product */
                    slug: string;
                    /** Name of the product in English */
                    name: string;
                    /** Whether it is on sale now */
                    isActive: boolean;
                    /** When it goes on sale by itself */
                    publishAt: Date | null;
                    /** When it goes off sale by itself */
                    unpublishAt: Date | null;
                    /** Set while it is deleted */
                    deletedAt: Date | null;
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
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
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
                /** How it keeps best, or empty */
                storageTips?: string | undefined;
                /** What 100 g hold */
                nutrition?: {
                    /** Energy of 100 g, in kilojoules */
                    energyKj: number;
                    /** Fat in 100 g, in grams */
                    fatG: number;
                    /** Saturated fat in 100 g, in grams */
                    saturatesG: number;
                    /** Carbohydrate without fibre in 100 g, in grams */
                    carbohydrateG: number;
                    /** Sugars in 100 g, in grams */
                    sugarsG: number;
                    /** Fibre in 100 g, in grams */
                    fibreG: number;
                    /** Protein in 100 g, in grams */
                    proteinG: number;
                    /** Salt in 100 g, in grams */
                    saltG: number;
                } | null | undefined;
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
                    /** What it cost before, shown struck through; above the price */
                    compareAtMinor?: number | null | undefined;
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
                /** Whether it is on sale now */
                isActive: boolean;
                /** When it goes on sale by itself */
                publishAt: Date | null;
                /** When it goes off sale by itself */
                unpublishAt: Date | null;
                /** Set while it is deleted */
                deletedAt: Date | null;
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
                /** Address part of a category */
                categorySlug?: string | undefined;
                /** Name of the product in English */
                name?: string | undefined;
                /** Name of the product in Hindi */
                nameHi?: string | undefined;
                /** Name in a local language, or empty */
                nameLocal?: string | undefined;
                /** Other words customers use, separated by | */
                synonyms?: string | undefined;
                /** Months of the season separated by |, or `all` */
                season?: string | undefined;
                /** How it keeps best, or empty */
                storageTips?: string | undefined;
                /** What 100 g hold */
                nutrition?: {
                    /** Energy of 100 g, in kilojoules */
                    energyKj: number;
                    /** Fat in 100 g, in grams */
                    fatG: number;
                    /** Saturated fat in 100 g, in grams */
                    saturatesG: number;
                    /** Carbohydrate without fibre in 100 g, in grams */
                    carbohydrateG: number;
                    /** Sugars in 100 g, in grams */
                    sugarsG: number;
                    /** Fibre in 100 g, in grams */
                    fibreG: number;
                    /** Protein in 100 g, in grams */
                    proteinG: number;
                    /** Salt in 100 g, in grams */
                    saltG: number;
                } | null | undefined;
                /** What it is, in a sentence or two */
                description?: string | undefined;
                /** How many days it keeps */
                shelfLifeDays?: number | undefined;
                /** Puts the product on sale or takes it off now, whatever was planned */
                isActive?: boolean | undefined;
                /** New prices of sell units for the whole shop, from now on */
                unitPrices?: Array<{
                    /** UUID v7 */
                    sellUnitId: string;
                    /** Price in minor units (paise): per kilogram by weight, per piece by count */
                    priceMinor: number;
                    /** What it cost before, shown struck through; above the price */
                    compareAtMinor?: number | null | undefined;
                }> | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Whether it is on sale now */
                isActive: boolean;
                /** When it goes on sale by itself */
                publishAt: Date | null;
                /** When it goes off sale by itself */
                unpublishAt: Date | null;
                /** Set while it is deleted */
                deletedAt: Date | null;
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
            /** Plan when a product goes on sale and off again */
            scheduleProduct: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** When it goes on sale; off sale until then */
                publishAt: Date | null;
                /** When it goes off sale */
                unpublishAt: Date | null;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Whether it is on sale now */
                isActive: boolean;
                /** When it goes on sale by itself */
                publishAt: Date | null;
                /** When it goes off sale by itself */
                unpublishAt: Date | null;
                /** Set while it is deleted */
                deletedAt: Date | null;
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
            /** Delete a product */
            deleteProduct: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Whether it is on sale now */
                isActive: boolean;
                /** When it goes on sale by itself */
                publishAt: Date | null;
                /** When it goes off sale by itself */
                unpublishAt: Date | null;
                /** Set while it is deleted */
                deletedAt: Date | null;
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
            /** Bring a deleted product back, off sale */
            restoreProduct: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a product */
                slug: string;
                /** Name of the product in English */
                name: string;
                /** Whether it is on sale now */
                isActive: boolean;
                /** When it goes on sale by itself */
                publishAt: Date | null;
                /** When it goes off sale by itself */
                unpublishAt: Date | null;
                /** Set while it is deleted */
                deletedAt: Date | null;
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
        categories: {
            /** All categories, hidden ones as well, parents first */
            list: TRPCQueryProcedure<Procedure<void, {
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
                    /** Name of a category in a local language, or empty */
                    nameLocal: string;
                    /** Place in the list, lower first */
                    position: number;
                    /** The category above; null at the top */
                    parentId: string | null;
                    /** Not listed, nor what lies below; its products stay on sale */
                    isHidden: boolean;
                    /** Products in the category itself, on sale or not */
                    products: number;
                }>;
            }>>;
            /** Add a category, last below its parent */
            create: TRPCMutationProcedure<Procedure<{
                /** Address part of a category */
                slug: string;
                /** The category above; null at the top */
                parentId?: string | null | undefined;
                /** Name of a category */
                name: string;
                /** Name of a category in Hindi */
                nameHi: string;
                /** Name of a category in a local language, or empty */
                nameLocal?: string | undefined;
                /** Not listed, nor what lies below; its products stay on sale */
                isHidden?: boolean | undefined;
            }, {
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
                /** Name of a category in a local language, or empty */
                nameLocal: string;
                /** Place in the list, lower first */
                position: number;
                /** The category above; null at the top */
                parentId: string | null;
                /** Not listed, nor what lies below; its products stay on sale */
                isHidden: boolean;
                /** Products in the category itself, on sale or not */
                products: number;
            }>>;
            /** Rename, hide or show a category */
            update: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Name of a category */
                name?: string | undefined;
                /** Name of a category in Hindi */
                nameHi?: string | undefined;
                /** Name of a category in a local language, or empty */
                nameLocal?: string | undefined;
                /** Not listed, nor what lies below; its products stay on sale */
                isHidden?: boolean | undefined;
            }, {
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
                /** Name of a category in a local language, or empty */
                nameLocal: string;
                /** Place in the list, lower first */
                position: number;
                /** The category above; null at the top */
                parentId: string | null;
                /** Not listed, nor what lies below; its products stay on sale */
                isHidden: boolean;
                /** Products in the category itself, on sale or not */
                products: number;
            }>>;
            /** Hang a category, with all below it, under another */
            move: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** The category above; null at the top */
                parentId: string | null;
            }, {
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
                /** Name of a category in a local language, or empty */
                nameLocal: string;
                /** Place in the list, lower first */
                position: number;
                /** The category above; null at the top */
                parentId: string | null;
                /** Not listed, nor what lies below; its products stay on sale */
                isHidden: boolean;
                /** Products in the category itself, on sale or not */
                products: number;
            }>>;
            /** Put categories of one parent first */
            reorder: TRPCMutationProcedure<Procedure<{
                /** The category above; null at the top */
                parentId: string | null;
                /** Categories with this parent that come first, in this order */
                categoryIds: Array<string>;
            }, {
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
                    /** Name of a category in a local language, or empty */
                    nameLocal: string;
                    /** Place in the list, lower first */
                    position: number;
                    /** The category above; null at the top */
                    parentId: string | null;
                    /** Not listed, nor what lies below; its products stay on sale */
                    isHidden: boolean;
                    /** Products in the category itself, on sale or not */
                    products: number;
                }>;
            }>>;
        };
        deliveries: {
            /** Share the orders of a slot out among riders */
            plan: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** The slot whose orders go out; left out: orders that have none */
                slotId?: string | undefined;
                /** Who can carry how many orders */
                riders: Array<{
                    /** UUID v7 */
                    riderId: string;
                    /** Orders that the rider can carry */
                    capacity: number;
                }>;
            }, {
                /** Runs of the slot, those that have started as well */
                runs: Array<{
                    /** UUID v7 */
                    id: string;
                    /** The hub */
                    hubId: string;
                    /** Day of the hub’s calendar */
                    date: string;
                    /** UUID v7 */
                    slotId: string | null;
                    slot: {
                        /** UTC instant */
                        startsAt: Date;
                        /** UTC instant */
                        endsAt: Date;
                    } | null;
                    rider: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    /** `finished`: every stop has ended */
                    status: "planned" | "started" | "finished";
                    /** Orders that the rider can carry */
                    capacity: number;
                    /** UTC instant */
                    startedAt: Date | null;
                    /** UTC instant */
                    finishedAt: Date | null;
                    /** In the order of delivery */
                    stops: Array<{
                        /** UUID v7 */
                        id: string;
                        /** UUID v7 */
                        orderId: string;
                        /** Number of the order */
                        number: string;
                        /** Where the order stands */
                        orderStatus: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                        /** Place in the run, from 1 */
                        position: number;
                        /** The last three end a stop */
                        status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                        /** Where it goes */
                        pincode: string;
                        /** Where that is */
                        areaName: string;
                        /** UTC instant */
                        arrivedAt: Date | null;
                        /** UTC instant */
                        endedAt: Date | null;
                        /** How it is known that it was delivered */
                        proof: "code" | "photo" | null;
                        /** Why the customer did not get it */
                        failReason: "nobody_home" | "wrong_address" | "unreachable" | "refused" | "no_money" | "damaged" | "other" | null;
                        /** What the rider adds to it */
                        failNote: string | null;
                        /** Amount in minor units (paise) */
                        cashDueMinor: number | null;
                        /** Amount in minor units (paise) */
                        cashCollectedMinor: number | null;
                        cashDifferenceReason: string | null;
                    }>;
                }>;
                /** Orders that nobody can carry any more */
                left: Array<string>;
            }>>;
            /** Runs with their stops, newest first */
            listRuns: TRPCQueryProcedure<Procedure<{
                /** Only of this hub */
                hubId?: string | undefined;
                /** Day of the hub’s calendar */
                date?: string | undefined;
                /** Only of this slot */
                slotId?: string | undefined;
                /** Only of this rider */
                riderId?: string | undefined;
                /** `finished`: every stop has ended */
                status?: "planned" | "started" | "finished" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** The hub */
                    hubId: string;
                    /** Day of the hub’s calendar */
                    date: string;
                    /** UUID v7 */
                    slotId: string | null;
                    slot: {
                        /** UTC instant */
                        startsAt: Date;
                        /** UTC instant */
                        endsAt: Date;
                    } | null;
                    rider: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    /** `finished`: every stop has ended */
                    status: "planned" | "started" | "finished";
                    /** Orders that the rider can carry */
                    capacity: number;
                    /** UTC instant */
                    startedAt: Date | null;
                    /** UTC instant */
                    finishedAt: Date | null;
                    /** In the order of delivery */
                    stops: Array<{
                        /** UUID v7 */
                        id: string;
                        /** UUID v7 */
                        orderId: string;
                        /** Number of the order */
                        number: string;
                        /** Where the order stands */
                        orderStatus: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                        /** Place in the run, from 1 */
                        position: number;
                        /** The last three end a stop */
                        status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                        /** Where it goes */
                        pincode: string;
                        /** Where that is */
                        areaName: string;
                        /** UTC instant */
                        arrivedAt: Date | null;
                        /** UTC instant */
                        endedAt: Date | null;
                        /** How it is known that it was delivered */
                        proof: "code" | "photo" | null;
                        /** Why the customer did not get it */
                        failReason: "nobody_home" | "wrong_address" | "unreachable" | "refused" | "no_money" | "damaged" | "other" | null;
                        /** What the rider adds to it */
                        failNote: string | null;
                        /** Amount in minor units (paise) */
                        cashDueMinor: number | null;
                        /** Amount in minor units (paise) */
                        cashCollectedMinor: number | null;
                        cashDifferenceReason: string | null;
                    }>;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Give a run that has not started to another rider */
            assign: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                runId: string;
                /** UUID v7 */
                riderId: string;
                /** Orders that the rider can carry */
                capacity?: number | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** The hub */
                hubId: string;
                /** Day of the hub’s calendar */
                date: string;
                /** UUID v7 */
                slotId: string | null;
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                rider: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** `finished`: every stop has ended */
                status: "planned" | "started" | "finished";
                /** Orders that the rider can carry */
                capacity: number;
                /** UTC instant */
                startedAt: Date | null;
                /** UTC instant */
                finishedAt: Date | null;
                /** In the order of delivery */
                stops: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    orderId: string;
                    /** Number of the order */
                    number: string;
                    /** Where the order stands */
                    orderStatus: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** Place in the run, from 1 */
                    position: number;
                    /** The last three end a stop */
                    status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                    /** Where it goes */
                    pincode: string;
                    /** Where that is */
                    areaName: string;
                    /** UTC instant */
                    arrivedAt: Date | null;
                    /** UTC instant */
                    endedAt: Date | null;
                    /** How it is known that it was delivered */
                    proof: "code" | "photo" | null;
                    /** Why the customer did not get it */
                    failReason: "nobody_home" | "wrong_address" | "unreachable" | "refused" | "no_money" | "damaged" | "other" | null;
                    /** What the rider adds to it */
                    failNote: string | null;
                    /** Amount in minor units (paise) */
                    cashDueMinor: number | null;
                    /** Amount in minor units (paise) */
                    cashCollectedMinor: number | null;
                    cashDifferenceReason: string | null;
                }>;
            }>>;
            /** Put a stop elsewhere, on its run or another */
            moveStop: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                stopId: string;
                /** The run it goes to; left out: it stays on its own */
                runId?: string | undefined;
                /** Its place there, from 1; the others move up */
                position: number;
            }, {
                /** UUID v7 */
                id: string;
                /** The hub */
                hubId: string;
                /** Day of the hub’s calendar */
                date: string;
                /** UUID v7 */
                slotId: string | null;
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                rider: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** `finished`: every stop has ended */
                status: "planned" | "started" | "finished";
                /** Orders that the rider can carry */
                capacity: number;
                /** UTC instant */
                startedAt: Date | null;
                /** UTC instant */
                finishedAt: Date | null;
                /** In the order of delivery */
                stops: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    orderId: string;
                    /** Number of the order */
                    number: string;
                    /** Where the order stands */
                    orderStatus: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** Place in the run, from 1 */
                    position: number;
                    /** The last three end a stop */
                    status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                    /** Where it goes */
                    pincode: string;
                    /** Where that is */
                    areaName: string;
                    /** UTC instant */
                    arrivedAt: Date | null;
                    /** UTC instant */
                    endedAt: Date | null;
                    /** How it is known that it was delivered */
                    proof: "code" | "photo" | null;
                    /** Why the customer did not get it */
                    failReason: "nobody_home" | "wrong_address" | "unreachable" | "refused" | "no_money" | "damaged" | "other" | null;
                    /** What the rider adds to it */
                    failNote: string | null;
                    /** Amount in minor units (paise) */
                    cashDueMinor: number | null;
                    /** Amount in minor units (paise) */
                    cashCollectedMinor: number | null;
                    cashDifferenceReason: string | null;
                }>;
            }>>;
            /** The photo that proves a delivery */
            getPhoto: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                stopId: string;
            }, {
                /** `kept`: it can be looked at */
                status: "uploading" | "submitted" | "kept" | "refused";
                /** Downloads the photo */
                url: string | null;
                /** UTC instant */
                expiresAt: Date | null;
            }>>;
            /** Have an order that nobody took come again */
            reschedule: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
                /** The slot in which it is to come */
                slotId: string;
            }, {
                ok: true;
            }>>;
            /** Cash that riders handed over, newest first */
            listSettlements: TRPCQueryProcedure<Procedure<{
                /** `confirmed`: staff have counted it */
                status?: "declared" | "confirmed" | undefined;
                /** Only of this rider */
                riderId?: string | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `confirmed`: staff have counted it */
                    status: "declared" | "confirmed";
                    /** ISO 4217 currency */
                    currency: string;
                    /** What was collected at the stops */
                    collectedMinor: number;
                    /** What staff counted */
                    countedMinor: number | null;
                    differenceReason: string | null;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    confirmedAt: Date | null;
                    rider: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    confirmedBy: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    } | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** The cash of a rider is counted */
            confirmSettlement: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                settlementId: string;
                /** What was counted, in minor units */
                countedMinor: number;
                /** Why that is not what was collected */
                differenceReason?: string | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** `confirmed`: staff have counted it */
                status: "declared" | "confirmed";
                /** ISO 4217 currency */
                currency: string;
                /** What was collected at the stops */
                collectedMinor: number;
                /** What staff counted */
                countedMinor: number | null;
                differenceReason: string | null;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                confirmedAt: Date | null;
                rider: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                confirmedBy: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
            }>>;
        };
        featured: {
            /** All featured lists, shown or not */
            list: TRPCQueryProcedure<Procedure<void, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Address part of a featured list */
                    slug: string;
                    /** Title of a featured list */
                    title: string;
                    /** Title of a featured list */
                    titleHi: string;
                    /** Title in a local language, or empty */
                    titleLocal: string;
                    /** Place in the list, lower first */
                    position: number;
                    /** Not shown before; null: from now on */
                    startsAt: Date | null;
                    /** Not shown from then on; null: without end */
                    endsAt: Date | null;
                    productIds: Array<string>;
                }>;
            }>>;
            /** Put products forward together */
            create: TRPCMutationProcedure<Procedure<{
                /** Address part of a featured list */
                slug: string;
                /** Title of a featured list */
                title: string;
                /** Title of a featured list */
                titleHi: string;
                /** Title in a local language, or empty */
                titleLocal?: string | undefined;
                /** Not shown before; null: from now on */
                startsAt?: Date | null | undefined;
                /** Not shown from then on; null: without end */
                endsAt?: Date | null | undefined;
                /** Its products in their order, on sale or not */
                productIds?: Array<string> | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a featured list */
                slug: string;
                /** Title of a featured list */
                title: string;
                /** Title of a featured list */
                titleHi: string;
                /** Title in a local language, or empty */
                titleLocal: string;
                /** Place in the list, lower first */
                position: number;
                /** Not shown before; null: from now on */
                startsAt: Date | null;
                /** Not shown from then on; null: without end */
                endsAt: Date | null;
                productIds: Array<string>;
            }>>;
            /** Change titles, schedule or products of a list */
            update: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Title of a featured list */
                title?: string | undefined;
                /** Title of a featured list */
                titleHi?: string | undefined;
                /** Title in a local language, or empty */
                titleLocal?: string | undefined;
                /** Not shown before; null: from now on */
                startsAt?: Date | null | undefined;
                /** Not shown from then on; null: without end */
                endsAt?: Date | null | undefined;
                /** Its products in their order, on sale or not */
                productIds?: Array<string> | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** Address part of a featured list */
                slug: string;
                /** Title of a featured list */
                title: string;
                /** Title of a featured list */
                titleHi: string;
                /** Title in a local language, or empty */
                titleLocal: string;
                /** Place in the list, lower first */
                position: number;
                /** Not shown before; null: from now on */
                startsAt: Date | null;
                /** Not shown from then on; null: without end */
                endsAt: Date | null;
                productIds: Array<string>;
            }>>;
            /** Put lists first */
            reorder: TRPCMutationProcedure<Procedure<{
                /** Lists that come first, in this order */
                listIds: Array<string>;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Address part of a featured list */
                    slug: string;
                    /** Title of a featured list */
                    title: string;
                    /** Title of a featured list */
                    titleHi: string;
                    /** Title in a local language, or empty */
                    titleLocal: string;
                    /** Place in the list, lower first */
                    position: number;
                    /** Not shown before; null: from now on */
                    startsAt: Date | null;
                    /** Not shown from then on; null: without end */
                    endsAt: Date | null;
                    productIds: Array<string>;
                }>;
            }>>;
            /** Take a list away */
            delete: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                ok: true;
            }>>;
        };
        inventory: {
            /** What lies in a hub, product by product */
            listStock: TRPCQueryProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** All, or what is low, sold out, or about to expire or expired */
                view?: "all" | "low" | "out" | "expiring" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** The hub */
                    hubId: string;
                    /** The product */
                    productId: string;
                    /** The product’s name in URLs */
                    slug: string;
                    /** The product’s name */
                    name: string;
                    /** What quantities count */
                    measure: "gram" | "piece";
                    /** What lies in the hub */
                    onHand: number;
                    /** What orders have claimed of it */
                    reserved: number;
                    /** What can still be sold */
                    available: number;
                    /** Of what lies there: in lots about to expire */
                    expiring: number;
                    /** Of what lies there: in lots that have expired and wait to be thrown away */
                    expired: number;
                    /** When the first of its lots expires */
                    nextExpiresOn: string | null;
                    /** Staff are warned when less than this is available; null: never */
                    lowAt: number | null;
                    /** Staff are warned so many days before a lot expires; null: one day */
                    expiringDays: number | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** The lots in a hub, what expires first before the others */
            listLots: TRPCQueryProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** The product */
                productId?: string | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** The product */
                    productId: string;
                    /** The product’s name in URLs */
                    slug: string;
                    /** The product’s name */
                    name: string;
                    /** What quantities count */
                    measure: "gram" | "piece";
                    /** What the supplier or the box calls the lot */
                    code: string | null;
                    /** UTC instant */
                    receivedAt: Date;
                    /** Last day on which it may be sold */
                    expiresOn: string;
                    /** Cost per kilogram by weight, per piece by count, in paise */
                    unitCostMinor: number | null;
                    /** What came */
                    received: number;
                    /** What is left of it */
                    remaining: number;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Take a delivery into a hub */
            receiveLot: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** Grams, or pieces where the stock is counted in them */
                quantity: number;
                /** Last day on which it may be sold; by the product’s shelf life unless told */
                expiresOn?: string | undefined;
                /** Cost per kilogram by weight, per piece by count, in paise */
                unitCostMinor?: number | undefined;
                /** What the supplier or the box calls the lot */
                code?: string | undefined;
                /** Anything to remember of it */
                note?: string | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** The product */
                productId: string;
                /** The product’s name in URLs */
                slug: string;
                /** The product’s name */
                name: string;
                /** What quantities count */
                measure: "gram" | "piece";
                /** What the supplier or the box calls the lot */
                code: string | null;
                /** UTC instant */
                receivedAt: Date;
                /** Last day on which it may be sold */
                expiresOn: string;
                /** Cost per kilogram by weight, per piece by count, in paise */
                unitCostMinor: number | null;
                /** What came */
                received: number;
                /** What is left of it */
                remaining: number;
            }>>;
            /** What happened to the stock of a product, newest first */
            listMovements: TRPCQueryProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** Only these */
                type?: "receive" | "reserve" | "release" | "pick" | "short" | "waste" | "adjust" | "return" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What happened */
                    type: "receive" | "reserve" | "release" | "pick" | "short" | "waste" | "adjust" | "return";
                    /** The lot */
                    lotId: string | null;
                    /** By how much what lies in the hub grew; negative: shrank */
                    onHandDelta: number;
                    /** By how much what is reserved grew; negative: shrank */
                    reservedDelta: number;
                    /** Why */
                    reason: "expired" | "spoiled" | "damaged" | "sample" | "unsellable" | "other" | "counted" | "found" | "missing" | "correction" | "imported" | "measure_changed" | "packed_beyond_books" | null;
                    /** In the words of whoever did it */
                    note: string | null;
                    /** Because of what */
                    causeKind: "order" | "staff" | "count" | "import" | "opening";
                    /** The order or stock take behind it */
                    causeId: string | null;
                    /** Who did it; null: the shop by itself */
                    actorId: string | null;
                    /** UTC instant */
                    occurredAt: Date;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Correct the books by so much */
            adjust: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** In this lot; else what expires first shrinks, what keeps longest grows */
                lotId?: string | undefined;
                /** By how much there is more; negative: less */
                delta: number;
                /** Why the books are wrong */
                reason: "counted" | "found" | "missing" | "correction";
                /** Anything to remember of it */
                note?: string | undefined;
            }, {
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** The product’s name in URLs */
                slug: string;
                /** The product’s name */
                name: string;
                /** What quantities count */
                measure: "gram" | "piece";
                /** What lies in the hub */
                onHand: number;
                /** What orders have claimed of it */
                reserved: number;
                /** What can still be sold */
                available: number;
                /** Of what lies there: in lots about to expire */
                expiring: number;
                /** Of what lies there: in lots that have expired and wait to be thrown away */
                expired: number;
                /** When the first of its lots expires */
                nextExpiresOn: string | null;
                /** Staff are warned when less than this is available; null: never */
                lowAt: number | null;
                /** Staff are warned so many days before a lot expires; null: one day */
                expiringDays: number | null;
            }>>;
            /** Record what was thrown away */
            recordWaste: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** Of this lot; else of what expires first */
                lotId?: string | undefined;
                /** Grams, or pieces where the stock is counted in them */
                quantity: number;
                /** Why it is thrown away */
                reason: "expired" | "spoiled" | "damaged" | "sample" | "unsellable" | "other";
                /** Anything to remember of it */
                note?: string | undefined;
            }, {
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** The product’s name in URLs */
                slug: string;
                /** The product’s name */
                name: string;
                /** What quantities count */
                measure: "gram" | "piece";
                /** What lies in the hub */
                onHand: number;
                /** What orders have claimed of it */
                reserved: number;
                /** What can still be sold */
                available: number;
                /** Of what lies there: in lots about to expire */
                expiring: number;
                /** Of what lies there: in lots that have expired and wait to be thrown away */
                expired: number;
                /** When the first of its lots expires */
                nextExpiresOn: string | null;
                /** Staff are warned when less than this is available; null: never */
                lowAt: number | null;
                /** Staff are warned so many days before a lot expires; null: one day */
                expiringDays: number | null;
            }>>;
            /** Take back what an order was given */
            takeBack: TRPCMutationProcedure<Procedure<{
                /** The order */
                orderId: string;
                /** The product */
                productId: string;
                /** Grams, or pieces where the stock is counted in them */
                quantity: number;
                /** Whether it can be sold again; else it is waste at once */
                isSellable: boolean;
                /** Anything to remember of it */
                note?: string | undefined;
            }, {
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** The product’s name in URLs */
                slug: string;
                /** The product’s name */
                name: string;
                /** What quantities count */
                measure: "gram" | "piece";
                /** What lies in the hub */
                onHand: number;
                /** What orders have claimed of it */
                reserved: number;
                /** What can still be sold */
                available: number;
                /** Of what lies there: in lots about to expire */
                expiring: number;
                /** Of what lies there: in lots that have expired and wait to be thrown away */
                expired: number;
                /** When the first of its lots expires */
                nextExpiresOn: string | null;
                /** Staff are warned when less than this is available; null: never */
                lowAt: number | null;
                /** Staff are warned so many days before a lot expires; null: one day */
                expiringDays: number | null;
            }>>;
            /** Say when to be warned of a product */
            setThresholds: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** Staff are warned when less than this is available; null: never */
                lowAt: number | null;
                /** Staff are warned so many days before a lot expires; null: one day */
                expiringDays: number | null;
            }, {
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** The product’s name in URLs */
                slug: string;
                /** The product’s name */
                name: string;
                /** What quantities count */
                measure: "gram" | "piece";
                /** What lies in the hub */
                onHand: number;
                /** What orders have claimed of it */
                reserved: number;
                /** What can still be sold */
                available: number;
                /** Of what lies there: in lots about to expire */
                expiring: number;
                /** Of what lies there: in lots that have expired and wait to be thrown away */
                expired: number;
                /** When the first of its lots expires */
                nextExpiresOn: string | null;
                /** Staff are warned when less than this is available; null: never */
                lowAt: number | null;
                /** Staff are warned so many days before a lot expires; null: one day */
                expiringDays: number | null;
            }>>;
        };
        invitations: {
            /** Invitations, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    email: string;
                    role: "customer" | "rider" | "staff";
                    staffRole: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    } | null;
                    /** UUID v7 */
                    invitedById: string;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    expiresAt: Date;
                    /** UTC instant */
                    acceptedAt: Date | null;
                    /** UTC instant */
                    revokedAt: Date | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Invite a rider or a member of staff by mail */
            create: TRPCMutationProcedure<Procedure<{
                /** E-mail address; upper and lower case are the same */
                email: string;
                /** Role that the member of staff gets; null: a rider is invited */
                staffRoleId: string | null;
            }, {
                /** UUID v7 */
                id: string;
                email: string;
                role: "customer" | "rider" | "staff";
                staffRole: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** UUID v7 */
                invitedById: string;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                expiresAt: Date;
                /** UTC instant */
                acceptedAt: Date | null;
                /** UTC instant */
                revokedAt: Date | null;
            }>>;
            /** Take an invitation back */
            revoke: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                email: string;
                role: "customer" | "rider" | "staff";
                staffRole: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** UUID v7 */
                invitedById: string;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                expiresAt: Date;
                /** UTC instant */
                acceptedAt: Date | null;
                /** UTC instant */
                revokedAt: Date | null;
            }>>;
        };
        customerNotes: {
            /** What staff noted of a customer, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                customerId: string;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    text: string;
                    author: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    /** UTC instant */
                    createdAt: Date;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Note something of a customer, for staff alone */
            create: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                customerId: string;
                /** For staff alone */
                text: string;
            }, {
                /** UUID v7 */
                id: string;
                text: string;
                author: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** Take a note away */
            delete: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                ok: true;
            }>>;
        };
        issues: {
            /** What customers reported, oldest first */
            list: TRPCQueryProcedure<Procedure<{
                /** Where it stands */
                status?: "open" | "resolved" | "rejected" | undefined;
                /** Only those that this member of staff looks after */
                assigneeId?: string | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    orderId: string;
                    orderNumber: string;
                    /** What was wrong */
                    kind: "missing" | "bad_quality" | "wrong_item" | "late";
                    lines: Array<{
                        /** A line of the order */
                        itemId: string;
                        /** Grams or pieces that are complained of */
                        quantity: number;
                        name: string;
                    }>;
                    text: string;
                    /** Where it stands */
                    status: "open" | "resolved" | "rejected";
                    /** How the shop made up for it */
                    resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
                    /** ISO 4217 currency */
                    currency: string;
                    /** What was given for it */
                    amountMinor: number;
                    /** What the shop says */
                    answer: string | null;
                    photos: Array<{
                        /** UUID v7 */
                        id: string;
                        /** `uploading`: the file is still to come */
                        status: "uploading" | "submitted";
                    }>;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    closedAt: Date | null;
                    customer: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    assignee: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    } | null;
                    /** What the lines that are complained of cost */
                    suggestedMinor: number;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** A link that shows a photo */
            getPhotoUrl: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** Downloads the photo */
                url: string;
                /** UTC instant */
                expiresAt: Date;
            }>>;
            /** Say who looks after an issue */
            assign: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Who looks after it; null for nobody */
                assigneeId: string | null;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                orderNumber: string;
                /** What was wrong */
                kind: "missing" | "bad_quality" | "wrong_item" | "late";
                lines: Array<{
                    /** A line of the order */
                    itemId: string;
                    /** Grams or pieces that are complained of */
                    quantity: number;
                    name: string;
                }>;
                text: string;
                /** Where it stands */
                status: "open" | "resolved" | "rejected";
                /** How the shop made up for it */
                resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
                /** ISO 4217 currency */
                currency: string;
                /** What was given for it */
                amountMinor: number;
                /** What the shop says */
                answer: string | null;
                photos: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `uploading`: the file is still to come */
                    status: "uploading" | "submitted";
                }>;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                closedAt: Date | null;
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                assignee: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** What the lines that are complained of cost */
                suggestedMinor: number;
            }>>;
            /** Make up for what was wrong */
            resolve: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Money back to its source or into the wallet, a present, or an apology alone */
                resolution: "refund_source" | "refund_wallet" | "credit" | "apology";
                /** What is given; none with an apology */
                amountMinor?: number | undefined;
                /** What the customer is told */
                answer: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                orderNumber: string;
                /** What was wrong */
                kind: "missing" | "bad_quality" | "wrong_item" | "late";
                lines: Array<{
                    /** A line of the order */
                    itemId: string;
                    /** Grams or pieces that are complained of */
                    quantity: number;
                    name: string;
                }>;
                text: string;
                /** Where it stands */
                status: "open" | "resolved" | "rejected";
                /** How the shop made up for it */
                resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
                /** ISO 4217 currency */
                currency: string;
                /** What was given for it */
                amountMinor: number;
                /** What the shop says */
                answer: string | null;
                photos: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `uploading`: the file is still to come */
                    status: "uploading" | "submitted";
                }>;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                closedAt: Date | null;
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                assignee: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** What the lines that are complained of cost */
                suggestedMinor: number;
            }>>;
            /** Close an issue without giving anything */
            reject: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** What the customer is told */
                answer: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                orderNumber: string;
                /** What was wrong */
                kind: "missing" | "bad_quality" | "wrong_item" | "late";
                lines: Array<{
                    /** A line of the order */
                    itemId: string;
                    /** Grams or pieces that are complained of */
                    quantity: number;
                    name: string;
                }>;
                text: string;
                /** Where it stands */
                status: "open" | "resolved" | "rejected";
                /** How the shop made up for it */
                resolution: "refund_source" | "refund_wallet" | "credit" | "apology" | null;
                /** ISO 4217 currency */
                currency: string;
                /** What was given for it */
                amountMinor: number;
                /** What the shop says */
                answer: string | null;
                photos: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `uploading`: the file is still to come */
                    status: "uploading" | "submitted";
                }>;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                closedAt: Date | null;
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                assignee: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** What the lines that are complained of cost */
                suggestedMinor: number;
            }>>;
        };
        orders: {
            /** All orders, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** Where the order stands */
                status?: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** Only orders of this hub */
                hubId?: string | undefined;
                /** Only orders of this delivery slot */
                slotId?: string | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What people say on the phone */
                    number: string;
                    /** Where the order stands */
                    status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** ISO 4217 currency */
                    currency: string;
                    /** Amount in minor units (paise) */
                    totalMinor: number;
                    /** When it is delivered; null where no slot was chosen */
                    slot: {
                        /** UTC instant */
                        startsAt: Date;
                        /** UTC instant */
                        endsAt: Date;
                    } | null;
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
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery" | "card" | "wallet";
                /** Where its payment stands */
                paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Within the total, not on top of it */
                taxMinor: number;
                couponCode: string | null;
                /** The total as ordered; once packed, `totalMinor` counts */
                estimatedTotalMinor: number;
                /** What of the total was given back */
                refundedMinor: number;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me";
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                    /** Why less was packed than ordered */
                    shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                    /** What is wanted instead if it is missing */
                    substitution: "none" | "similar" | "call_me";
                    /** The line that it was packed instead of */
                    substitutesItemId: string | null;
                    /** Grams or pieces refused at the door */
                    refusedQuantity: number;
                    /** Before discounts; as ordered, as packed once it is */
                    lineTotalMinor: number;
                    /** Amount in minor units (paise) */
                    discountMinor: number;
                    /** GST within the price; 500 is 5 % */
                    taxBasisPoints: number;
                    /** Within what is left after the discount */
                    taxMinor: number;
                    /** Code of the goods in the harmonised system */
                    hsnCode: string | null;
                    /** As ordered */
                    orderedTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
            /** Cancel an order that has not left the hub */
            cancel: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
                /** What the customer is told */
                reason: "customer_request" | "out_of_stock" | "not_deliverable";
            }, {
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery" | "card" | "wallet";
                /** Where its payment stands */
                paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Within the total, not on top of it */
                taxMinor: number;
                couponCode: string | null;
                /** The total as ordered; once packed, `totalMinor` counts */
                estimatedTotalMinor: number;
                /** What of the total was given back */
                refundedMinor: number;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me";
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                    /** Why less was packed than ordered */
                    shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                    /** What is wanted instead if it is missing */
                    substitution: "none" | "similar" | "call_me";
                    /** The line that it was packed instead of */
                    substitutesItemId: string | null;
                    /** Grams or pieces refused at the door */
                    refusedQuantity: number;
                    /** Before discounts; as ordered, as packed once it is */
                    lineTotalMinor: number;
                    /** Amount in minor units (paise) */
                    discountMinor: number;
                    /** GST within the price; 500 is 5 % */
                    taxBasisPoints: number;
                    /** Within what is left after the discount */
                    taxMinor: number;
                    /** Code of the goods in the harmonised system */
                    hsnCode: string | null;
                    /** As ordered */
                    orderedTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
            /** Begin to pack; the customer can no longer cancel */
            startPacking: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery" | "card" | "wallet";
                /** Where its payment stands */
                paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Within the total, not on top of it */
                taxMinor: number;
                couponCode: string | null;
                /** The total as ordered; once packed, `totalMinor` counts */
                estimatedTotalMinor: number;
                /** What of the total was given back */
                refundedMinor: number;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me";
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                    /** Why less was packed than ordered */
                    shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                    /** What is wanted instead if it is missing */
                    substitution: "none" | "similar" | "call_me";
                    /** The line that it was packed instead of */
                    substitutesItemId: string | null;
                    /** Grams or pieces refused at the door */
                    refusedQuantity: number;
                    /** Before discounts; as ordered, as packed once it is */
                    lineTotalMinor: number;
                    /** Amount in minor units (paise) */
                    discountMinor: number;
                    /** GST within the price; 500 is 5 % */
                    taxBasisPoints: number;
                    /** Within what is left after the discount */
                    taxMinor: number;
                    /** Code of the goods in the harmonised system */
                    hsnCode: string | null;
                    /** As ordered */
                    orderedTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
            /** All of an order came back, and is refunded */
            return: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
                lines: Array<{
                    /** A line of the order */
                    itemId: string;
                    /** Grams or pieces that came back */
                    quantity: number;
                    /** Whether it may be sold again; else it is waste */
                    isSellable: boolean;
                }>;
            }, {
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery" | "card" | "wallet";
                /** Where its payment stands */
                paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Within the total, not on top of it */
                taxMinor: number;
                couponCode: string | null;
                /** The total as ordered; once packed, `totalMinor` counts */
                estimatedTotalMinor: number;
                /** What of the total was given back */
                refundedMinor: number;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me";
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                    /** Why less was packed than ordered */
                    shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                    /** What is wanted instead if it is missing */
                    substitution: "none" | "similar" | "call_me";
                    /** The line that it was packed instead of */
                    substitutesItemId: string | null;
                    /** Grams or pieces refused at the door */
                    refusedQuantity: number;
                    /** Before discounts; as ordered, as packed once it is */
                    lineTotalMinor: number;
                    /** Amount in minor units (paise) */
                    discountMinor: number;
                    /** GST within the price; 500 is 5 % */
                    taxBasisPoints: number;
                    /** Within what is left after the discount */
                    taxMinor: number;
                    /** Code of the goods in the harmonised system */
                    hsnCode: string | null;
                    /** As ordered */
                    orderedTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
            /** What was refused at the door is back in the hub */
            receiveRefused: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
                lines: Array<{
                    /** A line of the order */
                    itemId: string;
                    /** Grams or pieces that came back */
                    quantity: number;
                    /** Whether it may be sold again; else it is waste */
                    isSellable: boolean;
                }>;
            }, {
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery" | "card" | "wallet";
                /** Where its payment stands */
                paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Within the total, not on top of it */
                taxMinor: number;
                couponCode: string | null;
                /** The total as ordered; once packed, `totalMinor` counts */
                estimatedTotalMinor: number;
                /** What of the total was given back */
                refundedMinor: number;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me";
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                    /** Why less was packed than ordered */
                    shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                    /** What is wanted instead if it is missing */
                    substitution: "none" | "similar" | "call_me";
                    /** The line that it was packed instead of */
                    substitutesItemId: string | null;
                    /** Grams or pieces refused at the door */
                    refusedQuantity: number;
                    /** Before discounts; as ordered, as packed once it is */
                    lineTotalMinor: number;
                    /** Amount in minor units (paise) */
                    discountMinor: number;
                    /** GST within the price; 500 is 5 % */
                    taxBasisPoints: number;
                    /** Within what is left after the discount */
                    taxMinor: number;
                    /** Code of the goods in the harmonised system */
                    hsnCode: string | null;
                    /** As ordered */
                    orderedTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
            /** Everything is in the bag: what was packed leaves the hub and is charged */
            pack: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
                /** Lines that differ from what was ordered; the others are packed in full */
                lines?: Array<{
                    /** A line of the order */
                    itemId: string;
                    /** Grams or pieces that were packed; 0 for none */
                    quantity: number;
                    /** Why it is less than ordered */
                    shortReason?: "out_of_stock" | "poor_quality" | "weight" | undefined;
                    substitutes?: Array<{
                        /** What was put in instead */
                        sellUnitId: string;
                        /** Grams or pieces of it */
                        quantity: number;
                        /** The customer was asked and agreed to it, and to its price */
                        isAgreed?: boolean | undefined;
                    }> | undefined;
                }> | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** What people say on the phone */
                number: string;
                /** Where the order stands */
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                /** ISO 4217 currency */
                currency: string;
                /** Amount in minor units (paise) */
                totalMinor: number;
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                createdAt: Date;
                paymentMethod: "cash_on_delivery" | "card" | "wallet";
                /** Where its payment stands */
                paymentStatus: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                /** Amount in minor units (paise) */
                subtotalMinor: number;
                /** Amount in minor units (paise) */
                discountMinor: number;
                /** Amount in minor units (paise) */
                deliveryFeeMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Within the total, not on top of it */
                taxMinor: number;
                couponCode: string | null;
                /** The total as ordered; once packed, `totalMinor` counts */
                estimatedTotalMinor: number;
                /** What of the total was given back */
                refundedMinor: number;
                /** What is wanted instead of what is missing: nothing, something alike, or a call */
                substitution: "none" | "similar" | "call_me";
                note: string | null;
                cancelReason: "customer_request" | "out_of_stock" | "expired" | "not_deliverable" | null;
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
                    /** Why less was packed than ordered */
                    shortReason: "out_of_stock" | "poor_quality" | "weight" | null;
                    /** What is wanted instead if it is missing */
                    substitution: "none" | "similar" | "call_me";
                    /** The line that it was packed instead of */
                    substitutesItemId: string | null;
                    /** Grams or pieces refused at the door */
                    refusedQuantity: number;
                    /** Before discounts; as ordered, as packed once it is */
                    lineTotalMinor: number;
                    /** Amount in minor units (paise) */
                    discountMinor: number;
                    /** GST within the price; 500 is 5 % */
                    taxBasisPoints: number;
                    /** Within what is left after the discount */
                    taxMinor: number;
                    /** Code of the goods in the harmonised system */
                    hsnCode: string | null;
                    /** As ordered */
                    orderedTotalMinor: number;
                }>;
                /** Timeline, oldest first */
                events: Array<{
                    type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** UTC instant */
                    occurredAt: Date;
                }>;
            }>>;
        };
        prices: {
            /** What a unit costs, will cost and has cost, the latest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** UUID v7 */
                sellUnitId: string;
                /** Only prices of this hub’s own */
                hubId?: string | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    sellUnitId: string;
                    /** null: every hub without a price of its own */
                    hubId: string | null;
                    /** null: the hub follows the shop’s price again */
                    priceMinor: number | null;
                    /** Amount in minor units (paise) */
                    compareAtMinor: number | null;
                    /** The moment it begins to count */
                    effectiveFrom: Date;
                    /** It has not begun yet and may be cancelled */
                    isPlanned: boolean;
                    /** Who set it; null: an import, or the opening price */
                    createdBy: string | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Give a unit a price from a moment on, in one hub or everywhere */
            schedule: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                sellUnitId: string;
                /** The hub it counts in; null: every hub without a price of its own */
                hubId?: string | null | undefined;
                /** null: from then on the hub follows the shop’s price again */
                priceMinor: number | null;
                /** What it cost before, shown struck through; above the price */
                compareAtMinor?: number | null | undefined;
                /** When it begins; now when left out */
                effectiveFrom?: Date | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                sellUnitId: string;
                /** null: every hub without a price of its own */
                hubId: string | null;
                /** null: the hub follows the shop’s price again */
                priceMinor: number | null;
                /** Amount in minor units (paise) */
                compareAtMinor: number | null;
                /** The moment it begins to count */
                effectiveFrom: Date;
                /** It has not begun yet and may be cancelled */
                isPlanned: boolean;
                /** Who set it; null: an import, or the opening price */
                createdBy: string | null;
            }>>;
            /** Cancel a price that has not begun */
            cancel: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                ok: true;
            }>>;
        };
        packing: {
            /** What to fetch for the orders of a hub and slot, and from which lots */
            listProducts: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                hubId: string;
                /** Only orders of this delivery slot */
                slotId?: string | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    productId: string;
                    name: string;
                    measure: "gram" | "piece";
                    /** Grams or pieces for all orders */
                    quantity: number;
                    orderCount: number;
                    /** What no lot has, in the same measure */
                    missing: number;
                    /** What expires first comes first */
                    lots: Array<{
                        /** UUID v7 */
                        lotId: string;
                        code: string | null;
                        expiresOn: string;
                        /** What to take of it, in the same measure */
                        quantity: number;
                    }>;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Orders of a hub and slot to pack, oldest first */
            listOrders: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                hubId: string;
                /** Only orders of this delivery slot */
                slotId?: string | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    orderId: string;
                    number: string;
                    status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    slot: {
                        /** UTC instant */
                        startsAt: Date;
                        /** UTC instant */
                        endsAt: Date;
                    } | null;
                    note: string | null;
                    items: Array<{
                        /** UUID v7 */
                        itemId: string;
                        /** UUID v7 */
                        sellUnitId: string;
                        name: string;
                        /** Sold by weight (grams) or by count (pieces) */
                        kind: "weight" | "count";
                        unitLabel: string;
                        /** Ordered grams or pieces */
                        quantity: number;
                        substitution: "none" | "similar" | "call_me";
                    }>;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
        };
        payments: {
            /** Give back part or all of what an order was charged */
            refund: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
                /** Amount in minor units (paise) */
                amountMinor: number;
                /** Cash goes into the wallet in either case */
                to: "source" | "wallet";
                /** Why; the customer may read it */
                reason: string;
            }, {
                /** UUID v7 */
                orderId: string;
                /** Of the order, in all */
                refundedMinor: number;
            }>>;
            /** What customers owe of orders that nobody is charged for any more, newest first */
            listOwed: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    orderId: string;
                    orderNumber: string;
                    customer: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    /** ISO 4217 currency */
                    currency: string;
                    method: "cash_on_delivery" | "card" | "wallet";
                    status: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                    /** What the packed order costs, less what was refunded unpaid */
                    amountMinor: number;
                    /** What was paid of it */
                    capturedMinor: number;
                    /** Amount in minor units (paise) */
                    writtenOffMinor: number;
                    /** Amount in minor units (paise) */
                    owedMinor: number;
                    /** UTC instant */
                    owedSince: Date | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Give up what a customer owes of an order */
            writeOff: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                orderId: string;
                /** Amount in minor units (paise) */
                amountMinor: number;
                /** Why; the customer may read it */
                reason: string;
            }, {
                /** UUID v7 */
                orderId: string;
                orderNumber: string;
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** ISO 4217 currency */
                currency: string;
                method: "cash_on_delivery" | "card" | "wallet";
                status: "pending" | "authorised" | "capturing" | "captured" | "cancelled" | "failed";
                /** What the packed order costs, less what was refunded unpaid */
                amountMinor: number;
                /** What was paid of it */
                capturedMinor: number;
                /** Amount in minor units (paise) */
                writtenOffMinor: number;
                /** Amount in minor units (paise) */
                owedMinor: number;
                /** UTC instant */
                owedSince: Date | null;
            }>>;
            /** Put goodwill into a customer’s wallet */
            creditWallet: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                userId: string;
                /** Amount in minor units (paise) */
                amountMinor: number;
                /** Why; the customer may read it */
                reason: string;
            }, {
                ok: true;
            }>>;
        };
        reconciliation: {
            /** Days of the card provider’s account that were compared with our books, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Day in UTC */
                    day: string;
                    /** ISO 4217 currency */
                    currency: string;
                    chargeCount: number;
                    /** What the provider charged on that day */
                    chargedMinor: number;
                    refundCount: number;
                    /** What it gave back, less refunds that failed */
                    refundedMinor: number;
                    /** What it took for itself */
                    feeMinor: number;
                    /** What our books did not agree about */
                    differenceCount: number;
                    /** UTC instant */
                    reconciledAt: Date;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** What the provider and our books do not agree about, newest first */
            listDifferences: TRPCQueryProcedure<Procedure<{
                /** false: those that were resolved */
                isOpen?: boolean | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Day in UTC */
                    day: string;
                    /** ISO 4217 currency */
                    currency: string;
                    /** `unknown`: only the provider has it; `missing`: only we have it */
                    kind: "unknown_charge" | "charge_differs" | "missing_charge" | "unknown_refund" | "refund_differs" | "missing_refund" | "adjustment";
                    /** The provider’s name for it */
                    providerReference: string;
                    /** UUID v7 */
                    paymentId: string | null;
                    /** UUID v7 */
                    refundId: string | null;
                    /** In our books, in minor units; negative where it leaves */
                    oursMinor: number | null;
                    /** At the provider, in minor units; negative where it leaves */
                    theirsMinor: number | null;
                    /** UTC instant */
                    resolvedAt: Date | null;
                    /** UUID v7 */
                    resolvedBy: string | null;
                    note: string | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Say what became of a difference */
            resolve: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** What became of it */
                note: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Day in UTC */
                day: string;
                /** ISO 4217 currency */
                currency: string;
                /** `unknown`: only the provider has it; `missing`: only we have it */
                kind: "unknown_charge" | "charge_differs" | "missing_charge" | "unknown_refund" | "refund_differs" | "missing_refund" | "adjustment";
                /** The provider’s name for it */
                providerReference: string;
                /** UUID v7 */
                paymentId: string | null;
                /** UUID v7 */
                refundId: string | null;
                /** In our books, in minor units; negative where it leaves */
                oursMinor: number | null;
                /** At the provider, in minor units; negative where it leaves */
                theirsMinor: number | null;
                /** UTC instant */
                resolvedAt: Date | null;
                /** UUID v7 */
                resolvedBy: string | null;
                note: string | null;
            }>>;
        };
        pricing: {
            /** What a hub asks for delivery and packing */
            getDeliveryRule: TRPCQueryProcedure<Procedure<{
                /** The hub */
                hubId: string;
            }, {
                /** The hub */
                hubId: string;
                /** Amount in minor units (paise) */
                feeMinor: number;
                /** Goods worth this are delivered free; null: never */
                freeFromMinor: number | null;
                /** Amount in minor units (paise) */
                minimumMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Fees by distance: that of the nearest band counts. `feeMinor` is for what lies beyond */
                bands: Array<{
                    /** Meters from the hub to the middle of the pincode */
                    upToMeters: number;
                    /** Amount in minor units (paise) */
                    feeMinor: number;
                }>;
            }>>;
            /** Ask something else for delivery and packing */
            setDeliveryRule: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** Amount in minor units (paise) */
                feeMinor: number;
                /** Goods worth this are delivered free; null: never */
                freeFromMinor: number | null;
                /** Amount in minor units (paise) */
                minimumMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Fees by distance: that of the nearest band counts. `feeMinor` is for what lies beyond */
                bands?: Array<{
                    /** Meters from the hub to the middle of the pincode */
                    upToMeters: number;
                    /** Amount in minor units (paise) */
                    feeMinor: number;
                }> | undefined;
            }, {
                /** The hub */
                hubId: string;
                /** Amount in minor units (paise) */
                feeMinor: number;
                /** Goods worth this are delivered free; null: never */
                freeFromMinor: number | null;
                /** Amount in minor units (paise) */
                minimumMinor: number;
                /** Amount in minor units (paise) */
                packingFeeMinor: number;
                /** Fees by distance: that of the nearest band counts. `feeMinor` is for what lies beyond */
                bands: Array<{
                    /** Meters from the hub to the middle of the pincode */
                    upToMeters: number;
                    /** Amount in minor units (paise) */
                    feeMinor: number;
                }>;
            }>>;
        };
        promotions: {
            /** Promotions and coupons, newest first, with what they have taken off */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** What customers enter; null: it counts by itself */
                    code: string | null;
                    /** As customers read it */
                    name: string;
                    /** How it gives */
                    kind: "percent" | "flat" | "buy_x_get_y";
                    /** Basis points of percent (1 to 10000), minor units of flat */
                    value: number;
                    /** Of buy_x_get_y: pieces to pay for */
                    buyPieces: number;
                    /** Of buy_x_get_y: pieces given for them */
                    getPieces: number;
                    /** It never takes off more */
                    maxDiscountMinor: number | null;
                    /** Goods must be worth this much, before discounts */
                    minimumMinor: number;
                    /** Only goods of this category */
                    categoryId: string | null;
                    /** Only this product */
                    productId: string | null;
                    isFirstOrderOnly: boolean;
                    /** Counts beside others that are stackable */
                    isStackable: boolean;
                    /** UTC instant */
                    startsAt: Date | null;
                    /** UTC instant */
                    endsAt: Date | null;
                    /** Orders that may have it in all */
                    totalLimit: number | null;
                    /** Orders of one customer that may */
                    perCustomerLimit: number | null;
                    /** UUID v7 */
                    id: string;
                    isActive: boolean;
                    /** Orders that have it, cancelled ones left out */
                    redemptions: number;
                    /** What it has taken off in all, in minor units */
                    discountMinor: number;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Start a promotion, or give out a coupon */
            create: TRPCMutationProcedure<Procedure<{
                /** What customers enter; null: it counts by itself */
                code: string | null;
                /** As customers read it */
                name: string;
                /** How it gives */
                kind: "percent" | "flat" | "buy_x_get_y";
                /** Basis points of percent (1 to 10000), minor units of flat */
                value: number;
                /** Of buy_x_get_y: pieces to pay for */
                buyPieces?: number | undefined;
                /** Of buy_x_get_y: pieces given for them */
                getPieces?: number | undefined;
                /** It never takes off more */
                maxDiscountMinor?: number | null | undefined;
                /** Goods must be worth this much, before discounts */
                minimumMinor?: number | undefined;
                /** Only goods of this category */
                categoryId?: string | null | undefined;
                /** Only this product */
                productId?: string | null | undefined;
                isFirstOrderOnly?: boolean | undefined;
                /** Counts beside others that are stackable */
                isStackable?: boolean | undefined;
                /** UTC instant */
                startsAt?: Date | null | undefined;
                /** UTC instant */
                endsAt?: Date | null | undefined;
                /** Orders that may have it in all */
                totalLimit?: number | null | undefined;
                /** Orders of one customer that may */
                perCustomerLimit?: number | null | undefined;
            }, {
                /** What customers enter; null: it counts by itself */
                code: string | null;
                /** As customers read it */
                name: string;
                /** How it gives */
                kind: "percent" | "flat" | "buy_x_get_y";
                /** Basis points of percent (1 to 10000), minor units of flat */
                value: number;
                /** Of buy_x_get_y: pieces to pay for */
                buyPieces: number;
                /** Of buy_x_get_y: pieces given for them */
                getPieces: number;
                /** It never takes off more */
                maxDiscountMinor: number | null;
                /** Goods must be worth this much, before discounts */
                minimumMinor: number;
                /** Only goods of this category */
                categoryId: string | null;
                /** Only this product */
                productId: string | null;
                isFirstOrderOnly: boolean;
                /** Counts beside others that are stackable */
                isStackable: boolean;
                /** UTC instant */
                startsAt: Date | null;
                /** UTC instant */
                endsAt: Date | null;
                /** Orders that may have it in all */
                totalLimit: number | null;
                /** Orders of one customer that may */
                perCustomerLimit: number | null;
                /** UUID v7 */
                id: string;
                isActive: boolean;
                /** Orders that have it, cancelled ones left out */
                redemptions: number;
                /** What it has taken off in all, in minor units */
                discountMinor: number;
            }>>;
            /** End, resume or bound a promotion */
            update: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                isActive?: boolean | undefined;
                /** UTC instant */
                endsAt?: Date | null | undefined;
                totalLimit?: number | null | undefined;
            }, {
                /** What customers enter; null: it counts by itself */
                code: string | null;
                /** As customers read it */
                name: string;
                /** How it gives */
                kind: "percent" | "flat" | "buy_x_get_y";
                /** Basis points of percent (1 to 10000), minor units of flat */
                value: number;
                /** Of buy_x_get_y: pieces to pay for */
                buyPieces: number;
                /** Of buy_x_get_y: pieces given for them */
                getPieces: number;
                /** It never takes off more */
                maxDiscountMinor: number | null;
                /** Goods must be worth this much, before discounts */
                minimumMinor: number;
                /** Only goods of this category */
                categoryId: string | null;
                /** Only this product */
                productId: string | null;
                isFirstOrderOnly: boolean;
                /** Counts beside others that are stackable */
                isStackable: boolean;
                /** UTC instant */
                startsAt: Date | null;
                /** UTC instant */
                endsAt: Date | null;
                /** Orders that may have it in all */
                totalLimit: number | null;
                /** Orders of one customer that may */
                perCustomerLimit: number | null;
                /** UUID v7 */
                id: string;
                isActive: boolean;
                /** Orders that have it, cancelled ones left out */
                redemptions: number;
                /** What it has taken off in all, in minor units */
                discountMinor: number;
            }>>;
        };
        productImages: {
            /** Pictures of a product, also those that are not shown */
            list: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                productId: string;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the picture shows */
                    altText: string;
                    /** Width in pixels */
                    width: number | null;
                    /** Height in pixels */
                    height: number | null;
                    /** Average colour, to be shown until the picture is there */
                    color: string | null;
                    /** The same picture in several sizes and formats */
                    sources: Array<{
                        /** Width in pixels */
                        width: number;
                        /** Type of the file */
                        format: "avif" | "webp";
                        /** Where the file is; it never changes */
                        url: string;
                    }>;
                    /** UUID v7 */
                    productId: string;
                    /** Customers see only what is `ready`; `processing` takes seconds */
                    status: "uploading" | "processing" | "ready" | "refused";
                    /** Type of the uploaded file */
                    contentType: string;
                    /** Size of the uploaded file */
                    sizeBytes: number;
                    /** Why the shop cannot show it */
                    refuseReason: string | null;
                    /** UTC instant */
                    createdAt: Date;
                }>;
            }>>;
            /** Get a link that takes the file of a picture */
            createUpload: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                productId: string;
                /** Type of the file */
                contentType: "image/jpeg" | "image/png" | "image/webp" | "image/avif";
                /** Exact size of the file in bytes */
                sizeBytes: number;
                /** What the picture shows, for those who cannot see it */
                altText: string;
            }, {
                image: {
                    /** UUID v7 */
                    id: string;
                    /** What the picture shows */
                    altText: string;
                    /** Width in pixels */
                    width: number | null;
                    /** Height in pixels */
                    height: number | null;
                    /** Average colour, to be shown until the picture is there */
                    color: string | null;
                    /** The same picture in several sizes and formats */
                    sources: Array<{
                        /** Width in pixels */
                        width: number;
                        /** Type of the file */
                        format: "avif" | "webp";
                        /** Where the file is; it never changes */
                        url: string;
                    }>;
                    /** UUID v7 */
                    productId: string;
                    /** Customers see only what is `ready`; `processing` takes seconds */
                    status: "uploading" | "processing" | "ready" | "refused";
                    /** Type of the uploaded file */
                    contentType: string;
                    /** Size of the uploaded file */
                    sizeBytes: number;
                    /** Why the shop cannot show it */
                    refuseReason: string | null;
                    /** UTC instant */
                    createdAt: Date;
                };
                upload: {
                    method: "PUT";
                    /** Takes exactly the announced type and size */
                    url: string;
                    /** To be sent with the file */
                    headers: Record<string, string>;
                    /** UTC instant */
                    expiresAt: Date;
                };
            }>>;
            /** Hand an uploaded picture in */
            submit: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** What the picture shows */
                altText: string;
                /** Width in pixels */
                width: number | null;
                /** Height in pixels */
                height: number | null;
                /** Average colour, to be shown until the picture is there */
                color: string | null;
                /** The same picture in several sizes and formats */
                sources: Array<{
                    /** Width in pixels */
                    width: number;
                    /** Type of the file */
                    format: "avif" | "webp";
                    /** Where the file is; it never changes */
                    url: string;
                }>;
                /** UUID v7 */
                productId: string;
                /** Customers see only what is `ready`; `processing` takes seconds */
                status: "uploading" | "processing" | "ready" | "refused";
                /** Type of the uploaded file */
                contentType: string;
                /** Size of the uploaded file */
                sizeBytes: number;
                /** Why the shop cannot show it */
                refuseReason: string | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** Put pictures of a product first */
            reorder: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                productId: string;
                /** The pictures that come first, in their order; the others follow as they were */
                imageIds: Array<string>;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What the picture shows */
                    altText: string;
                    /** Width in pixels */
                    width: number | null;
                    /** Height in pixels */
                    height: number | null;
                    /** Average colour, to be shown until the picture is there */
                    color: string | null;
                    /** The same picture in several sizes and formats */
                    sources: Array<{
                        /** Width in pixels */
                        width: number;
                        /** Type of the file */
                        format: "avif" | "webp";
                        /** Where the file is; it never changes */
                        url: string;
                    }>;
                    /** UUID v7 */
                    productId: string;
                    /** Customers see only what is `ready`; `processing` takes seconds */
                    status: "uploading" | "processing" | "ready" | "refused";
                    /** Type of the uploaded file */
                    contentType: string;
                    /** Size of the uploaded file */
                    sizeBytes: number;
                    /** Why the shop cannot show it */
                    refuseReason: string | null;
                    /** UTC instant */
                    createdAt: Date;
                }>;
            }>>;
            /** Take a picture off the shop */
            delete: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                ok: true;
            }>>;
        };
        productExports: {
            /** Ask for all products as a CSV file */
            create: TRPCMutationProcedure<Procedure<void, {
                /** UUID v7 */
                id: string;
                /** Rows written so far */
                rowsWritten: number;
                /** The file, once it is written; without credentials */
                url: string | null;
                /** From then on the file is gone */
                expiresAt: Date;
            }>>;
            /** How far a file of products is, and a link to it */
            get: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Rows written so far */
                rowsWritten: number;
                /** The file, once it is written; without credentials */
                url: string | null;
                /** From then on the file is gone */
                expiresAt: Date;
            }>>;
        };
        productImports: {
            /** Files of products that were brought in, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `all_or_nothing`: one bad row, and nothing is written. `good_rows`: every product whose rows are all right is written, and the rest is reported */
                    mode: "all_or_nothing" | "good_rows";
                    status: "uploading" | "queued" | "running" | "done" | "refused" | "cancelled";
                    /** UTC instant */
                    createdAt: Date;
                    /** UUID v7 */
                    createdBy: string;
                    /** UTC instant */
                    startedAt: Date | null;
                    /** UTC instant */
                    finishedAt: Date | null;
                    sizeBytes: number;
                    /** Rows that were looked at so far */
                    rowCount: number;
                    /** Products written so far */
                    writtenCount: number;
                    /** What was found wrong with rows */
                    problemCount: number;
                    /** Why the file as a whole was refused */
                    refuseReason: string | null;
                    /** Whether there is a report on bad rows to download */
                    hasReport: boolean;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Get a link that takes a CSV file of products */
            create: TRPCMutationProcedure<Procedure<{
                /** `all_or_nothing`: one bad row, and nothing is written. `good_rows`: every product whose rows are all right is written, and the rest is reported */
                mode: "all_or_nothing" | "good_rows";
                /** Exact size of the file in bytes */
                sizeBytes: number;
            }, {
                productImport: {
                    /** UUID v7 */
                    id: string;
                    /** `all_or_nothing`: one bad row, and nothing is written. `good_rows`: every product whose rows are all right is written, and the rest is reported */
                    mode: "all_or_nothing" | "good_rows";
                    status: "uploading" | "queued" | "running" | "done" | "refused" | "cancelled";
                    /** UTC instant */
                    createdAt: Date;
                    /** UUID v7 */
                    createdBy: string;
                    /** UTC instant */
                    startedAt: Date | null;
                    /** UTC instant */
                    finishedAt: Date | null;
                    sizeBytes: number;
                    /** Rows that were looked at so far */
                    rowCount: number;
                    /** Products written so far */
                    writtenCount: number;
                    /** What was found wrong with rows */
                    problemCount: number;
                    /** Why the file as a whole was refused */
                    refuseReason: string | null;
                    /** Whether there is a report on bad rows to download */
                    hasReport: boolean;
                };
                upload: {
                    method: "PUT";
                    /** Takes exactly the announced type and size */
                    url: string;
                    /** To be sent with the file */
                    headers: Record<string, string>;
                    /** UTC instant */
                    expiresAt: Date;
                };
            }>>;
            /** Hand an uploaded file of products in */
            submit: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** `all_or_nothing`: one bad row, and nothing is written. `good_rows`: every product whose rows are all right is written, and the rest is reported */
                mode: "all_or_nothing" | "good_rows";
                status: "uploading" | "queued" | "running" | "done" | "refused" | "cancelled";
                /** UTC instant */
                createdAt: Date;
                /** UUID v7 */
                createdBy: string;
                /** UTC instant */
                startedAt: Date | null;
                /** UTC instant */
                finishedAt: Date | null;
                sizeBytes: number;
                /** Rows that were looked at so far */
                rowCount: number;
                /** Products written so far */
                writtenCount: number;
                /** What was found wrong with rows */
                problemCount: number;
                /** Why the file as a whole was refused */
                refuseReason: string | null;
                /** Whether there is a report on bad rows to download */
                hasReport: boolean;
            }>>;
            /** How far an import is */
            get: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** `all_or_nothing`: one bad row, and nothing is written. `good_rows`: every product whose rows are all right is written, and the rest is reported */
                mode: "all_or_nothing" | "good_rows";
                status: "uploading" | "queued" | "running" | "done" | "refused" | "cancelled";
                /** UTC instant */
                createdAt: Date;
                /** UUID v7 */
                createdBy: string;
                /** UTC instant */
                startedAt: Date | null;
                /** UTC instant */
                finishedAt: Date | null;
                sizeBytes: number;
                /** Rows that were looked at so far */
                rowCount: number;
                /** Products written so far */
                writtenCount: number;
                /** What was found wrong with rows */
                problemCount: number;
                /** Why the file as a whole was refused */
                refuseReason: string | null;
                /** Whether there is a report on bad rows to download */
                hasReport: boolean;
            }>>;
            /** Download what is wrong with the rows */
            getReport: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** CSV of line, column and message; without credentials */
                url: string;
                /** UTC instant */
                expiresAt: Date;
            }>>;
            /** Write nothing more of a file */
            cancel: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** `all_or_nothing`: one bad row, and nothing is written. `good_rows`: every product whose rows are all right is written, and the rest is reported */
                mode: "all_or_nothing" | "good_rows";
                status: "uploading" | "queued" | "running" | "done" | "refused" | "cancelled";
                /** UTC instant */
                createdAt: Date;
                /** UUID v7 */
                createdBy: string;
                /** UTC instant */
                startedAt: Date | null;
                /** UTC instant */
                finishedAt: Date | null;
                sizeBytes: number;
                /** Rows that were looked at so far */
                rowCount: number;
                /** Products written so far */
                writtenCount: number;
                /** What was found wrong with rows */
                problemCount: number;
                /** Why the file as a whole was refused */
                refuseReason: string | null;
                /** Whether there is a report on bad rows to download */
                hasReport: boolean;
            }>>;
        };
        ratings: {
            /** Ratings of all products, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** Only these */
                status?: "visible" | "hidden" | undefined;
                /** Only of this product */
                productId?: string | undefined;
                /** Only with this many stars or fewer */
                maxStars?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    orderId: string;
                    /** Number of the order */
                    orderNumber: string;
                    product: {
                        /** UUID v7 */
                        id: string;
                        /** Address part of a product */
                        slug: string;
                        /** Name of the product in English */
                        name: string;
                    };
                    /** 5 is best */
                    stars: number;
                    /** In the customer’s words */
                    comment: string | null;
                    /** `hidden`: taken down by staff, it no longer counts */
                    status: "visible" | "hidden";
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    updatedAt: Date;
                    customer: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    /** Who hid or restored it last */
                    moderatedBy: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    } | null;
                    /** UTC instant */
                    moderatedAt: Date | null;
                    /** Why it is taken down */
                    moderationReason: string | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Ratings of all riders, newest first */
            listRiders: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** Only these */
                status?: "visible" | "hidden" | undefined;
                /** Only of this rider */
                riderId?: string | undefined;
                /** Only with this many stars or fewer */
                maxStars?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    orderId: string;
                    /** 5 is best */
                    stars: number;
                    /** In the customer’s words */
                    comment: string | null;
                    /** `hidden`: taken down by staff, it no longer counts */
                    status: "visible" | "hidden";
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    updatedAt: Date;
                    /** Number of the order */
                    orderNumber: string;
                    rider: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    customer: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                    /** Who hid or restored it last */
                    moderatedBy: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    } | null;
                    /** UTC instant */
                    moderatedAt: Date | null;
                    /** Why it is taken down */
                    moderationReason: string | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Take a rating of a rider down */
            hideRider: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Why it is taken down */
                reason: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                /** 5 is best */
                stars: number;
                /** In the customer’s words */
                comment: string | null;
                /** `hidden`: taken down by staff, it no longer counts */
                status: "visible" | "hidden";
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                updatedAt: Date;
                /** Number of the order */
                orderNumber: string;
                rider: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** Who hid or restored it last */
                moderatedBy: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** UTC instant */
                moderatedAt: Date | null;
                /** Why it is taken down */
                moderationReason: string | null;
            }>>;
            /** Put a rating of a rider back that was taken down */
            restoreRider: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                /** 5 is best */
                stars: number;
                /** In the customer’s words */
                comment: string | null;
                /** `hidden`: taken down by staff, it no longer counts */
                status: "visible" | "hidden";
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                updatedAt: Date;
                /** Number of the order */
                orderNumber: string;
                rider: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** Who hid or restored it last */
                moderatedBy: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** UTC instant */
                moderatedAt: Date | null;
                /** Why it is taken down */
                moderationReason: string | null;
            }>>;
            /** Take a rating down */
            hide: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Why it is taken down */
                reason: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                /** Number of the order */
                orderNumber: string;
                product: {
                    /** UUID v7 */
                    id: string;
                    /** Address part of a product */
                    slug: string;
                    /** Name of the product in English */
                    name: string;
                };
                /** 5 is best */
                stars: number;
                /** In the customer’s words */
                comment: string | null;
                /** `hidden`: taken down by staff, it no longer counts */
                status: "visible" | "hidden";
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                updatedAt: Date;
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** Who hid or restored it last */
                moderatedBy: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** UTC instant */
                moderatedAt: Date | null;
                /** Why it is taken down */
                moderationReason: string | null;
            }>>;
            /** Put a rating back that was taken down */
            restore: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                orderId: string;
                /** Number of the order */
                orderNumber: string;
                product: {
                    /** UUID v7 */
                    id: string;
                    /** Address part of a product */
                    slug: string;
                    /** Name of the product in English */
                    name: string;
                };
                /** 5 is best */
                stars: number;
                /** In the customer’s words */
                comment: string | null;
                /** `hidden`: taken down by staff, it no longer counts */
                status: "visible" | "hidden";
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                updatedAt: Date;
                customer: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
                /** Who hid or restored it last */
                moderatedBy: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                /** UTC instant */
                moderatedAt: Date | null;
                /** Why it is taken down */
                moderationReason: string | null;
            }>>;
        };
        reports: {
            /** Goods sold, by day, hub or category */
            sales: TRPCQueryProcedure<Procedure<{
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
                /** Only this category and those below it; all when left out */
                categoryId?: string | undefined;
                /** What a row stands for */
                by?: "day" | "hub" | "category" | undefined;
            }, {
                /** What happened until about then is counted, as a rule every minute; null: nothing yet */
                asOf: Date | null;
                items: Array<{
                    /** The day, or id of hub or category */
                    key: string;
                    name: string;
                    /** Orders with it */
                    orders: number;
                    /** Grams of what is sold by weight */
                    grams: number;
                    /** Pieces of what is sold by count */
                    pieces: number;
                    /** What it was sold for, in minor units */
                    soldMinor: number;
                }>;
            }>>;
            /** Orders, customers and packing, day by day */
            days: TRPCQueryProcedure<Procedure<{
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
            }, {
                /** What happened until about then is counted, as a rule every minute; null: nothing yet */
                asOf: Date | null;
                items: Array<{
                    /** Day of the hubs’ calendars */
                    day: string;
                    /** Orders placed */
                    orders: number;
                    /** Of those, cancelled by now */
                    cancelledOrders: number;
                    /** Of those, delivered by now, in part too */
                    deliveredOrders: number;
                    /** By customers who had not ordered before */
                    firstOrders: number;
                    /** By customers who had */
                    repeatOrders: number;
                    /** Customers who ordered, added up over hubs */
                    customers: number;
                    /** Goods of orders that were not cancelled, after discounts, in minor units */
                    itemsMinor: number;
                    /** What those orders come to, with fees, in minor units */
                    totalMinor: number;
                    /** What of that was given back by now, in minor units */
                    refundedMinor: number;
                    /** Lines of packed orders */
                    packedLines: number;
                    /** Of those, packed with all that was ordered, or more */
                    fullLines: number;
                    /** Of those, packed with less than ordered */
                    shortLines: number;
                    /** Of those, not packed at all */
                    missingLines: number;
                    /** Share of packed lines with all that was ordered; null when there were none */
                    fillRate: number | null;
                    /** Share of packed lines with less, or nothing; null when there were none */
                    shortRate: number | null;
                    /** Share of orders by customers who had ordered before; null when there were none */
                    repeatRate: number | null;
                }>;
            }>>;
            /** Orders placed in the days, by state */
            orderStates: TRPCQueryProcedure<Procedure<{
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
            }, {
                /** What happened until about then is counted, as a rule every minute; null: nothing yet */
                asOf: Date | null;
                items: Array<{
                    /** State of the orders */
                    status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** Orders in it now */
                    orders: number;
                    /** What they come to, in minor units */
                    totalMinor: number;
                }>;
            }>>;
            /** Orders for the slots of the days, by state */
            slots: TRPCQueryProcedure<Procedure<{
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
            }, {
                /** What happened until about then is counted, as a rule every minute; null: nothing yet */
                asOf: Date | null;
                items: Array<{
                    /** UUID v7 */
                    hubId: string;
                    /** UUID v7 */
                    slotId: string;
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                    /** Orders that the slot takes */
                    capacity: number;
                    /** State of the orders */
                    status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "packing" | "dispatched" | "partly_delivered" | "failed" | "returned";
                    /** Orders in it now */
                    orders: number;
                }>;
            }>>;
            /** What was thrown away, and why */
            waste: TRPCQueryProcedure<Procedure<{
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
                /** At most so many rows */
                limit?: number | undefined;
            }, {
                /** What happened until about then is counted, as a rule every minute; null: nothing yet */
                asOf: Date | null;
                items: Array<{
                    /** UUID v7 */
                    productId: string;
                    name: string;
                    /** Why it was thrown away */
                    reason: "expired" | "spoiled" | "damaged" | "sample" | "unsellable" | "other";
                    /** Grams of what is sold by weight */
                    grams: number;
                    /** Pieces of what is sold by count */
                    pieces: number;
                    /** What it had cost, where that is known, in minor units */
                    costMinor: number;
                }>;
            }>>;
            /** What each rider delivered */
            riders: TRPCQueryProcedure<Procedure<{
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
                /** At most so many rows */
                limit?: number | undefined;
            }, {
                /** What happened until about then is counted, as a rule every minute; null: nothing yet */
                asOf: Date | null;
                items: Array<{
                    /** UUID v7 */
                    riderId: string;
                    name: string;
                    /** Runs of which something was delivered, or could not be */
                    runs: number;
                    /** Orders delivered */
                    delivered: number;
                    /** Orders of which something was refused at the door */
                    partlyDelivered: number;
                    /** Attempts that failed */
                    failed: number;
                    /** Orders delivered, in part too, after the end of their slot */
                    late: number;
                    /** Share of deliveries in time; null when there were none */
                    onTimeRate: number | null;
                }>;
            }>>;
            /** What sold best */
            topProducts: TRPCQueryProcedure<Procedure<{
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
                /** Only this category and those below it; all when left out */
                categoryId?: string | undefined;
                /** At most so many rows */
                limit?: number | undefined;
            }, {
                /** What happened until about then is counted, as a rule every minute; null: nothing yet */
                asOf: Date | null;
                items: Array<{
                    /** UUID v7 */
                    productId: string;
                    name: string;
                    /** Orders with it */
                    orders: number;
                    /** Grams of what is sold by weight */
                    grams: number;
                    /** Pieces of what is sold by count */
                    pieces: number;
                    /** What it was sold for, in minor units */
                    soldMinor: number;
                }>;
            }>>;
            /** Ask for a report, or for orders, as a CSV file */
            requestExport: TRPCMutationProcedure<Procedure<{
                /** `orders`: one line an order, which needs the permission orders:read as well */
                kind: "sales" | "days" | "order_states" | "slots" | "waste" | "riders" | "top_products" | "orders";
                /** First day */
                from: string;
                /** Last day */
                to: string;
                /** Only this hub; all when left out */
                hubId?: string | undefined;
                /** Only this category and those below it; all when left out */
                categoryId?: string | undefined;
                /** What a row stands for */
                by?: "day" | "hub" | "category" | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** `orders`: one line an order, which needs the permission orders:read as well */
                kind: "sales" | "days" | "order_states" | "slots" | "waste" | "riders" | "top_products" | "orders";
                /** How far it is */
                status: "queued" | "running" | "done" | "failed";
                /** Lines so far */
                rowsWritten: number;
                /** UTC instant */
                createdAt: Date;
                /** From then on there is nothing to download */
                expiresAt: Date;
            }>>;
            /** Your files, newest first */
            listExports: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `orders`: one line an order, which needs the permission orders:read as well */
                    kind: "sales" | "days" | "order_states" | "slots" | "waste" | "riders" | "top_products" | "orders";
                    /** How far it is */
                    status: "queued" | "running" | "done" | "failed";
                    /** Lines so far */
                    rowsWritten: number;
                    /** UTC instant */
                    createdAt: Date;
                    /** From then on there is nothing to download */
                    expiresAt: Date;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** How far a file is, and a link to it */
            getExport: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** `orders`: one line an order, which needs the permission orders:read as well */
                kind: "sales" | "days" | "order_states" | "slots" | "waste" | "riders" | "top_products" | "orders";
                /** How far it is */
                status: "queued" | "running" | "done" | "failed";
                /** Lines so far */
                rowsWritten: number;
                /** UTC instant */
                createdAt: Date;
                /** From then on there is nothing to download */
                expiresAt: Date;
                /** Downloads the CSV file; good for ten minutes. null until it is done */
                url: string | null;
            }>>;
        };
        riderDocuments: {
            /** Papers of riders, oldest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** Only these */
                status?: "uploading" | "submitted" | "accepted" | "rejected" | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What it shows */
                    kind: "driving_licence" | "identity" | "vehicle_registration" | "insurance";
                    /** `uploading`: the file is still to come */
                    status: "uploading" | "submitted" | "accepted" | "rejected";
                    contentType: string;
                    sizeBytes: number;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    reviewedAt: Date | null;
                    /** Why it was not accepted */
                    rejectReason: string | null;
                    rider: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    };
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** A link that downloads a paper */
            getUrl: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** Downloads the file */
                url: string;
                /** UTC instant */
                expiresAt: Date;
            }>>;
            /** Accept or reject a paper */
            review: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** What becomes of it */
                decision: "accepted" | "rejected";
                /** What the rider is told of a rejection */
                reason?: string | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** What it shows */
                kind: "driving_licence" | "identity" | "vehicle_registration" | "insurance";
                /** `uploading`: the file is still to come */
                status: "uploading" | "submitted" | "accepted" | "rejected";
                contentType: string;
                sizeBytes: number;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                reviewedAt: Date | null;
                /** Why it was not accepted */
                rejectReason: string | null;
                rider: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                };
            }>>;
        };
        roles: {
            /** Roles of staff */
            list: TRPCQueryProcedure<Procedure<void, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    name: string;
                    /** What its holders may do */
                    permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                    /** Has all permissions and cannot be changed */
                    isOwner: boolean;
                }>;
            }>>;
            /** Add a role */
            create: TRPCMutationProcedure<Procedure<{
                /** Name of the role; upper and lower case are the same */
                name: string;
                /** What its holders may do */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
            }, {
                /** UUID v7 */
                id: string;
                name: string;
                /** What its holders may do */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** Has all permissions and cannot be changed */
                isOwner: boolean;
            }>>;
            /** Change a role for all who have it */
            update: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Name of the role; upper and lower case are the same */
                name?: string | undefined;
                /** What its holders may do */
                permissions?: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write"> | undefined;
            }, {
                /** UUID v7 */
                id: string;
                name: string;
                /** What its holders may do */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "promotions:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:cancel" | "support:write" | "orders:refund" | "deliveries:plan" | "deliveries:settle" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** Has all permissions and cannot be changed */
                isOwner: boolean;
            }>>;
            /** Delete a role that nobody has */
            delete: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                ok: true;
            }>>;
        };
        settings: {
            /** What can be changed about the shop while it runs */
            get: TRPCQueryProcedure<Procedure<void, {
                /** Addresses from which staff may work; none: from everywhere */
                adminAllowList: Array<string>;
                /** Whether staff must have a second factor */
                requireStaffTwoFactor: boolean;
            }>>;
            /** Change settings; what is left out stays */
            update: TRPCMutationProcedure<Procedure<{
                /** Addresses from which staff may work; none: from everywhere */
                adminAllowList?: Array<string> | undefined;
                /** Whether staff must have a second factor */
                requireStaffTwoFactor?: boolean | undefined;
            }, {
                /** Addresses from which staff may work; none: from everywhere */
                adminAllowList: Array<string>;
                /** Whether staff must have a second factor */
                requireStaffTwoFactor: boolean;
            }>>;
        };
        slots: {
            /** The slots of a day, and how many orders have them */
            list: TRPCQueryProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** Day of the hub’s calendar */
                date: string;
            }, {
                items: Array<{
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    templateId: string;
                    /** From here on it takes no more orders */
                    cutoffAt: Date;
                    /** Orders that a slot takes */
                    capacity: number;
                    /** Orders that have it */
                    booked: number;
                }>;
            }>>;
            /** When a hub delivers, week after week */
            listTemplates: TRPCQueryProcedure<Procedure<{
                /** The hub */
                hubId: string;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** The hub */
                    hubId: string;
                    /** Weekday; 0 is Sunday */
                    weekday: number;
                    /** Beginning, in minutes of the hub’s local day */
                    startMinute: number;
                    /** End, in minutes of the hub’s local day */
                    endMinute: number;
                    /** Orders that a slot takes */
                    capacity: number;
                    /** So many minutes before the start, on the hub’s clock, the last order is taken */
                    cutoffMinutes: number;
                    /** Asked for on top of the delivery fee, in minor units (paise) */
                    surchargeMinor: number;
                    /** Whether its slots take orders */
                    isActive: boolean;
                }>;
            }>>;
            /** Deliver at another time of a weekday */
            createTemplate: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** Weekday; 0 is Sunday */
                weekday: number;
                /** Beginning, in minutes of the hub’s local day */
                startMinute: number;
                /** End, in minutes of the hub’s local day */
                endMinute: number;
                /** Orders that a slot takes */
                capacity: number;
                /** So many minutes before the start, on the hub’s clock, the last order is taken */
                cutoffMinutes: number;
                /** Asked for on top of the delivery fee, in minor units (paise) */
                surchargeMinor?: number | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** The hub */
                hubId: string;
                /** Weekday; 0 is Sunday */
                weekday: number;
                /** Beginning, in minutes of the hub’s local day */
                startMinute: number;
                /** End, in minutes of the hub’s local day */
                endMinute: number;
                /** Orders that a slot takes */
                capacity: number;
                /** So many minutes before the start, on the hub’s clock, the last order is taken */
                cutoffMinutes: number;
                /** Asked for on top of the delivery fee, in minor units (paise) */
                surchargeMinor: number;
                /** Whether its slots take orders */
                isActive: boolean;
            }>>;
            /** Take more or fewer orders, or take them longer */
            updateTemplate: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Orders that a slot takes */
                capacity?: number | undefined;
                /** So many minutes before the start, on the hub’s clock, the last order is taken */
                cutoffMinutes?: number | undefined;
                /** Of slots that nobody can book yet: what was shown stays */
                surchargeMinor?: number | undefined;
                /** Whether its slots take orders */
                isActive?: boolean | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** The hub */
                hubId: string;
                /** Weekday; 0 is Sunday */
                weekday: number;
                /** Beginning, in minutes of the hub’s local day */
                startMinute: number;
                /** End, in minutes of the hub’s local day */
                endMinute: number;
                /** Orders that a slot takes */
                capacity: number;
                /** So many minutes before the start, on the hub’s clock, the last order is taken */
                cutoffMinutes: number;
                /** Asked for on top of the delivery fee, in minor units (paise) */
                surchargeMinor: number;
                /** Whether its slots take orders */
                isActive: boolean;
            }>>;
            /** Close a day, or take more or fewer orders on it */
            setException: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** Day of the hub’s calendar */
                date: string;
                /** Orders that each slot of the day takes; 0 closes it, null: as usual */
                capacity: number | null;
            }, {
                ok: true;
            }>>;
        };
        stockAlerts: {
            /** What is low, expires soon or has expired, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** Only of this hub */
                hubId?: string | undefined;
                /** What is still so; false: what was */
                isOpen?: boolean | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Little is left, a lot expires soon, or has expired */
                    kind: "low" | "expiring" | "expired";
                    /** The hub */
                    hubId: string;
                    /** The product */
                    productId: string;
                    /** The product’s name */
                    name: string;
                    /** What the quantity counts */
                    measure: "gram" | "piece";
                    /** The lot that expires */
                    lotId: string | null;
                    /** What was available, or left of the lot, when it was raised */
                    quantity: number;
                    /** UTC instant */
                    raisedAt: Date;
                    /** Since when it is no longer so */
                    endedAt: Date | null;
                    /** When somebody took note of it */
                    acknowledgedAt: Date | null;
                    /** Who */
                    acknowledgedBy: string | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Take note of a warning */
            acknowledge: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Little is left, a lot expires soon, or has expired */
                kind: "low" | "expiring" | "expired";
                /** The hub */
                hubId: string;
                /** The product */
                productId: string;
                /** The product’s name */
                name: string;
                /** What the quantity counts */
                measure: "gram" | "piece";
                /** The lot that expires */
                lotId: string | null;
                /** What was available, or left of the lot, when it was raised */
                quantity: number;
                /** UTC instant */
                raisedAt: Date;
                /** Since when it is no longer so */
                endedAt: Date | null;
                /** When somebody took note of it */
                acknowledgedAt: Date | null;
                /** Who */
                acknowledgedBy: string | null;
            }>>;
        };
        stockCounts: {
            /** Stock takes of a hub, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** Where it stands */
                status?: "open" | "closed" | "cancelled" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** The hub */
                    hubId: string;
                    /** Where it stands */
                    status: "open" | "closed" | "cancelled";
                    /** What it is about */
                    note: string | null;
                    /** UTC instant */
                    startedAt: Date;
                    /** When its differences were booked, or it was given up */
                    endedAt: Date | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Open a stock take */
            start: TRPCMutationProcedure<Procedure<{
                /** The hub */
                hubId: string;
                /** What it is about */
                note?: string | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** The hub */
                hubId: string;
                /** Where it stands */
                status: "open" | "closed" | "cancelled";
                /** What it is about */
                note: string | null;
                /** UTC instant */
                startedAt: Date;
                /** When its differences were booked, or it was given up */
                endedAt: Date | null;
            }>>;
            /** What was counted */
            listLines: TRPCQueryProcedure<Procedure<{
                /** The stock take */
                countId: string;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** The product */
                    productId: string;
                    /** The product’s name */
                    name: string;
                    /** What quantities count */
                    measure: "gram" | "piece";
                    /** What lay in the hub */
                    counted: number;
                    /** What the books said at that moment */
                    expected: number;
                    /** UTC instant */
                    countedAt: Date;
                    /** By how much the books were corrected; null while the count is open. Less than the difference where orders claim what is missing */
                    booked: number | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Enter what was counted of a product */
            enter: TRPCMutationProcedure<Procedure<{
                /** The stock take */
                countId: string;
                /** The product */
                productId: string;
                /** What lies in the hub, reserved or not */
                counted: number;
            }, {
                /** The product */
                productId: string;
                /** The product’s name */
                name: string;
                /** What quantities count */
                measure: "gram" | "piece";
                /** What lay in the hub */
                counted: number;
                /** What the books said at that moment */
                expected: number;
                /** UTC instant */
                countedAt: Date;
                /** By how much the books were corrected; null while the count is open. Less than the difference where orders claim what is missing */
                booked: number | null;
            }>>;
            /** Book the differences of a stock take */
            close: TRPCMutationProcedure<Procedure<{
                /** The stock take */
                countId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** The hub */
                hubId: string;
                /** Where it stands */
                status: "open" | "closed" | "cancelled";
                /** What it is about */
                note: string | null;
                /** UTC instant */
                startedAt: Date;
                /** When its differences were booked, or it was given up */
                endedAt: Date | null;
                /** Products that were counted */
                lines: number;
                /** Products whose books were wrong */
                corrected: number;
                /** Of these: products of which more is missing than orders leave; see their lines */
                unbookable: number;
            }>>;
            /** Give a stock take up */
            cancel: TRPCMutationProcedure<Procedure<{
                /** The stock take */
                countId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** The hub */
                hubId: string;
                /** Where it stands */
                status: "open" | "closed" | "cancelled";
                /** What it is about */
                note: string | null;
                /** UTC instant */
                startedAt: Date;
                /** When its differences were booked, or it was given up */
                endedAt: Date | null;
            }>>;
        };
        subscriptions: {
            /** What came of the deliveries of subscriptions, newest first */
            listCycles: TRPCQueryProcedure<Procedure<{
                /** Only what ended so */
                outcome?: "ordered" | "slot_full" | "slot_closed" | "cutoff_passed" | "out_of_area" | "address_deleted" | "account_disabled" | "nothing_available" | "order_too_small" | "payment_refused" | undefined;
                /** Only of this day of the hub’s calendar */
                date?: string | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    subscriptionId: string;
                    /** Day of the hub’s calendar */
                    date: string;
                    /** What came of it */
                    outcome: "ordered" | "slot_full" | "slot_closed" | "cutoff_passed" | "out_of_area" | "address_deleted" | "account_disabled" | "nothing_available" | "order_too_small" | "payment_refused";
                    /** UUID v7 */
                    orderId: string | null;
                    /** Lines that were not ordered as the basket has them; grams or pieces */
                    shortages: Array<{
                        /** UUID v7 */
                        sellUnitId: string;
                        name: string;
                        wanted: number;
                        given: number;
                    }>;
                    /** UTC instant */
                    decidedAt: Date;
                    attempts: number;
                    /** UUID v7 */
                    customerId: string;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Try a delivery again that ended without an order */
            rerunCycle: TRPCMutationProcedure<Procedure<{
                /** A delivery that ended without an order */
                cycleId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                subscriptionId: string;
                /** Day of the hub’s calendar */
                date: string;
                /** What came of it */
                outcome: "ordered" | "slot_full" | "slot_closed" | "cutoff_passed" | "out_of_area" | "address_deleted" | "account_disabled" | "nothing_available" | "order_too_small" | "payment_refused";
                /** UUID v7 */
                orderId: string | null;
                /** Lines that were not ordered as the basket has them; grams or pieces */
                shortages: Array<{
                    /** UUID v7 */
                    sellUnitId: string;
                    name: string;
                    wanted: number;
                    given: number;
                }>;
                /** UTC instant */
                decidedAt: Date;
                attempts: number;
                /** UUID v7 */
                customerId: string;
            }>>;
        };
        users: {
            /** Accounts, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
                /** Only these accounts */
                role?: "customer" | "rider" | "staff" | undefined;
                /** What e-mail, name or phone begin with */
                search?: string | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    email: string;
                    name: string;
                    /** Phone number, E.164 */
                    phone: string | null;
                    role: "customer" | "rider" | "staff";
                    /** null: not staff, or staff who may do nothing */
                    staffRole: {
                        /** UUID v7 */
                        id: string;
                        name: string;
                    } | null;
                    hasTwoFactor: boolean;
                    /** null: may sign in */
                    disabledAt: Date | null;
                    /** UTC instant */
                    createdAt: Date;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** One account */
            get: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                email: string;
                name: string;
                /** Phone number, E.164 */
                phone: string | null;
                role: "customer" | "rider" | "staff";
                /** null: not staff, or staff who may do nothing */
                staffRole: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                hasTwoFactor: boolean;
                /** null: may sign in */
                disabledAt: Date | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** Shut an account out at once */
            disable: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                email: string;
                name: string;
                /** Phone number, E.164 */
                phone: string | null;
                role: "customer" | "rider" | "staff";
                /** null: not staff, or staff who may do nothing */
                staffRole: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                hasTwoFactor: boolean;
                /** null: may sign in */
                disabledAt: Date | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** Let an account sign in again */
            enable: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                email: string;
                name: string;
                /** Phone number, E.164 */
                phone: string | null;
                role: "customer" | "rider" | "staff";
                /** null: not staff, or staff who may do nothing */
                staffRole: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                hasTwoFactor: boolean;
                /** null: may sign in */
                disabledAt: Date | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** Give a member of staff another role */
            setStaffRole: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** null: may do nothing any more */
                staffRoleId: string | null;
            }, {
                /** UUID v7 */
                id: string;
                email: string;
                name: string;
                /** Phone number, E.164 */
                phone: string | null;
                role: "customer" | "rider" | "staff";
                /** null: not staff, or staff who may do nothing */
                staffRole: {
                    /** UUID v7 */
                    id: string;
                    name: string;
                } | null;
                hasTwoFactor: boolean;
                /** null: may sign in */
                disabledAt: Date | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** Sign an account out everywhere */
            endSessions: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                ok: true;
            }>>;
        };
        webhooks: {
            /** Where programs hear of events, newest first */
            listEndpoints: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    url: string;
                    description: string;
                    /** What it wants to hear of */
                    eventTypes: Array<"order.placed" | "order.confirmed" | "order.packing" | "order.packed" | "order.dispatched" | "order.delivered" | "order.partly_delivered" | "order.failed" | "order.returned" | "order.cancelled" | "product.changed" | "stock.alerted">;
                    /** Who made it, and is told when it is disabled */
                    ownerId: string;
                    /** Whether it is sent anything */
                    isEnabled: boolean;
                    /** staff: on purpose; failing: nothing but failures for five days; gone: it answered 410 */
                    disabledReason: "staff" | "failing" | "gone" | null;
                    /** First failure since anything was delivered */
                    failingSince: Date | null;
                    /** Until then the secret before the last rotation signs as well */
                    previousSecretEndsAt: Date | null;
                    /** UTC instant */
                    createdAt: Date;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Send events to a program */
            createEndpoint: TRPCMutationProcedure<Procedure<{
                /** Where events are sent by POST: https, at a public address */
                url: string;
                /** What it is for */
                description?: string | undefined;
                /** What it wants to hear of */
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packing" | "order.packed" | "order.dispatched" | "order.delivered" | "order.partly_delivered" | "order.failed" | "order.returned" | "order.cancelled" | "product.changed" | "stock.alerted">;
            }, {
                /** UUID v7 */
                id: string;
                url: string;
                description: string;
                /** What it wants to hear of */
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packing" | "order.packed" | "order.dispatched" | "order.delivered" | "order.partly_delivered" | "order.failed" | "order.returned" | "order.cancelled" | "product.changed" | "stock.alerted">;
                /** Who made it, and is told when it is disabled */
                ownerId: string;
                /** Whether it is sent anything */
                isEnabled: boolean;
                /** staff: on purpose; failing: nothing but failures for five days; gone: it answered 410 */
                disabledReason: "staff" | "failing" | "gone" | null;
                /** First failure since anything was delivered */
                failingSince: Date | null;
                /** Until then the secret before the last rotation signs as well */
                previousSecretEndsAt: Date | null;
                /** UTC instant */
                createdAt: Date;
                /** What signatures are checked with; shown only now */
                secret: string;
            }>>;
            /** Change, disable or enable an endpoint */
            updateEndpoint: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
                /** Where events are sent by POST: https, at a public address */
                url?: string | undefined;
                /** What it is for */
                description?: string | undefined;
                /** What it wants to hear of */
                eventTypes?: Array<"order.placed" | "order.confirmed" | "order.packing" | "order.packed" | "order.dispatched" | "order.delivered" | "order.partly_delivered" | "order.failed" | "order.returned" | "order.cancelled" | "product.changed" | "stock.alerted"> | undefined;
                /** Whether it is sent anything */
                isEnabled?: boolean | undefined;
            }, {
                /** UUID v7 */
                id: string;
                url: string;
                description: string;
                /** What it wants to hear of */
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packing" | "order.packed" | "order.dispatched" | "order.delivered" | "order.partly_delivered" | "order.failed" | "order.returned" | "order.cancelled" | "product.changed" | "stock.alerted">;
                /** Who made it, and is told when it is disabled */
                ownerId: string;
                /** Whether it is sent anything */
                isEnabled: boolean;
                /** staff: on purpose; failing: nothing but failures for five days; gone: it answered 410 */
                disabledReason: "staff" | "failing" | "gone" | null;
                /** First failure since anything was delivered */
                failingSince: Date | null;
                /** Until then the secret before the last rotation signs as well */
                previousSecretEndsAt: Date | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** Give an endpoint a new secret */
            rotateSecret: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                url: string;
                description: string;
                /** What it wants to hear of */
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packing" | "order.packed" | "order.dispatched" | "order.delivered" | "order.partly_delivered" | "order.failed" | "order.returned" | "order.cancelled" | "product.changed" | "stock.alerted">;
                /** Who made it, and is told when it is disabled */
                ownerId: string;
                /** Whether it is sent anything */
                isEnabled: boolean;
                /** staff: on purpose; failing: nothing but failures for five days; gone: it answered 410 */
                disabledReason: "staff" | "failing" | "gone" | null;
                /** First failure since anything was delivered */
                failingSince: Date | null;
                /** Until then the secret before the last rotation signs as well */
                previousSecretEndsAt: Date | null;
                /** UTC instant */
                createdAt: Date;
                /** What signatures are checked with; shown only now */
                secret: string;
            }>>;
            /** Remove an endpoint and the log of its deliveries */
            deleteEndpoint: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                ok: true;
            }>>;
            /** Send a test event to an endpoint */
            sendTest: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                endpointId: string;
                /** The `webhook-id` under which it is sent */
                eventId: string;
                /** Type of the event */
                type: string;
                /** The event as JSON text */
                body: string;
                /** pending: under way, or waiting for its next attempt */
                status: "pending" | "delivered" | "failed";
                /** Since it was last asked for */
                attempts: number;
                /** HTTP status of the last answer */
                lastStatus: number | null;
                lastError: string | null;
                /** About when it is tried again */
                nextAttemptAt: Date | null;
                /** UTC instant */
                deliveredAt: Date | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
            /** What was sent to an endpoint in the last 30 days, newest first */
            listDeliveries: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                endpointId: string;
                /** Only those in this state; all when left out */
                status?: "pending" | "delivered" | "failed" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** UUID v7 */
                    endpointId: string;
                    /** The `webhook-id` under which it is sent */
                    eventId: string;
                    /** Type of the event */
                    type: string;
                    /** The event as JSON text */
                    body: string;
                    /** pending: under way, or waiting for its next attempt */
                    status: "pending" | "delivered" | "failed";
                    /** Since it was last asked for */
                    attempts: number;
                    /** HTTP status of the last answer */
                    lastStatus: number | null;
                    lastError: string | null;
                    /** About when it is tried again */
                    nextAttemptAt: Date | null;
                    /** UTC instant */
                    deliveredAt: Date | null;
                    /** UTC instant */
                    createdAt: Date;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** Send a delivery once more */
            redeliver: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** UUID v7 */
                endpointId: string;
                /** The `webhook-id` under which it is sent */
                eventId: string;
                /** Type of the event */
                type: string;
                /** The event as JSON text */
                body: string;
                /** pending: under way, or waiting for its next attempt */
                status: "pending" | "delivered" | "failed";
                /** Since it was last asked for */
                attempts: number;
                /** HTTP status of the last answer */
                lastStatus: number | null;
                lastError: string | null;
                /** About when it is tried again */
                nextAttemptAt: Date | null;
                /** UTC instant */
                deliveredAt: Date | null;
                /** UTC instant */
                createdAt: Date;
            }>>;
        };
    };
    rider: {
        documents: {
            /** The rider's own papers */
            list: TRPCQueryProcedure<Procedure<void, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** What it shows */
                    kind: "driving_licence" | "identity" | "vehicle_registration" | "insurance";
                    /** `uploading`: the file is still to come */
                    status: "uploading" | "submitted" | "accepted" | "rejected";
                    contentType: string;
                    sizeBytes: number;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    reviewedAt: Date | null;
                    /** Why it was not accepted */
                    rejectReason: string | null;
                }>;
            }>>;
            /** Get a link that takes the file of a paper */
            createUpload: TRPCMutationProcedure<Procedure<{
                /** What it shows */
                kind: "driving_licence" | "identity" | "vehicle_registration" | "insurance";
                /** Type of the file */
                contentType: "application/pdf" | "image/jpeg" | "image/png";
                /** Exact size of the file in bytes */
                sizeBytes: number;
            }, {
                document: {
                    /** UUID v7 */
                    id: string;
                    /** What it shows */
                    kind: "driving_licence" | "identity" | "vehicle_registration" | "insurance";
                    /** `uploading`: the file is still to come */
                    status: "uploading" | "submitted" | "accepted" | "rejected";
                    contentType: string;
                    sizeBytes: number;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    reviewedAt: Date | null;
                    /** Why it was not accepted */
                    rejectReason: string | null;
                };
                upload: {
                    method: "PUT";
                    /** Takes exactly the announced type and size */
                    url: string;
                    /** To be sent with the file */
                    headers: Record<string, string>;
                    /** UTC instant */
                    expiresAt: Date;
                };
            }>>;
            /** Hand an uploaded paper in */
            submit: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                id: string;
            }, {
                /** UUID v7 */
                id: string;
                /** What it shows */
                kind: "driving_licence" | "identity" | "vehicle_registration" | "insurance";
                /** `uploading`: the file is still to come */
                status: "uploading" | "submitted" | "accepted" | "rejected";
                contentType: string;
                sizeBytes: number;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                reviewedAt: Date | null;
                /** Why it was not accepted */
                rejectReason: string | null;
            }>>;
        };
        ratings: {
            /** What customers think of the rider, in numbers */
            get: TRPCQueryProcedure<Procedure<void, {
                /** Of all ratings; null while there are none */
                summary: {
                    /** Of 1 to 5, to one decimal */
                    average: number;
                    /** Visible ratings */
                    count: number;
                    /** Ratings with one star, two stars, up to five */
                    histogram: Array<number>;
                } | null;
            }>>;
        };
        runs: {
            /** The rider’s runs, newest first */
            list: TRPCQueryProcedure<Procedure<{
                /** `finished`: every stop has ended */
                status?: "planned" | "started" | "finished" | undefined;
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Day of the hub’s calendar */
                    date: string;
                    /** `finished`: every stop has ended */
                    status: "planned" | "started" | "finished";
                    /** Orders on the run */
                    stopCount: number;
                    /** Where it begins */
                    hubName: string;
                    slot: {
                        /** UTC instant */
                        startsAt: Date;
                        /** UTC instant */
                        endsAt: Date;
                    } | null;
                    /** UTC instant */
                    startedAt: Date | null;
                    /** UTC instant */
                    finishedAt: Date | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
            }>>;
            /** A run with its stops in the order of delivery */
            get: TRPCQueryProcedure<Procedure<{
                /** UUID v7 */
                runId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Day of the hub’s calendar */
                date: string;
                /** `finished`: every stop has ended */
                status: "planned" | "started" | "finished";
                /** Orders on the run */
                stopCount: number;
                /** Where it begins */
                hubName: string;
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                startedAt: Date | null;
                /** UTC instant */
                finishedAt: Date | null;
                stops: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Number of the order */
                    number: string;
                    /** Place in the run, from 1 */
                    position: number;
                    /** The last three end a stop */
                    status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                    /** Where it goes */
                    pincode: string;
                    /** Where that is */
                    areaName: string;
                    /** Only on a run that has started, for a stop that has not ended */
                    handover: {
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
                        /** What the customer wants to be known */
                        note: string | null;
                        /** ISO 4217 currency */
                        currency: string;
                        /** Amount in minor units (paise) */
                        amountToCollectMinor: number;
                        /** Codes that may still be tried */
                        codeTriesLeft: number;
                        items: Array<{
                            /** UUID v7 */
                            id: string;
                            name: string;
                            unitLabel: string;
                            /** Grams or pieces */
                            packedQuantity: number | null;
                        }>;
                    } | null;
                }>;
            }>>;
            /** The packed orders of the run leave the hub */
            start: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                runId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Day of the hub’s calendar */
                date: string;
                /** `finished`: every stop has ended */
                status: "planned" | "started" | "finished";
                /** Orders on the run */
                stopCount: number;
                /** Where it begins */
                hubName: string;
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
                /** UTC instant */
                startedAt: Date | null;
                /** UTC instant */
                finishedAt: Date | null;
                stops: Array<{
                    /** UUID v7 */
                    id: string;
                    /** Number of the order */
                    number: string;
                    /** Place in the run, from 1 */
                    position: number;
                    /** The last three end a stop */
                    status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                    /** Where it goes */
                    pincode: string;
                    /** Where that is */
                    areaName: string;
                    /** Only on a run that has started, for a stop that has not ended */
                    handover: {
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
                        /** What the customer wants to be known */
                        note: string | null;
                        /** ISO 4217 currency */
                        currency: string;
                        /** Amount in minor units (paise) */
                        amountToCollectMinor: number;
                        /** Codes that may still be tried */
                        codeTriesLeft: number;
                        items: Array<{
                            /** UUID v7 */
                            id: string;
                            name: string;
                            unitLabel: string;
                            /** Grams or pieces */
                            packedQuantity: number | null;
                        }>;
                    } | null;
                }>;
                /** Orders that were not packed; they wait for another run */
                leftBehind: Array<string>;
            }>>;
            /** Where the rider is, for those who wait */
            reportPosition: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                runId: string;
                /** Degrees north (WGS 84) */
                latitude: number;
                /** Degrees east (WGS 84) */
                longitude: number;
            }, {
                ok: true;
            }>>;
        };
        settlements: {
            /** Cash handed over, and what is still in hand */
            list: TRPCQueryProcedure<Procedure<{
                /** `nextCursor` of the page before; leave out for the first page */
                cursor?: string | undefined;
                /** Rows per page */
                limit?: number | undefined;
            }, {
                items: Array<{
                    /** UUID v7 */
                    id: string;
                    /** `confirmed`: staff have counted it */
                    status: "declared" | "confirmed";
                    /** ISO 4217 currency */
                    currency: string;
                    /** What was collected at the stops */
                    collectedMinor: number;
                    /** What staff counted */
                    countedMinor: number | null;
                    differenceReason: string | null;
                    /** UTC instant */
                    createdAt: Date;
                    /** UTC instant */
                    confirmedAt: Date | null;
                }>;
                /** Pass as `cursor` to get the next page */
                nextCursor: string | null;
                /** What was collected and is not handed over yet */
                inHandMinor: number;
            }>>;
            /** Hand over all cash that is in hand */
            declare: TRPCMutationProcedure<Procedure<void, {
                /** UUID v7 */
                id: string;
                /** `confirmed`: staff have counted it */
                status: "declared" | "confirmed";
                /** ISO 4217 currency */
                currency: string;
                /** What was collected at the stops */
                collectedMinor: number;
                /** What staff counted */
                countedMinor: number | null;
                differenceReason: string | null;
                /** UTC instant */
                createdAt: Date;
                /** UTC instant */
                confirmedAt: Date | null;
            }>>;
        };
        stops: {
            /** The rider is at the door */
            arrive: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                stopId: string;
            }, {
                /** UUID v7 */
                id: string;
                /** Number of the order */
                number: string;
                /** The last three end a stop */
                status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                /** UTC instant */
                endedAt: Date | null;
                /** Amount in minor units (paise) */
                cashDueMinor: number | null;
                /** Amount in minor units (paise) */
                cashCollectedMinor: number | null;
                /** `finished`: every stop has ended */
                runStatus: "planned" | "started" | "finished";
            }>>;
            /** Get a link that takes a photo of what is handed over */
            createPhotoUpload: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                stopId: string;
                /** Type of the file */
                contentType: "image/jpeg" | "image/png" | "image/webp";
                /** Exact size of the file in bytes */
                sizeBytes: number;
            }, {
                /** UUID v7 */
                photoId: string;
                upload: {
                    method: "PUT";
                    /** Takes exactly the announced type and size */
                    url: string;
                    /** To be sent with the file */
                    headers: Record<string, string>;
                    /** UTC instant */
                    expiresAt: Date;
                };
            }>>;
            /** The customer has the order */
            deliver: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                stopId: string;
                /** What the customer tells the rider */
                code?: string | undefined;
                /** A photo whose file is uploaded */
                photoId?: string | undefined;
                /** What the customer does not take */
                refused?: Array<{
                    /** UUID v7 */
                    orderItemId: string;
                    /** Grams for units sold by weight, pieces for units sold by count */
                    quantity: number;
                }> | undefined;
                /** What the customer paid, if anything was due */
                cashCollectedMinor?: number | undefined;
                /** Why that is not what was due */
                cashDifferenceReason?: string | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** Number of the order */
                number: string;
                /** The last three end a stop */
                status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                /** UTC instant */
                endedAt: Date | null;
                /** Amount in minor units (paise) */
                cashDueMinor: number | null;
                /** Amount in minor units (paise) */
                cashCollectedMinor: number | null;
                /** `finished`: every stop has ended */
                runStatus: "planned" | "started" | "finished";
            }>>;
            /** Nobody took the order */
            fail: TRPCMutationProcedure<Procedure<{
                /** UUID v7 */
                stopId: string;
                /** Why the customer did not get it */
                reason: "nobody_home" | "wrong_address" | "unreachable" | "refused" | "no_money" | "damaged" | "other";
                /** What else there is to say */
                note?: string | undefined;
            }, {
                /** UUID v7 */
                id: string;
                /** Number of the order */
                number: string;
                /** The last three end a stop */
                status: "pending" | "arrived" | "delivered" | "partly_delivered" | "failed";
                /** UTC instant */
                endedAt: Date | null;
                /** Amount in minor units (paise) */
                cashDueMinor: number | null;
                /** Amount in minor units (paise) */
                cashCollectedMinor: number | null;
                /** `finished`: every stop has ended */
                runStatus: "planned" | "started" | "finished";
            }>>;
        };
    };
};
/** The server's router as clients see it. */
type AppRouter = TRPCBuiltRouter<Root, Procedures>;
interface CodesByPath {
    'auth.register': 'VALIDATION_FAILED' | 'PASSWORD_TOO_COMMON' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.confirmRegistration': 'VALIDATION_FAILED' | 'INVALID_CODE' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.login': 'VALIDATION_FAILED' | 'INVALID_CREDENTIALS' | 'TWO_FACTOR_REQUIRED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.refresh': 'VALIDATION_FAILED' | 'INVALID_REFRESH_TOKEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.logout': 'VALIDATION_FAILED' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.me': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.stepUp': 'VALIDATION_FAILED' | 'WRONG_PASSWORD' | 'TWO_FACTOR_REQUIRED' | 'INVALID_CODE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.sendLoginCode': 'VALIDATION_FAILED' | 'SMS_UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.loginWithCode': 'VALIDATION_FAILED' | 'INVALID_CODE' | 'TWO_FACTOR_REQUIRED' | 'INVALID_CREDENTIALS' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.sendPasswordReset': 'VALIDATION_FAILED' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.resetPassword': 'VALIDATION_FAILED' | 'INVALID_CODE' | 'PASSWORD_TOO_COMMON' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.acceptInvitation': 'VALIDATION_FAILED' | 'INVALID_CODE' | 'EMAIL_TAKEN' | 'PASSWORD_TOO_COMMON' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.sessions.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.sessions.revoke': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.sessions.revokeOthers': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.twoFactor.enrol': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_ENABLED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.twoFactor.confirm': 'VALIDATION_FAILED' | 'TWO_FACTOR_ENABLED' | 'TWO_FACTOR_NOT_ENABLED' | 'INVALID_CODE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.twoFactor.disable': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_NOT_ENABLED' | 'INVALID_CODE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'auth.twoFactor.renewRecoveryCodes': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_NOT_ENABLED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.updateProfile': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.changePassword': 'VALIDATION_FAILED' | 'WRONG_PASSWORD' | 'PASSWORD_TOO_COMMON' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.sendPhoneCode': 'VALIDATION_FAILED' | 'SMS_UNAVAILABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.verifyPhone': 'VALIDATION_FAILED' | 'INVALID_CODE' | 'PHONE_TAKEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.sendEmailChange': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.confirmEmailChange': 'VALIDATION_FAILED' | 'INVALID_CODE' | 'EMAIL_TAKEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.deactivate': 'VALIDATION_FAILED' | 'WRONG_PASSWORD' | 'LAST_OWNER' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.delete': 'VALIDATION_FAILED' | 'WRONG_PASSWORD' | 'LAST_OWNER' | 'ORDERS_OPEN' | 'PAYMENTS_OPEN' | 'WALLET_NOT_EMPTY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.requestExport': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.getExport': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'EXPORT_NOT_READY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'areas.checkPincode': 'VALIDATION_FAILED' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.listCategories': 'RATE_LIMITED' | 'INTERNAL';
    'catalog.listProducts': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.getProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.search': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.suggest': 'VALIDATION_FAILED' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.create': 'RATE_LIMITED' | 'INTERNAL';
    'cart.merge': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.get': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.quote': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.setItem': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_QUANTITY' | 'CART_FULL' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.removeItem': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.clear': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.acceptPrices': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.create': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'ADDRESS_LIMIT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.countUnread': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.markRead': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.markAllRead': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.getPreferences': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.updatePreferences': 'VALIDATION_FAILED' | 'NOTIFICATION_MANDATORY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.listDevices': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.registerDevice': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.deleteDevice': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'notifications.unsubscribe': 'VALIDATION_FAILED' | 'INVALID_CODE' | 'RATE_LIMITED' | 'INTERNAL';
    'issues.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ORDER_NOT_DELIVERED' | 'ISSUE_TOO_LATE' | 'ISSUE_LIMIT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'issues.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'issues.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'issues.createPhotoUpload': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ISSUE_CLOSED' | 'ISSUE_LIMIT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'issues.submitPhoto': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UPLOAD_REFUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'deliveries.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'deliveries.reschedule': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'ATTEMPTS_USED_UP' | 'SLOT_CLOSED' | 'SLOT_FULL' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'deliveries.track': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.place': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'CART_EMPTY' | 'PRODUCT_UNAVAILABLE' | 'INVALID_QUANTITY' | 'PRICE_CHANGED' | 'INSUFFICIENT_STOCK' | 'PINCODE_NOT_SERVICEABLE' | 'SLOT_FULL' | 'SLOT_CLOSED' | 'ORDER_TOO_SMALL' | 'COUPON_NOT_APPLICABLE' | 'WALLET_TOO_LOW' | 'PAYMENT_METHOD_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.watch': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.reorder': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'CART_FULL' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.setSubstitution': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ORDER_BEING_PACKED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.getInvoiceUrl': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVOICE_NOT_READY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'payments.start': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PAYMENT_NOT_DUE' | 'PAYMENT_METHOD_UNAVAILABLE' | 'PAYMENT_PROVIDER_UNAVAILABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'wallet.get': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'wallet.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'wallet.topUp': 'VALIDATION_FAILED' | 'PAYMENT_METHOD_UNAVAILABLE' | 'PAYMENT_PROVIDER_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.list': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.listOwn': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ORDER_NOT_DELIVERED' | 'RATING_EXISTS' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.setRider': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ORDER_NOT_DELIVERED' | 'RATING_HIDDEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.getRider': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'RATING_HIDDEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'RATING_HIDDEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'slots.list': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'PRODUCT_UNAVAILABLE' | 'INVALID_QUANTITY' | 'NO_DELIVERY_ON_DATE' | 'LIMIT_REACHED' | 'PAYMENT_METHOD_UNAVAILABLE' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'PINCODE_NOT_SERVICEABLE' | 'PRODUCT_UNAVAILABLE' | 'INVALID_QUANTITY' | 'PAYMENT_METHOD_UNAVAILABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.pause': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.resume': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.setVacation': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.skip': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'NO_DELIVERY_ON_DATE' | 'LIMIT_REACHED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.unskip': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'NO_DELIVERY_ON_DATE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.previewDeliveries': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'subscriptions.listCycles': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'favourites.list': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'favourites.add': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'LIMIT_REACHED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'favourites.remove': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'favourites.buyAgain': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'featured.list': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.list': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.create': 'VALIDATION_FAILED' | 'NAME_TAKEN' | 'LIMIT_REACHED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.rename': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'NAME_TAKEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.setLine': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_QUANTITY' | 'LIMIT_REACHED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.removeLine': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'shoppingLists.addToCart': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'CART_FULL' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'stockNotices.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'stockNotices.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'LIMIT_REACHED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'stockNotices.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'system.time': 'RATE_LIMITED' | 'INTERNAL';
    'admin.apiKeys.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.apiKeys.create': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.apiKeys.revoke': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.apiCalls.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.audit.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.audit.export': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.listProducts': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.createProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SLUG_TAKEN' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.updateProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.scheduleProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.deleteProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.restoreProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.catalog.setStock': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'STOCK_BELOW_RESERVED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.categories.list': 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.categories.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SLUG_TAKEN' | 'LIMIT_REACHED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.categories.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.categories.move': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'CATEGORY_CYCLE' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.categories.reorder': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.plan': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.listRuns': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.assign': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'RUN_FULL' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.moveStop': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'RUN_FULL' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.getPhoto': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.reschedule': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'ATTEMPTS_USED_UP' | 'SLOT_CLOSED' | 'SLOT_FULL' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.listSettlements': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.deliveries.confirmSettlement': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'CASH_MISMATCH' | 'SETTLEMENT_CONFIRMED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.featured.list': 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.featured.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SLUG_TAKEN' | 'LIMIT_REACHED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.featured.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.featured.reorder': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.featured.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.listStock': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.listLots': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.receiveLot': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.listMovements': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.adjust': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'STOCK_BELOW_RESERVED' | 'LOT_TOO_SMALL' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.recordWaste': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'STOCK_BELOW_RESERVED' | 'LOT_TOO_SMALL' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.takeBack': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'RETURN_TOO_LARGE' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.inventory.setThresholds': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.invitations.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.invitations.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.invitations.revoke': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.customerNotes.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.customerNotes.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.customerNotes.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.issues.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.issues.getPhotoUrl': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.issues.assign': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ISSUE_CLOSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.issues.resolve': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ISSUE_CLOSED' | 'REFUND_TOO_LARGE' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.issues.reject': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ISSUE_CLOSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.confirm': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'PAYMENT_NOT_SECURED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'REFUND_TOO_LARGE' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.startPacking': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.return': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'INVALID_QUANTITY' | 'REFUND_TOO_LARGE' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.receiveRefused': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'INVALID_QUANTITY' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.pack': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'INVALID_QUANTITY' | 'SUBSTITUTION_REFUSED' | 'PAYMENT_NOT_SECURED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.prices.list': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.prices.schedule': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.prices.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PRICE_IN_EFFECT' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.packing.listProducts': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.packing.listOrders': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.payments.refund': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'REFUND_TOO_LARGE' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.payments.listOwed': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.payments.writeOff': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'WRITE_OFF_TOO_LARGE' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.payments.creditWallet': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reconciliation.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reconciliation.listDifferences': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reconciliation.resolve': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.pricing.getDeliveryRule': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.pricing.setDeliveryRule': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.promotions.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.promotions.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'NAME_TAKEN' | 'TOO_MANY_PROMOTIONS' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.promotions.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PROMOTION_UNLIMITED' | 'TOO_MANY_PROMOTIONS' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.list': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.createUpload': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'IMAGE_LIMIT' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.submit': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UPLOAD_REFUSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.reorder': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productExports.create': 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productExports.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImports.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImports.create': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImports.submit': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UPLOAD_REFUSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImports.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImports.getReport': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImports.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'IMPORT_ENDED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.listRiders': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.hideRider': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.restoreRider': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.hide': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.restore': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.sales': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.days': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.orderStates': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.slots': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.waste': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.riders': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.topProducts': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.requestExport': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.listExports': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.reports.getExport': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.riderDocuments.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.riderDocuments.getUrl': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.riderDocuments.review': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.roles.list': 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.roles.create': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'NAME_TAKEN' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.roles.update': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'NOT_FOUND' | 'NAME_TAKEN' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.roles.delete': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'NOT_FOUND' | 'ROLE_IN_USE' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.settings.get': 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.settings.update': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'ADDRESS_LOCKED_OUT' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.slots.list': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.slots.listTemplates': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.slots.createTemplate': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.slots.updateTemplate': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.slots.setException': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockAlerts.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockAlerts.acknowledge': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockCounts.list': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockCounts.start': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockCounts.listLines': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockCounts.enter': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'COUNT_ENDED' | 'COUNT_FULL' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockCounts.close': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'COUNT_ENDED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.stockCounts.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'COUNT_ENDED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.subscriptions.listCycles': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.subscriptions.rerunCycle': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'SUBSCRIPTION_ENDED' | 'CYCLE_ORDERED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.users.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.users.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.users.disable': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'LAST_OWNER' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.users.enable': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.users.setStaffRole': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'NOT_FOUND' | 'LAST_OWNER' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.users.endSessions': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.listEndpoints': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.createEndpoint': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.updateEndpoint': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.rotateSecret': 'VALIDATION_FAILED' | 'STEP_UP_REQUIRED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.deleteEndpoint': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.sendTest': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.listDeliveries': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.webhooks.redeliver': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.documents.list': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.documents.createUpload': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.documents.submit': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UPLOAD_REFUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.ratings.get': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.runs.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.runs.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.runs.start': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'RIDER_NOT_VERIFIED' | 'RUN_NOT_READY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.runs.reportPosition': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.settlements.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.settlements.declare': 'NOTHING_TO_SETTLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.stops.arrive': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.stops.createPhotoUpload': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.stops.deliver': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'INVALID_TRANSITION' | 'INVALID_CODE' | 'CODE_TRIES_USED_UP' | 'UPLOAD_REFUSED' | 'INVALID_QUANTITY' | 'CASH_MISMATCH' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.stops.fail': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_RUN_STATE' | 'INVALID_TRANSITION' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
}
/** Dotted path of a procedure, for example `orders.place`. */
type ProcedurePath = keyof CodesByPath;
/** Codes a procedure may end in. */
type ErrorCodeOf<Path extends ProcedurePath> = CodesByPath[Path];

/** A sign-in whose tokens the app keeps itself. */
interface TokenSession extends Pick<SignedIn, 'user' | 'sessionId'> {
    tokens: Tokens;
}
/** Where a session is kept between calls, and between runs of the app. */
interface TokenStore {
    /** Tells stores of one browser apart; tabs whose stores have the same name renew tokens one after another. */
    readonly name?: string;
    get(): TokenSession | undefined | Promise<TokenSession | undefined>;
    /** undefined: forget it. */
    set(session: TokenSession | undefined): void | Promise<void>;
}
/** What of `localStorage`, `sessionStorage` or React Native's `AsyncStorage` is used. */
interface KeyValueStorage {
    getItem(key: string): string | null | Promise<string | null>;
    setItem(key: string, value: string): void | Promise<void>;
    removeItem(key: string): void | Promise<void>;
}
/** Keeps the session under a key of a storage that all tabs, or all runs, of the app share. */
declare function createTokenStore(storage: KeyValueStorage, key?: string): TokenStore;

/** Inputs of all procedures, for example `RouterInputs['orders']['place']`. */
type RouterInputs = inferRouterInputs<AppRouter>;
/** Outputs of all procedures, for example `RouterOutputs['catalog']['listProducts']['items'][number]`. */
type RouterOutputs = inferRouterOutputs<AppRouter>;
/** A client of the shop. */
type DailyVegClient = TRPCClient<AppRouter>;

/** What a sign-in answers. */
type SignedIn = RouterOutputs['auth']['login'];
/** The tokens of a session. */
type Tokens = NonNullable<SignedIn['tokens']>;
/** Exchanges a refresh token at the server; rejects with INVALID_REFRESH_TOKEN when the session is over. */
type Refresh = (refreshToken: string) => Promise<Tokens>;
/** Where a client gets its access token from, and whom it tells about sign-ins. */
interface Auth {
    /** The token, or API key, to send; undefined: none. Asked before each request. */
    getAccessToken(): string | undefined | Promise<string | undefined>;
    /** The server refused this token. Answers whether there is another one by now: then the call is sent once more. */
    renew?(refused: string, refresh: Refresh): Promise<boolean>;
    /** Somebody signed in; the call that did it answers once this is done. */
    onSignedIn?(signedIn: SignedIn): void | Promise<void>;
    /** Somebody signed out. */
    onSignedOut?(): void | Promise<void>;
}
/** An `Auth` that keeps a session and renews its access token. */
interface TokenAuth extends Required<Auth> {
    /** Who is signed in, as far as the store has been read; undefined: nobody. */
    readonly user: SignedIn['user'] | undefined;
}
/** How a `TokenAuth` is made. */
interface TokenAuthOptions {
    /** Where the session is kept; in memory unless told. */
    store?: TokenStore;
}
/**
 * Keeps the session of whoever signs in through the client that has it. An access token that is refused is renewed
 * once for all calls that wait for it, in all tabs that share the store.
 */
declare function createTokenAuth({ store }?: TokenAuthOptions): TokenAuth;

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

/** What became of a guest's cart at signing in: the account's cart, and what came over otherwise than as it was. */
type MergedCart = RouterOutputs['cart']['merge'];
/** Where the token of a guest's cart is kept between calls, and between visits. */
interface CartTokenStore {
    get(): string | undefined | Promise<string | undefined>;
    /** undefined: forget it. */
    set(token: string | undefined): void | Promise<void>;
}
/** How a client has a cart for somebody who is not signed in. */
interface GuestCart {
    store: CartTokenStore;
    /** The guest signed in, and the account has the cart; the sign-in answers once this is done. */
    onMerged?(merged: MergedCart): void | Promise<void>;
}
/** Forgets with the process or page. */
declare function createMemoryCartStore(): CartTokenStore;
/** Keeps the token under a key of a storage that all tabs, or all runs, of the app share. */
declare function createCartStore(storage: KeyValueStorage, key?: string): CartTokenStore;

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
/** Something in front of the server answered in its place; the cause of the call's error, which `isAppError` denies. */
declare class UnexpectedAnswerError extends Error {
    readonly name = "UnexpectedAnswerError";
    /** HTTP status of the answer. */
    readonly status: number;
    /** What a problem document calls it, for example `UNAVAILABLE` while no server is up; undefined where it has no name. */
    readonly code: string | undefined;
    /** Seconds after which to ask again; undefined where it does not say. */
    readonly retryAfterSeconds: number | undefined;
    constructor(response: Pick<Response, 'status' | 'headers'>, code?: string);
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
    /** Makes a cart for a guest who needs one, and hands it over at signing in. */
    guestCart: ClientLink | false;
    /** Tells `auth` of sign-ins; asks for a cookie where there is none. */
    signIn: ClientLink | false;
    /** Ends a call when its signal fires. */
    abort: ClientLink | false;
    /** Makes the Idempotency-Key where a procedure wants one. */
    idempotency: ClientLink | false;
    /** Gives each call its `X-Request-Id`. */
    requestId: ClientLink | false;
    /** Takes up subscriptions that broke off; what follows runs for each connection. */
    resume: ClientLink | false;
    /** Renews the access token when the server refuses it. */
    refresh: ClientLink | false;
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
    /** Gives a cart to somebody who is not signed in; without it, carts need an account. */
    guestCart?: GuestCart;
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

/** Where a file may be put, as the shop answers it (`rider.documents.createUpload`, for example). */
interface UploadTarget {
    method: string;
    url: string;
    headers: Readonly<Record<string, string>>;
}
/** How a file is sent. */
interface UploadOptions {
    /** Ends the upload at once; it then rejects with the signal's reason. */
    signal?: AbortSignal;
    fetch?: Fetch;
}
/** The file was not taken: it is not the announced one, the store refused it, or the line broke (see `cause`). */
declare class UploadError extends Error {
    readonly name = "UploadError";
    /** HTTP status of the store's refusal, 403 when the target has expired; undefined where it did not answer. */
    readonly status: number | undefined;
    constructor(message: string, { status, cause }?: {
        status?: number;
        cause?: unknown;
    });
}
/**
 * Sends a file straight to the shop's store; it must have the type and size that were announced. Rejects with an
 * `UploadError`. The same target may be used again until it expires.
 */
declare function uploadTo({ method, url, headers }: UploadTarget, file: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>, { signal, fetch }?: UploadOptions): Promise<void>;

export { OfflineError, UnexpectedAnswerError, UploadError, callOptions, createCartStore, createClient, createMemoryCartStore, createTokenAuth, createTokenStore, isAborted, isAppError, isErrorOf, isOffline, isTimeout, requestIdOf, uploadTo };
export type { AppError, AppRouter, Auth, CallOptions, CartTokenStore, ClientLink, ClientLinks, ClientOptions, DailyVegClient, ErrorCode, ErrorCodeOf, ErrorDetails, Fetch, GuestCart, HeadersOption, KeyValueStorage, MergedCart, NamedError, ProcedureError, ProcedurePath, Refresh, RetryOptions, RouterInputs, RouterOutputs, SignedIn, TokenAuth, TokenAuthOptions, TokenSession, TokenStore, Tokens, UploadOptions, UploadTarget };
