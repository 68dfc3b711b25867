import { z } from 'zod';

declare const updateProfileInput: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    phone: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
declare const changePasswordInput: z.ZodObject<{
    currentPassword: z.ZodString;
    newPassword: z.ZodString;
}, z.core.$strict>;
declare const sendPhoneCodeInput: z.ZodObject<{
    phone: z.ZodString;
}, z.core.$strict>;
declare const verifyPhoneInput: z.ZodObject<{
    phone: z.ZodString;
    code: z.ZodString;
}, z.core.$strict>;
declare const sendEmailChangeInput: z.ZodObject<{
    newEmail: z.ZodPipe<z.ZodString, z.ZodEmail>;
}, z.core.$strict>;
declare const confirmEmailChangeInput: z.ZodObject<{
    codeFromOld: z.ZodString;
    codeFromNew: z.ZodString;
}, z.core.$strict>;
declare const passwordInput: z.ZodObject<{
    password: z.ZodString;
}, z.core.$strict>;
declare const requestExportOutput: z.ZodObject<{
    expiresAt: z.ZodDate;
}, z.core.$strict>;
declare const exportOutput: z.ZodObject<{
    url: z.ZodString;
    expiresAt: z.ZodDate;
}, z.core.$strict>;
type UpdateProfileInput = z.output<typeof updateProfileInput>;
type ChangePasswordInput = z.output<typeof changePasswordInput>;
type SendPhoneCodeInput = z.output<typeof sendPhoneCodeInput>;
type VerifyPhoneInput = z.output<typeof verifyPhoneInput>;
type SendEmailChangeInput = z.output<typeof sendEmailChangeInput>;
type ConfirmEmailChangeInput = z.output<typeof confirmEmailChangeInput>;
type PasswordInput = z.output<typeof passwordInput>;

/** Addresses one customer may keep. */
declare const MAX_ADDRESSES = 50;
declare const createAddressInput: z.ZodObject<{
    label: z.ZodString;
    recipientName: z.ZodString;
    phone: z.ZodString;
    line1: z.ZodString;
    line2: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    landmark: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pincode: z.ZodString;
    isDefault: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
declare const updateAddressInput: z.ZodObject<{
    id: z.ZodUUID;
    label: z.ZodOptional<z.ZodString>;
    recipientName: z.ZodOptional<z.ZodString>;
    phone: z.ZodOptional<z.ZodString>;
    line1: z.ZodOptional<z.ZodString>;
    line2: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    landmark: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    pincode: z.ZodOptional<z.ZodString>;
    isDefault: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strict>;
declare const deleteAddressInput: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const addressOutput: z.ZodObject<{
    id: z.ZodUUID;
    label: z.ZodString;
    recipientName: z.ZodString;
    phone: z.ZodString;
    line1: z.ZodString;
    line2: z.ZodNullable<z.ZodString>;
    landmark: z.ZodNullable<z.ZodString>;
    pincode: z.ZodString;
    areaName: z.ZodString;
    city: z.ZodString;
    state: z.ZodString;
    isServiceable: z.ZodBoolean;
    isDefault: z.ZodBoolean;
}, z.core.$strict>;
declare const addressListOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        label: z.ZodString;
        recipientName: z.ZodString;
        phone: z.ZodString;
        line1: z.ZodString;
        line2: z.ZodNullable<z.ZodString>;
        landmark: z.ZodNullable<z.ZodString>;
        pincode: z.ZodString;
        areaName: z.ZodString;
        city: z.ZodString;
        state: z.ZodString;
        isServiceable: z.ZodBoolean;
        isDefault: z.ZodBoolean;
    }, z.core.$strict>>;
}, z.core.$strict>;
type CreateAddressInput = z.output<typeof createAddressInput>;
type UpdateAddressInput = z.output<typeof updateAddressInput>;
type DeleteAddressInput = z.output<typeof deleteAddressInput>;
type AddressOutput = z.infer<typeof addressOutput>;

declare const listApiCallsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    userId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type ListApiCallsInput = z.output<typeof listApiCallsInput>;
declare const listApiCallsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        occurredAt: z.ZodDate;
        path: z.ZodString;
        type: z.ZodString;
        outcome: z.ZodString;
        milliseconds: z.ZodInt;
        userId: z.ZodNullable<z.ZodUUID>;
        apiKeyId: z.ZodNullable<z.ZodUUID>;
        ip: z.ZodString;
        requestId: z.ZodString;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
type ListApiCallsOutput = z.output<typeof listApiCallsOutput>;

