import { z } from 'zod';

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

/** Case does not tell accounts apart. */
declare const email: z.ZodPipe<z.ZodString, z.ZodEmail>;
declare const personName: z.ZodString;
declare const registerInput: z.ZodObject<{
    email: z.ZodPipe<z.ZodString, z.ZodEmail>;
    password: z.ZodString;
    name: z.ZodString;
    phone: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const loginInput: z.ZodObject<{
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
    }, z.core.$strict>;
    accessToken: z.ZodString;
    accessTokenExpiresAt: z.ZodDate;
}, z.core.$strict>;
type RegisterInput = z.infer<typeof registerInput>;
type LoginInput = z.infer<typeof loginInput>;
type UserOutput = z.infer<typeof userOutput>;

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
    }, z.core.$strip>>;
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

export { MAX_ADDRESSES, MAX_CART_LINES, addressListOutput, addressOutput, adminListOrdersInput, adminListOrdersOutput, cartOutput, categoryOutput, checkPincodeInput, checkPincodeOutput, createAddressInput, createProductInput, deleteAddressInput, deliverInput, deliverOutput, email, getProductInput, invoiceUrlOutput, listCategoriesOutput, listDeliveriesInput, listDeliveriesOutput, listOrdersInput, listOrdersOutput, listProductsInput, listProductsOutput, loginInput, managedProductOutput, orderAddressOutput, orderIdInput, orderOutput, personName, placeOrderInput, productOutput, productSorts, productSummary, registerInput, removeItemInput, searchInput, searchOutput, setItemInput, setStockInput, signedInOutput, stockItemOutput, updateAddressInput, updateProductInput, userOutput };
export type { AddressOutput, AdminListOrdersInput, CartOutput, CheckPincodeInput, CheckPincodeOutput, CreateAddressInput, CreateProductInput, DeleteAddressInput, ListDeliveriesInput, ListOrdersInput, ListProductsInput, LoginInput, OrderOutput, PlaceOrderInput, ProductOutput, ProductPage, ProductSort, ProductSummary, RegisterInput, SetItemInput, UpdateAddressInput, UpdateProductInput, UserOutput };
