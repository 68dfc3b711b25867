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
        "productImage.created": "productImage.created";
        "productImage.submitted": "productImage.submitted";
        "productImage.reordered": "productImage.reordered";
        "productImage.deleted": "productImage.deleted";
        "product.scheduled": "product.scheduled";
        "product.deleted": "product.deleted";
        "product.restored": "product.restored";
        "rating.hidden": "rating.hidden";
        "rating.restored": "rating.restored";
        "stock.set": "stock.set";
        "slotTemplate.created": "slotTemplate.created";
        "slotTemplate.changed": "slotTemplate.changed";
        "slotException.set": "slotException.set";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
        "webhook.created": "webhook.created";
        "webhook.changed": "webhook.changed";
        "webhook.secretRotated": "webhook.secretRotated";
        "webhook.deleted": "webhook.deleted";
        "webhook.tested": "webhook.tested";
        "webhook.redelivered": "webhook.redelivered";
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
        "productImage.created": "productImage.created";
        "productImage.submitted": "productImage.submitted";
        "productImage.reordered": "productImage.reordered";
        "productImage.deleted": "productImage.deleted";
        "product.scheduled": "product.scheduled";
        "product.deleted": "product.deleted";
        "product.restored": "product.restored";
        "rating.hidden": "rating.hidden";
        "rating.restored": "rating.restored";
        "stock.set": "stock.set";
        "slotTemplate.created": "slotTemplate.created";
        "slotTemplate.changed": "slotTemplate.changed";
        "slotException.set": "slotException.set";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
        "webhook.created": "webhook.created";
        "webhook.changed": "webhook.changed";
        "webhook.secretRotated": "webhook.secretRotated";
        "webhook.deleted": "webhook.deleted";
        "webhook.tested": "webhook.tested";
        "webhook.redelivered": "webhook.redelivered";
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
        "productImage.created": "productImage.created";
        "productImage.submitted": "productImage.submitted";
        "productImage.reordered": "productImage.reordered";
        "productImage.deleted": "productImage.deleted";
        "product.scheduled": "product.scheduled";
        "product.deleted": "product.deleted";
        "product.restored": "product.restored";
        "rating.hidden": "rating.hidden";
        "rating.restored": "rating.restored";
        "stock.set": "stock.set";
        "slotTemplate.created": "slotTemplate.created";
        "slotTemplate.changed": "slotTemplate.changed";
        "slotException.set": "slotException.set";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
        "webhook.created": "webhook.created";
        "webhook.changed": "webhook.changed";
        "webhook.secretRotated": "webhook.secretRotated";
        "webhook.deleted": "webhook.deleted";
        "webhook.tested": "webhook.tested";
        "webhook.redelivered": "webhook.redelivered";
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
            "productImage.created": "productImage.created";
            "productImage.submitted": "productImage.submitted";
            "productImage.reordered": "productImage.reordered";
            "productImage.deleted": "productImage.deleted";
            "product.scheduled": "product.scheduled";
            "product.deleted": "product.deleted";
            "product.restored": "product.restored";
            "rating.hidden": "rating.hidden";
            "rating.restored": "rating.restored";
            "stock.set": "stock.set";
            "slotTemplate.created": "slotTemplate.created";
            "slotTemplate.changed": "slotTemplate.changed";
            "slotException.set": "slotException.set";
            "order.confirmed": "order.confirmed";
            "order.packed": "order.packed";
            "webhook.created": "webhook.created";
            "webhook.changed": "webhook.changed";
            "webhook.secretRotated": "webhook.secretRotated";
            "webhook.deleted": "webhook.deleted";
            "webhook.tested": "webhook.tested";
            "webhook.redelivered": "webhook.redelivered";
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
        "slots:write": "slots:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "ratings:moderate": "ratings:moderate";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
        "webhooks:write": "webhooks:write";
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
        "slots:write": "slots:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "ratings:moderate": "ratings:moderate";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
        "webhooks:write": "webhooks:write";
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
            "slots:write": "slots:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:refund": "orders:refund";
            "ratings:moderate": "ratings:moderate";
            "users:read": "users:read";
            "users:write": "users:write";
            "riders:verify": "riders:verify";
            "roles:write": "roles:write";
            "invitations:write": "invitations:write";
            "api-keys:write": "api-keys:write";
            "reports:read": "reports:read";
            "audit:read": "audit:read";
            "settings:write": "settings:write";
            "webhooks:write": "webhooks:write";
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
        "slots:write": "slots:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "ratings:moderate": "ratings:moderate";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
        "webhooks:write": "webhooks:write";
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
declare const secondFactor: z.ZodString;
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
        "slots:write": "slots:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "ratings:moderate": "ratings:moderate";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
        "webhooks:write": "webhooks:write";
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
            "slots:write": "slots:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:refund": "orders:refund";
            "ratings:moderate": "ratings:moderate";
            "users:read": "users:read";
            "users:write": "users:write";
            "riders:verify": "riders:verify";
            "roles:write": "roles:write";
            "invitations:write": "invitations:write";
            "api-keys:write": "api-keys:write";
            "reports:read": "reports:read";
            "audit:read": "audit:read";
            "settings:write": "settings:write";
            "webhooks:write": "webhooks:write";
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
    images: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        altText: z.ZodString;
        width: z.ZodInt;
        height: z.ZodInt;
        color: z.ZodString;
        sources: z.ZodArray<z.ZodObject<{
            width: z.ZodInt;
            format: z.ZodEnum<{
                avif: "avif";
                webp: "webp";
            }>;
            url: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
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
    rating: z.ZodNullable<z.ZodObject<{
        average: z.ZodNumber;
        count: z.ZodInt;
    }, z.core.$strip>>;
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
        images: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            altText: z.ZodString;
            width: z.ZodInt;
            height: z.ZodInt;
            color: z.ZodString;
            sources: z.ZodArray<z.ZodObject<{
                width: z.ZodInt;
                format: z.ZodEnum<{
                    avif: "avif";
                    webp: "webp";
                }>;
                url: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
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
        rating: z.ZodNullable<z.ZodObject<{
            average: z.ZodNumber;
            count: z.ZodInt;
        }, z.core.$strip>>;
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
    images: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        altText: z.ZodString;
        width: z.ZodInt;
        height: z.ZodInt;
        color: z.ZodString;
        sources: z.ZodArray<z.ZodObject<{
            width: z.ZodInt;
            format: z.ZodEnum<{
                avif: "avif";
                webp: "webp";
            }>;
            url: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    imageKey: z.ZodNullable<z.ZodString>;
    rating: z.ZodNullable<z.ZodObject<{
        average: z.ZodNumber;
        count: z.ZodInt;
    }, z.core.$strip>>;
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
        images: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            altText: z.ZodString;
            width: z.ZodInt;
            height: z.ZodInt;
            color: z.ZodString;
            sources: z.ZodArray<z.ZodObject<{
                width: z.ZodInt;
                format: z.ZodEnum<{
                    avif: "avif";
                    webp: "webp";
                }>;
                url: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
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
        rating: z.ZodNullable<z.ZodObject<{
            average: z.ZodNumber;
            count: z.ZodInt;
        }, z.core.$strip>>;
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
    publishAt: z.ZodNullable<z.ZodDate>;
    unpublishAt: z.ZodNullable<z.ZodDate>;
    deletedAt: z.ZodNullable<z.ZodDate>;
    units: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        label: z.ZodString;
        priceMinor: z.ZodInt;
        currency: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const productReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const scheduleProductInput: z.ZodObject<{
    id: z.ZodUUID;
    publishAt: z.ZodNullable<z.ZodDate>;
    unpublishAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strict>;
type ScheduleProductInput = z.output<typeof scheduleProductInput>;
declare const listManagedProductsInput: z.ZodObject<{
    state: z.ZodOptional<z.ZodEnum<{
        active: "active";
        inactive: "inactive";
        scheduled: "scheduled";
        deleted: "deleted";
    }>>;
    search: z.ZodOptional<z.ZodString>;
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListManagedProductsInput = z.output<typeof listManagedProductsInput>;
declare const listManagedProductsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        isActive: z.ZodBoolean;
        publishAt: z.ZodNullable<z.ZodDate>;
        unpublishAt: z.ZodNullable<z.ZodDate>;
        deletedAt: z.ZodNullable<z.ZodDate>;
        units: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            label: z.ZodString;
            priceMinor: z.ZodInt;
            currency: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
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
        slot: z.ZodNullable<z.ZodObject<{
            startsAt: z.ZodDate;
            endsAt: z.ZodDate;
        }, z.core.$strip>>;
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

/** What a camera's picture may weigh. */
declare const MAX_IMAGE_BYTES: number;
/** Most pictures of a product, in whatever state. */
declare const MAX_PRODUCT_IMAGES = 12;
/** What pictures may be uploaded as. */
declare const imageTypes: readonly ["image/jpeg", "image/png", "image/webp", "image/avif"];
type ImageType = (typeof imageTypes)[number];
/** A picture as the shop shows it. */
declare const shownImage: z.ZodObject<{
    id: z.ZodUUID;
    altText: z.ZodString;
    width: z.ZodInt;
    height: z.ZodInt;
    color: z.ZodString;
    sources: z.ZodArray<z.ZodObject<{
        width: z.ZodInt;
        format: z.ZodEnum<{
            avif: "avif";
            webp: "webp";
        }>;
        url: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ShownImageOutput = z.output<typeof shownImage>;
/** A picture as staff see it. */
declare const productImageOutput: z.ZodObject<{
    productId: z.ZodUUID;
    status: z.ZodEnum<{
        uploading: "uploading";
        processing: "processing";
        ready: "ready";
        refused: "refused";
    }>;
    contentType: z.ZodString;
    sizeBytes: z.ZodInt;
    width: z.ZodNullable<z.ZodInt>;
    height: z.ZodNullable<z.ZodInt>;
    color: z.ZodNullable<z.ZodString>;
    refuseReason: z.ZodNullable<z.ZodString>;
    createdAt: z.ZodDate;
    id: z.ZodUUID;
    altText: z.ZodString;
    sources: z.ZodArray<z.ZodObject<{
        width: z.ZodInt;
        format: z.ZodEnum<{
            avif: "avif";
            webp: "webp";
        }>;
        url: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ProductImageOutput = z.output<typeof productImageOutput>;
declare const productImagesInput: z.ZodObject<{
    productId: z.ZodUUID;
}, z.core.$strict>;
declare const productImagesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        productId: z.ZodUUID;
        status: z.ZodEnum<{
            uploading: "uploading";
            processing: "processing";
            ready: "ready";
            refused: "refused";
        }>;
        contentType: z.ZodString;
        sizeBytes: z.ZodInt;
        width: z.ZodNullable<z.ZodInt>;
        height: z.ZodNullable<z.ZodInt>;
        color: z.ZodNullable<z.ZodString>;
        refuseReason: z.ZodNullable<z.ZodString>;
        createdAt: z.ZodDate;
        id: z.ZodUUID;
        altText: z.ZodString;
        sources: z.ZodArray<z.ZodObject<{
            width: z.ZodInt;
            format: z.ZodEnum<{
                avif: "avif";
                webp: "webp";
            }>;
            url: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const createImageUploadInput: z.ZodObject<{
    productId: z.ZodUUID;
    contentType: z.ZodEnum<{
        "image/jpeg": "image/jpeg";
        "image/png": "image/png";
        "image/webp": "image/webp";
        "image/avif": "image/avif";
    }>;
    sizeBytes: z.ZodInt;
    altText: z.ZodString;
}, z.core.$strict>;
type CreateImageUploadInput = z.output<typeof createImageUploadInput>;
declare const createImageUploadOutput: z.ZodObject<{
    image: z.ZodObject<{
        productId: z.ZodUUID;
        status: z.ZodEnum<{
            uploading: "uploading";
            processing: "processing";
            ready: "ready";
            refused: "refused";
        }>;
        contentType: z.ZodString;
        sizeBytes: z.ZodInt;
        width: z.ZodNullable<z.ZodInt>;
        height: z.ZodNullable<z.ZodInt>;
        color: z.ZodNullable<z.ZodString>;
        refuseReason: z.ZodNullable<z.ZodString>;
        createdAt: z.ZodDate;
        id: z.ZodUUID;
        altText: z.ZodString;
        sources: z.ZodArray<z.ZodObject<{
            width: z.ZodInt;
            format: z.ZodEnum<{
                avif: "avif";
                webp: "webp";
            }>;
            url: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    upload: z.ZodObject<{
        method: z.ZodLiteral<"PUT">;
        url: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
        expiresAt: z.ZodDate;
    }, z.core.$strict>;
}, z.core.$strip>;
type CreateImageUploadOutput = z.output<typeof createImageUploadOutput>;
declare const productImageReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const reorderImagesInput: z.ZodObject<{
    productId: z.ZodUUID;
    imageIds: z.ZodArray<z.ZodUUID>;
}, z.core.$strict>;
type ReorderImagesInput = z.output<typeof reorderImagesInput>;

declare const placeOrderInput: z.ZodObject<{
    addressId: z.ZodUUID;
    slotId: z.ZodOptional<z.ZodUUID>;
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
    slot: z.ZodNullable<z.ZodObject<{
        startsAt: z.ZodDate;
        endsAt: z.ZodDate;
    }, z.core.$strip>>;
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
        slot: z.ZodNullable<z.ZodObject<{
            startsAt: z.ZodDate;
            endsAt: z.ZodDate;
        }, z.core.$strip>>;
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
    slotId: z.ZodOptional<z.ZodUUID>;
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
        slot: z.ZodNullable<z.ZodObject<{
            startsAt: z.ZodDate;
            endsAt: z.ZodDate;
        }, z.core.$strip>>;
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

/** Orders of a product's ratings. */
declare const ratingSorts: readonly ["newest", "highest"];
declare const listRatingsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    slug: z.ZodString;
    sort: z.ZodDefault<z.ZodEnum<{
        newest: "newest";
        highest: "highest";
    }>>;
}, z.core.$strict>;
declare const listRatingsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        stars: z.ZodInt;
        comment: z.ZodNullable<z.ZodString>;
        author: z.ZodNullable<z.ZodString>;
        ratedOn: z.ZodISODate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
    summary: z.ZodNullable<z.ZodObject<{
        average: z.ZodNumber;
        count: z.ZodInt;
        histogram: z.ZodArray<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const createRatingInput: z.ZodObject<{
    orderId: z.ZodUUID;
    productId: z.ZodUUID;
    stars: z.ZodInt;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
declare const updateRatingInput: z.ZodObject<{
    id: z.ZodUUID;
    stars: z.ZodOptional<z.ZodInt>;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
declare const ratingReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const listOwnRatingsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const ownRatingOutput: z.ZodObject<{
    id: z.ZodUUID;
    orderId: z.ZodUUID;
    orderNumber: z.ZodString;
    product: z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
    }, z.core.$strict>;
    stars: z.ZodInt;
    comment: z.ZodNullable<z.ZodString>;
    status: z.ZodEnum<{
        visible: "visible";
        hidden: "hidden";
    }>;
    createdAt: z.ZodDate;
    updatedAt: z.ZodDate;
}, z.core.$strict>;
declare const listOwnRatingsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        orderId: z.ZodUUID;
        orderNumber: z.ZodString;
        product: z.ZodObject<{
            id: z.ZodUUID;
            slug: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>;
        stars: z.ZodInt;
        comment: z.ZodNullable<z.ZodString>;
        status: z.ZodEnum<{
            visible: "visible";
            hidden: "hidden";
        }>;
        createdAt: z.ZodDate;
        updatedAt: z.ZodDate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const adminListRatingsInput: z.ZodObject<{
    status: z.ZodOptional<z.ZodEnum<{
        visible: "visible";
        hidden: "hidden";
    }>>;
    productId: z.ZodOptional<z.ZodUUID>;
    maxStars: z.ZodOptional<z.ZodInt>;
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const moderatedRatingOutput: z.ZodObject<{
    customer: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>;
    moderatedBy: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
    moderatedAt: z.ZodNullable<z.ZodDate>;
    moderationReason: z.ZodNullable<z.ZodString>;
    id: z.ZodUUID;
    orderId: z.ZodUUID;
    orderNumber: z.ZodString;
    product: z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
    }, z.core.$strict>;
    stars: z.ZodInt;
    comment: z.ZodNullable<z.ZodString>;
    status: z.ZodEnum<{
        visible: "visible";
        hidden: "hidden";
    }>;
    createdAt: z.ZodDate;
    updatedAt: z.ZodDate;
}, z.core.$strict>;
declare const adminListRatingsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        customer: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        moderatedBy: z.ZodNullable<z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>>;
        moderatedAt: z.ZodNullable<z.ZodDate>;
        moderationReason: z.ZodNullable<z.ZodString>;
        id: z.ZodUUID;
        orderId: z.ZodUUID;
        orderNumber: z.ZodString;
        product: z.ZodObject<{
            id: z.ZodUUID;
            slug: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>;
        stars: z.ZodInt;
        comment: z.ZodNullable<z.ZodString>;
        status: z.ZodEnum<{
            visible: "visible";
            hidden: "hidden";
        }>;
        createdAt: z.ZodDate;
        updatedAt: z.ZodDate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const hideRatingInput: z.ZodObject<{
    id: z.ZodUUID;
    reason: z.ZodString;
}, z.core.$strict>;
type ListRatingsInput = z.output<typeof listRatingsInput>;
type ListRatingsOutput = z.output<typeof listRatingsOutput>;
type CreateRatingInput = z.output<typeof createRatingInput>;
type UpdateRatingInput = z.output<typeof updateRatingInput>;
type ListOwnRatingsInput = z.output<typeof listOwnRatingsInput>;
type OwnRatingOutput = z.output<typeof ownRatingOutput>;
type AdminListRatingsInput = z.output<typeof adminListRatingsInput>;
type ModeratedRatingOutput = z.output<typeof moderatedRatingOutput>;
type HideRatingInput = z.output<typeof hideRatingInput>;

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

declare const slotTimesOutput: z.ZodObject<{
    startsAt: z.ZodDate;
    endsAt: z.ZodDate;
}, z.core.$strip>;
declare const seatsLeft: z.ZodEnum<{
    available: "available";
    few: "few";
    full: "full";
}>;
type SeatsLeft = z.output<typeof seatsLeft>;
declare const listSlotsInput: z.ZodObject<{
    pincode: z.ZodString;
}, z.core.$strict>;
type ListSlotsInput = z.output<typeof listSlotsInput>;
declare const listSlotsOutput: z.ZodObject<{
    timeZone: z.ZodString;
    items: z.ZodArray<z.ZodObject<{
        startsAt: z.ZodDate;
        endsAt: z.ZodDate;
        id: z.ZodUUID;
        date: z.ZodISODate;
        cutoffAt: z.ZodDate;
        seats: z.ZodEnum<{
            available: "available";
            few: "few";
            full: "full";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ListSlotsOutput = z.output<typeof listSlotsOutput>;
declare const slotTemplateOutput: z.ZodObject<{
    id: z.ZodUUID;
    hubId: z.ZodUUID;
    weekday: z.ZodInt;
    startMinute: z.ZodInt;
    endMinute: z.ZodInt;
    capacity: z.ZodInt;
    cutoffMinutes: z.ZodInt;
    isActive: z.ZodBoolean;
}, z.core.$strip>;
declare const listSlotTemplatesInput: z.ZodObject<{
    hubId: z.ZodUUID;
}, z.core.$strict>;
declare const listSlotTemplatesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        hubId: z.ZodUUID;
        weekday: z.ZodInt;
        startMinute: z.ZodInt;
        endMinute: z.ZodInt;
        capacity: z.ZodInt;
        cutoffMinutes: z.ZodInt;
        isActive: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const createSlotTemplateInput: z.ZodObject<{
    hubId: z.ZodUUID;
    weekday: z.ZodInt;
    startMinute: z.ZodInt;
    endMinute: z.ZodInt;
    capacity: z.ZodInt;
    cutoffMinutes: z.ZodInt;
}, z.core.$strict>;
type CreateSlotTemplateInput = z.output<typeof createSlotTemplateInput>;
declare const updateSlotTemplateInput: z.ZodObject<{
    id: z.ZodUUID;
    capacity: z.ZodOptional<z.ZodInt>;
    cutoffMinutes: z.ZodOptional<z.ZodInt>;
    isActive: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
type UpdateSlotTemplateInput = z.output<typeof updateSlotTemplateInput>;
declare const setSlotExceptionInput: z.ZodObject<{
    hubId: z.ZodUUID;
    date: z.ZodISODate;
    capacity: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
type SetSlotExceptionInput = z.output<typeof setSlotExceptionInput>;
declare const adminListSlotsInput: z.ZodObject<{
    hubId: z.ZodUUID;
    date: z.ZodISODate;
}, z.core.$strict>;
type AdminListSlotsInput = z.output<typeof adminListSlotsInput>;
declare const adminListSlotsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        startsAt: z.ZodDate;
        endsAt: z.ZodDate;
        id: z.ZodUUID;
        templateId: z.ZodUUID;
        cutoffAt: z.ZodDate;
        capacity: z.ZodInt;
        booked: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
type AdminListSlotsOutput = z.output<typeof adminListSlotsOutput>;

declare const createRoleInput: z.ZodObject<{
    name: z.ZodString;
    permissions: z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "slots:write": "slots:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "ratings:moderate": "ratings:moderate";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
        "webhooks:write": "webhooks:write";
    }>>;
}, z.core.$strict>;
declare const updateRoleInput: z.ZodObject<{
    id: z.ZodUUID;
    name: z.ZodOptional<z.ZodString>;
    permissions: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "catalog:write": "catalog:write";
        "stock:write": "stock:write";
        "slots:write": "slots:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "ratings:moderate": "ratings:moderate";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
        "webhooks:write": "webhooks:write";
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
        "slots:write": "slots:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:refund": "orders:refund";
        "ratings:moderate": "ratings:moderate";
        "users:read": "users:read";
        "users:write": "users:write";
        "riders:verify": "riders:verify";
        "roles:write": "roles:write";
        "invitations:write": "invitations:write";
        "api-keys:write": "api-keys:write";
        "reports:read": "reports:read";
        "audit:read": "audit:read";
        "settings:write": "settings:write";
        "webhooks:write": "webhooks:write";
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
            "slots:write": "slots:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:refund": "orders:refund";
            "ratings:moderate": "ratings:moderate";
            "users:read": "users:read";
            "users:write": "users:write";
            "riders:verify": "riders:verify";
            "roles:write": "roles:write";
            "invitations:write": "invitations:write";
            "api-keys:write": "api-keys:write";
            "reports:read": "reports:read";
            "audit:read": "audit:read";
            "settings:write": "settings:write";
            "webhooks:write": "webhooks:write";
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
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
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
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
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
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
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
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
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
            }>;
            hubId: z.ZodUUID;
            currency: z.ZodString;
            totalMinor: z.ZodInt;
            cancelReason: z.ZodNullable<z.ZodEnum<{
                customer_request: "customer_request";
                out_of_stock: "out_of_stock";
                expired: "expired";
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
/** What an event of this type tells. */
type WebhookData<Type extends WebhookEvent['type']> = Extract<WebhookEvent, {
    type: Type;
}>['data'];
/** Any event, as jobs and tables hold it. */
declare const webhookEvent: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
        }>;
        hubId: z.ZodUUID;
        currency: z.ZodString;
        totalMinor: z.ZodInt;
        cancelReason: z.ZodNullable<z.ZodEnum<{
            customer_request: "customer_request";
            out_of_stock: "out_of_stock";
            expired: "expired";
        }>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
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
        }>;
        hubId: z.ZodUUID;
        currency: z.ZodString;
        totalMinor: z.ZodInt;
        cancelReason: z.ZodNullable<z.ZodEnum<{
            customer_request: "customer_request";
            out_of_stock: "out_of_stock";
            expired: "expired";
        }>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
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
        }>;
        hubId: z.ZodUUID;
        currency: z.ZodString;
        totalMinor: z.ZodInt;
        cancelReason: z.ZodNullable<z.ZodEnum<{
            customer_request: "customer_request";
            out_of_stock: "out_of_stock";
            expired: "expired";
        }>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
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
        }>;
        hubId: z.ZodUUID;
        currency: z.ZodString;
        totalMinor: z.ZodInt;
        cancelReason: z.ZodNullable<z.ZodEnum<{
            customer_request: "customer_request";
            out_of_stock: "out_of_stock";
            expired: "expired";
        }>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
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
        }>;
        hubId: z.ZodUUID;
        currency: z.ZodString;
        totalMinor: z.ZodInt;
        cancelReason: z.ZodNullable<z.ZodEnum<{
            customer_request: "customer_request";
            out_of_stock: "out_of_stock";
            expired: "expired";
        }>>;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
    id: z.ZodUUID;
    type: z.ZodLiteral<"product.changed">;
    occurredAt: z.ZodISODateTime;
    data: z.ZodObject<{
        productId: z.ZodUUID;
        slug: z.ZodString;
        isActive: z.ZodBoolean;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
    id: z.ZodUUID;
    type: z.ZodLiteral<"endpoint.test">;
    occurredAt: z.ZodISODateTime;
    data: z.ZodObject<{
        message: z.ZodString;
    }, z.core.$strip>;
}, z.core.$strip>], "type">;
/** What an endpoint may listen to. */
declare const eventTypes: z.ZodArray<z.ZodEnum<{
    "order.placed": "order.placed";
    "order.confirmed": "order.confirmed";
    "order.packed": "order.packed";
    "order.delivered": "order.delivered";
    "order.cancelled": "order.cancelled";
    "product.changed": "product.changed";
}>>;

declare const webhookReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const listEndpointsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
declare const createEndpointInput: z.ZodObject<{
    url: z.ZodURL;
    description: z.ZodDefault<z.ZodString>;
    eventTypes: z.ZodArray<z.ZodEnum<{
        "order.placed": "order.placed";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
        "order.delivered": "order.delivered";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
    }>>;
}, z.core.$strict>;
declare const updateEndpointInput: z.ZodObject<{
    id: z.ZodUUID;
    url: z.ZodOptional<z.ZodURL>;
    description: z.ZodOptional<z.ZodString>;
    eventTypes: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "order.placed": "order.placed";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
        "order.delivered": "order.delivered";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
    }>>>;
    isEnabled: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
declare const webhookEndpointOutput: z.ZodObject<{
    id: z.ZodUUID;
    url: z.ZodString;
    description: z.ZodString;
    eventTypes: z.ZodArray<z.ZodEnum<{
        "order.placed": "order.placed";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
        "order.delivered": "order.delivered";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
    }>>;
    ownerId: z.ZodUUID;
    isEnabled: z.ZodBoolean;
    disabledReason: z.ZodNullable<z.ZodEnum<{
        staff: "staff";
        failing: "failing";
        gone: "gone";
    }>>;
    failingSince: z.ZodNullable<z.ZodDate>;
    previousSecretEndsAt: z.ZodNullable<z.ZodDate>;
    createdAt: z.ZodDate;
}, z.core.$strict>;
declare const listEndpointsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        url: z.ZodString;
        description: z.ZodString;
        eventTypes: z.ZodArray<z.ZodEnum<{
            "order.placed": "order.placed";
            "order.confirmed": "order.confirmed";
            "order.packed": "order.packed";
            "order.delivered": "order.delivered";
            "order.cancelled": "order.cancelled";
            "product.changed": "product.changed";
        }>>;
        ownerId: z.ZodUUID;
        isEnabled: z.ZodBoolean;
        disabledReason: z.ZodNullable<z.ZodEnum<{
            staff: "staff";
            failing: "failing";
            gone: "gone";
        }>>;
        failingSince: z.ZodNullable<z.ZodDate>;
        previousSecretEndsAt: z.ZodNullable<z.ZodDate>;
        createdAt: z.ZodDate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const endpointWithSecretOutput: z.ZodObject<{
    secret: z.ZodString;
    id: z.ZodUUID;
    url: z.ZodString;
    description: z.ZodString;
    eventTypes: z.ZodArray<z.ZodEnum<{
        "order.placed": "order.placed";
        "order.confirmed": "order.confirmed";
        "order.packed": "order.packed";
        "order.delivered": "order.delivered";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
    }>>;
    ownerId: z.ZodUUID;
    isEnabled: z.ZodBoolean;
    disabledReason: z.ZodNullable<z.ZodEnum<{
        staff: "staff";
        failing: "failing";
        gone: "gone";
    }>>;
    failingSince: z.ZodNullable<z.ZodDate>;
    previousSecretEndsAt: z.ZodNullable<z.ZodDate>;
    createdAt: z.ZodDate;
}, z.core.$strict>;
declare const listWebhookDeliveriesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    endpointId: z.ZodUUID;
    status: z.ZodOptional<z.ZodEnum<{
        pending: "pending";
        delivered: "delivered";
        failed: "failed";
    }>>;
}, z.core.$strict>;
declare const webhookDeliveryOutput: z.ZodObject<{
    id: z.ZodUUID;
    endpointId: z.ZodUUID;
    eventId: z.ZodUUID;
    type: z.ZodString;
    body: z.ZodString;
    status: z.ZodEnum<{
        pending: "pending";
        delivered: "delivered";
        failed: "failed";
    }>;
    attempts: z.ZodInt;
    lastStatus: z.ZodNullable<z.ZodInt>;
    lastError: z.ZodNullable<z.ZodString>;
    nextAttemptAt: z.ZodNullable<z.ZodDate>;
    deliveredAt: z.ZodNullable<z.ZodDate>;
    createdAt: z.ZodDate;
}, z.core.$strict>;
declare const listWebhookDeliveriesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        endpointId: z.ZodUUID;
        eventId: z.ZodUUID;
        type: z.ZodString;
        body: z.ZodString;
        status: z.ZodEnum<{
            pending: "pending";
            delivered: "delivered";
            failed: "failed";
        }>;
        attempts: z.ZodInt;
        lastStatus: z.ZodNullable<z.ZodInt>;
        lastError: z.ZodNullable<z.ZodString>;
        nextAttemptAt: z.ZodNullable<z.ZodDate>;
        deliveredAt: z.ZodNullable<z.ZodDate>;
        createdAt: z.ZodDate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
type CreateEndpointInput = z.output<typeof createEndpointInput>;
type UpdateEndpointInput = z.output<typeof updateEndpointInput>;
type ListEndpointsInput = z.output<typeof listEndpointsInput>;
type WebhookEndpointOutput = z.output<typeof webhookEndpointOutput>;
type EndpointWithSecretOutput = z.output<typeof endpointWithSecretOutput>;
type ListWebhookDeliveriesInput = z.output<typeof listWebhookDeliveriesInput>;
type WebhookDeliveryOutput = z.output<typeof webhookDeliveryOutput>;

export { MAX_ADDRESSES, MAX_CART_LINES, MAX_DOCUMENT_BYTES, MAX_IMAGE_BYTES, MAX_PRODUCT_IMAGES, acceptInvitationInput, addressListOutput, addressOutput, adminListOrdersInput, adminListOrdersOutput, adminListRatingsInput, adminListRatingsOutput, adminListSlotsInput, adminListSlotsOutput, apiKeyOutput, cartOutput, categoryOutput, changePasswordInput, checkPincodeInput, checkPincodeOutput, codeSentOutput, confirmEmailChangeInput, confirmRegistrationInput, confirmTwoFactorInput, createAddressInput, createApiKeyInput, createApiKeyOutput, createEndpointInput, createImageUploadInput, createImageUploadOutput, createInvitationInput, createProductInput, createRatingInput, createRoleInput, createSlotTemplateInput, createUploadInput, createUploadOutput, currentPassword, deleteAddressInput, deleteRoleInput, deliverInput, deliverOutput, disableTwoFactorInput, documentReference, documentTypes, documentUrlOutput, email, endpointWithSecretOutput, enrolTwoFactorOutput, eventTypes, exportAuditInput, exportAuditOutput, exportOutput, getProductInput, hideRatingInput, invitationOutput, invoiceUrlOutput, linkToken, listApiCallsInput, listApiCallsOutput, listApiKeysInput, listApiKeysOutput, listAuditInput, listAuditOutput, listCategoriesOutput, listDeliveriesInput, listDeliveriesOutput, listDocumentsInput, listDocumentsOutput, listEndpointsInput, listEndpointsOutput, listInvitationsInput, listInvitationsOutput, listManagedProductsInput, listManagedProductsOutput, listOrdersInput, listOrdersOutput, listOwnRatingsInput, listOwnRatingsOutput, listProductsInput, listProductsOutput, listRatingsInput, listRatingsOutput, listRolesOutput, listSessionsOutput, listSlotTemplatesInput, listSlotTemplatesOutput, listSlotsInput, listSlotsOutput, listUsersInput, listUsersOutput, listWebhookDeliveriesInput, listWebhookDeliveriesOutput, loginInput, loginWithCodeInput, logoutInput, managedProductOutput, managedUserOutput, moderatedRatingOutput, newPassword, oneTimeCode, orderAddressOutput, orderIdInput, orderOutput, orderProgressOutput, ownDocumentsOutput, ownRatingOutput, passwordInput, personName, placeOrderInput, productImageOutput, productImageReference, productImagesInput, productImagesOutput, productOutput, productReference, productSorts, productSummary, ratingReference, ratingSorts, recoveryCodesOutput, refreshInput, registerInput, removeItemInput, reorderImagesInput, requestExportOutput, resetPasswordInput, reviewDocumentInput, reviewedDocumentOutput, revokeApiKeyInput, revokeInvitationInput, revokeOthersOutput, revokeSessionInput, riderDocumentOutput, roleOutput, scheduleProductInput, searchInput, searchOutput, secondFactor, sendEmailChangeInput, sendLoginCodeInput, sendPasswordResetInput, sendPhoneCodeInput, setItemInput, setSlotExceptionInput, setStaffRoleInput, setStockInput, settingsOutput, shownImage, signInOptions, signedInOutput, slotTemplateOutput, slotTimesOutput, stepUpInput, stockItemOutput, tokensOutput, updateAddressInput, updateEndpointInput, updateProductInput, updateProfileInput, updateRatingInput, updateRoleInput, updateSettingsInput, updateSlotTemplateInput, userOutput, userReference, verifyPhoneInput, watchOrderInput, webhookDeliveryOutput, webhookEndpointOutput, webhookEvent, webhookEvents, webhookReference };
export type { AcceptInvitationInput, AddressOutput, AdminListOrdersInput, AdminListRatingsInput, AdminListSlotsInput, AdminListSlotsOutput, ApiKeyOutput, AuditEntryOutput, CartOutput, ChangePasswordInput, CheckPincodeInput, CheckPincodeOutput, ConfirmEmailChangeInput, ConfirmRegistrationInput, CreateAddressInput, CreateApiKeyInput, CreateEndpointInput, CreateImageUploadInput, CreateImageUploadOutput, CreateInvitationInput, CreateProductInput, CreateRatingInput, CreateRoleInput, CreateSlotTemplateInput, CreateUploadInput, CreateUploadOutput, DeleteAddressInput, DocumentType, EndpointWithSecretOutput, ExportAuditInput, HideRatingInput, ImageType, InvitationOutput, ListApiCallsInput, ListApiCallsOutput, ListApiKeysInput, ListAuditInput, ListDeliveriesInput, ListDocumentsInput, ListEndpointsInput, ListInvitationsInput, ListManagedProductsInput, ListOrdersInput, ListOwnRatingsInput, ListProductsInput, ListRatingsInput, ListRatingsOutput, ListSlotsInput, ListSlotsOutput, ListUsersInput, ListWebhookDeliveriesInput, LoginInput, LoginWithCodeInput, LogoutInput, ManagedUserOutput, ModeratedRatingOutput, OrderOutput, OrderProgress, OwnRatingOutput, PasswordInput, PlaceOrderInput, ProductImageOutput, ProductOutput, ProductPage, ProductSort, ProductSummary, RegisterInput, ReorderImagesInput, ResetPasswordInput, ReviewDocumentInput, ReviewedDocumentOutput, RiderDocumentOutput, RoleOutput, ScheduleProductInput, SeatsLeft, SendEmailChangeInput, SendLoginCodeInput, SendPasswordResetInput, SendPhoneCodeInput, SessionOutput, SetItemInput, SetSlotExceptionInput, SetStaffRoleInput, ShopSettings, ShownImageOutput, SignInOptions, StepUpInput, Tokens, UpdateAddressInput, UpdateEndpointInput, UpdateProductInput, UpdateProfileInput, UpdateRatingInput, UpdateRoleInput, UpdateSettingsInput, UpdateSlotTemplateInput, UserOutput, VerifyPhoneInput, WatchOrderInput, WebhookData, WebhookDeliveryOutput, WebhookEndpointOutput, WebhookEvent };