declare const checkPincodeInput: z.ZodObject<{
    pincode: z.ZodString;
}, z.core.$strict>;
declare const checkPincodeOutput: z.ZodObject<{
    pincode: z.ZodString;
    isServiceable: z.ZodBoolean;
    areaName: z.ZodNullable<z.ZodString>;
    city: z.ZodNullable<z.ZodString>;
    state: z.ZodNullable<z.ZodString>;
    hub: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        code: z.ZodString;
        name: z.ZodString;
        timeZone: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
type CheckPincodeInput = z.infer<typeof checkPincodeInput>;
type CheckPincodeOutput = z.infer<typeof checkPincodeOutput>;

declare const listAuditInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    actorId: z.ZodOptional<z.ZodUUID>;
    action: z.ZodOptional<z.ZodEnum<{
        "account.registered": "account.registered";
        "account.loggedIn": "account.loggedIn";
        "account.loginRefused": "account.loginRefused";
        "account.loggedOut": "account.loggedOut";
        "account.sessionRevoked": "account.sessionRevoked";
        "account.refreshReused": "account.refreshReused";
        "account.passwordChanged": "account.passwordChanged";
        "account.passwordReset": "account.passwordReset";
        "account.emailChanged": "account.emailChanged";
        "account.phoneVerified": "account.phoneVerified";
        "account.profileChanged": "account.profileChanged";
        "account.deactivated": "account.deactivated";
        "account.reactivated": "account.reactivated";
        "account.deleted": "account.deleted";
        "account.exportRequested": "account.exportRequested";
        "account.twoFactorEnabled": "account.twoFactorEnabled";
        "account.twoFactorDisabled": "account.twoFactorDisabled";
        "account.recoveryCodeUsed": "account.recoveryCodeUsed";
        "account.recoveryCodesRenewed": "account.recoveryCodesRenewed";
        "account.steppedUp": "account.steppedUp";
        "user.disabled": "user.disabled";
        "user.enabled": "user.enabled";
        "user.roleChanged": "user.roleChanged";
        "user.sessionsEnded": "user.sessionsEnded";
        "role.created": "role.created";
        "role.changed": "role.changed";
        "role.deleted": "role.deleted";
        "invitation.created": "invitation.created";
        "invitation.revoked": "invitation.revoked";
        "invitation.accepted": "invitation.accepted";
        "apiKey.created": "apiKey.created";
        "apiKey.revoked": "apiKey.revoked";
        "riderDocument.accepted": "riderDocument.accepted";
        "riderDocument.rejected": "riderDocument.rejected";
        "settings.changed": "settings.changed";
        "audit.exported": "audit.exported";
        "product.created": "product.created";
        "product.changed": "product.changed";
        "stock.set": "stock.set";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
    }>>;
    targetType: z.ZodOptional<z.ZodString>;
    targetId: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodDate>;
    to: z.ZodOptional<z.ZodDate>;
}, z.core.$strict>;
type ListAuditInput = z.output<typeof listAuditInput>;
declare const exportAuditInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    actorId: z.ZodOptional<z.ZodUUID>;
    action: z.ZodOptional<z.ZodEnum<{
        "account.registered": "account.registered";
        "account.loggedIn": "account.loggedIn";
        "account.loginRefused": "account.loginRefused";
        "account.loggedOut": "account.loggedOut";
        "account.sessionRevoked": "account.sessionRevoked";
        "account.refreshReused": "account.refreshReused";
        "account.passwordChanged": "account.passwordChanged";
        "account.passwordReset": "account.passwordReset";
        "account.emailChanged": "account.emailChanged";
        "account.phoneVerified": "account.phoneVerified";
        "account.profileChanged": "account.profileChanged";
        "account.deactivated": "account.deactivated";
        "account.reactivated": "account.reactivated";
        "account.deleted": "account.deleted";
        "account.exportRequested": "account.exportRequested";
        "account.twoFactorEnabled": "account.twoFactorEnabled";
        "account.twoFactorDisabled": "account.twoFactorDisabled";
        "account.recoveryCodeUsed": "account.recoveryCodeUsed";
        "account.recoveryCodesRenewed": "account.recoveryCodesRenewed";
        "account.steppedUp": "account.steppedUp";
        "user.disabled": "user.disabled";
        "user.enabled": "user.enabled";
        "user.roleChanged": "user.roleChanged";
        "user.sessionsEnded": "user.sessionsEnded";
        "role.created": "role.created";
        "role.changed": "role.changed";
        "role.deleted": "role.deleted";
        "invitation.created": "invitation.created";
        "invitation.revoked": "invitation.revoked";
        "invitation.accepted": "invitation.accepted";
        "apiKey.created": "apiKey.created";
        "apiKey.revoked": "apiKey.revoked";
        "riderDocument.accepted": "riderDocument.accepted";
        "riderDocument.rejected": "riderDocument.rejected";
        "settings.changed": "settings.changed";
        "audit.exported": "audit.exported";
        "product.created": "product.created";
        "product.changed": "product.changed";
        "stock.set": "stock.set";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
    }>>;
    targetType: z.ZodOptional<z.ZodString>;
    targetId: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodDate>;
    to: z.ZodOptional<z.ZodDate>;
}, z.core.$strict>;
type ExportAuditInput = z.output<typeof exportAuditInput>;
declare const auditEntryOutput: z.ZodObject<{
    id: z.ZodUUID;
    occurredAt: z.ZodDate;
    action: z.ZodEnum<{
        "account.registered": "account.registered";
        "account.loggedIn": "account.loggedIn";
        "account.loginRefused": "account.loginRefused";
        "account.loggedOut": "account.loggedOut";
        "account.sessionRevoked": "account.sessionRevoked";
        "account.refreshReused": "account.refreshReused";
        "account.passwordChanged": "account.passwordChanged";
        "account.passwordReset": "account.passwordReset";
        "account.emailChanged": "account.emailChanged";
        "account.phoneVerified": "account.phoneVerified";
        "account.profileChanged": "account.profileChanged";
        "account.deactivated": "account.deactivated";
        "account.reactivated": "account.reactivated";
        "account.deleted": "account.deleted";
        "account.exportRequested": "account.exportRequested";
        "account.twoFactorEnabled": "account.twoFactorEnabled";
        "account.twoFactorDisabled": "account.twoFactorDisabled";
        "account.recoveryCodeUsed": "account.recoveryCodeUsed";
        "account.recoveryCodesRenewed": "account.recoveryCodesRenewed";
        "account.steppedUp": "account.steppedUp";
        "user.disabled": "user.disabled";
        "user.enabled": "user.enabled";
        "user.roleChanged": "user.roleChanged";
        "user.sessionsEnded": "user.sessionsEnded";
        "role.created": "role.created";
        "role.changed": "role.changed";
        "role.deleted": "role.deleted";
        "invitation.created": "invitation.created";
        "invitation.revoked": "invitation.revoked";
        "invitation.accepted": "invitation.accepted";
        "apiKey.created": "apiKey.created";
        "apiKey.revoked": "apiKey.revoked";
        "riderDocument.accepted": "riderDocument.accepted";
        "riderDocument.rejected": "riderDocument.rejected";
        "settings.changed": "settings.changed";
        "audit.exported": "audit.exported";
        "product.created": "product.created";
        "product.changed": "product.changed";
        "stock.set": "stock.set";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
    }>;
    actorId: z.ZodNullable<z.ZodUUID>;
    apiKeyId: z.ZodNullable<z.ZodUUID>;
    targetType: z.ZodString;
    targetId: z.ZodNullable<z.ZodString>;
    before: z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    after: z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    ip: z.ZodNullable<z.ZodString>;
    userAgent: z.ZodNullable<z.ZodString>;
    requestId: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
type AuditEntryOutput = z.output<typeof auditEntryOutput>;
declare const listAuditOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        occurredAt: z.ZodDate;
        action: z.ZodEnum<{
            "account.registered": "account.registered";
            "account.loggedIn": "account.loggedIn";
            "account.loginRefused": "account.loginRefused";
            "account.loggedOut": "account.loggedOut";
            "account.sessionRevoked": "account.sessionRevoked";
            "account.refreshReused": "account.refreshReused";
            "account.passwordChanged": "account.passwordChanged";
            "account.passwordReset": "account.passwordReset";
            "account.emailChanged": "account.emailChanged";
            "account.phoneVerified": "account.phoneVerified";
            "account.profileChanged": "account.profileChanged";
            "account.deactivated": "account.deactivated";
            "account.reactivated": "account.reactivated";
            "account.deleted": "account.deleted";
            "account.exportRequested": "account.exportRequested";
            "account.twoFactorEnabled": "account.twoFactorEnabled";
            "account.twoFactorDisabled": "account.twoFactorDisabled";
            "account.recoveryCodeUsed": "account.recoveryCodeUsed";
            "account.recoveryCodesRenewed": "account.recoveryCodesRenewed";
            "account.steppedUp": "account.steppedUp";
            "user.disabled": "user.disabled";
            "user.enabled": "user.enabled";
            "user.roleChanged": "user.roleChanged";
            "user.sessionsEnded": "user.sessionsEnded";
            "role.created": "role.created";
            "role.changed": "role.changed";
            "role.deleted": "role.deleted";
            "invitation.created": "invitation.created";
            "invitation.revoked": "invitation.revoked";
            "invitation.accepted": "invitation.accepted";
            "apiKey.created": "apiKey.created";
            "apiKey.revoked": "apiKey.revoked";
            "riderDocument.accepted": "riderDocument.accepted";
            "riderDocument.rejected": "riderDocument.rejected";
            "settings.changed": "settings.changed";
            "audit.exported": "audit.exported";
            "product.created": "product.created";
            "product.changed": "product.changed";
            "stock.set": "stock.set";
            "order.confirmed": "order.confirmed";
            "order.packed": "order.packed";
        }>;
        actorId: z.ZodNullable<z.ZodUUID>;
        apiKeyId: z.ZodNullable<z.ZodUUID>;
        targetType: z.ZodString;
        targetId: z.ZodNullable<z.ZodString>;
        before: z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        after: z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        ip: z.ZodNullable<z.ZodString>;
        userAgent: z.ZodNullable<z.ZodString>;
        requestId: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const exportAuditOutput: z.ZodObject<{
    fileName: z.ZodString;
    csv: z.ZodString;
    rowCount: z.ZodInt;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;

declare const createApiKeyInput: z.ZodObject<{
    name: z.ZodString;
    scopes: z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
    }>>;
    expiresInDays: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
}, z.core.$strict>;
declare const listApiKeysInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const revokeApiKeyInput: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const apiKeyOutput: z.ZodObject<{
    id: z.ZodUUID;
    name: z.ZodString;
    prefix: z.ZodString;
    scopes: z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
    }>>;
    ownerId: z.ZodUUID;
    createdAt: z.ZodDate;
    expiresAt: z.ZodNullable<z.ZodDate>;
    lastUsedAt: z.ZodNullable<z.ZodDate>;
    revokedAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strict>;
declare const listApiKeysOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
        prefix: z.ZodString;
        scopes: z.ZodArray<z.ZodEnum<{
            "catalog:write": "catalog:write";
            "stock:write": "stock:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:refund": "orders:refund";
            "users:read": "users:read";
            "users:write": "users:write";
            "riders:verify": "riders:verify";
            "roles:write": "roles:write";
            "invitations:write": "invitations:write";
            "api-keys:write": "api-keys:write";
            "reports:read": "reports:read";
            "audit:read": "audit:read";
            "settings:write": "settings:write";
        }>>;
        ownerId: z.ZodUUID;
        createdAt: z.ZodDate;
        expiresAt: z.ZodNullable<z.ZodDate>;
        lastUsedAt: z.ZodNullable<z.ZodDate>;
        revokedAt: z.ZodNullable<z.ZodDate>;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const createApiKeyOutput: z.ZodObject<{
    key: z.ZodString;
    id: z.ZodUUID;
    name: z.ZodString;
    prefix: z.ZodString;
    scopes: z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
    }>>;
    ownerId: z.ZodUUID;
    createdAt: z.ZodDate;
    expiresAt: z.ZodNullable<z.ZodDate>;
    lastUsedAt: z.ZodNullable<z.ZodDate>;
    revokedAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strict>;
type CreateApiKeyInput = z.output<typeof createApiKeyInput>;
type ListApiKeysInput = z.output<typeof listApiKeysInput>;
type ApiKeyOutput = z.output<typeof apiKeyOutput>;

/** Case does not tell accounts apart. */
declare const email: z.ZodPipe<z.ZodString, z.ZodEmail>;
declare const newPassword: z.ZodString;
declare const currentPassword: z.ZodString;
declare const personName: z.ZodString;
/** What every way of signing in may be told. */
declare const signInOptions: {
    transport: z.ZodDefault<z.ZodEnum<{
        token: "token";
        cookie: "cookie";
    }>>;
    deviceName: z.ZodOptional<z.ZodString>;
    secondFactor: z.ZodOptional<z.ZodString>;
};
declare const loginInput: z.ZodObject<{
    transport: z.ZodDefault<z.ZodEnum<{
        token: "token";
        cookie: "cookie";
    }>>;
    deviceName: z.ZodOptional<z.ZodString>;
    secondFactor: z.ZodOptional<z.ZodString>;
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    password: z.ZodString;
}, z.core.$strict>;
declare const userOutput: z.ZodObject<{
    id: z.ZodUUID;
    email: z.ZodString;
    name: z.ZodString;
    phone: z.ZodNullable<z.ZodString>;
    role: z.ZodEnum<{
        customer: "customer";
        rider: "rider";
        staff: "staff";
    }>;
    permissions: z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
    }>>;
    isPhoneVerified: z.ZodBoolean;
    hasTwoFactor: z.ZodBoolean;
}, z.core.$strict>;
declare const tokensOutput: z.ZodObject<{
    accessToken: z.ZodString;
    accessTokenExpiresAt: z.ZodDate;
    refreshToken: z.ZodString;
    refreshTokenExpiresAt: z.ZodDate;
}, z.core.$strict>;
declare const signedInOutput: z.ZodObject<{
    user: z.ZodObject<{
        id: z.ZodUUID;
        email: z.ZodString;
        name: z.ZodString;
        phone: z.ZodNullable<z.ZodString>;
        role: z.ZodEnum<{
            customer: "customer";
            rider: "rider";
            staff: "staff";
        }>;
        permissions: z.ZodArray<z.ZodEnum<{
            "catalog:write": "catalog:write";
            "stock:write": "stock:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:refund": "orders:refund";
            "users:read": "users:read";
            "users:write": "users:write";
            "riders:verify": "riders:verify";
            "roles:write": "roles:write";
            "invitations:write": "invitations:write";
            "api-keys:write": "api-keys:write";
            "reports:read": "reports:read";
            "audit:read": "audit:read";
            "settings:write": "settings:write";
        }>>;
        isPhoneVerified: z.ZodBoolean;
        hasTwoFactor: z.ZodBoolean;
    }, z.core.$strict>;
    sessionId: z.ZodUUID;
    tokens: z.ZodNullable<z.ZodObject<{
        accessToken: z.ZodString;
        accessTokenExpiresAt: z.ZodDate;
        refreshToken: z.ZodString;
        refreshTokenExpiresAt: z.ZodDate;
    }, z.core.$strict>>;
}, z.core.$strict>;
type SignInOptions = z.output<z.ZodObject<typeof signInOptions>>;
type Tokens = z.output<typeof tokensOutput>;
type LoginInput = z.output<typeof loginInput>;
type UserOutput = z.infer<typeof userOutput>;

