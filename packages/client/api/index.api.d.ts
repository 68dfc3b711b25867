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
    /** This delivery slot has no seat left. HTTP status 409. */
    SLOT_FULL: Record<string, never>;
    /** This delivery slot takes no more orders. HTTP status 409. */
    SLOT_CLOSED: Record<string, never>;
    /** The stock cannot be set below what orders have reserved. HTTP status 409. */
    STOCK_BELOW_RESERVED: {
        reserved: number;
    };
    /** The order is not in a state that allows this. HTTP status 409. */
    INVALID_TRANSITION: {
        from: string;
        to: string;
    };
    /** Only what was delivered can be rated. HTTP status 409. */
    ORDER_NOT_DELIVERED: {
        status: string;
    };
    /** This product of this order is rated already: change that rating. HTTP status 409. */
    RATING_EXISTS: Record<string, never>;
    /** Staff have taken this rating down: it can no longer be changed. HTTP status 409. */
    RATING_HIDDEN: Record<string, never>;
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
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
            permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
    orders: {
        /** Order what is in the cart */
        place: TRPCMutationProcedure<Procedure<{
            /** One of the customer’s addresses */
            addressId: string;
            /** One of `slots.list`, of the hub that serves the address */
            slotId?: string | undefined;
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
            /** When it is delivered; null where no slot was chosen */
            slot: {
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
            } | null;
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
            /** When it is delivered; null where no slot was chosen */
            slot: {
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
            } | null;
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
        watch: TRPCSubscriptionProcedure<Procedure<{
            /** UUID v7 */
            orderId: string;
            /** The last event that was seen; what came after it follows */
            lastEventId?: string | undefined;
        }, Events<{
            type: "placed" | "confirmed" | "packed" | "delivered" | "cancelled" | "invoiced";
            /** UTC instant */
            occurredAt: Date;
            /** Where the order stood after it */
            status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
        }>>>;
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
            /** When it is delivered; null where no slot was chosen */
            slot: {
                /** UTC instant */
                startsAt: Date;
                /** UTC instant */
                endsAt: Date;
            } | null;
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
            /** Of all ratings of the product; null while there are none */
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
            }>;
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
                    scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                /** null: never */
                expiresInDays?: number | null | undefined;
            }, {
                /** UUID v7 */
                id: string;
                name: string;
                /** First characters of the key */
                prefix: string;
                /** What the key may do, as far as its maker may */
                scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                scopes: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                action?: "account.registered" | "account.loggedIn" | "account.loginRefused" | "account.loggedOut" | "account.sessionRevoked" | "account.refreshReused" | "account.passwordChanged" | "account.passwordReset" | "account.emailChanged" | "account.phoneVerified" | "account.profileChanged" | "account.deactivated" | "account.reactivated" | "account.deleted" | "account.exportRequested" | "account.twoFactorEnabled" | "account.twoFactorDisabled" | "account.recoveryCodeUsed" | "account.recoveryCodesRenewed" | "account.steppedUp" | "user.disabled" | "user.enabled" | "user.roleChanged" | "user.sessionsEnded" | "role.created" | "role.changed" | "role.deleted" | "invitation.created" | "invitation.revoked" | "invitation.accepted" | "apiKey.created" | "apiKey.revoked" | "riderDocument.accepted" | "riderDocument.rejected" | "settings.changed" | "audit.exported" | "product.created" | "product.changed" | "productImage.created" | "productImage.submitted" | "productImage.reordered" | "productImage.deleted" | "product.scheduled" | "product.deleted" | "product.restored" | "rating.hidden" | "rating.restored" | "stock.set" | "slotTemplate.created" | "slotTemplate.changed" | "slotException.set" | "order.confirmed" | "order.packed" | "webhook.created" | "webhook.changed" | "webhook.secretRotated" | "webhook.deleted" | "webhook.tested" | "webhook.redelivered" | undefined;
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
                    action: "account.registered" | "account.loggedIn" | "account.loginRefused" | "account.loggedOut" | "account.sessionRevoked" | "account.refreshReused" | "account.passwordChanged" | "account.passwordReset" | "account.emailChanged" | "account.phoneVerified" | "account.profileChanged" | "account.deactivated" | "account.reactivated" | "account.deleted" | "account.exportRequested" | "account.twoFactorEnabled" | "account.twoFactorDisabled" | "account.recoveryCodeUsed" | "account.recoveryCodesRenewed" | "account.steppedUp" | "user.disabled" | "user.enabled" | "user.roleChanged" | "user.sessionsEnded" | "role.created" | "role.changed" | "role.deleted" | "invitation.created" | "invitation.revoked" | "invitation.accepted" | "apiKey.created" | "apiKey.revoked" | "riderDocument.accepted" | "riderDocument.rejected" | "settings.changed" | "audit.exported" | "product.created" | "product.changed" | "productImage.created" | "productImage.submitted" | "productImage.reordered" | "productImage.deleted" | "product.scheduled" | "product.deleted" | "product.restored" | "rating.hidden" | "rating.restored" | "stock.set" | "slotTemplate.created" | "slotTemplate.changed" | "slotException.set" | "order.confirmed" | "order.packed" | "webhook.created" | "webhook.changed" | "webhook.secretRotated" | "webhook.deleted" | "webhook.tested" | "webhook.redelivered";
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
                action?: "account.registered" | "account.loggedIn" | "account.loginRefused" | "account.loggedOut" | "account.sessionRevoked" | "account.refreshReused" | "account.passwordChanged" | "account.passwordReset" | "account.emailChanged" | "account.phoneVerified" | "account.profileChanged" | "account.deactivated" | "account.reactivated" | "account.deleted" | "account.exportRequested" | "account.twoFactorEnabled" | "account.twoFactorDisabled" | "account.recoveryCodeUsed" | "account.recoveryCodesRenewed" | "account.steppedUp" | "user.disabled" | "user.enabled" | "user.roleChanged" | "user.sessionsEnded" | "role.created" | "role.changed" | "role.deleted" | "invitation.created" | "invitation.revoked" | "invitation.accepted" | "apiKey.created" | "apiKey.revoked" | "riderDocument.accepted" | "riderDocument.rejected" | "settings.changed" | "audit.exported" | "product.created" | "product.changed" | "productImage.created" | "productImage.submitted" | "productImage.reordered" | "productImage.deleted" | "product.scheduled" | "product.deleted" | "product.restored" | "rating.hidden" | "rating.restored" | "stock.set" | "slotTemplate.created" | "slotTemplate.changed" | "slotException.set" | "order.confirmed" | "order.packed" | "webhook.created" | "webhook.changed" | "webhook.secretRotated" | "webhook.deleted" | "webhook.tested" | "webhook.redelivered" | undefined;
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
                /** Name of the product in English */
                name?: string | undefined;
                /** Name of the product in Hindi */
                nameHi?: string | undefined;
                /** What it is, in a sentence or two */
                description?: string | undefined;
                /** How many days it keeps */
                shelfLifeDays?: number | undefined;
                /** Puts the product on sale or takes it off now, whatever was planned */
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
                /** Only orders of this delivery slot */
                slotId?: string | undefined;
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
                status: "placed" | "confirmed" | "packed" | "delivered" | "cancelled";
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
                /** When it is delivered; null where no slot was chosen */
                slot: {
                    /** UTC instant */
                    startsAt: Date;
                    /** UTC instant */
                    endsAt: Date;
                } | null;
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
                    permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
                    /** Has all permissions and cannot be changed */
                    isOwner: boolean;
                }>;
            }>>;
            /** Add a role */
            create: TRPCMutationProcedure<Procedure<{
                /** Name of the role; upper and lower case are the same */
                name: string;
                /** What its holders may do */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
            }, {
                /** UUID v7 */
                id: string;
                name: string;
                /** What its holders may do */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                permissions?: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write"> | undefined;
            }, {
                /** UUID v7 */
                id: string;
                name: string;
                /** What its holders may do */
                permissions: Array<"catalog:write" | "stock:write" | "slots:write" | "orders:read" | "orders:confirm" | "orders:pack" | "orders:refund" | "ratings:moderate" | "users:read" | "users:write" | "riders:verify" | "roles:write" | "invitations:write" | "api-keys:write" | "reports:read" | "audit:read" | "settings:write" | "webhooks:write">;
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
                    eventTypes: Array<"order.placed" | "order.confirmed" | "order.packed" | "order.delivered" | "order.cancelled" | "product.changed">;
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
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packed" | "order.delivered" | "order.cancelled" | "product.changed">;
            }, {
                /** UUID v7 */
                id: string;
                url: string;
                description: string;
                /** What it wants to hear of */
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packed" | "order.delivered" | "order.cancelled" | "product.changed">;
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
                eventTypes?: Array<"order.placed" | "order.confirmed" | "order.packed" | "order.delivered" | "order.cancelled" | "product.changed"> | undefined;
                /** Whether it is sent anything */
                isEnabled?: boolean | undefined;
            }, {
                /** UUID v7 */
                id: string;
                url: string;
                description: string;
                /** What it wants to hear of */
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packed" | "order.delivered" | "order.cancelled" | "product.changed">;
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
                eventTypes: Array<"order.placed" | "order.confirmed" | "order.packed" | "order.delivered" | "order.cancelled" | "product.changed">;
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
                    /** When it is expected; null where no slot was chosen */
                    slot: {
                        /** UTC instant */
                        startsAt: Date;
                        /** UTC instant */
                        endsAt: Date;
                    } | null;
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
    'account.delete': 'VALIDATION_FAILED' | 'WRONG_PASSWORD' | 'LAST_OWNER' | 'ORDERS_OPEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.requestExport': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'account.getExport': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'EXPORT_NOT_READY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'areas.checkPincode': 'VALIDATION_FAILED' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.listCategories': 'RATE_LIMITED' | 'INTERNAL';
    'catalog.listProducts': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.getProduct': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'catalog.search': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.get': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.setItem': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_QUANTITY' | 'CART_FULL' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.removeItem': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.clear': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'cart.acceptPrices': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.create': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'ADDRESS_LIMIT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'PINCODE_NOT_SERVICEABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'addresses.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.place': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'CART_EMPTY' | 'PRODUCT_UNAVAILABLE' | 'INVALID_QUANTITY' | 'PRICE_CHANGED' | 'INSUFFICIENT_STOCK' | 'PINCODE_NOT_SERVICEABLE' | 'SLOT_FULL' | 'SLOT_CLOSED' | 'IDEMPOTENCY_KEY_REQUIRED' | 'IDEMPOTENCY_IN_FLIGHT' | 'IDEMPOTENCY_KEY_REUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.get': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.watch': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.cancel': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'orders.getInvoiceUrl': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVOICE_NOT_READY' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.list': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.listOwn': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'ORDER_NOT_DELIVERED' | 'RATING_EXISTS' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.update': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'RATING_HIDDEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'ratings.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'RATING_HIDDEN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'slots.list': 'VALIDATION_FAILED' | 'PINCODE_NOT_SERVICEABLE' | 'RATE_LIMITED' | 'INTERNAL';
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
    'admin.invitations.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.invitations.create': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.invitations.revoke': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.confirm': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.orders.pack': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.list': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.createUpload': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'IMAGE_LIMIT' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.submit': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UPLOAD_REFUSED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.reorder': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.productImages.delete': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.list': 'VALIDATION_FAILED' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.hide': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'admin.ratings.restore': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'TWO_FACTOR_SETUP_REQUIRED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
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
    'rider.deliveries.list': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.deliveries.deliver': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'INVALID_TRANSITION' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.documents.list': 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.documents.createUpload': 'VALIDATION_FAILED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
    'rider.documents.submit': 'VALIDATION_FAILED' | 'NOT_FOUND' | 'UPLOAD_REFUSED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'INTERNAL';
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

export { OfflineError, UnexpectedAnswerError, UploadError, callOptions, createClient, createTokenAuth, createTokenStore, isAborted, isAppError, isErrorOf, isOffline, isTimeout, requestIdOf, uploadTo };
export type { AppError, AppRouter, Auth, CallOptions, ClientLink, ClientLinks, ClientOptions, DailyVegClient, ErrorCode, ErrorCodeOf, ErrorDetails, Fetch, HeadersOption, KeyValueStorage, NamedError, ProcedureError, ProcedurePath, Refresh, RetryOptions, RouterInputs, RouterOutputs, SignedIn, TokenAuth, TokenAuthOptions, TokenSession, TokenStore, Tokens, UploadOptions, UploadTarget };
