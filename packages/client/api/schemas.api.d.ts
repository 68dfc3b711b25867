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
declare const deleteAccountInput: z.ZodObject<{
    password: z.ZodString;
    forfeitWallet: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
type DeleteAccountInput = z.output<typeof deleteAccountInput>;
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
        "category.created": "category.created";
        "category.changed": "category.changed";
        "category.moved": "category.moved";
        "category.reordered": "category.reordered";
        "featuredList.created": "featuredList.created";
        "featuredList.changed": "featuredList.changed";
        "featuredList.reordered": "featuredList.reordered";
        "featuredList.deleted": "featuredList.deleted";
        "productExport.created": "productExport.created";
        "productImport.created": "productImport.created";
        "productImport.submitted": "productImport.submitted";
        "productImport.cancelled": "productImport.cancelled";
        "product.created": "product.created";
        "product.changed": "product.changed";
        "price.scheduled": "price.scheduled";
        "price.cancelled": "price.cancelled";
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
        "stock.received": "stock.received";
        "stock.adjusted": "stock.adjusted";
        "stock.wasted": "stock.wasted";
        "stock.returned": "stock.returned";
        "stock.thresholdsSet": "stock.thresholdsSet";
        "stockCount.started": "stockCount.started";
        "stockCount.entered": "stockCount.entered";
        "stockCount.closed": "stockCount.closed";
        "stockCount.cancelled": "stockCount.cancelled";
        "stockAlert.acknowledged": "stockAlert.acknowledged";
        "deliveryRule.set": "deliveryRule.set";
        "order.refunded": "order.refunded";
        "wallet.credited": "wallet.credited";
        "payment.writtenOff": "payment.writtenOff";
        "payment.differenceResolved": "payment.differenceResolved";
        "promotion.created": "promotion.created";
        "promotion.changed": "promotion.changed";
        "slotTemplate.created": "slotTemplate.created";
        "slotTemplate.changed": "slotTemplate.changed";
        "slotException.set": "slotException.set";
        "order.confirmed": "order.confirmed";
        "order.packing": "order.packing";
        "order.packed": "order.packed";
        "deliveryRun.planned": "deliveryRun.planned";
        "deliveryRun.reassigned": "deliveryRun.reassigned";
        "deliveryRun.stopMoved": "deliveryRun.stopMoved";
        "delivery.rescheduled": "delivery.rescheduled";
        "riderSettlement.confirmed": "riderSettlement.confirmed";
        "riderRating.hidden": "riderRating.hidden";
        "riderRating.restored": "riderRating.restored";
        "order.cancelled": "order.cancelled";
        "order.returned": "order.returned";
        "order.refusedReceived": "order.refusedReceived";
        "issue.assigned": "issue.assigned";
        "issue.resolved": "issue.resolved";
        "issue.rejected": "issue.rejected";
        "customerNote.created": "customerNote.created";
        "customerNote.deleted": "customerNote.deleted";
        "report.exported": "report.exported";
        "subscriptionCycle.rerun": "subscriptionCycle.rerun";
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
        "category.created": "category.created";
        "category.changed": "category.changed";
        "category.moved": "category.moved";
        "category.reordered": "category.reordered";
        "featuredList.created": "featuredList.created";
        "featuredList.changed": "featuredList.changed";
        "featuredList.reordered": "featuredList.reordered";
        "featuredList.deleted": "featuredList.deleted";
        "productExport.created": "productExport.created";
        "productImport.created": "productImport.created";
        "productImport.submitted": "productImport.submitted";
        "productImport.cancelled": "productImport.cancelled";
        "product.created": "product.created";
        "product.changed": "product.changed";
        "price.scheduled": "price.scheduled";
        "price.cancelled": "price.cancelled";
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
        "stock.received": "stock.received";
        "stock.adjusted": "stock.adjusted";
        "stock.wasted": "stock.wasted";
        "stock.returned": "stock.returned";
        "stock.thresholdsSet": "stock.thresholdsSet";
        "stockCount.started": "stockCount.started";
        "stockCount.entered": "stockCount.entered";
        "stockCount.closed": "stockCount.closed";
        "stockCount.cancelled": "stockCount.cancelled";
        "stockAlert.acknowledged": "stockAlert.acknowledged";
        "deliveryRule.set": "deliveryRule.set";
        "order.refunded": "order.refunded";
        "wallet.credited": "wallet.credited";
        "payment.writtenOff": "payment.writtenOff";
        "payment.differenceResolved": "payment.differenceResolved";
        "promotion.created": "promotion.created";
        "promotion.changed": "promotion.changed";
        "slotTemplate.created": "slotTemplate.created";
        "slotTemplate.changed": "slotTemplate.changed";
        "slotException.set": "slotException.set";
        "order.confirmed": "order.confirmed";
        "order.packing": "order.packing";
        "order.packed": "order.packed";
        "deliveryRun.planned": "deliveryRun.planned";
        "deliveryRun.reassigned": "deliveryRun.reassigned";
        "deliveryRun.stopMoved": "deliveryRun.stopMoved";
        "delivery.rescheduled": "delivery.rescheduled";
        "riderSettlement.confirmed": "riderSettlement.confirmed";
        "riderRating.hidden": "riderRating.hidden";
        "riderRating.restored": "riderRating.restored";
        "order.cancelled": "order.cancelled";
        "order.returned": "order.returned";
        "order.refusedReceived": "order.refusedReceived";
        "issue.assigned": "issue.assigned";
        "issue.resolved": "issue.resolved";
        "issue.rejected": "issue.rejected";
        "customerNote.created": "customerNote.created";
        "customerNote.deleted": "customerNote.deleted";
        "report.exported": "report.exported";
        "subscriptionCycle.rerun": "subscriptionCycle.rerun";
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
        "category.created": "category.created";
        "category.changed": "category.changed";
        "category.moved": "category.moved";
        "category.reordered": "category.reordered";
        "featuredList.created": "featuredList.created";
        "featuredList.changed": "featuredList.changed";
        "featuredList.reordered": "featuredList.reordered";
        "featuredList.deleted": "featuredList.deleted";
        "productExport.created": "productExport.created";
        "productImport.created": "productImport.created";
        "productImport.submitted": "productImport.submitted";
        "productImport.cancelled": "productImport.cancelled";
        "product.created": "product.created";
        "product.changed": "product.changed";
        "price.scheduled": "price.scheduled";
        "price.cancelled": "price.cancelled";
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
        "stock.received": "stock.received";
        "stock.adjusted": "stock.adjusted";
        "stock.wasted": "stock.wasted";
        "stock.returned": "stock.returned";
        "stock.thresholdsSet": "stock.thresholdsSet";
        "stockCount.started": "stockCount.started";
        "stockCount.entered": "stockCount.entered";
        "stockCount.closed": "stockCount.closed";
        "stockCount.cancelled": "stockCount.cancelled";
        "stockAlert.acknowledged": "stockAlert.acknowledged";
        "deliveryRule.set": "deliveryRule.set";
        "order.refunded": "order.refunded";
        "wallet.credited": "wallet.credited";
        "payment.writtenOff": "payment.writtenOff";
        "payment.differenceResolved": "payment.differenceResolved";
        "promotion.created": "promotion.created";
        "promotion.changed": "promotion.changed";
        "slotTemplate.created": "slotTemplate.created";
        "slotTemplate.changed": "slotTemplate.changed";
        "slotException.set": "slotException.set";
        "order.confirmed": "order.confirmed";
        "order.packing": "order.packing";
        "order.packed": "order.packed";
        "deliveryRun.planned": "deliveryRun.planned";
        "deliveryRun.reassigned": "deliveryRun.reassigned";
        "deliveryRun.stopMoved": "deliveryRun.stopMoved";
        "delivery.rescheduled": "delivery.rescheduled";
        "riderSettlement.confirmed": "riderSettlement.confirmed";
        "riderRating.hidden": "riderRating.hidden";
        "riderRating.restored": "riderRating.restored";
        "order.cancelled": "order.cancelled";
        "order.returned": "order.returned";
        "order.refusedReceived": "order.refusedReceived";
        "issue.assigned": "issue.assigned";
        "issue.resolved": "issue.resolved";
        "issue.rejected": "issue.rejected";
        "customerNote.created": "customerNote.created";
        "customerNote.deleted": "customerNote.deleted";
        "report.exported": "report.exported";
        "subscriptionCycle.rerun": "subscriptionCycle.rerun";
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
            "category.created": "category.created";
            "category.changed": "category.changed";
            "category.moved": "category.moved";
            "category.reordered": "category.reordered";
            "featuredList.created": "featuredList.created";
            "featuredList.changed": "featuredList.changed";
            "featuredList.reordered": "featuredList.reordered";
            "featuredList.deleted": "featuredList.deleted";
            "productExport.created": "productExport.created";
            "productImport.created": "productImport.created";
            "productImport.submitted": "productImport.submitted";
            "productImport.cancelled": "productImport.cancelled";
            "product.created": "product.created";
            "product.changed": "product.changed";
            "price.scheduled": "price.scheduled";
            "price.cancelled": "price.cancelled";
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
            "stock.received": "stock.received";
            "stock.adjusted": "stock.adjusted";
            "stock.wasted": "stock.wasted";
            "stock.returned": "stock.returned";
            "stock.thresholdsSet": "stock.thresholdsSet";
            "stockCount.started": "stockCount.started";
            "stockCount.entered": "stockCount.entered";
            "stockCount.closed": "stockCount.closed";
            "stockCount.cancelled": "stockCount.cancelled";
            "stockAlert.acknowledged": "stockAlert.acknowledged";
            "deliveryRule.set": "deliveryRule.set";
            "order.refunded": "order.refunded";
            "wallet.credited": "wallet.credited";
            "payment.writtenOff": "payment.writtenOff";
            "payment.differenceResolved": "payment.differenceResolved";
            "promotion.created": "promotion.created";
            "promotion.changed": "promotion.changed";
            "slotTemplate.created": "slotTemplate.created";
            "slotTemplate.changed": "slotTemplate.changed";
            "slotException.set": "slotException.set";
            "order.confirmed": "order.confirmed";
            "order.packing": "order.packing";
            "order.packed": "order.packed";
            "deliveryRun.planned": "deliveryRun.planned";
            "deliveryRun.reassigned": "deliveryRun.reassigned";
            "deliveryRun.stopMoved": "deliveryRun.stopMoved";
            "delivery.rescheduled": "delivery.rescheduled";
            "riderSettlement.confirmed": "riderSettlement.confirmed";
            "riderRating.hidden": "riderRating.hidden";
            "riderRating.restored": "riderRating.restored";
            "order.cancelled": "order.cancelled";
            "order.returned": "order.returned";
            "order.refusedReceived": "order.refusedReceived";
            "issue.assigned": "issue.assigned";
            "issue.resolved": "issue.resolved";
            "issue.rejected": "issue.rejected";
            "customerNote.created": "customerNote.created";
            "customerNote.deleted": "customerNote.deleted";
            "report.exported": "report.exported";
            "subscriptionCycle.rerun": "subscriptionCycle.rerun";
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
        "promotions:write": "promotions:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:cancel": "orders:cancel";
        "support:write": "support:write";
        "orders:refund": "orders:refund";
        "deliveries:plan": "deliveries:plan";
        "deliveries:settle": "deliveries:settle";
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
        "promotions:write": "promotions:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:cancel": "orders:cancel";
        "support:write": "support:write";
        "orders:refund": "orders:refund";
        "deliveries:plan": "deliveries:plan";
        "deliveries:settle": "deliveries:settle";
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
            "promotions:write": "promotions:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:cancel": "orders:cancel";
            "support:write": "support:write";
            "orders:refund": "orders:refund";
            "deliveries:plan": "deliveries:plan";
            "deliveries:settle": "deliveries:settle";
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
        "promotions:write": "promotions:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:cancel": "orders:cancel";
        "support:write": "support:write";
        "orders:refund": "orders:refund";
        "deliveries:plan": "deliveries:plan";
        "deliveries:settle": "deliveries:settle";
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
        "promotions:write": "promotions:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:cancel": "orders:cancel";
        "support:write": "support:write";
        "orders:refund": "orders:refund";
        "deliveries:plan": "deliveries:plan";
        "deliveries:settle": "deliveries:settle";
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
            "promotions:write": "promotions:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:cancel": "orders:cancel";
            "support:write": "support:write";
            "orders:refund": "orders:refund";
            "deliveries:plan": "deliveries:plan";
            "deliveries:settle": "deliveries:settle";
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
/** Why a guest's line did not come over as it was. */
declare const mergeReasons: readonly ["summed", "capped", "not_sold", "cart_full"];
type MergeReason = (typeof mergeReasons)[number];
declare const createCartOutput: z.ZodObject<{
    token: z.ZodString;
    expiresAt: z.ZodDate;
}, z.core.$strip>;
type CreateCartOutput = z.output<typeof createCartOutput>;
declare const mergeCartOutput: z.ZodObject<{
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
    changes: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        name: z.ZodString;
        requested: z.ZodInt;
        quantity: z.ZodInt;
        reason: z.ZodEnum<{
            summed: "summed";
            capped: "capped";
            not_sold: "not_sold";
            cart_full: "cart_full";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type MergeCartOutput = z.output<typeof mergeCartOutput>;
declare const cartPlaceInput: z.ZodOptional<z.ZodObject<{
    pincode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>>;
type CartPlaceInput = z.output<typeof cartPlaceInput>;
declare const setItemInput: z.ZodObject<{
    sellUnitId: z.ZodUUID;
    quantity: z.ZodInt;
    pincode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type SetItemInput = z.output<typeof setItemInput>;
declare const removeItemInput: z.ZodObject<{
    sellUnitId: z.ZodUUID;
    pincode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type RemoveItemInput = z.output<typeof removeItemInput>;

/** Orders of the product list. */
declare const productSorts: readonly ["name", "price_asc", "price_desc", "newest"];
type ProductSort = (typeof productSorts)[number];
declare const categoryOutput: z.ZodObject<{
    id: z.ZodUUID;
    slug: z.ZodString;
    parentSlug: z.ZodNullable<z.ZodString>;
    name: z.ZodString;
    nameHi: z.ZodString;
    nameLocal: z.ZodString;
    position: z.ZodInt;
}, z.core.$strip>;
declare const listCategoriesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        parentSlug: z.ZodNullable<z.ZodString>;
        name: z.ZodString;
        nameHi: z.ZodString;
        nameLocal: z.ZodString;
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
    nameLocal: z.ZodString;
    seasonMonths: z.ZodArray<z.ZodInt>;
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
        compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
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
        nameLocal: z.ZodString;
        seasonMonths: z.ZodArray<z.ZodInt>;
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
            compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
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
    nameLocal: z.ZodString;
    inStock: z.ZodBoolean;
    categorySlug: z.ZodString;
    categoryName: z.ZodString;
    seasonMonths: z.ZodArray<z.ZodInt>;
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
    description: z.ZodString;
    synonyms: z.ZodString;
    season: z.ZodString;
    shelfLifeDays: z.ZodInt;
    storageTips: z.ZodString;
    nutrition: z.ZodNullable<z.ZodObject<{
        energyKj: z.ZodInt;
        fatG: z.ZodNumber;
        saturatesG: z.ZodNumber;
        carbohydrateG: z.ZodNumber;
        sugarsG: z.ZodNumber;
        fibreG: z.ZodNumber;
        proteinG: z.ZodNumber;
        saltG: z.ZodNumber;
    }, z.core.$strict>>;
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
        compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ProductOutput = z.output<typeof productOutput>;
declare const createProductInput: z.ZodObject<{
    units: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            weight: "weight";
            count: "count";
        }>;
        label: z.ZodString;
        priceMinor: z.ZodInt;
        compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
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
    storageTips: z.ZodDefault<z.ZodString>;
    nutrition: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        energyKj: z.ZodInt;
        fatG: z.ZodNumber;
        saturatesG: z.ZodNumber;
        carbohydrateG: z.ZodNumber;
        sugarsG: z.ZodNumber;
        fibreG: z.ZodNumber;
        proteinG: z.ZodNumber;
        saltG: z.ZodNumber;
    }, z.core.$strict>>>;
    imageKey: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
type CreateProductInput = z.output<typeof createProductInput>;
declare const updateProductInput: z.ZodObject<{
    id: z.ZodUUID;
    categorySlug: z.ZodOptional<z.ZodString>;
    name: z.ZodOptional<z.ZodString>;
    nameHi: z.ZodOptional<z.ZodString>;
    nameLocal: z.ZodOptional<z.ZodString>;
    synonyms: z.ZodOptional<z.ZodString>;
    season: z.ZodOptional<z.ZodString>;
    storageTips: z.ZodOptional<z.ZodString>;
    nutrition: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        energyKj: z.ZodInt;
        fatG: z.ZodNumber;
        saturatesG: z.ZodNumber;
        carbohydrateG: z.ZodNumber;
        sugarsG: z.ZodNumber;
        fibreG: z.ZodNumber;
        proteinG: z.ZodNumber;
        saltG: z.ZodNumber;
    }, z.core.$strict>>>;
    description: z.ZodOptional<z.ZodString>;
    shelfLifeDays: z.ZodOptional<z.ZodInt>;
    isActive: z.ZodOptional<z.ZodBoolean>;
    unitPrices: z.ZodOptional<z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        priceMinor: z.ZodInt;
        compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
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

/** Most categories of the shop. */
declare const MAX_CATEGORIES = 500;
/** Most levels of the tree. */
declare const MAX_CATEGORY_LEVELS = 5;
declare const managedCategoryOutput: z.ZodObject<{
    id: z.ZodUUID;
    slug: z.ZodString;
    parentSlug: z.ZodNullable<z.ZodString>;
    name: z.ZodString;
    nameHi: z.ZodString;
    nameLocal: z.ZodString;
    position: z.ZodInt;
    parentId: z.ZodNullable<z.ZodUUID>;
    isHidden: z.ZodBoolean;
    products: z.ZodInt;
}, z.core.$strip>;
type ManagedCategoryOutput = z.output<typeof managedCategoryOutput>;
declare const listManagedCategoriesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        parentSlug: z.ZodNullable<z.ZodString>;
        name: z.ZodString;
        nameHi: z.ZodString;
        nameLocal: z.ZodString;
        position: z.ZodInt;
        parentId: z.ZodNullable<z.ZodUUID>;
        isHidden: z.ZodBoolean;
        products: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const createCategoryInput: z.ZodObject<{
    slug: z.ZodString;
    parentId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
    name: z.ZodString;
    nameHi: z.ZodString;
    nameLocal: z.ZodDefault<z.ZodString>;
    isHidden: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
type CreateCategoryInput = z.output<typeof createCategoryInput>;
declare const updateCategoryInput: z.ZodObject<{
    id: z.ZodUUID;
    name: z.ZodOptional<z.ZodString>;
    nameHi: z.ZodOptional<z.ZodString>;
    nameLocal: z.ZodOptional<z.ZodString>;
    isHidden: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
type UpdateCategoryInput = z.output<typeof updateCategoryInput>;
declare const moveCategoryInput: z.ZodObject<{
    id: z.ZodUUID;
    parentId: z.ZodNullable<z.ZodUUID>;
}, z.core.$strict>;
type MoveCategoryInput = z.output<typeof moveCategoryInput>;
declare const reorderCategoriesInput: z.ZodObject<{
    parentId: z.ZodNullable<z.ZodUUID>;
    categoryIds: z.ZodArray<z.ZodUUID>;
}, z.core.$strict>;
type ReorderCategoriesInput = z.output<typeof reorderCategoriesInput>;

declare const schedulePriceInput: z.ZodObject<{
    sellUnitId: z.ZodUUID;
    hubId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
    priceMinor: z.ZodNullable<z.ZodInt>;
    compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    effectiveFrom: z.ZodOptional<z.ZodDate>;
}, z.core.$strict>;
type SchedulePriceInput = z.output<typeof schedulePriceInput>;
declare const priceEntryOutput: z.ZodObject<{
    id: z.ZodUUID;
    sellUnitId: z.ZodUUID;
    hubId: z.ZodNullable<z.ZodUUID>;
    priceMinor: z.ZodNullable<z.ZodInt>;
    compareAtMinor: z.ZodNullable<z.ZodInt>;
    effectiveFrom: z.ZodDate;
    isPlanned: z.ZodBoolean;
    createdBy: z.ZodNullable<z.ZodUUID>;
}, z.core.$strip>;
type PriceEntryOutput = z.output<typeof priceEntryOutput>;
declare const cancelPriceInput: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const listPricesInput: z.ZodObject<{
    sellUnitId: z.ZodUUID;
    hubId: z.ZodOptional<z.ZodUUID>;
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListPricesInput = z.output<typeof listPricesInput>;
declare const listPricesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        sellUnitId: z.ZodUUID;
        hubId: z.ZodNullable<z.ZodUUID>;
        priceMinor: z.ZodNullable<z.ZodInt>;
        compareAtMinor: z.ZodNullable<z.ZodInt>;
        effectiveFrom: z.ZodDate;
        isPlanned: z.ZodBoolean;
        createdBy: z.ZodNullable<z.ZodUUID>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;

declare const searchInput: z.ZodObject<{
    query: z.ZodString;
    pincode: z.ZodOptional<z.ZodString>;
    category: z.ZodOptional<z.ZodString>;
    minPriceMinor: z.ZodOptional<z.ZodInt>;
    maxPriceMinor: z.ZodOptional<z.ZodInt>;
    inStock: z.ZodOptional<z.ZodBoolean>;
    inSeason: z.ZodOptional<z.ZodBoolean>;
    withFacets: z.ZodOptional<z.ZodBoolean>;
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type SearchInput = z.output<typeof searchInput>;
declare const searchFacets: z.ZodObject<{
    categories: z.ZodArray<z.ZodObject<{
        slug: z.ZodString;
        name: z.ZodString;
        nameHi: z.ZodString;
        count: z.ZodInt;
    }, z.core.$strip>>;
    priceBands: z.ZodArray<z.ZodObject<{
        minPriceMinor: z.ZodInt;
        maxPriceMinor: z.ZodNullable<z.ZodInt>;
        count: z.ZodInt;
    }, z.core.$strip>>;
    inStock: z.ZodInt;
    inSeason: z.ZodInt;
    total: z.ZodInt;
    isComplete: z.ZodBoolean;
}, z.core.$strip>;
type SearchFacets = z.output<typeof searchFacets>;
declare const searchOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        nameHi: z.ZodString;
        nameLocal: z.ZodString;
        seasonMonths: z.ZodArray<z.ZodInt>;
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
            compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strip>;
        inStock: z.ZodBoolean;
        rating: z.ZodNullable<z.ZodObject<{
            average: z.ZodNumber;
            count: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
    facets: z.ZodNullable<z.ZodObject<{
        categories: z.ZodArray<z.ZodObject<{
            slug: z.ZodString;
            name: z.ZodString;
            nameHi: z.ZodString;
            count: z.ZodInt;
        }, z.core.$strip>>;
        priceBands: z.ZodArray<z.ZodObject<{
            minPriceMinor: z.ZodInt;
            maxPriceMinor: z.ZodNullable<z.ZodInt>;
            count: z.ZodInt;
        }, z.core.$strip>>;
        inStock: z.ZodInt;
        inSeason: z.ZodInt;
        total: z.ZodInt;
        isComplete: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
type SearchOutput = z.output<typeof searchOutput>;
declare const suggestInput: z.ZodObject<{
    query: z.ZodString;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type SuggestInput = z.output<typeof suggestInput>;
declare const suggestOutput: z.ZodObject<{
    correction: z.ZodNullable<z.ZodString>;
    items: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            category: "category";
            product: "product";
        }>;
        slug: z.ZodString;
        name: z.ZodString;
        nameHi: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
type SuggestOutput = z.output<typeof suggestOutput>;

declare const planRunsInput: z.ZodObject<{
    hubId: z.ZodUUID;
    slotId: z.ZodOptional<z.ZodUUID>;
    riders: z.ZodArray<z.ZodObject<{
        riderId: z.ZodUUID;
        capacity: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
type PlanRunsInput = z.output<typeof planRunsInput>;
declare const staffStopOutput: z.ZodObject<{
    id: z.ZodUUID;
    orderId: z.ZodUUID;
    number: z.ZodString;
    orderStatus: z.ZodEnum<{
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
    position: z.ZodInt;
    status: z.ZodEnum<{
        delivered: "delivered";
        partly_delivered: "partly_delivered";
        failed: "failed";
        pending: "pending";
        arrived: "arrived";
    }>;
    pincode: z.ZodString;
    areaName: z.ZodString;
    arrivedAt: z.ZodNullable<z.ZodDate>;
    endedAt: z.ZodNullable<z.ZodDate>;
    proof: z.ZodNullable<z.ZodEnum<{
        code: "code";
        photo: "photo";
    }>>;
    failReason: z.ZodNullable<z.ZodEnum<{
        nobody_home: "nobody_home";
        wrong_address: "wrong_address";
        unreachable: "unreachable";
        refused: "refused";
        no_money: "no_money";
        damaged: "damaged";
        other: "other";
    }>>;
    failNote: z.ZodNullable<z.ZodString>;
    cashDueMinor: z.ZodNullable<z.ZodInt>;
    cashCollectedMinor: z.ZodNullable<z.ZodInt>;
    cashDifferenceReason: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
declare const staffRunOutput: z.ZodObject<{
    id: z.ZodUUID;
    hubId: z.ZodUUID;
    date: z.ZodISODate;
    slotId: z.ZodNullable<z.ZodUUID>;
    slot: z.ZodNullable<z.ZodObject<{
        startsAt: z.ZodDate;
        endsAt: z.ZodDate;
    }, z.core.$strip>>;
    rider: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>;
    status: z.ZodEnum<{
        planned: "planned";
        started: "started";
        finished: "finished";
    }>;
    capacity: z.ZodInt;
    startedAt: z.ZodNullable<z.ZodDate>;
    finishedAt: z.ZodNullable<z.ZodDate>;
    stops: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        orderId: z.ZodUUID;
        number: z.ZodString;
        orderStatus: z.ZodEnum<{
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
        position: z.ZodInt;
        status: z.ZodEnum<{
            delivered: "delivered";
            partly_delivered: "partly_delivered";
            failed: "failed";
            pending: "pending";
            arrived: "arrived";
        }>;
        pincode: z.ZodString;
        areaName: z.ZodString;
        arrivedAt: z.ZodNullable<z.ZodDate>;
        endedAt: z.ZodNullable<z.ZodDate>;
        proof: z.ZodNullable<z.ZodEnum<{
            code: "code";
            photo: "photo";
        }>>;
        failReason: z.ZodNullable<z.ZodEnum<{
            nobody_home: "nobody_home";
            wrong_address: "wrong_address";
            unreachable: "unreachable";
            refused: "refused";
            no_money: "no_money";
            damaged: "damaged";
            other: "other";
        }>>;
        failNote: z.ZodNullable<z.ZodString>;
        cashDueMinor: z.ZodNullable<z.ZodInt>;
        cashCollectedMinor: z.ZodNullable<z.ZodInt>;
        cashDifferenceReason: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
type StaffRunOutput = z.output<typeof staffRunOutput>;
declare const planRunsOutput: z.ZodObject<{
    runs: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        hubId: z.ZodUUID;
        date: z.ZodISODate;
        slotId: z.ZodNullable<z.ZodUUID>;
        slot: z.ZodNullable<z.ZodObject<{
            startsAt: z.ZodDate;
            endsAt: z.ZodDate;
        }, z.core.$strip>>;
        rider: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            planned: "planned";
            started: "started";
            finished: "finished";
        }>;
        capacity: z.ZodInt;
        startedAt: z.ZodNullable<z.ZodDate>;
        finishedAt: z.ZodNullable<z.ZodDate>;
        stops: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            orderId: z.ZodUUID;
            number: z.ZodString;
            orderStatus: z.ZodEnum<{
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
            position: z.ZodInt;
            status: z.ZodEnum<{
                delivered: "delivered";
                partly_delivered: "partly_delivered";
                failed: "failed";
                pending: "pending";
                arrived: "arrived";
            }>;
            pincode: z.ZodString;
            areaName: z.ZodString;
            arrivedAt: z.ZodNullable<z.ZodDate>;
            endedAt: z.ZodNullable<z.ZodDate>;
            proof: z.ZodNullable<z.ZodEnum<{
                code: "code";
                photo: "photo";
            }>>;
            failReason: z.ZodNullable<z.ZodEnum<{
                nobody_home: "nobody_home";
                wrong_address: "wrong_address";
                unreachable: "unreachable";
                refused: "refused";
                no_money: "no_money";
                damaged: "damaged";
                other: "other";
            }>>;
            failNote: z.ZodNullable<z.ZodString>;
            cashDueMinor: z.ZodNullable<z.ZodInt>;
            cashCollectedMinor: z.ZodNullable<z.ZodInt>;
            cashDifferenceReason: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    left: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
type PlanRunsOutput = z.output<typeof planRunsOutput>;
declare const listRunsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    hubId: z.ZodOptional<z.ZodUUID>;
    date: z.ZodOptional<z.ZodISODate>;
    slotId: z.ZodOptional<z.ZodUUID>;
    riderId: z.ZodOptional<z.ZodUUID>;
    status: z.ZodOptional<z.ZodEnum<{
        planned: "planned";
        started: "started";
        finished: "finished";
    }>>;
}, z.core.$strict>;
type ListRunsInput = z.output<typeof listRunsInput>;
declare const listRunsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        hubId: z.ZodUUID;
        date: z.ZodISODate;
        slotId: z.ZodNullable<z.ZodUUID>;
        slot: z.ZodNullable<z.ZodObject<{
            startsAt: z.ZodDate;
            endsAt: z.ZodDate;
        }, z.core.$strip>>;
        rider: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            planned: "planned";
            started: "started";
            finished: "finished";
        }>;
        capacity: z.ZodInt;
        startedAt: z.ZodNullable<z.ZodDate>;
        finishedAt: z.ZodNullable<z.ZodDate>;
        stops: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            orderId: z.ZodUUID;
            number: z.ZodString;
            orderStatus: z.ZodEnum<{
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
            position: z.ZodInt;
            status: z.ZodEnum<{
                delivered: "delivered";
                partly_delivered: "partly_delivered";
                failed: "failed";
                pending: "pending";
                arrived: "arrived";
            }>;
            pincode: z.ZodString;
            areaName: z.ZodString;
            arrivedAt: z.ZodNullable<z.ZodDate>;
            endedAt: z.ZodNullable<z.ZodDate>;
            proof: z.ZodNullable<z.ZodEnum<{
                code: "code";
                photo: "photo";
            }>>;
            failReason: z.ZodNullable<z.ZodEnum<{
                nobody_home: "nobody_home";
                wrong_address: "wrong_address";
                unreachable: "unreachable";
                refused: "refused";
                no_money: "no_money";
                damaged: "damaged";
                other: "other";
            }>>;
            failNote: z.ZodNullable<z.ZodString>;
            cashDueMinor: z.ZodNullable<z.ZodInt>;
            cashCollectedMinor: z.ZodNullable<z.ZodInt>;
            cashDifferenceReason: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const assignRunInput: z.ZodObject<{
    runId: z.ZodUUID;
    riderId: z.ZodUUID;
    capacity: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
type AssignRunInput = z.output<typeof assignRunInput>;
declare const moveStopInput: z.ZodObject<{
    stopId: z.ZodUUID;
    runId: z.ZodOptional<z.ZodUUID>;
    position: z.ZodInt;
}, z.core.$strict>;
type MoveStopInput = z.output<typeof moveStopInput>;

declare const riderSettlementOutput: z.ZodObject<{
    collectedMinor: z.ZodInt;
    countedMinor: z.ZodNullable<z.ZodInt>;
    differenceReason: z.ZodNullable<z.ZodString>;
    createdAt: z.ZodDate;
    confirmedAt: z.ZodNullable<z.ZodDate>;
    id: z.ZodUUID;
    status: z.ZodEnum<{
        declared: "declared";
        confirmed: "confirmed";
    }>;
    currency: z.ZodString;
}, z.core.$strict>;
type RiderSettlementOutput = z.output<typeof riderSettlementOutput>;
declare const listOwnSettlementsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListOwnSettlementsInput = z.output<typeof listOwnSettlementsInput>;
declare const listOwnSettlementsOutput: z.ZodObject<{
    inHandMinor: z.ZodInt;
    items: z.ZodArray<z.ZodObject<{
        collectedMinor: z.ZodInt;
        countedMinor: z.ZodNullable<z.ZodInt>;
        differenceReason: z.ZodNullable<z.ZodString>;
        createdAt: z.ZodDate;
        confirmedAt: z.ZodNullable<z.ZodDate>;
        id: z.ZodUUID;
        status: z.ZodEnum<{
            declared: "declared";
            confirmed: "confirmed";
        }>;
        currency: z.ZodString;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
declare const staffSettlementOutput: z.ZodObject<{
    rider: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>;
    confirmedBy: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
    collectedMinor: z.ZodInt;
    countedMinor: z.ZodNullable<z.ZodInt>;
    differenceReason: z.ZodNullable<z.ZodString>;
    createdAt: z.ZodDate;
    confirmedAt: z.ZodNullable<z.ZodDate>;
    id: z.ZodUUID;
    status: z.ZodEnum<{
        declared: "declared";
        confirmed: "confirmed";
    }>;
    currency: z.ZodString;
}, z.core.$strict>;
type StaffSettlementOutput = z.output<typeof staffSettlementOutput>;
declare const listSettlementsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    status: z.ZodOptional<z.ZodEnum<{
        declared: "declared";
        confirmed: "confirmed";
    }>>;
    riderId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type ListSettlementsInput = z.output<typeof listSettlementsInput>;
declare const listSettlementsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        rider: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        confirmedBy: z.ZodNullable<z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>>;
        collectedMinor: z.ZodInt;
        countedMinor: z.ZodNullable<z.ZodInt>;
        differenceReason: z.ZodNullable<z.ZodString>;
        createdAt: z.ZodDate;
        confirmedAt: z.ZodNullable<z.ZodDate>;
        id: z.ZodUUID;
        status: z.ZodEnum<{
            declared: "declared";
            confirmed: "confirmed";
        }>;
        currency: z.ZodString;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const confirmSettlementInput: z.ZodObject<{
    settlementId: z.ZodUUID;
    countedMinor: z.ZodInt;
    differenceReason: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type ConfirmSettlementInput = z.output<typeof confirmSettlementInput>;

/** A photo of a phone. */
declare const MAX_PHOTO_BYTES: number;
/** What a photo may be. */
declare const photoTypes: readonly ["image/jpeg", "image/png", "image/webp"];
/** Wrong codes that a stop bears. */
declare const MAX_CODE_TRIES = 5;
declare const listOwnRunsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    status: z.ZodOptional<z.ZodEnum<{
        planned: "planned";
        started: "started";
        finished: "finished";
    }>>;
}, z.core.$strict>;
type ListOwnRunsInput = z.output<typeof listOwnRunsInput>;
declare const listOwnRunsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        hubName: z.ZodString;
        slot: z.ZodNullable<z.ZodObject<{
            startsAt: z.ZodDate;
            endsAt: z.ZodDate;
        }, z.core.$strip>>;
        startedAt: z.ZodNullable<z.ZodDate>;
        finishedAt: z.ZodNullable<z.ZodDate>;
        id: z.ZodUUID;
        date: z.ZodISODate;
        status: z.ZodEnum<{
            planned: "planned";
            started: "started";
            finished: "finished";
        }>;
        stopCount: z.ZodInt;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const runReference: z.ZodObject<{
    runId: z.ZodUUID;
}, z.core.$strict>;
declare const stopReference: z.ZodObject<{
    stopId: z.ZodUUID;
}, z.core.$strict>;
declare const riderRunOutput: z.ZodObject<{
    stops: z.ZodArray<z.ZodObject<{
        pincode: z.ZodString;
        areaName: z.ZodString;
        handover: z.ZodNullable<z.ZodObject<{
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
            note: z.ZodNullable<z.ZodString>;
            currency: z.ZodString;
            amountToCollectMinor: z.ZodInt;
            codeTriesLeft: z.ZodInt;
            items: z.ZodArray<z.ZodObject<{
                id: z.ZodUUID;
                name: z.ZodString;
                unitLabel: z.ZodString;
                packedQuantity: z.ZodNullable<z.ZodInt>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        id: z.ZodUUID;
        number: z.ZodString;
        position: z.ZodInt;
        status: z.ZodEnum<{
            pending: "pending";
            arrived: "arrived";
            delivered: "delivered";
            partly_delivered: "partly_delivered";
            failed: "failed";
        }>;
    }, z.core.$strict>>;
    hubName: z.ZodString;
    slot: z.ZodNullable<z.ZodObject<{
        startsAt: z.ZodDate;
        endsAt: z.ZodDate;
    }, z.core.$strip>>;
    startedAt: z.ZodNullable<z.ZodDate>;
    finishedAt: z.ZodNullable<z.ZodDate>;
    id: z.ZodUUID;
    date: z.ZodISODate;
    status: z.ZodEnum<{
        planned: "planned";
        started: "started";
        finished: "finished";
    }>;
    stopCount: z.ZodInt;
}, z.core.$strict>;
type RiderRunOutput = z.output<typeof riderRunOutput>;
declare const startRunOutput: z.ZodObject<{
    leftBehind: z.ZodArray<z.ZodString>;
    stops: z.ZodArray<z.ZodObject<{
        pincode: z.ZodString;
        areaName: z.ZodString;
        handover: z.ZodNullable<z.ZodObject<{
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
            note: z.ZodNullable<z.ZodString>;
            currency: z.ZodString;
            amountToCollectMinor: z.ZodInt;
            codeTriesLeft: z.ZodInt;
            items: z.ZodArray<z.ZodObject<{
                id: z.ZodUUID;
                name: z.ZodString;
                unitLabel: z.ZodString;
                packedQuantity: z.ZodNullable<z.ZodInt>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        id: z.ZodUUID;
        number: z.ZodString;
        position: z.ZodInt;
        status: z.ZodEnum<{
            pending: "pending";
            arrived: "arrived";
            delivered: "delivered";
            partly_delivered: "partly_delivered";
            failed: "failed";
        }>;
    }, z.core.$strict>>;
    hubName: z.ZodString;
    slot: z.ZodNullable<z.ZodObject<{
        startsAt: z.ZodDate;
        endsAt: z.ZodDate;
    }, z.core.$strip>>;
    startedAt: z.ZodNullable<z.ZodDate>;
    finishedAt: z.ZodNullable<z.ZodDate>;
    id: z.ZodUUID;
    date: z.ZodISODate;
    status: z.ZodEnum<{
        planned: "planned";
        started: "started";
        finished: "finished";
    }>;
    stopCount: z.ZodInt;
}, z.core.$strict>;
type StartRunOutput = z.output<typeof startRunOutput>;
declare const reportPositionInput: z.ZodObject<{
    runId: z.ZodUUID;
    latitude: z.ZodNumber;
    longitude: z.ZodNumber;
}, z.core.$strict>;
type ReportPositionInput = z.output<typeof reportPositionInput>;
declare const createPhotoUploadInput: z.ZodObject<{
    stopId: z.ZodUUID;
    contentType: z.ZodEnum<{
        "image/jpeg": "image/jpeg";
        "image/png": "image/png";
        "image/webp": "image/webp";
    }>;
    sizeBytes: z.ZodInt;
}, z.core.$strict>;
type CreatePhotoUploadInput = z.output<typeof createPhotoUploadInput>;
declare const createPhotoUploadOutput: z.ZodObject<{
    photoId: z.ZodUUID;
    upload: z.ZodObject<{
        method: z.ZodLiteral<"PUT">;
        url: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
        expiresAt: z.ZodDate;
    }, z.core.$strict>;
}, z.core.$strict>;
type CreatePhotoUploadOutput = z.output<typeof createPhotoUploadOutput>;
declare const deliverStopInput: z.ZodObject<{
    stopId: z.ZodUUID;
    code: z.ZodOptional<z.ZodString>;
    photoId: z.ZodOptional<z.ZodUUID>;
    refused: z.ZodDefault<z.ZodArray<z.ZodObject<{
        orderItemId: z.ZodUUID;
        quantity: z.ZodInt;
    }, z.core.$strict>>>;
    cashCollectedMinor: z.ZodOptional<z.ZodInt>;
    cashDifferenceReason: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type DeliverStopInput = z.output<typeof deliverStopInput>;
declare const failStopInput: z.ZodObject<{
    stopId: z.ZodUUID;
    reason: z.ZodEnum<{
        refused: "refused";
        nobody_home: "nobody_home";
        wrong_address: "wrong_address";
        unreachable: "unreachable";
        no_money: "no_money";
        damaged: "damaged";
        other: "other";
    }>;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type FailStopInput = z.output<typeof failStopInput>;
declare const riderStopEndOutput: z.ZodObject<{
    endedAt: z.ZodNullable<z.ZodDate>;
    cashDueMinor: z.ZodNullable<z.ZodInt>;
    cashCollectedMinor: z.ZodNullable<z.ZodInt>;
    runStatus: z.ZodEnum<{
        planned: "planned";
        started: "started";
        finished: "finished";
    }>;
    id: z.ZodUUID;
    number: z.ZodString;
    status: z.ZodEnum<{
        pending: "pending";
        arrived: "arrived";
        delivered: "delivered";
        partly_delivered: "partly_delivered";
        failed: "failed";
    }>;
}, z.core.$strict>;
type RiderStopEndOutput = z.output<typeof riderStopEndOutput>;
declare const stopPhotoOutput: z.ZodObject<{
    status: z.ZodEnum<{
        refused: "refused";
        uploading: "uploading";
        submitted: "submitted";
        kept: "kept";
    }>;
    url: z.ZodNullable<z.ZodString>;
    expiresAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strict>;

/** How often an order goes out before it stays in the hub. */
declare const MAX_ATTEMPTS = 3;
declare const deliveryReference: z.ZodObject<{
    orderId: z.ZodUUID;
}, z.core.$strict>;
declare const deliveryOutput: z.ZodObject<{
    orderId: z.ZodUUID;
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
    code: z.ZodNullable<z.ZodString>;
    rider: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$strict>>;
    attempts: z.ZodInt;
    attemptsLeft: z.ZodInt;
    failReason: z.ZodNullable<z.ZodEnum<{
        nobody_home: "nobody_home";
        wrong_address: "wrong_address";
        unreachable: "unreachable";
        refused: "refused";
        no_money: "no_money";
        damaged: "damaged";
        other: "other";
    }>>;
}, z.core.$strict>;
type DeliveryOutput = z.output<typeof deliveryOutput>;
declare const rescheduleInput: z.ZodObject<{
    orderId: z.ZodUUID;
    slotId: z.ZodUUID;
}, z.core.$strict>;
type RescheduleInput = z.output<typeof rescheduleInput>;
declare const trackInput: z.ZodObject<{
    orderId: z.ZodUUID;
    lastEventId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type TrackInput = z.output<typeof trackInput>;
declare const trackOutput: z.ZodObject<{
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
    event: z.ZodNullable<z.ZodObject<{
        type: z.ZodEnum<{
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
            invoiced: "invoiced";
        }>;
        occurredAt: z.ZodDate;
    }, z.core.$strict>>;
    courier: z.ZodNullable<z.ZodObject<{
        position: z.ZodNullable<z.ZodObject<{
            latitude: z.ZodNumber;
            longitude: z.ZodNumber;
            reportedAt: z.ZodDate;
        }, z.core.$strict>>;
        stopsAhead: z.ZodInt;
        arrival: z.ZodObject<{
            from: z.ZodDate;
            until: z.ZodDate;
        }, z.core.$strict>;
    }, z.core.$strict>>;
}, z.core.$strict>;
type TrackOutput = z.output<typeof trackOutput>;

/** Favourites that a customer may have. */
declare const MAX_FAVOURITES = 500;
declare const favouriteInput: z.ZodObject<{
    productId: z.ZodUUID;
}, z.core.$strict>;
declare const listFavouritesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    pincode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type ListFavouritesInput = z.output<typeof listFavouritesInput>;
declare const listFavouritesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        nameHi: z.ZodString;
        nameLocal: z.ZodString;
        seasonMonths: z.ZodArray<z.ZodInt>;
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
            compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strip>;
        inStock: z.ZodBoolean;
        rating: z.ZodNullable<z.ZodObject<{
            average: z.ZodNumber;
            count: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
type ListFavouritesOutput = z.output<typeof listFavouritesOutput>;
declare const buyAgainInput: z.ZodObject<{
    pincode: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type BuyAgainInput = z.output<typeof buyAgainInput>;
declare const buyAgainOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        nameHi: z.ZodString;
        nameLocal: z.ZodString;
        seasonMonths: z.ZodArray<z.ZodInt>;
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
            compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strip>;
        inStock: z.ZodBoolean;
        rating: z.ZodNullable<z.ZodObject<{
            average: z.ZodNumber;
            count: z.ZodInt;
        }, z.core.$strip>>;
        timesOrdered: z.ZodInt;
        lastOrderedAt: z.ZodDate;
    }, z.core.$strip>>;
}, z.core.$strip>;
type BuyAgainOutput = z.output<typeof buyAgainOutput>;

/** Most featured lists of the shop, shown or not. */
declare const MAX_FEATURED_LISTS = 20;
/** Most products of one list. */
declare const MAX_FEATURED_PRODUCTS = 24;
declare const listFeaturedInput: z.ZodObject<{
    pincode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type ListFeaturedInput = z.output<typeof listFeaturedInput>;
declare const listFeaturedOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        products: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            slug: z.ZodString;
            name: z.ZodString;
            nameHi: z.ZodString;
            nameLocal: z.ZodString;
            seasonMonths: z.ZodArray<z.ZodInt>;
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
                compareAtMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
            }, z.core.$strip>;
            inStock: z.ZodBoolean;
            rating: z.ZodNullable<z.ZodObject<{
                average: z.ZodNumber;
                count: z.ZodInt;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        title: z.ZodString;
        titleHi: z.ZodString;
        titleLocal: z.ZodString;
        id: z.ZodUUID;
        slug: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ListFeaturedOutput = z.output<typeof listFeaturedOutput>;
declare const featuredListOutput: z.ZodObject<{
    productIds: z.ZodArray<z.ZodUUID>;
    position: z.ZodInt;
    startsAt: z.ZodNullable<z.ZodDate>;
    endsAt: z.ZodNullable<z.ZodDate>;
    title: z.ZodString;
    titleHi: z.ZodString;
    titleLocal: z.ZodString;
    id: z.ZodUUID;
    slug: z.ZodString;
}, z.core.$strip>;
type FeaturedListOutput = z.output<typeof featuredListOutput>;
declare const listFeaturedListsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        productIds: z.ZodArray<z.ZodUUID>;
        position: z.ZodInt;
        startsAt: z.ZodNullable<z.ZodDate>;
        endsAt: z.ZodNullable<z.ZodDate>;
        title: z.ZodString;
        titleHi: z.ZodString;
        titleLocal: z.ZodString;
        id: z.ZodUUID;
        slug: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const createFeaturedListInput: z.ZodObject<{
    titleLocal: z.ZodDefault<z.ZodString>;
    startsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
    endsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
    productIds: z.ZodDefault<z.ZodArray<z.ZodUUID>>;
    title: z.ZodString;
    titleHi: z.ZodString;
    slug: z.ZodString;
}, z.core.$strict>;
type CreateFeaturedListInput = z.output<typeof createFeaturedListInput>;
declare const updateFeaturedListInput: z.ZodObject<{
    id: z.ZodUUID;
    title: z.ZodOptional<z.ZodString>;
    titleHi: z.ZodOptional<z.ZodString>;
    titleLocal: z.ZodOptional<z.ZodString>;
    startsAt: z.ZodOptional<z.ZodNullable<z.ZodDate>>;
    endsAt: z.ZodOptional<z.ZodNullable<z.ZodDate>>;
    productIds: z.ZodOptional<z.ZodArray<z.ZodUUID>>;
}, z.core.$strict>;
type UpdateFeaturedListInput = z.output<typeof updateFeaturedListInput>;
declare const reorderFeaturedListsInput: z.ZodObject<{
    listIds: z.ZodArray<z.ZodUUID>;
}, z.core.$strict>;
type ReorderFeaturedListsInput = z.output<typeof reorderFeaturedListsInput>;
declare const featuredListReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;

/** Ten tonnes, or ten million pieces. */
declare const MAX_MOVED = 10000000;
declare const lotOutput: z.ZodObject<{
    code: z.ZodNullable<z.ZodString>;
    receivedAt: z.ZodDate;
    expiresOn: z.ZodISODate;
    unitCostMinor: z.ZodNullable<z.ZodInt>;
    received: z.ZodInt;
    remaining: z.ZodInt;
    productId: z.ZodUUID;
    slug: z.ZodString;
    name: z.ZodString;
    measure: z.ZodEnum<{
        gram: "gram";
        piece: "piece";
    }>;
    id: z.ZodUUID;
}, z.core.$strip>;
type LotOutput = z.output<typeof lotOutput>;
declare const receiveLotInput: z.ZodObject<{
    hubId: z.ZodUUID;
    productId: z.ZodUUID;
    quantity: z.ZodInt;
    expiresOn: z.ZodOptional<z.ZodISODate>;
    unitCostMinor: z.ZodOptional<z.ZodInt>;
    code: z.ZodOptional<z.ZodString>;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type ReceiveLotInput = z.output<typeof receiveLotInput>;
declare const listLotsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    hubId: z.ZodUUID;
    productId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type ListLotsInput = z.output<typeof listLotsInput>;
declare const listLotsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        code: z.ZodNullable<z.ZodString>;
        receivedAt: z.ZodDate;
        expiresOn: z.ZodISODate;
        unitCostMinor: z.ZodNullable<z.ZodInt>;
        received: z.ZodInt;
        remaining: z.ZodInt;
        productId: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        measure: z.ZodEnum<{
            gram: "gram";
            piece: "piece";
        }>;
        id: z.ZodUUID;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const stockOutput: z.ZodObject<{
    onHand: z.ZodInt;
    reserved: z.ZodInt;
    available: z.ZodInt;
    expiring: z.ZodInt;
    expired: z.ZodInt;
    nextExpiresOn: z.ZodNullable<z.ZodISODate>;
    lowAt: z.ZodNullable<z.ZodInt>;
    expiringDays: z.ZodNullable<z.ZodInt>;
    productId: z.ZodUUID;
    slug: z.ZodString;
    name: z.ZodString;
    measure: z.ZodEnum<{
        gram: "gram";
        piece: "piece";
    }>;
    hubId: z.ZodUUID;
}, z.core.$strip>;
type StockOutput = z.output<typeof stockOutput>;
declare const listStockInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    hubId: z.ZodUUID;
    view: z.ZodDefault<z.ZodEnum<{
        expiring: "expiring";
        all: "all";
        low: "low";
        out: "out";
    }>>;
}, z.core.$strict>;
type ListStockInput = z.output<typeof listStockInput>;
declare const listStockOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        onHand: z.ZodInt;
        reserved: z.ZodInt;
        available: z.ZodInt;
        expiring: z.ZodInt;
        expired: z.ZodInt;
        nextExpiresOn: z.ZodNullable<z.ZodISODate>;
        lowAt: z.ZodNullable<z.ZodInt>;
        expiringDays: z.ZodNullable<z.ZodInt>;
        productId: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        measure: z.ZodEnum<{
            gram: "gram";
            piece: "piece";
        }>;
        hubId: z.ZodUUID;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const stockMovementOutput: z.ZodObject<{
    id: z.ZodUUID;
    type: z.ZodEnum<{
        receive: "receive";
        reserve: "reserve";
        release: "release";
        pick: "pick";
        short: "short";
        waste: "waste";
        adjust: "adjust";
        return: "return";
    }>;
    lotId: z.ZodNullable<z.ZodUUID>;
    onHandDelta: z.ZodInt;
    reservedDelta: z.ZodInt;
    reason: z.ZodNullable<z.ZodEnum<{
        expired: "expired";
        spoiled: "spoiled";
        damaged: "damaged";
        sample: "sample";
        unsellable: "unsellable";
        other: "other";
        counted: "counted";
        found: "found";
        missing: "missing";
        correction: "correction";
        imported: "imported";
        measure_changed: "measure_changed";
        packed_beyond_books: "packed_beyond_books";
    }>>;
    note: z.ZodNullable<z.ZodString>;
    causeKind: z.ZodEnum<{
        order: "order";
        staff: "staff";
        count: "count";
        import: "import";
        opening: "opening";
    }>;
    causeId: z.ZodNullable<z.ZodUUID>;
    actorId: z.ZodNullable<z.ZodUUID>;
    occurredAt: z.ZodDate;
}, z.core.$strip>;
declare const listStockMovementsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    hubId: z.ZodUUID;
    productId: z.ZodUUID;
    type: z.ZodOptional<z.ZodEnum<{
        receive: "receive";
        reserve: "reserve";
        release: "release";
        pick: "pick";
        short: "short";
        waste: "waste";
        adjust: "adjust";
        return: "return";
    }>>;
}, z.core.$strict>;
type ListStockMovementsInput = z.output<typeof listStockMovementsInput>;
declare const listStockMovementsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        type: z.ZodEnum<{
            receive: "receive";
            reserve: "reserve";
            release: "release";
            pick: "pick";
            short: "short";
            waste: "waste";
            adjust: "adjust";
            return: "return";
        }>;
        lotId: z.ZodNullable<z.ZodUUID>;
        onHandDelta: z.ZodInt;
        reservedDelta: z.ZodInt;
        reason: z.ZodNullable<z.ZodEnum<{
            expired: "expired";
            spoiled: "spoiled";
            damaged: "damaged";
            sample: "sample";
            unsellable: "unsellable";
            other: "other";
            counted: "counted";
            found: "found";
            missing: "missing";
            correction: "correction";
            imported: "imported";
            measure_changed: "measure_changed";
            packed_beyond_books: "packed_beyond_books";
        }>>;
        note: z.ZodNullable<z.ZodString>;
        causeKind: z.ZodEnum<{
            order: "order";
            staff: "staff";
            count: "count";
            import: "import";
            opening: "opening";
        }>;
        causeId: z.ZodNullable<z.ZodUUID>;
        actorId: z.ZodNullable<z.ZodUUID>;
        occurredAt: z.ZodDate;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const adjustStockInput: z.ZodObject<{
    hubId: z.ZodUUID;
    productId: z.ZodUUID;
    lotId: z.ZodOptional<z.ZodUUID>;
    delta: z.ZodInt;
    reason: z.ZodEnum<{
        counted: "counted";
        found: "found";
        missing: "missing";
        correction: "correction";
    }>;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type AdjustStockInput = z.output<typeof adjustStockInput>;
declare const recordWasteInput: z.ZodObject<{
    hubId: z.ZodUUID;
    productId: z.ZodUUID;
    lotId: z.ZodOptional<z.ZodUUID>;
    quantity: z.ZodInt;
    reason: z.ZodEnum<{
        expired: "expired";
        spoiled: "spoiled";
        damaged: "damaged";
        sample: "sample";
        unsellable: "unsellable";
        other: "other";
    }>;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type RecordWasteInput = z.output<typeof recordWasteInput>;
declare const returnStockInput: z.ZodObject<{
    orderId: z.ZodUUID;
    productId: z.ZodUUID;
    quantity: z.ZodInt;
    isSellable: z.ZodBoolean;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type ReturnStockInput = z.output<typeof returnStockInput>;
declare const setStockThresholdsInput: z.ZodObject<{
    hubId: z.ZodUUID;
    productId: z.ZodUUID;
    lowAt: z.ZodNullable<z.ZodInt>;
    expiringDays: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
type SetStockThresholdsInput = z.output<typeof setStockThresholdsInput>;

declare const stockAlertOutput: z.ZodObject<{
    id: z.ZodUUID;
    kind: z.ZodEnum<{
        low: "low";
        expiring: "expiring";
        expired: "expired";
    }>;
    hubId: z.ZodUUID;
    productId: z.ZodUUID;
    name: z.ZodString;
    measure: z.ZodEnum<{
        gram: "gram";
        piece: "piece";
    }>;
    lotId: z.ZodNullable<z.ZodUUID>;
    quantity: z.ZodInt;
    raisedAt: z.ZodDate;
    endedAt: z.ZodNullable<z.ZodDate>;
    acknowledgedAt: z.ZodNullable<z.ZodDate>;
    acknowledgedBy: z.ZodNullable<z.ZodUUID>;
}, z.core.$strip>;
type StockAlertOutput = z.output<typeof stockAlertOutput>;
declare const listStockAlertsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    hubId: z.ZodOptional<z.ZodUUID>;
    isOpen: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
type ListStockAlertsInput = z.output<typeof listStockAlertsInput>;
declare const listStockAlertsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            low: "low";
            expiring: "expiring";
            expired: "expired";
        }>;
        hubId: z.ZodUUID;
        productId: z.ZodUUID;
        name: z.ZodString;
        measure: z.ZodEnum<{
            gram: "gram";
            piece: "piece";
        }>;
        lotId: z.ZodNullable<z.ZodUUID>;
        quantity: z.ZodInt;
        raisedAt: z.ZodDate;
        endedAt: z.ZodNullable<z.ZodDate>;
        acknowledgedAt: z.ZodNullable<z.ZodDate>;
        acknowledgedBy: z.ZodNullable<z.ZodUUID>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const stockAlertReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;

declare const stockCountOutput: z.ZodObject<{
    id: z.ZodUUID;
    hubId: z.ZodUUID;
    status: z.ZodEnum<{
        open: "open";
        closed: "closed";
        cancelled: "cancelled";
    }>;
    note: z.ZodNullable<z.ZodString>;
    startedAt: z.ZodDate;
    endedAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strip>;
type StockCountOutput = z.output<typeof stockCountOutput>;
declare const startStockCountInput: z.ZodObject<{
    hubId: z.ZodUUID;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type StartStockCountInput = z.output<typeof startStockCountInput>;
declare const listStockCountsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    hubId: z.ZodUUID;
    status: z.ZodOptional<z.ZodEnum<{
        open: "open";
        closed: "closed";
        cancelled: "cancelled";
    }>>;
}, z.core.$strict>;
type ListStockCountsInput = z.output<typeof listStockCountsInput>;
declare const listStockCountsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        hubId: z.ZodUUID;
        status: z.ZodEnum<{
            open: "open";
            closed: "closed";
            cancelled: "cancelled";
        }>;
        note: z.ZodNullable<z.ZodString>;
        startedAt: z.ZodDate;
        endedAt: z.ZodNullable<z.ZodDate>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const stockCountReference: z.ZodObject<{
    countId: z.ZodUUID;
}, z.core.$strict>;
declare const stockCountLineOutput: z.ZodObject<{
    productId: z.ZodUUID;
    name: z.ZodString;
    measure: z.ZodEnum<{
        gram: "gram";
        piece: "piece";
    }>;
    counted: z.ZodInt;
    expected: z.ZodInt;
    countedAt: z.ZodDate;
    booked: z.ZodNullable<z.ZodInt>;
}, z.core.$strip>;
type StockCountLineOutput = z.output<typeof stockCountLineOutput>;
declare const enterStockCountInput: z.ZodObject<{
    countId: z.ZodUUID;
    productId: z.ZodUUID;
    counted: z.ZodInt;
}, z.core.$strict>;
type EnterStockCountInput = z.output<typeof enterStockCountInput>;
declare const listStockCountLinesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    countId: z.ZodUUID;
}, z.core.$strict>;
type ListStockCountLinesInput = z.output<typeof listStockCountLinesInput>;
declare const listStockCountLinesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        productId: z.ZodUUID;
        name: z.ZodString;
        measure: z.ZodEnum<{
            gram: "gram";
            piece: "piece";
        }>;
        counted: z.ZodInt;
        expected: z.ZodInt;
        countedAt: z.ZodDate;
        booked: z.ZodNullable<z.ZodInt>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const closedStockCountOutput: z.ZodObject<{
    id: z.ZodUUID;
    hubId: z.ZodUUID;
    status: z.ZodEnum<{
        open: "open";
        closed: "closed";
        cancelled: "cancelled";
    }>;
    note: z.ZodNullable<z.ZodString>;
    startedAt: z.ZodDate;
    endedAt: z.ZodNullable<z.ZodDate>;
    lines: z.ZodInt;
    corrected: z.ZodInt;
    unbookable: z.ZodInt;
}, z.core.$strip>;
type ClosedStockCountOutput = z.output<typeof closedStockCountOutput>;

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

declare const notificationReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const listNotificationsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    isUnread: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
type ListNotificationsInput = z.output<typeof listNotificationsInput>;
declare const notificationOutput: z.ZodObject<{
    id: z.ZodUUID;
    kind: z.ZodEnum<{
        "order.dispatched": "order.dispatched";
        "order.delivered": "order.delivered";
        "order.failed": "order.failed";
        "order.settled": "order.settled";
        "order.cancelled": "order.cancelled";
        "payment.failed": "payment.failed";
        "wallet.credited": "wallet.credited";
        "subscription.ordered": "subscription.ordered";
        "subscription.skipped": "subscription.skipped";
        "subscription.priceChanged": "subscription.priceChanged";
        "product.backInStock": "product.backInStock";
        "stock.low": "stock.low";
        "stock.expiring": "stock.expiring";
        "issue.resolved": "issue.resolved";
        "payment.alert": "payment.alert";
        "payment.differences": "payment.differences";
    }>;
    title: z.ZodString;
    body: z.ZodString;
    path: z.ZodString;
    createdAt: z.ZodDate;
    readAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strict>;
type NotificationOutput = z.output<typeof notificationOutput>;
declare const listNotificationsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            "order.dispatched": "order.dispatched";
            "order.delivered": "order.delivered";
            "order.failed": "order.failed";
            "order.settled": "order.settled";
            "order.cancelled": "order.cancelled";
            "payment.failed": "payment.failed";
            "wallet.credited": "wallet.credited";
            "subscription.ordered": "subscription.ordered";
            "subscription.skipped": "subscription.skipped";
            "subscription.priceChanged": "subscription.priceChanged";
            "product.backInStock": "product.backInStock";
            "stock.low": "stock.low";
            "stock.expiring": "stock.expiring";
            "issue.resolved": "issue.resolved";
            "payment.alert": "payment.alert";
            "payment.differences": "payment.differences";
        }>;
        title: z.ZodString;
        body: z.ZodString;
        path: z.ZodString;
        createdAt: z.ZodDate;
        readAt: z.ZodNullable<z.ZodDate>;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const unreadCountOutput: z.ZodObject<{
    count: z.ZodInt;
}, z.core.$strict>;
declare const preferencesOutput: z.ZodObject<{
    locale: z.ZodEnum<{
        en: "en";
        hi: "hi";
    }>;
    timeZone: z.ZodString;
    quietHours: z.ZodNullable<z.ZodObject<{
        fromMinute: z.ZodInt;
        toMinute: z.ZodInt;
    }, z.core.$strict>>;
    kinds: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            "order.dispatched": "order.dispatched";
            "order.delivered": "order.delivered";
            "order.failed": "order.failed";
            "order.settled": "order.settled";
            "order.cancelled": "order.cancelled";
            "payment.failed": "payment.failed";
            "wallet.credited": "wallet.credited";
            "subscription.ordered": "subscription.ordered";
            "subscription.skipped": "subscription.skipped";
            "subscription.priceChanged": "subscription.priceChanged";
            "product.backInStock": "product.backInStock";
            "stock.low": "stock.low";
            "stock.expiring": "stock.expiring";
            "issue.resolved": "issue.resolved";
            "payment.alert": "payment.alert";
            "payment.differences": "payment.differences";
        }>;
        isTransactional: z.ZodBoolean;
        isUrgent: z.ZodBoolean;
        channels: z.ZodObject<{
            inApp: z.ZodBoolean;
            email: z.ZodBoolean;
            sms: z.ZodBoolean;
            push: z.ZodBoolean;
        }, z.core.$strict>;
    }, z.core.$strict>>;
}, z.core.$strict>;
type PreferencesOutput = z.output<typeof preferencesOutput>;
declare const updatePreferencesInput: z.ZodObject<{
    locale: z.ZodOptional<z.ZodEnum<{
        en: "en";
        hi: "hi";
    }>>;
    timeZone: z.ZodOptional<z.ZodString>;
    quietHours: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        fromMinute: z.ZodInt;
        toMinute: z.ZodInt;
    }, z.core.$strict>>>;
    channels: z.ZodOptional<z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            "order.dispatched": "order.dispatched";
            "order.delivered": "order.delivered";
            "order.failed": "order.failed";
            "order.settled": "order.settled";
            "order.cancelled": "order.cancelled";
            "payment.failed": "payment.failed";
            "wallet.credited": "wallet.credited";
            "subscription.ordered": "subscription.ordered";
            "subscription.skipped": "subscription.skipped";
            "subscription.priceChanged": "subscription.priceChanged";
            "product.backInStock": "product.backInStock";
            "stock.low": "stock.low";
            "stock.expiring": "stock.expiring";
            "issue.resolved": "issue.resolved";
            "payment.alert": "payment.alert";
            "payment.differences": "payment.differences";
        }>;
        channel: z.ZodEnum<{
            inApp: "inApp";
            email: "email";
            sms: "sms";
            push: "push";
        }>;
        isEnabled: z.ZodBoolean;
    }, z.core.$strict>>>;
}, z.core.$strict>;
type UpdatePreferencesInput = z.output<typeof updatePreferencesInput>;
declare const registerDeviceInput: z.ZodObject<{
    platform: z.ZodEnum<{
        android: "android";
        ios: "ios";
        web: "web";
    }>;
    token: z.ZodString;
}, z.core.$strict>;
type RegisterDeviceInput = z.output<typeof registerDeviceInput>;
declare const deviceOutput: z.ZodObject<{
    id: z.ZodUUID;
    platform: z.ZodEnum<{
        android: "android";
        ios: "ios";
        web: "web";
    }>;
    registeredAt: z.ZodDate;
}, z.core.$strict>;
declare const listDevicesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        platform: z.ZodEnum<{
            android: "android";
            ios: "ios";
            web: "web";
        }>;
        registeredAt: z.ZodDate;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const unsubscribeInput: z.ZodObject<{
    token: z.ZodString;
}, z.core.$strict>;
declare const unsubscribeOutput: z.ZodObject<{
    kind: z.ZodEnum<{
        "order.dispatched": "order.dispatched";
        "order.delivered": "order.delivered";
        "order.failed": "order.failed";
        "order.settled": "order.settled";
        "order.cancelled": "order.cancelled";
        "payment.failed": "payment.failed";
        "wallet.credited": "wallet.credited";
        "subscription.ordered": "subscription.ordered";
        "subscription.skipped": "subscription.skipped";
        "subscription.priceChanged": "subscription.priceChanged";
        "product.backInStock": "product.backInStock";
        "stock.low": "stock.low";
        "stock.expiring": "stock.expiring";
        "issue.resolved": "issue.resolved";
        "payment.alert": "payment.alert";
        "payment.differences": "payment.differences";
    }>;
}, z.core.$strict>;

declare const placeOrderInput: z.ZodObject<{
    addressId: z.ZodUUID;
    slotId: z.ZodOptional<z.ZodUUID>;
    paymentMethod: z.ZodDefault<z.ZodEnum<{
        cash_on_delivery: "cash_on_delivery";
        card: "card";
        wallet: "wallet";
    }>>;
    substitution: z.ZodOptional<z.ZodEnum<{
        none: "none";
        similar: "similar";
        call_me: "call_me";
    }>>;
    lineSubstitutions: z.ZodOptional<z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        substitution: z.ZodEnum<{
            none: "none";
            similar: "similar";
            call_me: "call_me";
        }>;
    }, z.core.$strict>>>;
    couponCode: z.ZodOptional<z.ZodString>;
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
        packing: "packing";
        dispatched: "dispatched";
        partly_delivered: "partly_delivered";
        failed: "failed";
        returned: "returned";
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
        card: "card";
        wallet: "wallet";
    }>;
    paymentStatus: z.ZodEnum<{
        cancelled: "cancelled";
        failed: "failed";
        pending: "pending";
        authorised: "authorised";
        capturing: "capturing";
        captured: "captured";
    }>;
    subtotalMinor: z.ZodInt;
    discountMinor: z.ZodInt;
    deliveryFeeMinor: z.ZodInt;
    packingFeeMinor: z.ZodInt;
    taxMinor: z.ZodInt;
    couponCode: z.ZodNullable<z.ZodString>;
    estimatedTotalMinor: z.ZodInt;
    refundedMinor: z.ZodInt;
    substitution: z.ZodEnum<{
        none: "none";
        similar: "similar";
        call_me: "call_me";
    }>;
    note: z.ZodNullable<z.ZodString>;
    cancelReason: z.ZodNullable<z.ZodEnum<{
        customer_request: "customer_request";
        out_of_stock: "out_of_stock";
        expired: "expired";
        not_deliverable: "not_deliverable";
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
        shortReason: z.ZodNullable<z.ZodEnum<{
            out_of_stock: "out_of_stock";
            weight: "weight";
            poor_quality: "poor_quality";
        }>>;
        substitution: z.ZodEnum<{
            none: "none";
            similar: "similar";
            call_me: "call_me";
        }>;
        substitutesItemId: z.ZodNullable<z.ZodUUID>;
        refusedQuantity: z.ZodInt;
        lineTotalMinor: z.ZodInt;
        discountMinor: z.ZodInt;
        taxBasisPoints: z.ZodInt;
        taxMinor: z.ZodInt;
        hsnCode: z.ZodNullable<z.ZodString>;
        orderedTotalMinor: z.ZodInt;
    }, z.core.$strip>>;
    events: z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
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
            invoiced: "invoiced";
        }>;
        occurredAt: z.ZodDate;
    }, z.core.$strip>>;
}, z.core.$strip>;
type OrderOutput = z.output<typeof orderOutput>;
declare const orderIdInput: z.ZodObject<{
    orderId: z.ZodUUID;
}, z.core.$strict>;
declare const setSubstitutionInput: z.ZodObject<{
    orderId: z.ZodUUID;
    substitution: z.ZodOptional<z.ZodEnum<{
        none: "none";
        similar: "similar";
        call_me: "call_me";
    }>>;
    lines: z.ZodDefault<z.ZodArray<z.ZodObject<{
        itemId: z.ZodUUID;
        substitution: z.ZodNullable<z.ZodEnum<{
            none: "none";
            similar: "similar";
            call_me: "call_me";
        }>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
type SetSubstitutionInput = z.output<typeof setSubstitutionInput>;
declare const reorderOutput: z.ZodObject<{
    added: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        name: z.ZodString;
        quantity: z.ZodInt;
        priceMinor: z.ZodInt;
        orderedPriceMinor: z.ZodInt;
    }, z.core.$strip>>;
    gone: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        name: z.ZodString;
        reason: z.ZodEnum<{
            quantity: "quantity";
            not_sold: "not_sold";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ReorderOutput = z.output<typeof reorderOutput>;
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
        packing: "packing";
        dispatched: "dispatched";
        partly_delivered: "partly_delivered";
        failed: "failed";
        returned: "returned";
        invoiced: "invoiced";
    }>;
    occurredAt: z.ZodDate;
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
        packing: "packing";
        dispatched: "dispatched";
        partly_delivered: "partly_delivered";
        failed: "failed";
        returned: "returned";
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
            packing: "packing";
            dispatched: "dispatched";
            partly_delivered: "partly_delivered";
            failed: "failed";
            returned: "returned";
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
        packing: "packing";
        dispatched: "dispatched";
        partly_delivered: "partly_delivered";
        failed: "failed";
        returned: "returned";
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
            packing: "packing";
            dispatched: "dispatched";
            partly_delivered: "partly_delivered";
            failed: "failed";
            returned: "returned";
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
declare const adminCancelOrderInput: z.ZodObject<{
    orderId: z.ZodUUID;
    reason: z.ZodEnum<{
        customer_request: "customer_request";
        out_of_stock: "out_of_stock";
        not_deliverable: "not_deliverable";
    }>;
}, z.core.$strict>;
type AdminCancelOrderInput = z.output<typeof adminCancelOrderInput>;
declare const invoiceUrlOutput: z.ZodObject<{
    url: z.ZodURL;
    expiresAt: z.ZodDate;
}, z.core.$strip>;

declare const packedLineInput: z.ZodObject<{
    itemId: z.ZodUUID;
    quantity: z.ZodInt;
    shortReason: z.ZodOptional<z.ZodEnum<{
        out_of_stock: "out_of_stock";
        poor_quality: "poor_quality";
        weight: "weight";
    }>>;
    substitutes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        quantity: z.ZodInt;
        isAgreed: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
type PackedLineInput = z.output<typeof packedLineInput>;
/** Whether no line of an order is named twice. */
declare const hasEachItemOnce: (lines: readonly {
    itemId: string;
}[]) => boolean;
declare const packOrderInput: z.ZodObject<{
    orderId: z.ZodUUID;
    lines: z.ZodOptional<z.ZodArray<z.ZodObject<{
        itemId: z.ZodUUID;
        quantity: z.ZodInt;
        shortReason: z.ZodOptional<z.ZodEnum<{
            out_of_stock: "out_of_stock";
            poor_quality: "poor_quality";
            weight: "weight";
        }>>;
        substitutes: z.ZodDefault<z.ZodArray<z.ZodObject<{
            sellUnitId: z.ZodUUID;
            quantity: z.ZodInt;
            isAgreed: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
type PackOrderInput = z.output<typeof packOrderInput>;
declare const takeBackInput: z.ZodObject<{
    orderId: z.ZodUUID;
    lines: z.ZodArray<z.ZodObject<{
        itemId: z.ZodUUID;
        quantity: z.ZodInt;
        isSellable: z.ZodBoolean;
    }, z.core.$strict>>;
}, z.core.$strict>;
type TakeBackInput = z.output<typeof takeBackInput>;
declare const pickListInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    hubId: z.ZodUUID;
    slotId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type PickListInput = z.output<typeof pickListInput>;
declare const listPicksOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        productId: z.ZodUUID;
        name: z.ZodString;
        measure: z.ZodEnum<{
            gram: "gram";
            piece: "piece";
        }>;
        quantity: z.ZodInt;
        orderCount: z.ZodInt;
        missing: z.ZodInt;
        lots: z.ZodArray<z.ZodObject<{
            lotId: z.ZodUUID;
            code: z.ZodNullable<z.ZodString>;
            expiresOn: z.ZodISODate;
            quantity: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const listOrdersToPackOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
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
        slot: z.ZodNullable<z.ZodObject<{
            startsAt: z.ZodDate;
            endsAt: z.ZodDate;
        }, z.core.$strip>>;
        note: z.ZodNullable<z.ZodString>;
        items: z.ZodArray<z.ZodObject<{
            itemId: z.ZodUUID;
            sellUnitId: z.ZodUUID;
            name: z.ZodString;
            kind: z.ZodEnum<{
                weight: "weight";
                count: "count";
            }>;
            unitLabel: z.ZodString;
            quantity: z.ZodInt;
            substitution: z.ZodEnum<{
                none: "none";
                similar: "similar";
                call_me: "call_me";
            }>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;

declare const startPaymentInput: z.ZodObject<{
    orderId: z.ZodUUID;
}, z.core.$strict>;
declare const startPaymentOutput: z.ZodObject<{
    clientSecret: z.ZodString;
    amountMinor: z.ZodInt;
    currency: z.ZodString;
}, z.core.$strip>;
declare const walletOutput: z.ZodObject<{
    balanceMinor: z.ZodInt;
    currency: z.ZodString;
}, z.core.$strip>;
declare const topUpWalletInput: z.ZodObject<{
    amountMinor: z.ZodInt;
}, z.core.$strict>;
declare const listWalletInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListWalletInput = z.output<typeof listWalletInput>;
declare const listWalletOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            order_held: "order_held";
            order_released: "order_released";
            order_settled: "order_settled";
            order_paid: "order_paid";
            cash_handed_in: "cash_handed_in";
            refund_decided: "refund_decided";
            refund_paid: "refund_paid";
            refund_failed: "refund_failed";
            top_up: "top_up";
            goodwill: "goodwill";
            stray_charge: "stray_charge";
            written_off: "written_off";
            forfeited: "forfeited";
        }>;
        amountMinor: z.ZodInt;
        orderId: z.ZodNullable<z.ZodUUID>;
        reason: z.ZodNullable<z.ZodString>;
        postedAt: z.ZodDate;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const refundOrderInput: z.ZodObject<{
    orderId: z.ZodUUID;
    amountMinor: z.ZodInt;
    to: z.ZodEnum<{
        source: "source";
        wallet: "wallet";
    }>;
    reason: z.ZodString;
}, z.core.$strict>;
type RefundOrderInput = z.output<typeof refundOrderInput>;
declare const refundOrderOutput: z.ZodObject<{
    orderId: z.ZodUUID;
    refundedMinor: z.ZodInt;
}, z.core.$strip>;
declare const owedPaymentOutput: z.ZodObject<{
    method: z.ZodEnum<{
        wallet: "wallet";
        cash_on_delivery: "cash_on_delivery";
        card: "card";
    }>;
    status: z.ZodEnum<{
        pending: "pending";
        authorised: "authorised";
        capturing: "capturing";
        captured: "captured";
        cancelled: "cancelled";
        failed: "failed";
    }>;
    amountMinor: z.ZodInt;
    capturedMinor: z.ZodInt;
    writtenOffMinor: z.ZodInt;
    owedMinor: z.ZodInt;
    owedSince: z.ZodNullable<z.ZodDate>;
    orderId: z.ZodUUID;
    orderNumber: z.ZodString;
    customer: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strip>;
    currency: z.ZodString;
}, z.core.$strip>;
type OwedPaymentOutput = z.output<typeof owedPaymentOutput>;
declare const listOwedInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListOwedInput = z.output<typeof listOwedInput>;
declare const listOwedOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        method: z.ZodEnum<{
            wallet: "wallet";
            cash_on_delivery: "cash_on_delivery";
            card: "card";
        }>;
        status: z.ZodEnum<{
            pending: "pending";
            authorised: "authorised";
            capturing: "capturing";
            captured: "captured";
            cancelled: "cancelled";
            failed: "failed";
        }>;
        amountMinor: z.ZodInt;
        capturedMinor: z.ZodInt;
        writtenOffMinor: z.ZodInt;
        owedMinor: z.ZodInt;
        owedSince: z.ZodNullable<z.ZodDate>;
        orderId: z.ZodUUID;
        orderNumber: z.ZodString;
        customer: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strip>;
        currency: z.ZodString;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const writeOffInput: z.ZodObject<{
    orderId: z.ZodUUID;
    amountMinor: z.ZodInt;
    reason: z.ZodString;
}, z.core.$strict>;
type WriteOffInput = z.output<typeof writeOffInput>;
declare const creditWalletInput: z.ZodObject<{
    userId: z.ZodUUID;
    amountMinor: z.ZodInt;
    reason: z.ZodString;
}, z.core.$strict>;
type CreditWalletInput = z.output<typeof creditWalletInput>;

/** Codes are entered as people type them: case and spaces around do not count. */
declare const couponCode: z.ZodString;
declare const quoteCartInput: z.ZodObject<{
    addressId: z.ZodOptional<z.ZodUUID>;
    pincode: z.ZodOptional<z.ZodString>;
    slotId: z.ZodOptional<z.ZodUUID>;
    couponCode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type QuoteCartInput = z.output<typeof quoteCartInput>;
declare const quoteCartOutput: z.ZodObject<{
    lines: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        lineTotalMinor: z.ZodInt;
        discountMinor: z.ZodInt;
        taxMinor: z.ZodInt;
    }, z.core.$strip>>;
    currency: z.ZodString;
    subtotalMinor: z.ZodInt;
    discountMinor: z.ZodInt;
    deliveryFeeMinor: z.ZodInt;
    packingFeeMinor: z.ZodInt;
    taxes: z.ZodArray<z.ZodObject<{
        basisPoints: z.ZodInt;
        taxableMinor: z.ZodInt;
        taxMinor: z.ZodInt;
    }, z.core.$strip>>;
    taxMinor: z.ZodInt;
    totalMinor: z.ZodInt;
    minimumMinor: z.ZodInt;
    applied: z.ZodArray<z.ZodObject<{
        promotionId: z.ZodUUID;
        name: z.ZodString;
        code: z.ZodNullable<z.ZodString>;
        discountMinor: z.ZodInt;
    }, z.core.$strip>>;
    notApplied: z.ZodArray<z.ZodObject<{
        name: z.ZodNullable<z.ZodString>;
        code: z.ZodNullable<z.ZodString>;
        reason: z.ZodEnum<{
            unknown_code: "unknown_code";
            switched_off: "switched_off";
            not_started: "not_started";
            ended: "ended";
            used_up: "used_up";
            used_up_by_customer: "used_up_by_customer";
            not_first_order: "not_first_order";
            minimum_not_reached: "minimum_not_reached";
            nothing_in_scope: "nothing_in_scope";
            not_combinable: "not_combinable";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type QuoteCartOutput = z.output<typeof quoteCartOutput>;
declare const deliveryRuleOutput: z.ZodObject<{
    hubId: z.ZodUUID;
    feeMinor: z.ZodInt;
    freeFromMinor: z.ZodNullable<z.ZodInt>;
    minimumMinor: z.ZodInt;
    packingFeeMinor: z.ZodInt;
    bands: z.ZodArray<z.ZodObject<{
        upToMeters: z.ZodInt;
        feeMinor: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strip>;
declare const getDeliveryRuleInput: z.ZodObject<{
    hubId: z.ZodUUID;
}, z.core.$strict>;
declare const setDeliveryRuleInput: z.ZodObject<{
    bands: z.ZodDefault<z.ZodArray<z.ZodObject<{
        upToMeters: z.ZodInt;
        feeMinor: z.ZodInt;
    }, z.core.$strict>>>;
    hubId: z.ZodUUID;
    feeMinor: z.ZodInt;
    freeFromMinor: z.ZodNullable<z.ZodInt>;
    minimumMinor: z.ZodInt;
    packingFeeMinor: z.ZodInt;
}, z.core.$strict>;
type SetDeliveryRuleInput = z.output<typeof setDeliveryRuleInput>;

/** What a file of products may weigh: some eighty thousand rows. */
declare const MAX_IMPORT_BYTES: number;
declare const productImportOutput: z.ZodObject<{
    id: z.ZodUUID;
    mode: z.ZodEnum<{
        all_or_nothing: "all_or_nothing";
        good_rows: "good_rows";
    }>;
    status: z.ZodEnum<{
        uploading: "uploading";
        queued: "queued";
        running: "running";
        done: "done";
        refused: "refused";
        cancelled: "cancelled";
    }>;
    createdAt: z.ZodDate;
    createdBy: z.ZodUUID;
    startedAt: z.ZodNullable<z.ZodDate>;
    finishedAt: z.ZodNullable<z.ZodDate>;
    sizeBytes: z.ZodInt;
    rowCount: z.ZodInt;
    writtenCount: z.ZodInt;
    problemCount: z.ZodInt;
    refuseReason: z.ZodNullable<z.ZodString>;
    hasReport: z.ZodBoolean;
}, z.core.$strip>;
type ProductImportOutput = z.output<typeof productImportOutput>;
declare const createProductImportInput: z.ZodObject<{
    mode: z.ZodEnum<{
        all_or_nothing: "all_or_nothing";
        good_rows: "good_rows";
    }>;
    sizeBytes: z.ZodInt;
}, z.core.$strict>;
type CreateProductImportInput = z.output<typeof createProductImportInput>;
declare const createProductImportOutput: z.ZodObject<{
    productImport: z.ZodObject<{
        id: z.ZodUUID;
        mode: z.ZodEnum<{
            all_or_nothing: "all_or_nothing";
            good_rows: "good_rows";
        }>;
        status: z.ZodEnum<{
            uploading: "uploading";
            queued: "queued";
            running: "running";
            done: "done";
            refused: "refused";
            cancelled: "cancelled";
        }>;
        createdAt: z.ZodDate;
        createdBy: z.ZodUUID;
        startedAt: z.ZodNullable<z.ZodDate>;
        finishedAt: z.ZodNullable<z.ZodDate>;
        sizeBytes: z.ZodInt;
        rowCount: z.ZodInt;
        writtenCount: z.ZodInt;
        problemCount: z.ZodInt;
        refuseReason: z.ZodNullable<z.ZodString>;
        hasReport: z.ZodBoolean;
    }, z.core.$strip>;
    upload: z.ZodObject<{
        method: z.ZodLiteral<"PUT">;
        url: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
        expiresAt: z.ZodDate;
    }, z.core.$strict>;
}, z.core.$strip>;
type CreateProductImportOutput = z.output<typeof createProductImportOutput>;
declare const productImportReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const listProductImportsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListProductImportsInput = z.output<typeof listProductImportsInput>;
declare const listProductImportsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        mode: z.ZodEnum<{
            all_or_nothing: "all_or_nothing";
            good_rows: "good_rows";
        }>;
        status: z.ZodEnum<{
            uploading: "uploading";
            queued: "queued";
            running: "running";
            done: "done";
            refused: "refused";
            cancelled: "cancelled";
        }>;
        createdAt: z.ZodDate;
        createdBy: z.ZodUUID;
        startedAt: z.ZodNullable<z.ZodDate>;
        finishedAt: z.ZodNullable<z.ZodDate>;
        sizeBytes: z.ZodInt;
        rowCount: z.ZodInt;
        writtenCount: z.ZodInt;
        problemCount: z.ZodInt;
        refuseReason: z.ZodNullable<z.ZodString>;
        hasReport: z.ZodBoolean;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const productImportReportOutput: z.ZodObject<{
    url: z.ZodString;
    expiresAt: z.ZodDate;
}, z.core.$strip>;
declare const productExportOutput: z.ZodObject<{
    id: z.ZodUUID;
    rowsWritten: z.ZodInt;
    url: z.ZodNullable<z.ZodString>;
    expiresAt: z.ZodDate;
}, z.core.$strip>;
type ProductExportOutput = z.output<typeof productExportOutput>;

declare const createPromotionInput: z.ZodObject<{
    code: z.ZodNullable<z.ZodString>;
    name: z.ZodString;
    kind: z.ZodEnum<{
        percent: "percent";
        flat: "flat";
        buy_x_get_y: "buy_x_get_y";
    }>;
    value: z.ZodInt;
    buyPieces: z.ZodDefault<z.ZodInt>;
    getPieces: z.ZodDefault<z.ZodInt>;
    maxDiscountMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    minimumMinor: z.ZodDefault<z.ZodInt>;
    categoryId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
    productId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
    isFirstOrderOnly: z.ZodDefault<z.ZodBoolean>;
    isStackable: z.ZodDefault<z.ZodBoolean>;
    startsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
    endsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
    totalLimit: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    perCustomerLimit: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
}, z.core.$strict>;
type CreatePromotionInput = z.output<typeof createPromotionInput>;
declare const updatePromotionInput: z.ZodObject<{
    id: z.ZodUUID;
    isActive: z.ZodOptional<z.ZodBoolean>;
    endsAt: z.ZodOptional<z.ZodNullable<z.ZodDate>>;
    totalLimit: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$strict>;
type UpdatePromotionInput = z.output<typeof updatePromotionInput>;
declare const promotionOutput: z.ZodObject<{
    id: z.ZodUUID;
    isActive: z.ZodBoolean;
    redemptions: z.ZodInt;
    discountMinor: z.ZodInt;
    code: z.ZodNullable<z.ZodString>;
    name: z.ZodString;
    kind: z.ZodEnum<{
        percent: "percent";
        flat: "flat";
        buy_x_get_y: "buy_x_get_y";
    }>;
    value: z.ZodInt;
    buyPieces: z.ZodDefault<z.ZodInt>;
    getPieces: z.ZodDefault<z.ZodInt>;
    maxDiscountMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    minimumMinor: z.ZodDefault<z.ZodInt>;
    categoryId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
    productId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
    isFirstOrderOnly: z.ZodDefault<z.ZodBoolean>;
    isStackable: z.ZodDefault<z.ZodBoolean>;
    startsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
    endsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
    totalLimit: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    perCustomerLimit: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
}, z.core.$strip>;
type PromotionOutput = z.output<typeof promotionOutput>;
declare const listPromotionsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListPromotionsInput = z.output<typeof listPromotionsInput>;
declare const listPromotionsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        isActive: z.ZodBoolean;
        redemptions: z.ZodInt;
        discountMinor: z.ZodInt;
        code: z.ZodNullable<z.ZodString>;
        name: z.ZodString;
        kind: z.ZodEnum<{
            percent: "percent";
            flat: "flat";
            buy_x_get_y: "buy_x_get_y";
        }>;
        value: z.ZodInt;
        buyPieces: z.ZodDefault<z.ZodInt>;
        getPieces: z.ZodDefault<z.ZodInt>;
        maxDiscountMinor: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        minimumMinor: z.ZodDefault<z.ZodInt>;
        categoryId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
        productId: z.ZodDefault<z.ZodNullable<z.ZodUUID>>;
        isFirstOrderOnly: z.ZodDefault<z.ZodBoolean>;
        isStackable: z.ZodDefault<z.ZodBoolean>;
        startsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
        endsAt: z.ZodDefault<z.ZodNullable<z.ZodDate>>;
        totalLimit: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        perCustomerLimit: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
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

declare const riderRatingReference: z.ZodObject<{
    orderId: z.ZodUUID;
}, z.core.$strict>;
declare const setRiderRatingInput: z.ZodObject<{
    orderId: z.ZodUUID;
    stars: z.ZodInt;
    comment: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
type SetRiderRatingInput = z.output<typeof setRiderRatingInput>;
declare const ownRiderRatingOutput: z.ZodObject<{
    createdAt: z.ZodDate;
    updatedAt: z.ZodDate;
    id: z.ZodUUID;
    orderId: z.ZodUUID;
    stars: z.ZodInt;
    comment: z.ZodNullable<z.ZodString>;
    status: z.ZodEnum<{
        visible: "visible";
        hidden: "hidden";
    }>;
}, z.core.$strict>;
type OwnRiderRatingOutput = z.output<typeof ownRiderRatingOutput>;
declare const riderScoreOutput: z.ZodObject<{
    summary: z.ZodNullable<z.ZodObject<{
        average: z.ZodNumber;
        count: z.ZodInt;
        histogram: z.ZodArray<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const adminListRiderRatingsInput: z.ZodObject<{
    status: z.ZodOptional<z.ZodEnum<{
        visible: "visible";
        hidden: "hidden";
    }>>;
    riderId: z.ZodOptional<z.ZodUUID>;
    maxStars: z.ZodOptional<z.ZodInt>;
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type AdminListRiderRatingsInput = z.output<typeof adminListRiderRatingsInput>;
declare const moderatedRiderRatingOutput: z.ZodObject<{
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
    orderNumber: z.ZodString;
    rider: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodDate;
    updatedAt: z.ZodDate;
    id: z.ZodUUID;
    orderId: z.ZodUUID;
    stars: z.ZodInt;
    comment: z.ZodNullable<z.ZodString>;
    status: z.ZodEnum<{
        visible: "visible";
        hidden: "hidden";
    }>;
}, z.core.$strict>;
type ModeratedRiderRatingOutput = z.output<typeof moderatedRiderRatingOutput>;
declare const adminListRiderRatingsOutput: z.ZodObject<{
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
        orderNumber: z.ZodString;
        rider: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        createdAt: z.ZodDate;
        updatedAt: z.ZodDate;
        id: z.ZodUUID;
        orderId: z.ZodUUID;
        stars: z.ZodInt;
        comment: z.ZodNullable<z.ZodString>;
        status: z.ZodEnum<{
            visible: "visible";
            hidden: "hidden";
        }>;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;

declare const listReconciliationsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListReconciliationsInput = z.output<typeof listReconciliationsInput>;
declare const listReconciliationsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        chargeCount: z.ZodInt;
        chargedMinor: z.ZodInt;
        refundCount: z.ZodInt;
        refundedMinor: z.ZodInt;
        feeMinor: z.ZodInt;
        differenceCount: z.ZodInt;
        reconciledAt: z.ZodDate;
        id: z.ZodUUID;
        day: z.ZodISODate;
        currency: z.ZodString;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const differenceOutput: z.ZodObject<{
    oursMinor: z.ZodNullable<z.ZodInt>;
    theirsMinor: z.ZodNullable<z.ZodInt>;
    resolvedAt: z.ZodNullable<z.ZodDate>;
    resolvedBy: z.ZodNullable<z.ZodUUID>;
    note: z.ZodNullable<z.ZodString>;
    paymentId: z.ZodNullable<z.ZodUUID>;
    refundId: z.ZodNullable<z.ZodUUID>;
    kind: z.ZodEnum<{
        unknown_charge: "unknown_charge";
        charge_differs: "charge_differs";
        missing_charge: "missing_charge";
        unknown_refund: "unknown_refund";
        refund_differs: "refund_differs";
        missing_refund: "missing_refund";
        adjustment: "adjustment";
    }>;
    providerReference: z.ZodString;
    id: z.ZodUUID;
    day: z.ZodISODate;
    currency: z.ZodString;
}, z.core.$strip>;
type DifferenceOutput = z.output<typeof differenceOutput>;
declare const listDifferencesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    isOpen: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
type ListDifferencesInput = z.output<typeof listDifferencesInput>;
declare const listDifferencesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        oursMinor: z.ZodNullable<z.ZodInt>;
        theirsMinor: z.ZodNullable<z.ZodInt>;
        resolvedAt: z.ZodNullable<z.ZodDate>;
        resolvedBy: z.ZodNullable<z.ZodUUID>;
        note: z.ZodNullable<z.ZodString>;
        paymentId: z.ZodNullable<z.ZodUUID>;
        refundId: z.ZodNullable<z.ZodUUID>;
        kind: z.ZodEnum<{
            unknown_charge: "unknown_charge";
            charge_differs: "charge_differs";
            missing_charge: "missing_charge";
            unknown_refund: "unknown_refund";
            refund_differs: "refund_differs";
            missing_refund: "missing_refund";
            adjustment: "adjustment";
        }>;
        providerReference: z.ZodString;
        id: z.ZodUUID;
        day: z.ZodISODate;
        currency: z.ZodString;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const resolveDifferenceInput: z.ZodObject<{
    id: z.ZodUUID;
    note: z.ZodString;
}, z.core.$strict>;
type ResolveDifferenceInput = z.output<typeof resolveDifferenceInput>;

declare const reportRangeInput: z.ZodObject<{
    from: z.ZodISODate;
    to: z.ZodISODate;
    hubId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type ReportRangeInput = z.output<typeof reportRangeInput>;
declare const salesReportInput: z.ZodObject<{
    categoryId: z.ZodOptional<z.ZodUUID>;
    by: z.ZodDefault<z.ZodEnum<{
        day: "day";
        hub: "hub";
        category: "category";
    }>>;
    from: z.ZodISODate;
    to: z.ZodISODate;
    hubId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type SalesReportInput = z.output<typeof salesReportInput>;
declare const slotReportInput: z.ZodObject<{
    from: z.ZodISODate;
    to: z.ZodISODate;
    hubId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
declare const limitedReportInput: z.ZodObject<{
    limit: z.ZodDefault<z.ZodInt>;
    from: z.ZodISODate;
    to: z.ZodISODate;
    hubId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type LimitedReportInput = z.output<typeof limitedReportInput>;
declare const topProductsInput: z.ZodObject<{
    categoryId: z.ZodOptional<z.ZodUUID>;
    limit: z.ZodDefault<z.ZodInt>;
    from: z.ZodISODate;
    to: z.ZodISODate;
    hubId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type TopProductsInput = z.output<typeof topProductsInput>;
declare const salesReportOutput: z.ZodObject<{
    asOf: z.ZodNullable<z.ZodDate>;
    items: z.ZodArray<z.ZodObject<{
        orders: z.ZodInt;
        grams: z.ZodInt;
        pieces: z.ZodInt;
        soldMinor: z.ZodInt;
        key: z.ZodString;
        name: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const daysReportOutput: z.ZodObject<{
    asOf: z.ZodNullable<z.ZodDate>;
    items: z.ZodArray<z.ZodObject<{
        day: z.ZodISODate;
        orders: z.ZodInt;
        cancelledOrders: z.ZodInt;
        deliveredOrders: z.ZodInt;
        firstOrders: z.ZodInt;
        repeatOrders: z.ZodInt;
        customers: z.ZodInt;
        itemsMinor: z.ZodInt;
        totalMinor: z.ZodInt;
        refundedMinor: z.ZodInt;
        packedLines: z.ZodInt;
        fullLines: z.ZodInt;
        shortLines: z.ZodInt;
        missingLines: z.ZodInt;
        fillRate: z.ZodNullable<z.ZodNumber>;
        shortRate: z.ZodNullable<z.ZodNumber>;
        repeatRate: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const orderStatesOutput: z.ZodObject<{
    asOf: z.ZodNullable<z.ZodDate>;
    items: z.ZodArray<z.ZodObject<{
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
        orders: z.ZodInt;
        totalMinor: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const slotReportOutput: z.ZodObject<{
    asOf: z.ZodNullable<z.ZodDate>;
    items: z.ZodArray<z.ZodObject<{
        capacity: z.ZodInt;
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
        orders: z.ZodInt;
        hubId: z.ZodUUID;
        slotId: z.ZodUUID;
        startsAt: z.ZodDate;
        endsAt: z.ZodDate;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const wasteReportOutput: z.ZodObject<{
    asOf: z.ZodNullable<z.ZodDate>;
    items: z.ZodArray<z.ZodObject<{
        costMinor: z.ZodInt;
        grams: z.ZodInt;
        pieces: z.ZodInt;
        productId: z.ZodUUID;
        name: z.ZodString;
        reason: z.ZodEnum<{
            expired: "expired";
            spoiled: "spoiled";
            damaged: "damaged";
            sample: "sample";
            unsellable: "unsellable";
            other: "other";
        }>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const riderReportOutput: z.ZodObject<{
    asOf: z.ZodNullable<z.ZodDate>;
    items: z.ZodArray<z.ZodObject<{
        riderId: z.ZodUUID;
        name: z.ZodString;
        runs: z.ZodInt;
        delivered: z.ZodInt;
        partlyDelivered: z.ZodInt;
        failed: z.ZodInt;
        late: z.ZodInt;
        onTimeRate: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const topProductsOutput: z.ZodObject<{
    asOf: z.ZodNullable<z.ZodDate>;
    items: z.ZodArray<z.ZodObject<{
        orders: z.ZodInt;
        grams: z.ZodInt;
        pieces: z.ZodInt;
        soldMinor: z.ZodInt;
        productId: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const requestReportExportInput: z.ZodObject<{
    categoryId: z.ZodOptional<z.ZodUUID>;
    by: z.ZodDefault<z.ZodEnum<{
        day: "day";
        hub: "hub";
        category: "category";
    }>>;
    from: z.ZodISODate;
    to: z.ZodISODate;
    hubId: z.ZodOptional<z.ZodUUID>;
    kind: z.ZodEnum<{
        orders: "orders";
        sales: "sales";
        days: "days";
        order_states: "order_states";
        slots: "slots";
        waste: "waste";
        riders: "riders";
        top_products: "top_products";
    }>;
}, z.core.$strict>;
type RequestReportExportInput = z.output<typeof requestReportExportInput>;
declare const reportExportReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const listReportExportsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListReportExportsInput = z.output<typeof listReportExportsInput>;
declare const reportExportRowOutput: z.ZodObject<{
    id: z.ZodUUID;
    kind: z.ZodEnum<{
        orders: "orders";
        sales: "sales";
        days: "days";
        order_states: "order_states";
        slots: "slots";
        waste: "waste";
        riders: "riders";
        top_products: "top_products";
    }>;
    status: z.ZodEnum<{
        failed: "failed";
        queued: "queued";
        running: "running";
        done: "done";
    }>;
    rowsWritten: z.ZodInt;
    createdAt: z.ZodDate;
    expiresAt: z.ZodDate;
}, z.core.$strict>;
type ReportExportRow = z.output<typeof reportExportRowOutput>;
declare const listReportExportsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        kind: z.ZodEnum<{
            orders: "orders";
            sales: "sales";
            days: "days";
            order_states: "order_states";
            slots: "slots";
            waste: "waste";
            riders: "riders";
            top_products: "top_products";
        }>;
        status: z.ZodEnum<{
            failed: "failed";
            queued: "queued";
            running: "running";
            done: "done";
        }>;
        rowsWritten: z.ZodInt;
        createdAt: z.ZodDate;
        expiresAt: z.ZodDate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const reportExportOutput: z.ZodObject<{
    url: z.ZodNullable<z.ZodString>;
    id: z.ZodUUID;
    kind: z.ZodEnum<{
        orders: "orders";
        sales: "sales";
        days: "days";
        order_states: "order_states";
        slots: "slots";
        waste: "waste";
        riders: "riders";
        top_products: "top_products";
    }>;
    status: z.ZodEnum<{
        failed: "failed";
        queued: "queued";
        running: "running";
        done: "done";
    }>;
    rowsWritten: z.ZodInt;
    createdAt: z.ZodDate;
    expiresAt: z.ZodDate;
}, z.core.$strict>;

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

/** Lists that a customer may have. */
declare const MAX_LISTS = 20;
/** Lines of one list: what a cart can hold. */
declare const MAX_LIST_LINES = 100;
declare const listShoppingListsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
        createdAt: z.ZodDate;
        updatedAt: z.ZodDate;
        lines: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ListShoppingListsOutput = z.output<typeof listShoppingListsOutput>;
declare const createShoppingListInput: z.ZodObject<{
    name: z.ZodString;
}, z.core.$strict>;
declare const shoppingListReference: z.ZodObject<{
    listId: z.ZodUUID;
}, z.core.$strict>;
declare const renameShoppingListInput: z.ZodObject<{
    listId: z.ZodUUID;
    name: z.ZodString;
}, z.core.$strict>;
type RenameShoppingListInput = z.output<typeof renameShoppingListInput>;
declare const getShoppingListInput: z.ZodObject<{
    listId: z.ZodUUID;
    pincode: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
type GetShoppingListInput = z.output<typeof getShoppingListInput>;
declare const setListLineInput: z.ZodObject<{
    listId: z.ZodUUID;
    sellUnitId: z.ZodUUID;
    quantity: z.ZodInt;
}, z.core.$strict>;
type SetListLineInput = z.output<typeof setListLineInput>;
declare const removeListLineInput: z.ZodObject<{
    listId: z.ZodUUID;
    sellUnitId: z.ZodUUID;
}, z.core.$strict>;
type RemoveListLineInput = z.output<typeof removeListLineInput>;
declare const shoppingListOutput: z.ZodObject<{
    id: z.ZodUUID;
    name: z.ZodString;
    createdAt: z.ZodDate;
    updatedAt: z.ZodDate;
    currency: z.ZodString;
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
        lineTotalMinor: z.ZodInt;
        isAvailable: z.ZodBoolean;
        inStock: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
type ShoppingListOutput = z.output<typeof shoppingListOutput>;
declare const addListToCartOutput: z.ZodObject<{
    added: z.ZodInt;
    unavailable: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
type AddListToCartOutput = z.output<typeof addListToCartOutput>;

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
        surchargeMinor: z.ZodInt;
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
    surchargeMinor: z.ZodInt;
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
        surchargeMinor: z.ZodInt;
        isActive: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const createSlotTemplateInput: z.ZodObject<{
    surchargeMinor: z.ZodDefault<z.ZodInt>;
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
    surchargeMinor: z.ZodOptional<z.ZodInt>;
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
        "promotions:write": "promotions:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:cancel": "orders:cancel";
        "support:write": "support:write";
        "orders:refund": "orders:refund";
        "deliveries:plan": "deliveries:plan";
        "deliveries:settle": "deliveries:settle";
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
        "promotions:write": "promotions:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:cancel": "orders:cancel";
        "support:write": "support:write";
        "orders:refund": "orders:refund";
        "deliveries:plan": "deliveries:plan";
        "deliveries:settle": "deliveries:settle";
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
        "promotions:write": "promotions:write";
        "orders:read": "orders:read";
        "orders:confirm": "orders:confirm";
        "orders:pack": "orders:pack";
        "orders:cancel": "orders:cancel";
        "support:write": "support:write";
        "orders:refund": "orders:refund";
        "deliveries:plan": "deliveries:plan";
        "deliveries:settle": "deliveries:settle";
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
            "promotions:write": "promotions:write";
            "orders:read": "orders:read";
            "orders:confirm": "orders:confirm";
            "orders:pack": "orders:pack";
            "orders:cancel": "orders:cancel";
            "support:write": "support:write";
            "orders:refund": "orders:refund";
            "deliveries:plan": "deliveries:plan";
            "deliveries:settle": "deliveries:settle";
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

/** Notices that a customer may wait for. */
declare const MAX_NOTICES = 100;
declare const createStockNoticeInput: z.ZodObject<{
    productId: z.ZodUUID;
    pincode: z.ZodString;
}, z.core.$strict>;
type CreateStockNoticeInput = z.output<typeof createStockNoticeInput>;
declare const stockNoticeReference: z.ZodObject<{
    noticeId: z.ZodUUID;
}, z.core.$strict>;
declare const listStockNoticesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListStockNoticesInput = z.output<typeof listStockNoticesInput>;
declare const listStockNoticesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        productId: z.ZodUUID;
        slug: z.ZodString;
        name: z.ZodString;
        hubId: z.ZodUUID;
        createdAt: z.ZodDate;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;

/** Subscriptions that a customer may have at once. */
declare const MAX_SUBSCRIPTIONS = 20;
/** Days left out, and lines left out on days, that one subscription remembers. */
declare const MAX_SKIPS = 60;
declare const createSubscriptionInput: z.ZodObject<{
    addressId: z.ZodUUID;
    schedule: z.ZodObject<{
        frequency: z.ZodEnum<{
            daily: "daily";
            weekdays: "weekdays";
            interval: "interval";
        }>;
        weekdays: z.ZodDefault<z.ZodArray<z.ZodInt>>;
        everyDays: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        startsOn: z.ZodISODate;
        endsOn: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    window: z.ZodObject<{
        startMinute: z.ZodInt;
        endMinute: z.ZodInt;
    }, z.core.$strict>;
    paymentMethod: z.ZodDefault<z.ZodEnum<{
        cash_on_delivery: "cash_on_delivery";
        card: "card";
        wallet: "wallet";
    }>>;
    items: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        quantity: z.ZodInt;
    }, z.core.$strict>>;
    note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
type CreateSubscriptionInput = z.output<typeof createSubscriptionInput>;
declare const updateSubscriptionInput: z.ZodObject<{
    subscriptionId: z.ZodUUID;
    addressId: z.ZodOptional<z.ZodUUID>;
    schedule: z.ZodOptional<z.ZodObject<{
        frequency: z.ZodEnum<{
            daily: "daily";
            weekdays: "weekdays";
            interval: "interval";
        }>;
        weekdays: z.ZodDefault<z.ZodArray<z.ZodInt>>;
        everyDays: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        startsOn: z.ZodISODate;
        endsOn: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>>;
    window: z.ZodOptional<z.ZodObject<{
        startMinute: z.ZodInt;
        endMinute: z.ZodInt;
    }, z.core.$strict>>;
    paymentMethod: z.ZodOptional<z.ZodEnum<{
        cash_on_delivery: "cash_on_delivery";
        card: "card";
        wallet: "wallet";
    }>>;
    items: z.ZodOptional<z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        quantity: z.ZodInt;
    }, z.core.$strict>>>;
    note: z.ZodOptional<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
type UpdateSubscriptionInput = z.output<typeof updateSubscriptionInput>;
declare const subscriptionReference: z.ZodObject<{
    subscriptionId: z.ZodUUID;
}, z.core.$strict>;
declare const pauseSubscriptionInput: z.ZodObject<{
    subscriptionId: z.ZodUUID;
    resumesOn: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
}, z.core.$strict>;
type PauseSubscriptionInput = z.output<typeof pauseSubscriptionInput>;
declare const setVacationInput: z.ZodObject<{
    subscriptionId: z.ZodUUID;
    from: z.ZodNullable<z.ZodISODate>;
    until: z.ZodNullable<z.ZodISODate>;
}, z.core.$strict>;
type SetVacationInput = z.output<typeof setVacationInput>;
declare const skipInput: z.ZodObject<{
    subscriptionId: z.ZodUUID;
    date: z.ZodISODate;
    sellUnitId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type SkipInput = z.output<typeof skipInput>;
declare const listSubscriptionsInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListSubscriptionsInput = z.output<typeof listSubscriptionsInput>;
declare const subscriptionOutput: z.ZodObject<{
    id: z.ZodUUID;
    status: z.ZodEnum<{
        active: "active";
        cancelled: "cancelled";
        ended: "ended";
    }>;
    addressId: z.ZodUUID;
    schedule: z.ZodObject<{
        frequency: z.ZodEnum<{
            daily: "daily";
            weekdays: "weekdays";
            interval: "interval";
        }>;
        weekdays: z.ZodArray<z.ZodInt>;
        everyDays: z.ZodNullable<z.ZodInt>;
        startsOn: z.ZodString;
        endsOn: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>;
    window: z.ZodObject<{
        startMinute: z.ZodInt;
        endMinute: z.ZodInt;
    }, z.core.$strip>;
    paymentMethod: z.ZodEnum<{
        cash_on_delivery: "cash_on_delivery";
        card: "card";
        wallet: "wallet";
    }>;
    note: z.ZodNullable<z.ZodString>;
    pause: z.ZodNullable<z.ZodObject<{
        resumesOn: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    vacation: z.ZodNullable<z.ZodObject<{
        from: z.ZodString;
        until: z.ZodString;
    }, z.core.$strip>>;
    skippedDates: z.ZodArray<z.ZodString>;
    skippedItems: z.ZodArray<z.ZodObject<{
        date: z.ZodString;
        sellUnitId: z.ZodUUID;
    }, z.core.$strip>>;
    nextDate: z.ZodNullable<z.ZodString>;
    currency: z.ZodString;
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
        lineTotalMinor: z.ZodInt;
        isAvailable: z.ZodBoolean;
    }, z.core.$strip>>;
    createdAt: z.ZodDate;
}, z.core.$strip>;
type SubscriptionOutput = z.output<typeof subscriptionOutput>;
declare const listSubscriptionsOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        status: z.ZodEnum<{
            active: "active";
            cancelled: "cancelled";
            ended: "ended";
        }>;
        addressId: z.ZodUUID;
        schedule: z.ZodObject<{
            frequency: z.ZodEnum<{
                daily: "daily";
                weekdays: "weekdays";
                interval: "interval";
            }>;
            weekdays: z.ZodArray<z.ZodInt>;
            everyDays: z.ZodNullable<z.ZodInt>;
            startsOn: z.ZodString;
            endsOn: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        window: z.ZodObject<{
            startMinute: z.ZodInt;
            endMinute: z.ZodInt;
        }, z.core.$strip>;
        paymentMethod: z.ZodEnum<{
            cash_on_delivery: "cash_on_delivery";
            card: "card";
            wallet: "wallet";
        }>;
        note: z.ZodNullable<z.ZodString>;
        pause: z.ZodNullable<z.ZodObject<{
            resumesOn: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        vacation: z.ZodNullable<z.ZodObject<{
            from: z.ZodString;
            until: z.ZodString;
        }, z.core.$strip>>;
        skippedDates: z.ZodArray<z.ZodString>;
        skippedItems: z.ZodArray<z.ZodObject<{
            date: z.ZodString;
            sellUnitId: z.ZodUUID;
        }, z.core.$strip>>;
        nextDate: z.ZodNullable<z.ZodString>;
        currency: z.ZodString;
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
            lineTotalMinor: z.ZodInt;
            isAvailable: z.ZodBoolean;
        }, z.core.$strip>>;
        createdAt: z.ZodDate;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const previewDeliveriesInput: z.ZodObject<{
    subscriptionId: z.ZodUUID;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type PreviewDeliveriesInput = z.output<typeof previewDeliveriesInput>;
declare const previewDeliveriesOutput: z.ZodObject<{
    timeZone: z.ZodNullable<z.ZodString>;
    currency: z.ZodString;
    items: z.ZodArray<z.ZodObject<{
        date: z.ZodString;
        state: z.ZodEnum<{
            vacation: "vacation";
            planned: "planned";
            paused: "paused";
            skipped: "skipped";
            closed: "closed";
        }>;
        startsAt: z.ZodNullable<z.ZodDate>;
        endsAt: z.ZodNullable<z.ZodDate>;
        ordersAt: z.ZodNullable<z.ZodDate>;
        skippedSellUnitIds: z.ZodArray<z.ZodUUID>;
        subtotalMinor: z.ZodInt;
        quote: z.ZodNullable<z.ZodObject<{
            subtotalMinor: z.ZodInt;
            discountMinor: z.ZodInt;
            deliveryFeeMinor: z.ZodInt;
            packingFeeMinor: z.ZodInt;
            taxMinor: z.ZodInt;
            totalMinor: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type PreviewDeliveriesOutput = z.output<typeof previewDeliveriesOutput>;
declare const cycleOutput: z.ZodObject<{
    id: z.ZodUUID;
    subscriptionId: z.ZodUUID;
    date: z.ZodString;
    outcome: z.ZodEnum<{
        ordered: "ordered";
        slot_full: "slot_full";
        slot_closed: "slot_closed";
        cutoff_passed: "cutoff_passed";
        out_of_area: "out_of_area";
        address_deleted: "address_deleted";
        account_disabled: "account_disabled";
        nothing_available: "nothing_available";
        order_too_small: "order_too_small";
        payment_refused: "payment_refused";
    }>;
    orderId: z.ZodNullable<z.ZodUUID>;
    shortages: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        name: z.ZodString;
        wanted: z.ZodInt;
        given: z.ZodInt;
    }, z.core.$strip>>;
    decidedAt: z.ZodDate;
    attempts: z.ZodInt;
}, z.core.$strip>;
type CycleOutput = z.output<typeof cycleOutput>;
declare const managedCycleOutput: z.ZodObject<{
    id: z.ZodUUID;
    subscriptionId: z.ZodUUID;
    date: z.ZodString;
    outcome: z.ZodEnum<{
        ordered: "ordered";
        slot_full: "slot_full";
        slot_closed: "slot_closed";
        cutoff_passed: "cutoff_passed";
        out_of_area: "out_of_area";
        address_deleted: "address_deleted";
        account_disabled: "account_disabled";
        nothing_available: "nothing_available";
        order_too_small: "order_too_small";
        payment_refused: "payment_refused";
    }>;
    orderId: z.ZodNullable<z.ZodUUID>;
    shortages: z.ZodArray<z.ZodObject<{
        sellUnitId: z.ZodUUID;
        name: z.ZodString;
        wanted: z.ZodInt;
        given: z.ZodInt;
    }, z.core.$strip>>;
    decidedAt: z.ZodDate;
    attempts: z.ZodInt;
    customerId: z.ZodUUID;
}, z.core.$strip>;
type ManagedCycleOutput = z.output<typeof managedCycleOutput>;
declare const adminListCyclesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    outcome: z.ZodOptional<z.ZodEnum<{
        ordered: "ordered";
        slot_full: "slot_full";
        slot_closed: "slot_closed";
        cutoff_passed: "cutoff_passed";
        out_of_area: "out_of_area";
        address_deleted: "address_deleted";
        account_disabled: "account_disabled";
        nothing_available: "nothing_available";
        order_too_small: "order_too_small";
        payment_refused: "payment_refused";
    }>>;
    date: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>;
type AdminListCyclesInput = z.output<typeof adminListCyclesInput>;
declare const adminListCyclesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        subscriptionId: z.ZodUUID;
        date: z.ZodString;
        outcome: z.ZodEnum<{
            ordered: "ordered";
            slot_full: "slot_full";
            slot_closed: "slot_closed";
            cutoff_passed: "cutoff_passed";
            out_of_area: "out_of_area";
            address_deleted: "address_deleted";
            account_disabled: "account_disabled";
            nothing_available: "nothing_available";
            order_too_small: "order_too_small";
            payment_refused: "payment_refused";
        }>;
        orderId: z.ZodNullable<z.ZodUUID>;
        shortages: z.ZodArray<z.ZodObject<{
            sellUnitId: z.ZodUUID;
            name: z.ZodString;
            wanted: z.ZodInt;
            given: z.ZodInt;
        }, z.core.$strip>>;
        decidedAt: z.ZodDate;
        attempts: z.ZodInt;
        customerId: z.ZodUUID;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const rerunCycleInput: z.ZodObject<{
    cycleId: z.ZodUUID;
}, z.core.$strict>;
declare const listOwnCyclesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    subscriptionId: z.ZodUUID;
}, z.core.$strict>;
type ListOwnCyclesInput = z.output<typeof listOwnCyclesInput>;
declare const listCyclesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        subscriptionId: z.ZodUUID;
        date: z.ZodString;
        outcome: z.ZodEnum<{
            ordered: "ordered";
            slot_full: "slot_full";
            slot_closed: "slot_closed";
            cutoff_passed: "cutoff_passed";
            out_of_area: "out_of_area";
            address_deleted: "address_deleted";
            account_disabled: "account_disabled";
            nothing_available: "nothing_available";
            order_too_small: "order_too_small";
            payment_refused: "payment_refused";
        }>;
        orderId: z.ZodNullable<z.ZodUUID>;
        shortages: z.ZodArray<z.ZodObject<{
            sellUnitId: z.ZodUUID;
            name: z.ZodString;
            wanted: z.ZodInt;
            given: z.ZodInt;
        }, z.core.$strip>>;
        decidedAt: z.ZodDate;
        attempts: z.ZodInt;
    }, z.core.$strip>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;

declare const MAX_ISSUE_PHOTO_BYTES: number;
declare const MAX_ISSUE_PHOTOS = 5;
/** What a photo may be. */
declare const issuePhotoTypes: readonly ["image/jpeg", "image/png", "image/webp"];
type IssuePhotoType = (typeof issuePhotoTypes)[number];
declare const createIssueInput: z.ZodObject<{
    orderId: z.ZodUUID;
    kind: z.ZodEnum<{
        missing: "missing";
        bad_quality: "bad_quality";
        wrong_item: "wrong_item";
        late: "late";
    }>;
    lines: z.ZodDefault<z.ZodArray<z.ZodObject<{
        itemId: z.ZodUUID;
        quantity: z.ZodInt;
    }, z.core.$strict>>>;
    text: z.ZodString;
}, z.core.$strict>;
type CreateIssueInput = z.output<typeof createIssueInput>;
declare const issueReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const listIssuesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
type ListIssuesInput = z.output<typeof listIssuesInput>;
declare const issueOutput: z.ZodObject<{
    id: z.ZodUUID;
    orderId: z.ZodUUID;
    orderNumber: z.ZodString;
    kind: z.ZodEnum<{
        missing: "missing";
        bad_quality: "bad_quality";
        wrong_item: "wrong_item";
        late: "late";
    }>;
    lines: z.ZodArray<z.ZodObject<{
        itemId: z.ZodUUID;
        quantity: z.ZodInt;
        name: z.ZodString;
    }, z.core.$strict>>;
    text: z.ZodString;
    status: z.ZodEnum<{
        open: "open";
        resolved: "resolved";
        rejected: "rejected";
    }>;
    resolution: z.ZodNullable<z.ZodEnum<{
        refund_source: "refund_source";
        refund_wallet: "refund_wallet";
        credit: "credit";
        apology: "apology";
    }>>;
    currency: z.ZodString;
    amountMinor: z.ZodInt;
    answer: z.ZodNullable<z.ZodString>;
    photos: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        status: z.ZodEnum<{
            uploading: "uploading";
            submitted: "submitted";
        }>;
    }, z.core.$strict>>;
    createdAt: z.ZodDate;
    closedAt: z.ZodNullable<z.ZodDate>;
}, z.core.$strict>;
type IssueOutput = z.output<typeof issueOutput>;
declare const listIssuesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        orderId: z.ZodUUID;
        orderNumber: z.ZodString;
        kind: z.ZodEnum<{
            missing: "missing";
            bad_quality: "bad_quality";
            wrong_item: "wrong_item";
            late: "late";
        }>;
        lines: z.ZodArray<z.ZodObject<{
            itemId: z.ZodUUID;
            quantity: z.ZodInt;
            name: z.ZodString;
        }, z.core.$strict>>;
        text: z.ZodString;
        status: z.ZodEnum<{
            open: "open";
            resolved: "resolved";
            rejected: "rejected";
        }>;
        resolution: z.ZodNullable<z.ZodEnum<{
            refund_source: "refund_source";
            refund_wallet: "refund_wallet";
            credit: "credit";
            apology: "apology";
        }>>;
        currency: z.ZodString;
        amountMinor: z.ZodInt;
        answer: z.ZodNullable<z.ZodString>;
        photos: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            status: z.ZodEnum<{
                uploading: "uploading";
                submitted: "submitted";
            }>;
        }, z.core.$strict>>;
        createdAt: z.ZodDate;
        closedAt: z.ZodNullable<z.ZodDate>;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const createIssuePhotoUploadInput: z.ZodObject<{
    issueId: z.ZodUUID;
    contentType: z.ZodEnum<{
        "image/jpeg": "image/jpeg";
        "image/png": "image/png";
        "image/webp": "image/webp";
    }>;
    sizeBytes: z.ZodInt;
}, z.core.$strict>;
type CreateIssuePhotoUploadInput = z.output<typeof createIssuePhotoUploadInput>;
declare const createIssuePhotoUploadOutput: z.ZodObject<{
    photo: z.ZodObject<{
        id: z.ZodUUID;
        status: z.ZodEnum<{
            uploading: "uploading";
            submitted: "submitted";
        }>;
    }, z.core.$strict>;
    upload: z.ZodObject<{
        method: z.ZodLiteral<"PUT">;
        url: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
        expiresAt: z.ZodDate;
    }, z.core.$strict>;
}, z.core.$strict>;
declare const adminListIssuesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    status: z.ZodDefault<z.ZodEnum<{
        open: "open";
        resolved: "resolved";
        rejected: "rejected";
    }>>;
    assigneeId: z.ZodOptional<z.ZodUUID>;
}, z.core.$strict>;
type AdminListIssuesInput = z.output<typeof adminListIssuesInput>;
declare const adminIssueOutput: z.ZodObject<{
    id: z.ZodUUID;
    orderId: z.ZodUUID;
    orderNumber: z.ZodString;
    kind: z.ZodEnum<{
        missing: "missing";
        bad_quality: "bad_quality";
        wrong_item: "wrong_item";
        late: "late";
    }>;
    lines: z.ZodArray<z.ZodObject<{
        itemId: z.ZodUUID;
        quantity: z.ZodInt;
        name: z.ZodString;
    }, z.core.$strict>>;
    text: z.ZodString;
    status: z.ZodEnum<{
        open: "open";
        resolved: "resolved";
        rejected: "rejected";
    }>;
    resolution: z.ZodNullable<z.ZodEnum<{
        refund_source: "refund_source";
        refund_wallet: "refund_wallet";
        credit: "credit";
        apology: "apology";
    }>>;
    currency: z.ZodString;
    amountMinor: z.ZodInt;
    answer: z.ZodNullable<z.ZodString>;
    photos: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        status: z.ZodEnum<{
            uploading: "uploading";
            submitted: "submitted";
        }>;
    }, z.core.$strict>>;
    createdAt: z.ZodDate;
    closedAt: z.ZodNullable<z.ZodDate>;
    customer: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>;
    assignee: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
    suggestedMinor: z.ZodInt;
}, z.core.$strict>;
type AdminIssueOutput = z.output<typeof adminIssueOutput>;
declare const adminListIssuesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        orderId: z.ZodUUID;
        orderNumber: z.ZodString;
        kind: z.ZodEnum<{
            missing: "missing";
            bad_quality: "bad_quality";
            wrong_item: "wrong_item";
            late: "late";
        }>;
        lines: z.ZodArray<z.ZodObject<{
            itemId: z.ZodUUID;
            quantity: z.ZodInt;
            name: z.ZodString;
        }, z.core.$strict>>;
        text: z.ZodString;
        status: z.ZodEnum<{
            open: "open";
            resolved: "resolved";
            rejected: "rejected";
        }>;
        resolution: z.ZodNullable<z.ZodEnum<{
            refund_source: "refund_source";
            refund_wallet: "refund_wallet";
            credit: "credit";
            apology: "apology";
        }>>;
        currency: z.ZodString;
        amountMinor: z.ZodInt;
        answer: z.ZodNullable<z.ZodString>;
        photos: z.ZodArray<z.ZodObject<{
            id: z.ZodUUID;
            status: z.ZodEnum<{
                uploading: "uploading";
                submitted: "submitted";
            }>;
        }, z.core.$strict>>;
        createdAt: z.ZodDate;
        closedAt: z.ZodNullable<z.ZodDate>;
        customer: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        assignee: z.ZodNullable<z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>>;
        suggestedMinor: z.ZodInt;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
declare const assignIssueInput: z.ZodObject<{
    id: z.ZodUUID;
    assigneeId: z.ZodNullable<z.ZodUUID>;
}, z.core.$strict>;
type AssignIssueInput = z.output<typeof assignIssueInput>;
declare const resolveIssueInput: z.ZodObject<{
    id: z.ZodUUID;
    resolution: z.ZodEnum<{
        refund_source: "refund_source";
        refund_wallet: "refund_wallet";
        credit: "credit";
        apology: "apology";
    }>;
    amountMinor: z.ZodOptional<z.ZodInt>;
    answer: z.ZodString;
}, z.core.$strict>;
type ResolveIssueInput = z.output<typeof resolveIssueInput>;
declare const rejectIssueInput: z.ZodObject<{
    id: z.ZodUUID;
    answer: z.ZodString;
}, z.core.$strict>;
type RejectIssueInput = z.output<typeof rejectIssueInput>;
declare const issuePhotoUrlOutput: z.ZodObject<{
    url: z.ZodString;
    expiresAt: z.ZodDate;
}, z.core.$strict>;
declare const listCustomerNotesInput: z.ZodObject<{
    cursor: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodInt>;
    customerId: z.ZodUUID;
}, z.core.$strict>;
type ListCustomerNotesInput = z.output<typeof listCustomerNotesInput>;
declare const createCustomerNoteInput: z.ZodObject<{
    customerId: z.ZodUUID;
    text: z.ZodString;
}, z.core.$strict>;
type CreateCustomerNoteInput = z.output<typeof createCustomerNoteInput>;
declare const customerNoteReference: z.ZodObject<{
    id: z.ZodUUID;
}, z.core.$strict>;
declare const customerNoteOutput: z.ZodObject<{
    id: z.ZodUUID;
    text: z.ZodString;
    author: z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>;
    createdAt: z.ZodDate;
}, z.core.$strict>;
type CustomerNoteOutput = z.output<typeof customerNoteOutput>;
declare const listCustomerNotesOutput: z.ZodObject<{
    items: z.ZodArray<z.ZodObject<{
        id: z.ZodUUID;
        text: z.ZodString;
        author: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
        }, z.core.$strict>;
        createdAt: z.ZodDate;
    }, z.core.$strict>>;
    nextCursor: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;

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
}, z.core.$strip>, z.ZodObject<{
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
}, z.core.$strip>, z.ZodObject<{
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
}, z.core.$strip>, z.ZodObject<{
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
}, z.core.$strip>, z.ZodObject<{
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
}, z.core.$strip>, z.ZodObject<{
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
    "order.packing": "order.packing";
    "order.packed": "order.packed";
    "order.dispatched": "order.dispatched";
    "order.delivered": "order.delivered";
    "order.partly_delivered": "order.partly_delivered";
    "order.failed": "order.failed";
    "order.returned": "order.returned";
    "order.cancelled": "order.cancelled";
    "product.changed": "product.changed";
    "stock.alerted": "stock.alerted";
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
        "order.packing": "order.packing";
        "order.packed": "order.packed";
        "order.dispatched": "order.dispatched";
        "order.delivered": "order.delivered";
        "order.partly_delivered": "order.partly_delivered";
        "order.failed": "order.failed";
        "order.returned": "order.returned";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
        "stock.alerted": "stock.alerted";
    }>>;
}, z.core.$strict>;
declare const updateEndpointInput: z.ZodObject<{
    id: z.ZodUUID;
    url: z.ZodOptional<z.ZodURL>;
    description: z.ZodOptional<z.ZodString>;
    eventTypes: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "order.placed": "order.placed";
        "order.confirmed": "order.confirmed";
        "order.packing": "order.packing";
        "order.packed": "order.packed";
        "order.dispatched": "order.dispatched";
        "order.delivered": "order.delivered";
        "order.partly_delivered": "order.partly_delivered";
        "order.failed": "order.failed";
        "order.returned": "order.returned";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
        "stock.alerted": "stock.alerted";
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
        "order.packing": "order.packing";
        "order.packed": "order.packed";
        "order.dispatched": "order.dispatched";
        "order.delivered": "order.delivered";
        "order.partly_delivered": "order.partly_delivered";
        "order.failed": "order.failed";
        "order.returned": "order.returned";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
        "stock.alerted": "stock.alerted";
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
            "order.packing": "order.packing";
            "order.packed": "order.packed";
            "order.dispatched": "order.dispatched";
            "order.delivered": "order.delivered";
            "order.partly_delivered": "order.partly_delivered";
            "order.failed": "order.failed";
            "order.returned": "order.returned";
            "order.cancelled": "order.cancelled";
            "product.changed": "product.changed";
            "stock.alerted": "stock.alerted";
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
        "order.packing": "order.packing";
        "order.packed": "order.packed";
        "order.dispatched": "order.dispatched";
        "order.delivered": "order.delivered";
        "order.partly_delivered": "order.partly_delivered";
        "order.failed": "order.failed";
        "order.returned": "order.returned";
        "order.cancelled": "order.cancelled";
        "product.changed": "product.changed";
        "stock.alerted": "stock.alerted";
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

export { MAX_ADDRESSES, MAX_ATTEMPTS, MAX_CART_LINES, MAX_CATEGORIES, MAX_CATEGORY_LEVELS, MAX_CODE_TRIES, MAX_DOCUMENT_BYTES, MAX_FAVOURITES, MAX_FEATURED_LISTS, MAX_FEATURED_PRODUCTS, MAX_IMAGE_BYTES, MAX_IMPORT_BYTES, MAX_ISSUE_PHOTOS, MAX_ISSUE_PHOTO_BYTES, MAX_LISTS, MAX_LIST_LINES, MAX_MOVED, MAX_NOTICES, MAX_PHOTO_BYTES, MAX_PRODUCT_IMAGES, MAX_SKIPS, MAX_SUBSCRIPTIONS, acceptInvitationInput, addListToCartOutput, addressListOutput, addressOutput, adjustStockInput, adminCancelOrderInput, adminIssueOutput, adminListCyclesInput, adminListCyclesOutput, adminListIssuesInput, adminListIssuesOutput, adminListOrdersInput, adminListOrdersOutput, adminListRatingsInput, adminListRatingsOutput, adminListRiderRatingsInput, adminListRiderRatingsOutput, adminListSlotsInput, adminListSlotsOutput, apiKeyOutput, assignIssueInput, assignRunInput, buyAgainInput, buyAgainOutput, cancelPriceInput, cartOutput, cartPlaceInput, categoryOutput, changePasswordInput, checkPincodeInput, checkPincodeOutput, closedStockCountOutput, codeSentOutput, confirmEmailChangeInput, confirmRegistrationInput, confirmSettlementInput, confirmTwoFactorInput, couponCode, createAddressInput, createApiKeyInput, createApiKeyOutput, createCartOutput, createCategoryInput, createCustomerNoteInput, createEndpointInput, createFeaturedListInput, createImageUploadInput, createImageUploadOutput, createInvitationInput, createIssueInput, createIssuePhotoUploadInput, createIssuePhotoUploadOutput, createPhotoUploadInput, createPhotoUploadOutput, createProductImportInput, createProductImportOutput, createProductInput, createPromotionInput, createRatingInput, createRoleInput, createShoppingListInput, createSlotTemplateInput, createStockNoticeInput, createSubscriptionInput, createUploadInput, createUploadOutput, creditWalletInput, currentPassword, customerNoteOutput, customerNoteReference, cycleOutput, daysReportOutput, deleteAccountInput, deleteAddressInput, deleteRoleInput, deliverStopInput, deliveryOutput, deliveryReference, deliveryRuleOutput, deviceOutput, differenceOutput, disableTwoFactorInput, documentReference, documentTypes, documentUrlOutput, email, endpointWithSecretOutput, enrolTwoFactorOutput, enterStockCountInput, eventTypes, exportAuditInput, exportAuditOutput, exportOutput, failStopInput, favouriteInput, featuredListOutput, featuredListReference, getDeliveryRuleInput, getProductInput, getShoppingListInput, hasEachItemOnce, hideRatingInput, invitationOutput, invoiceUrlOutput, issueOutput, issuePhotoTypes, issuePhotoUrlOutput, issueReference, limitedReportInput, linkToken, listApiCallsInput, listApiCallsOutput, listApiKeysInput, listApiKeysOutput, listAuditInput, listAuditOutput, listCategoriesOutput, listCustomerNotesInput, listCustomerNotesOutput, listCyclesOutput, listDevicesOutput, listDifferencesInput, listDifferencesOutput, listDocumentsInput, listDocumentsOutput, listEndpointsInput, listEndpointsOutput, listFavouritesInput, listFavouritesOutput, listFeaturedInput, listFeaturedListsOutput, listFeaturedOutput, listInvitationsInput, listInvitationsOutput, listIssuesInput, listIssuesOutput, listLotsInput, listLotsOutput, listManagedCategoriesOutput, listManagedProductsInput, listManagedProductsOutput, listNotificationsInput, listNotificationsOutput, listOrdersInput, listOrdersOutput, listOrdersToPackOutput, listOwedInput, listOwedOutput, listOwnCyclesInput, listOwnRatingsInput, listOwnRatingsOutput, listOwnRunsInput, listOwnRunsOutput, listOwnSettlementsInput, listOwnSettlementsOutput, listPicksOutput, listPricesInput, listPricesOutput, listProductImportsInput, listProductImportsOutput, listProductsInput, listProductsOutput, listPromotionsInput, listPromotionsOutput, listRatingsInput, listRatingsOutput, listReconciliationsInput, listReconciliationsOutput, listReportExportsInput, listReportExportsOutput, listRolesOutput, listRunsInput, listRunsOutput, listSessionsOutput, listSettlementsInput, listSettlementsOutput, listShoppingListsOutput, listSlotTemplatesInput, listSlotTemplatesOutput, listSlotsInput, listSlotsOutput, listStockAlertsInput, listStockAlertsOutput, listStockCountLinesInput, listStockCountLinesOutput, listStockCountsInput, listStockCountsOutput, listStockInput, listStockMovementsInput, listStockMovementsOutput, listStockNoticesInput, listStockNoticesOutput, listStockOutput, listSubscriptionsInput, listSubscriptionsOutput, listUsersInput, listUsersOutput, listWalletInput, listWalletOutput, listWebhookDeliveriesInput, listWebhookDeliveriesOutput, loginInput, loginWithCodeInput, logoutInput, lotOutput, managedCategoryOutput, managedCycleOutput, managedProductOutput, managedUserOutput, mergeCartOutput, moderatedRatingOutput, moderatedRiderRatingOutput, moveCategoryInput, moveStopInput, newPassword, notificationReference, oneTimeCode, orderAddressOutput, orderIdInput, orderOutput, orderProgressOutput, orderStatesOutput, owedPaymentOutput, ownDocumentsOutput, ownRatingOutput, ownRiderRatingOutput, packOrderInput, passwordInput, pauseSubscriptionInput, personName, photoTypes, pickListInput, placeOrderInput, planRunsInput, planRunsOutput, preferencesOutput, previewDeliveriesInput, previewDeliveriesOutput, priceEntryOutput, productExportOutput, productImageOutput, productImageReference, productImagesInput, productImagesOutput, productImportOutput, productImportReference, productImportReportOutput, productOutput, productReference, productSorts, productSummary, promotionOutput, quoteCartInput, quoteCartOutput, ratingReference, ratingSorts, receiveLotInput, recordWasteInput, recoveryCodesOutput, refreshInput, refundOrderInput, refundOrderOutput, registerDeviceInput, registerInput, rejectIssueInput, removeItemInput, removeListLineInput, renameShoppingListInput, reorderCategoriesInput, reorderFeaturedListsInput, reorderImagesInput, reorderOutput, reportExportOutput, reportExportReference, reportExportRowOutput, reportPositionInput, reportRangeInput, requestExportOutput, requestReportExportInput, rerunCycleInput, rescheduleInput, resetPasswordInput, resolveDifferenceInput, resolveIssueInput, returnStockInput, reviewDocumentInput, reviewedDocumentOutput, revokeApiKeyInput, revokeInvitationInput, revokeOthersOutput, revokeSessionInput, riderDocumentOutput, riderRatingReference, riderReportOutput, riderRunOutput, riderScoreOutput, riderSettlementOutput, riderStopEndOutput, roleOutput, runReference, salesReportInput, salesReportOutput, schedulePriceInput, scheduleProductInput, searchInput, searchOutput, secondFactor, sendEmailChangeInput, sendLoginCodeInput, sendPasswordResetInput, sendPhoneCodeInput, setDeliveryRuleInput, setItemInput, setListLineInput, setRiderRatingInput, setSlotExceptionInput, setStaffRoleInput, setStockInput, setStockThresholdsInput, setSubstitutionInput, setVacationInput, settingsOutput, shoppingListOutput, shoppingListReference, shownImage, signInOptions, signedInOutput, skipInput, slotReportInput, slotReportOutput, slotTemplateOutput, slotTimesOutput, staffRunOutput, staffSettlementOutput, staffStopOutput, startPaymentInput, startPaymentOutput, startRunOutput, startStockCountInput, stepUpInput, stockAlertOutput, stockAlertReference, stockCountLineOutput, stockCountOutput, stockCountReference, stockItemOutput, stockMovementOutput, stockNoticeReference, stockOutput, stopPhotoOutput, stopReference, subscriptionOutput, subscriptionReference, suggestInput, suggestOutput, takeBackInput, tokensOutput, topProductsInput, topProductsOutput, topUpWalletInput, trackInput, trackOutput, unreadCountOutput, unsubscribeInput, unsubscribeOutput, updateAddressInput, updateCategoryInput, updateEndpointInput, updateFeaturedListInput, updatePreferencesInput, updateProductInput, updateProfileInput, updatePromotionInput, updateRatingInput, updateRoleInput, updateSettingsInput, updateSlotTemplateInput, updateSubscriptionInput, userOutput, userReference, verifyPhoneInput, walletOutput, wasteReportOutput, watchOrderInput, webhookDeliveryOutput, webhookEndpointOutput, webhookEvent, webhookEvents, webhookReference, writeOffInput };
export type { AcceptInvitationInput, AddListToCartOutput, AddressOutput, AdjustStockInput, AdminCancelOrderInput, AdminIssueOutput, AdminListCyclesInput, AdminListIssuesInput, AdminListOrdersInput, AdminListRatingsInput, AdminListRiderRatingsInput, AdminListSlotsInput, AdminListSlotsOutput, ApiKeyOutput, AssignIssueInput, AssignRunInput, AuditEntryOutput, BuyAgainInput, BuyAgainOutput, CartOutput, CartPlaceInput, ChangePasswordInput, CheckPincodeInput, CheckPincodeOutput, ClosedStockCountOutput, ConfirmEmailChangeInput, ConfirmRegistrationInput, ConfirmSettlementInput, CreateAddressInput, CreateApiKeyInput, CreateCartOutput, CreateCategoryInput, CreateCustomerNoteInput, CreateEndpointInput, CreateFeaturedListInput, CreateImageUploadInput, CreateImageUploadOutput, CreateInvitationInput, CreateIssueInput, CreateIssuePhotoUploadInput, CreatePhotoUploadInput, CreatePhotoUploadOutput, CreateProductImportInput, CreateProductImportOutput, CreateProductInput, CreatePromotionInput, CreateRatingInput, CreateRoleInput, CreateSlotTemplateInput, CreateStockNoticeInput, CreateSubscriptionInput, CreateUploadInput, CreateUploadOutput, CreditWalletInput, CustomerNoteOutput, CycleOutput, DeleteAccountInput, DeleteAddressInput, DeliverStopInput, DeliveryOutput, DifferenceOutput, DocumentType, EndpointWithSecretOutput, EnterStockCountInput, ExportAuditInput, FailStopInput, FeaturedListOutput, GetShoppingListInput, HideRatingInput, ImageType, InvitationOutput, IssueOutput, IssuePhotoType, LimitedReportInput, ListApiCallsInput, ListApiCallsOutput, ListApiKeysInput, ListAuditInput, ListCustomerNotesInput, ListDifferencesInput, ListDocumentsInput, ListEndpointsInput, ListFavouritesInput, ListFavouritesOutput, ListFeaturedInput, ListFeaturedOutput, ListInvitationsInput, ListIssuesInput, ListLotsInput, ListManagedProductsInput, ListNotificationsInput, ListOrdersInput, ListOwedInput, ListOwnCyclesInput, ListOwnRatingsInput, ListOwnRunsInput, ListOwnSettlementsInput, ListPricesInput, ListProductImportsInput, ListProductsInput, ListPromotionsInput, ListRatingsInput, ListRatingsOutput, ListReconciliationsInput, ListReportExportsInput, ListRunsInput, ListSettlementsInput, ListShoppingListsOutput, ListSlotsInput, ListSlotsOutput, ListStockAlertsInput, ListStockCountLinesInput, ListStockCountsInput, ListStockInput, ListStockMovementsInput, ListStockNoticesInput, ListSubscriptionsInput, ListUsersInput, ListWalletInput, ListWebhookDeliveriesInput, LoginInput, LoginWithCodeInput, LogoutInput, LotOutput, ManagedCategoryOutput, ManagedCycleOutput, ManagedUserOutput, MergeCartOutput, MergeReason, ModeratedRatingOutput, ModeratedRiderRatingOutput, MoveCategoryInput, MoveStopInput, NotificationOutput, OrderOutput, OrderProgress, OwedPaymentOutput, OwnRatingOutput, OwnRiderRatingOutput, PackOrderInput, PackedLineInput, PasswordInput, PauseSubscriptionInput, PickListInput, PlaceOrderInput, PlanRunsInput, PlanRunsOutput, PreferencesOutput, PreviewDeliveriesInput, PreviewDeliveriesOutput, PriceEntryOutput, ProductExportOutput, ProductImageOutput, ProductImportOutput, ProductOutput, ProductPage, ProductSort, ProductSummary, PromotionOutput, QuoteCartInput, QuoteCartOutput, ReceiveLotInput, RecordWasteInput, RefundOrderInput, RegisterDeviceInput, RegisterInput, RejectIssueInput, RemoveItemInput, RemoveListLineInput, RenameShoppingListInput, ReorderCategoriesInput, ReorderFeaturedListsInput, ReorderImagesInput, ReorderOutput, ReportExportRow, ReportPositionInput, ReportRangeInput, RequestReportExportInput, RescheduleInput, ResetPasswordInput, ResolveDifferenceInput, ResolveIssueInput, ReturnStockInput, ReviewDocumentInput, ReviewedDocumentOutput, RiderDocumentOutput, RiderRunOutput, RiderSettlementOutput, RiderStopEndOutput, RoleOutput, SalesReportInput, SchedulePriceInput, ScheduleProductInput, SearchFacets, SearchInput, SearchOutput, SeatsLeft, SendEmailChangeInput, SendLoginCodeInput, SendPasswordResetInput, SendPhoneCodeInput, SessionOutput, SetDeliveryRuleInput, SetItemInput, SetListLineInput, SetRiderRatingInput, SetSlotExceptionInput, SetStaffRoleInput, SetStockThresholdsInput, SetSubstitutionInput, SetVacationInput, ShopSettings, ShoppingListOutput, ShownImageOutput, SignInOptions, SkipInput, StaffRunOutput, StaffSettlementOutput, StartRunOutput, StartStockCountInput, StepUpInput, StockAlertOutput, StockCountLineOutput, StockCountOutput, StockOutput, SubscriptionOutput, SuggestInput, SuggestOutput, TakeBackInput, Tokens, TopProductsInput, TrackInput, TrackOutput, UpdateAddressInput, UpdateCategoryInput, UpdateEndpointInput, UpdateFeaturedListInput, UpdatePreferencesInput, UpdateProductInput, UpdateProfileInput, UpdatePromotionInput, UpdateRatingInput, UpdateRoleInput, UpdateSettingsInput, UpdateSlotTemplateInput, UpdateSubscriptionInput, UserOutput, VerifyPhoneInput, WatchOrderInput, WebhookData, WebhookDeliveryOutput, WebhookEndpointOutput, WebhookEvent, WriteOffInput };