/** Six digits that were mailed or texted. */
declare const oneTimeCode: z.ZodString;
/** What a link in a mail carries. */
declare const linkToken: z.ZodString;
/** Says when the code ends; never whether one was sent. */
declare const codeSentOutput: z.ZodObject<{
    codeExpiresAt: z.ZodDate;
}, z.core.$strict>;

declare const createInvitationInput: z.ZodObject<{
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    staffRoleId: z.ZodNullable<z.ZodUUID>;
}, z.core.$strict>;
declare const listInvitationsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const revokeInvitationInput: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const invitationOutput: z.ZodObject<{
    id: z.ZodUUID;
    email: z.ZodString;
    role: z.ZodEnum<{
        customer: "customer";
        rider: "rider";
        staff: "staff";
    }>;
    staffRole: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
    invitedById: z.ZodUUID;
    createdAt: z.ZodDate;
    expiresAt: z.ZodDate;
    acceptedAt: z.ZodNullable<z.ZodDate>;
    revokedAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strict>;
declare const listInvitationsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        email: z.ZodString;
        role: z.ZodEnum<{
            customer: "customer";
            rider: "rider";
            staff: "staff";
        }>;
        staffRole: z.ZodNullable<z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>>;
        invitedById: z.ZodUUID;
        createdAt: z.ZodDate;
        expiresAt: z.ZodDate;
        acceptedAt: z.ZodNullable<z.ZodDate>;
        revokedAt: z.ZodNullable<z.ZodDate>;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const acceptInvitationInput: z.ZodObject<{
    transport: z.ZodDefault<z.ZodEnum<{
        token: "token";
        cookie: "cookie";
    }>>;
    deviceName: z.ZodOptional<z.ZodString>;
    secondFactor: z.ZodOptional<z.ZodString>;
    token: z.ZodString;
    name: z.ZodString;
    password: z.ZodString;
    phone: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type CreateInvitationInput = z.output<typeof createInvitationInput>;
type ListInvitationsInput = z.output<typeof listInvitationsInput>;
type InvitationOutput = z.output<typeof invitationOutput>;
type AcceptInvitationInput = z.output<typeof acceptInvitationInput>;

declare const sendLoginCodeInput: z.ZodObject<{
    email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodEmail>>;
    phone: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const loginWithCodeInput: z.ZodObject<{
    transport: z.ZodDefault<z.ZodEnum<{
        token: "token";
        cookie: "cookie";
    }>>;
    deviceName: z.ZodOptional<z.ZodString>;
    secondFactor: z.ZodOptional<z.ZodString>;
    code: z.ZodString;
    email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodEmail>>;
    phone: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type SendLoginCodeInput = z.output<typeof sendLoginCodeInput>;
type LoginWithCodeInput = z.output<typeof loginWithCodeInput>;

declare const sendPasswordResetInput: z.ZodObject<{
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
}, z.core.$strict>;
declare const resetPasswordInput: z.ZodObject<{
    email: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodEmail>>;
    code: z.ZodOptional<z.ZodString>;
    token: z.ZodOptional<z.ZodString>;
    newPassword: z.ZodString;
}, z.core.$strict>;
type SendPasswordResetInput = z.output<typeof sendPasswordResetInput>;
type ResetPasswordInput = z.output<typeof resetPasswordInput>;

declare const registerInput: z.ZodObject<{
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    password: z.ZodString;
    name: z.ZodString;
    phone: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const confirmRegistrationInput: z.ZodObject<{
    transport: z.ZodDefault<z.ZodEnum<{
        token: "token";
        cookie: "cookie";
    }>>;
    deviceName: z.ZodOptional<z.ZodString>;
    secondFactor: z.ZodOptional<z.ZodString>;
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    code: z.ZodString;
}, z.core.$strict>;
type RegisterInput = z.infer<typeof registerInput>;
type ConfirmRegistrationInput = z.output<typeof confirmRegistrationInput>;

declare const refreshInput: z.ZodObject<{
    refreshToken: z.ZodString;
}, z.core.$strict>;
declare const logoutInput: z.ZodObject<{
    refreshToken: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const stepUpInput: z.ZodObject<{
    password: z.ZodOptional<z.ZodString>;
    secondFactor: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const revokeSessionInput: z.ZodObject<{
    sessionId: z.ZodUUID;
}, z.core.$strict>;
declare const revokeOthersOutput: z.ZodObject<{
    revoked: z.ZodInt;
}, z.core.$strict>;
declare const sessionOutput: z.ZodObject<{
    id: z.ZodUUID;
    kind: z.ZodEnum<{
        cookie: "cookie";
        token: "token";
    }>;
    deviceName: z.ZodString;
    ip: z.ZodString;
    createdAt: z.ZodDate;
    renewedAt: z.ZodDate;
    expiresAt: z.ZodDate;
    isCurrent: z.ZodBoolean;
}, z.core.$strict>;
type LogoutInput = z.output<typeof logoutInput>;
type StepUpInput = z.output<typeof stepUpInput>;
declare const listSessionsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            cookie: "cookie";
            token: "token";
        }>;
        deviceName: z.ZodString;
        ip: z.ZodString;
        createdAt: z.ZodDate;
        renewedAt: z.ZodDate;
        expiresAt: z.ZodDate;
        isCurrent: z.ZodBoolean;
    }, z.core.$strict>>;
}, z.core.$strict>;
type SessionOutput = z.output<typeof sessionOutput>;

declare const enrolTwoFactorOutput: z.ZodObject<{
    secret: z.ZodString;
    uri: z.ZodString;
}, z.core.$strict>;
declare const confirmTwoFactorInput: z.ZodObject<{
    code: z.ZodString;
}, z.core.$strict>;
declare const recoveryCodesOutput: z.ZodObject<{
    recoveryCodes: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
declare const disableTwoFactorInput: z.ZodObject<{
    code: z.ZodString;
}, z.core.$strict>;

/** Lines one cart may hold. */
declare const MAX_CART_LINES = 100;
declare const cartOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        productId: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        kind: z.ZodEnum<{
            weight: "weight";
            count: "count";
        }>;
        unitLabel: z.ZodString;
        quantity: z.ZodInt;
        unitPriceMinor: z.ZodInt;
        seenPriceMinor: z.ZodInt;
        lineTotalMinor: z.ZodInt;
        isAvailable: z.ZodBoolean;
    }, z.core.$strip>>;
    subtotalMinor: z.ZodInt;
    currency: z.ZodString;
}, z.core.$strip>;
type CartOutput = z.output<typeof cartOutput>;
declare const setItemInput: z.ZodObject<{
    sellUnitId: z.ZodUUID;
    quantity: z.ZodInt;
}, z.core.$strict>;
type SetItemInput = z.output<typeof setItemInput>;
declare const removeItemInput: z.ZodObject<{
    sellUnitId: z.ZodUUID;
}, z.core.$strict>;

/** Orders of the product list. */
declare const productSorts: readonly ["name", "price_asc", "price_desc", "newest"];
type ProductSort = (typeof productSorts)[number];
declare const categoryOutput: z.ZodObject<{
    id: z.ZodUUID;
    slug: z.ZodString;
    parentSlug: z.ZodNullable<z.ZodString>;
    name: z.ZodString;
    nameHi: z.ZodString;
    position: z.ZodInt;
}, z.core.$strip>;
declare const listCategoriesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        parentSlug: z.ZodNullable<z.ZodString>;
        name: z.ZodString;
        nameHi: z.ZodString;
        position: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const listProductsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    category: z.ZodOptional<z.ZodString>;
    minPriceMinor: z.ZodOptional<z.ZodInt>;
    maxPriceMinor: z.ZodOptional<z.ZodInt>;
    inStock: z.ZodOptional<z.ZodBoolean>;
    pincode: z.ZodOptional<z.ZodString>;
    sort: z.ZodDefault<z.ZodEnum<{
        name: "name";
        price_asc: "price_asc";
        price_desc: "price_desc";
        newest: "newest";
    }>>;
}, z.core.$strict>;
type ListProductsInput = z.output<typeof listProductsInput>;
declare const productSummary: z.ZodObject<{
    id: z.ZodUUID;
    slug: z.ZodString;
    name: z.ZodString;
    nameHi: z.ZodString;
    categorySlug: z.ZodString;
    categoryName: z.ZodString;
    imageKey: z.ZodNullable<z.ZodString>;
    unit: z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            weight: "weight";
            count: "count";
        }>;
        label: z.ZodString;
        currency: z.ZodString;
        stepGrams: z.ZodNullable<z.ZodInt>;
        minGrams: z.ZodNullable<z.ZodInt>;
        maxGrams: z.ZodNullable<z.ZodInt>;
        packGrams: z.ZodNullable<z.ZodInt>;
        priceMinor: z.ZodInt;
    }, z.core.$strip>;
    inStock: z.ZodBoolean;
}, z.core.$strip>;
type ProductSummary = z.output<typeof productSummary>;
declare const listProductsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        nameHi: z.ZodString;
        categorySlug: z.ZodString;
        categoryName: z.ZodString;
        imageKey: z.ZodNullable<z.ZodString>;
        unit: z.ZodObject<{
            id: z.ZodUUID;
            kind: z.ZodEnum<{
                weight: "weight";
                count: "count";
            }>;
            label: z.ZodString;
            currency: z.ZodString;
            stepGrams: z.ZodNullable<z.ZodInt>;
            minGrams: z.ZodNullable<z.ZodInt>;
            maxGrams: z.ZodNullable<z.ZodInt>;
            packGrams: z.ZodNullable<z.ZodInt>;
            priceMinor: z.ZodInt;
        }, z.core.$strip>;
        inStock: z.ZodBoolean;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
type ProductPage = z.output<typeof listProductsOutput>;
declare const getProductInput: z.ZodObject<{
    slug: z.ZodString;
    pincode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const productOutput: z.ZodObject<{
    name: z.ZodString;
    id: z.ZodUUID;
    slug: z.ZodString;
    nameHi: z.ZodString;
    inStock: z.ZodBoolean;
    categorySlug: z.ZodString;
    categoryName: z.ZodString;
    imageKey: z.ZodNullable<z.ZodString>;
    nameLocal: z.ZodString;
    description: z.ZodString;
    synonyms: z.ZodString;
    season: z.ZodString;
    shelfLifeDays: z.ZodInt;
    units: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            weight: "weight";
            count: "count";
        }>;
        label: z.ZodString;
        currency: z.ZodString;
        stepGrams: z.ZodNullable<z.ZodInt>;
        minGrams: z.ZodNullable<z.ZodInt>;
        maxGrams: z.ZodNullable<z.ZodInt>;
        packGrams: z.ZodNullable<z.ZodInt>;
        priceMinor: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ProductOutput = z.output<typeof productOutput>;
declare const searchInput: z.ZodObject<{
    query: z.ZodString;
    pincode: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const searchOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        nameHi: z.ZodString;
        categorySlug: z.ZodString;
        categoryName: z.ZodString;
        imageKey: z.ZodNullable<z.ZodString>;
        unit: z.ZodObject<{
            id: z.ZodUUID;
            kind: z.ZodEnum<{
                weight: "weight";
                count: "count";
            }>;
            label: z.ZodString;
            currency: z.ZodString;
            stepGrams: z.ZodNullable<z.ZodInt>;
            minGrams: z.ZodNullable<z.ZodInt>;
            maxGrams: z.ZodNullable<z.ZodInt>;
            packGrams: z.ZodNullable<z.ZodInt>;
            priceMinor: z.ZodInt;
        }, z.core.$strip>;
        inStock: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const createProductInput: z.ZodObject<{
    units: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            weight: "weight";
            count: "count";
        }>;
        label: z.ZodString;
        priceMinor: z.ZodInt;
        currency: z.ZodDefault<z.ZodString>;
        stepGrams: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        minGrams: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        maxGrams: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        packGrams: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    }, z.core.$strict>>;
    slug: z.ZodString;
    categorySlug: z.ZodString;
    name: z.ZodString;
    nameHi: z.ZodString;
    nameLocal: z.ZodDefault<z.ZodString>;
    description: z.ZodString;
    synonyms: z.ZodDefault<z.ZodString>;
    season: z.ZodDefault<z.ZodString>;
    shelfLifeDays: z.ZodInt;
    imageKey: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
type CreateProductInput = z.output<typeof createProductInput>;
declare const updateProductInput: z.ZodObject<{
    id: z.ZodUUID;
    name: z.ZodOptional<z.ZodString>;
    nameHi: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    shelfLifeDays: z.ZodOptional<z.ZodInt>;
    isActive: z.ZodOptional<z.ZodBoolean>;
    unitPrices: z.ZodOptional<z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        priceMinor: z.ZodInt;
    }, z.core.$strict>>>;
}, z.core.$strict>;
type UpdateProductInput = z.output<typeof updateProductInput>;
declare const setStockInput: z.ZodObject<{
    productId: z.ZodUUID;
    hubId: z.ZodUUID;
    onHand: z.ZodInt;
}, z.core.$strict>;
declare const stockItemOutput: z.ZodObject<{
    productId: z.ZodUUID;
    hubId: z.ZodUUID;
    measure: z.ZodEnum<{
        gram: "gram";
        piece: "piece";
    }>;
    onHand: z.ZodInt;
    reserved: z.ZodInt;
    available: z.ZodInt;
}, z.core.$strip>;
declare const managedProductOutput: z.ZodObject<{
    id: z.ZodUUID;
    slug: z.ZodString;
    name: z.ZodString;
    isActive: z.ZodBoolean;
    units: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        label: z.ZodString;
        priceMinor: z.ZodInt;
        currency: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;

declare const listDeliveriesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListDeliveriesInput = z.output<typeof listDeliveriesInput>;
declare const listDeliveriesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        orderId: z.ZodUUID;
        number: z.ZodString;
        packedAt: z.ZodDate;
        currency: z.ZodString;
        amountToCollectMinor: z.ZodInt;
        lineCount: z.ZodInt;
        note: z.ZodNullable<z.ZodString>;
        address: z.ZodObject<{
            recipientName: z.ZodString;
            phone: z.ZodString;
            line1: z.ZodString;
            line2: z.ZodNullable<z.ZodString>;
            landmark: z.ZodNullable<z.ZodString>;
            pincode: z.ZodString;
            areaName: z.ZodString;
            city: z.ZodString;
            state: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const deliverInput: z.ZodObject<{
    orderId: z.ZodUUID;
}, z.core.$strict>;
declare const deliverOutput: z.ZodObject<{
    orderId: z.ZodUUID;
    number: z.ZodString;
    deliveredAt: z.ZodDate;
}, z.core.$strip>;

declare const placeOrderInput: z.ZodObject<{
    addressId: z.ZodUUID;
    paymentMethod: z.ZodDefault<z.ZodEnum<{
        cash_on_delivery: "cash_on_delivery";
    }>>;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type PlaceOrderInput = z.output<typeof placeOrderInput>;
declare const orderAddressOutput: z.ZodObject<{
    recipientName: z.ZodString;
    phone: z.ZodString;
    line1: z.ZodString;
    line2: z.ZodNullable<z.ZodString>;
    landmark: z.ZodNullable<z.ZodString>;
    pincode: z.ZodString;
    areaName: z.ZodString;
    city: z.ZodString;
    state: z.ZodString;
}, z.core.$strip>;
declare const orderOutput: z.ZodObject<{
    id: z.ZodUUID;
    number: z.ZodString;
    status: z.ZodEnum<{
        placed: "placed";
        confirmed: "confirmed";
        packed: "packed";
        delivered: "delivered";
        cancelled: "cancelled";
    }>;
    currency: z.ZodString;
    totalMinor: z.ZodInt;
    createdAt: z.ZodDate;
    paymentMethod: z.ZodEnum<{
        cash_on_delivery: "cash_on_delivery";
    }>;
    subtotalMinor: z.ZodInt;
    deliveryFeeMinor: z.ZodInt;
    note: z.ZodNullable<z.ZodString>;
    cancelReason: z.ZodNullable<z.ZodEnum<{
        customer_request: "customer_request";
        out_of_stock: "out_of_stock";
        expired: "expired";
    }>>;
    hasInvoice: z.ZodBoolean;
    address: z.ZodObject<{
        recipientName: z.ZodString;
        phone: z.ZodString;
        line1: z.ZodString;
        line2: z.ZodNullable<z.ZodString>;
        landmark: z.ZodNullable<z.ZodString>;
        pincode: z.ZodString;
        areaName: z.ZodString;
        city: z.ZodString;
        state: z.ZodString;
    }, z.core.$strip>;
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        sellUnitId: z.ZodUUID;
        name: z.ZodString;
        kind: z.ZodEnum<{
            weight: "weight";
            count: "count";
        }>;
        unitLabel: z.ZodString;
        unitPriceMinor: z.ZodInt;
        quantity: z.ZodInt;
        packedQuantity: z.ZodNullable<z.ZodInt>;
        lineTotalMinor: z.ZodInt;
    }, z.core.$strip>>;
    events: z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            placed: "placed";
            confirmed: "confirmed";
            packed: "packed";
            delivered: "delivered";
            cancelled: "cancelled";
            invoiced: "invoiced";
        }>;
        occurredAt: z.ZodDate;
    }, z.core.$strip>>;
}, z.core.$strip>;
type OrderOutput = z.output<typeof orderOutput>;
declare const orderIdInput: z.ZodObject<{
    orderId: z.ZodUUID;
}, z.core.$strict>;
declare const watchOrderInput: z.ZodObject<{
    orderId: z.ZodUUID;
    lastEventId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type WatchOrderInput = z.output<typeof watchOrderInput>;
declare const orderProgressOutput: z.ZodObject<{
    type: z.ZodEnum<{
        placed: "placed";
        confirmed: "confirmed";
        packed: "packed";
        delivered: "delivered";
        cancelled: "cancelled";
        invoiced: "invoiced";
    }>;
    occurredAt: z.ZodDate;
    status: z.ZodEnum<{
        placed: "placed";
        confirmed: "confirmed";
        packed: "packed";
        delivered: "delivered";
        cancelled: "cancelled";
    }>;
}, z.core.$strip>;
type OrderProgress = z.output<typeof orderProgressOutput>;
declare const listOrdersInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    status: z.ZodOptional<z.ZodEnum<{
        placed: "placed";
        confirmed: "confirmed";
        packed: "packed";
        delivered: "delivered";
        cancelled: "cancelled";
    }>>;
}, z.core.$strict>;
type ListOrdersInput = z.output<typeof listOrdersInput>;
declare const listOrdersOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        number: z.ZodString;
        status: z.ZodEnum<{
            placed: "placed";
            confirmed: "confirmed";
            packed: "packed";
            delivered: "delivered";
            cancelled: "cancelled";
        }>;
        currency: z.ZodString;
        totalMinor: z.ZodInt;
        createdAt: z.ZodDate;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const adminListOrdersInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    status: z.ZodOptional<z.ZodEnum<{
        placed: "placed";
        confirmed: "confirmed";
        packed: "packed";
        delivered: "delivered";
        cancelled: "cancelled";
    }>>;
    hubId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type AdminListOrdersInput = z.output<typeof adminListOrdersInput>;
declare const adminListOrdersOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        number: z.ZodString;
        status: z.ZodEnum<{
            placed: "placed";
            confirmed: "confirmed";
            packed: "packed";
            delivered: "delivered";
            cancelled: "cancelled";
        }>;
        currency: z.ZodString;
        totalMinor: z.ZodInt;
        createdAt: z.ZodDate;
        hubCode: z.ZodString;
        customerName: z.ZodString;
        pincode: z.ZodString;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const invoiceUrlOutput: z.ZodObject<{
    url: z.ZodURL;
    expiresAt: z.ZodDate;
}, z.core.$strip>;

/** A scan or photo of a paper. */
declare const MAX_DOCUMENT_BYTES: number;
/** What a document may be. */
declare const documentTypes: readonly ["application/pdf", "image/jpeg", "image/png"];
type DocumentType = (typeof documentTypes)[number];
declare const createUploadInput: z.ZodObject<{
    kind: z.ZodEnum<{
        driving_licence: "driving_licence";
        identity: "identity";
        vehicle_registration: "vehicle_registration";
        insurance: "insurance";
    }>;
    contentType: z.ZodEnum<{
        "application/pdf": "application/pdf";
        "image/jpeg": "image/jpeg";
        "image/png": "image/png";
    }>;
    sizeBytes: z.ZodInt;
}, z.core.$strict>;
declare const documentReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const riderDocumentOutput: z.ZodObject<{
    id: z.ZodUUID;
    kind: z.ZodEnum<{
        driving_licence: "driving_licence";
        identity: "identity";
        vehicle_registration: "vehicle_registration";
        insurance: "insurance";
    }>;
    status: z.ZodEnum<{
        uploading: "uploading";
        submitted: "submitted";
        accepted: "accepted";
        rejected: "rejected";
    }>;
    contentType: z.ZodString;
    sizeBytes: z.ZodInt;
    createdAt: z.ZodDate;
    reviewedAt: z.ZodNullable<z.ZodDate>;
    rejectReason: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
declare const ownDocumentsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            driving_licence: "driving_licence";
            identity: "identity";
            vehicle_registration: "vehicle_registration";
            insurance: "insurance";
        }>;
        status: z.ZodEnum<{
            uploading: "uploading";
            submitted: "submitted";
            accepted: "accepted";
            rejected: "rejected";
        }>;
        contentType: z.ZodString;
        sizeBytes: z.ZodInt;
        createdAt: z.ZodDate;
        reviewedAt: z.ZodNullable<z.ZodDate>;
        rejectReason: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const createUploadOutput: z.ZodObject<{
    document: z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            driving_licence: "driving_licence";
            identity: "identity";
            vehicle_registration: "vehicle_registration";
            insurance: "insurance";
        }>;
        status: z.ZodEnum<{
            uploading: "uploading";
            submitted: "submitted";
            accepted: "accepted";
            rejected: "rejected";
        }>;
        contentType: z.ZodString;
        sizeBytes: z.ZodInt;
        createdAt: z.ZodDate;
        reviewedAt: z.ZodNullable<z.ZodDate>;
        rejectReason: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>;
    upload: z.ZodObject<{
        method: z.ZodLiteral<"PUT">;
        url: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
        expiresAt: z.ZodDate;
    }, z.core.$strict>;
}, z.core.$strict>;
declare const listDocumentsInput: z.ZodObject<{
    status: z.ZodDefault<z.ZodEnum<{
        uploading: "uploading";
        submitted: "submitted";
        accepted: "accepted";
        rejected: "rejected";
    }>>;
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const reviewedDocumentOutput: z.ZodObject<{
    rider: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>;
    id: z.ZodUUID;
    kind: z.ZodEnum<{
        driving_licence: "driving_licence";
        identity: "identity";
        vehicle_registration: "vehicle_registration";
        insurance: "insurance";
    }>;
    status: z.ZodEnum<{
        uploading: "uploading";
        submitted: "submitted";
        accepted: "accepted";
        rejected: "rejected";
    }>;
    contentType: z.ZodString;
    sizeBytes: z.ZodInt;
    createdAt: z.ZodDate;
    reviewedAt: z.ZodNullable<z.ZodDate>;
    rejectReason: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
declare const listDocumentsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        rider: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            driving_licence: "driving_licence";
            identity: "identity";
            vehicle_registration: "vehicle_registration";
            insurance: "insurance";
        }>;
        status: z.ZodEnum<{
            uploading: "uploading";
            submitted: "submitted";
            accepted: "accepted";
            rejected: "rejected";
        }>;
        contentType: z.ZodString;
        sizeBytes: z.ZodInt;
        createdAt: z.ZodDate;
        reviewedAt: z.ZodNullable<z.ZodDate>;
        rejectReason: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const documentUrlOutput: z.ZodObject<{
    url: z.ZodString;
    expiresAt: z.ZodDate;
}, z.core.$strict>;
declare const reviewDocumentInput: z.ZodObject<{
    id: z.ZodUUID;
    decision: z.ZodEnum<{
        accepted: "accepted";
        rejected: "rejected";
    }>;
    reason: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type CreateUploadInput = z.output<typeof createUploadInput>;
type CreateUploadOutput = z.output<typeof createUploadOutput>;
type RiderDocumentOutput = z.output<typeof riderDocumentOutput>;
type ListDocumentsInput = z.output<typeof listDocumentsInput>;
type ReviewedDocumentOutput = z.output<typeof reviewedDocumentOutput>;
type ReviewDocumentInput = z.output<typeof reviewDocumentInput>;

declare const settingsOutput: z.ZodObject<{
    adminAllowList: z.ZodArray<z.ZodUnion<readonly [z.ZodIPv4, z.ZodIPv6, z.ZodCIDRv4, z.ZodCIDRv6]>>;
    requireStaffTwoFactor: z.ZodBoolean;
}, z.core.$strip>;
/** What staff can change about the shop while it runs. */
type ShopSettings = z.output<typeof settingsOutput>;
declare const updateSettingsInput: z.ZodObject<{
    adminAllowList: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodIPv4, z.ZodIPv6, z.ZodCIDRv4, z.ZodCIDRv6]>>>;
    requireStaffTwoFactor: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
type UpdateSettingsInput = z.output<typeof updateSettingsInput>;

declare const createRoleInput: z.ZodObject<{
    name: z.ZodString;
    permissions: z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
    }>>;
}, z.core.$strict>;
declare const updateRoleInput: z.ZodObject<{
    id: z.ZodUUID;
    name: z.ZodOptional<z.ZodString>;
    permissions: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
    }>>>;
}, z.core.$strict>;
declare const deleteRoleInput: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const roleOutput: z.ZodObject<{
    id: z.ZodUUID;
    name: z.ZodString;
    permissions: z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
    }>>;
    isOwner: z.ZodBoolean;
}, z.core.$strict>;
declare const listRolesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
        permissions: z.ZodArray<z.ZodEnum<{
            "catalog:write": "catalog:write";
            "stock:write": "stock:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:refund": "orders:refund";
            "users:read": "users:read";
            "users:write": "users:write";
            "riders:verify": "riders:verify";
            "roles:write": "roles:write";
            "invitations:write": "invitations:write";
            "api-keys:write": "api-keys:write";
            "reports:read": "reports:read";
            "audit:read": "audit:read";
            "settings:write": "settings:write";
        }>>;
        isOwner: z.ZodBoolean;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const listUsersInput: z.ZodObject<{
    role: z.ZodOptional<z.ZodEnum<{
        customer: "customer";
        rider: "rider";
        staff: "staff";
    }>>;
    search: z.ZodOptional<z.ZodString>;
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const userReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const managedUserOutput: z.ZodObject<{
    id: z.ZodUUID;
    email: z.ZodString;
    name: z.ZodString;
    phone: z.ZodNullable<z.ZodString>;
    role: z.ZodEnum<{
        customer: "customer";
        rider: "rider";
        staff: "staff";
    }>;
    staffRole: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
    hasTwoFactor: z.ZodBoolean;
    disabledAt: z.ZodNullable<z.ZodDate>;
    createdAt: z.ZodDate;
}, z.core.$strict>;
declare const listUsersOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        email: z.ZodString;
        name: z.ZodString;
        phone: z.ZodNullable<z.ZodString>;
        role: z.ZodEnum<{
            customer: "customer";
            rider: "rider";
            staff: "staff";
        }>;
        staffRole: z.ZodNullable<z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>>;
        hasTwoFactor: z.ZodBoolean;
        disabledAt: z.ZodNullable<z.ZodDate>;
        createdAt: z.ZodDate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const setStaffRoleInput: z.ZodObject<{
    id: z.ZodUUID;
    staffRoleId: z.ZodNullable<z.ZodUUID>;
}, z.core.$strict>;
type CreateRoleInput = z.output<typeof createRoleInput>;
type UpdateRoleInput = z.output<typeof updateRoleInput>;
type RoleOutput = z.output<typeof roleOutput>;
type ListUsersInput = z.output<typeof listUsersInput>;
type ManagedUserOutput = z.output<typeof managedUserOutput>;
type SetStaffRoleInput = z.output<typeof setStaffRoleInput>;

export { MAX_ADDRESSES, MAX_CART_LINES, MAX_DOCUMENT_BYTES, acceptInvitationInput, addressListOutput, addressOutput, adminListOrdersInput, adminListOrdersOutput, apiKeyOutput, cartOutput, categoryOutput, changePasswordInput, checkPincodeInput, checkPincodeOutput, codeSentOutput, confirmEmailChangeInput, confirmRegistrationInput, confirmTwoFactorInput, createAddressInput, createApiKeyInput, createApiKeyOutput, createInvitationInput, createProductInput, createRoleInput, createUploadInput, createUploadOutput, currentPassword, deleteAddressInput, deleteRoleInput, deliverInput, deliverOutput, disableTwoFactorInput, documentReference, documentTypes, documentUrlOutput, email, enrolTwoFactorOutput, exportAuditInput, exportAuditOutput, exportOutput, getProductInput, invitationOutput, invoiceUrlOutput, linkToken, listApiCallsInput, listApiCallsOutput, listApiKeysInput, listApiKeysOutput, listAuditInput, listAuditOutput, listCategoriesOutput, listDeliveriesInput, listDeliveriesOutput, listDocumentsInput, listDocumentsOutput, listInvitationsInput, listInvitationsOutput, listOrdersInput, listOrdersOutput, listProductsInput, listProductsOutput, listRolesOutput, listSessionsOutput, listUsersInput, listUsersOutput, loginInput, loginWithCodeInput, logoutInput, managedProductOutput, managedUserOutput, newPassword, oneTimeCode, orderAddressOutput, orderIdInput, orderOutput, orderProgressOutput, ownDocumentsOutput, passwordInput, personName, placeOrderInput, productOutput, productSorts, productSummary, recoveryCodesOutput, refreshInput, registerInput, removeItemInput, requestExportOutput, resetPasswordInput, reviewDocumentInput, reviewedDocumentOutput, revokeApiKeyInput, revokeInvitationInput, revokeOthersOutput, revokeSessionInput, riderDocumentOutput, roleOutput, searchInput, searchOutput, sendEmailChangeInput, sendLoginCodeInput, sendPasswordResetInput, sendPhoneCodeInput, setItemInput, setStaffRoleInput, setStockInput, settingsOutput, signInOptions, signedInOutput, stepUpInput, stockItemOutput, tokensOutput, updateAddressInput, updateProductInput, updateProfileInput, updateRoleInput, updateSettingsInput, userOutput, userReference, verifyPhoneInput, watchOrderInput };
export type { AcceptInvitationInput, AddressOutput, AdminListOrdersInput, ApiKeyOutput, AuditEntryOutput, CartOutput, ChangePasswordInput, CheckPincodeInput, CheckPincodeOutput, ConfirmEmailChangeInput, ConfirmRegistrationInput, CreateAddressInput, CreateApiKeyInput, CreateInvitationInput, CreateProductInput, CreateRoleInput, CreateUploadInput, CreateUploadOutput, DeleteAddressInput, DocumentType, ExportAuditInput, InvitationOutput, ListApiCallsInput, ListApiCallsOutput, ListApiKeysInput, ListAuditInput, ListDeliveriesInput, ListDocumentsInput, ListInvitationsInput, ListOrdersInput, ListProductsInput, ListUsersInput, LoginInput, LoginWithCodeInput, LogoutInput, ManagedUserOutput, OrderOutput, OrderProgress, PasswordInput, PlaceOrderInput, ProductOutput, ProductPage, ProductSort, ProductSummary, RegisterInput, ResetPasswordInput, ReviewDocumentInput, ReviewedDocumentOutput, RiderDocumentOutput, RoleOutput, SendEmailChangeInput, SendLoginCodeInput, SendPasswordResetInput, SendPhoneCodeInput, SessionOutput, SetItemInput, SetStaffRoleInput, ShopSettings, SignInOptions, StepUpInput, Tokens, UpdateAddressInput, UpdateProductInput, UpdateProfileInput, UpdateRoleInput, UpdateSettingsInput, UserOutput, VerifyPhoneInput, WatchOrderInput };
