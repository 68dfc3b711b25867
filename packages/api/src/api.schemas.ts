/** The schemas of all procedures' inputs and outputs: what forms and other clients validate with. */
export * from './features/addresses/addresses.schemas.ts';
export * from './features/api-calls/api-calls.schemas.ts';
export * from './features/areas/areas.schemas.ts';
export * from './features/audit/audit.schemas.ts';
export * from './features/auth/api-keys/api-keys.schemas.ts';
export * from './features/auth/auth.schemas.ts';
export * from './features/auth/codes/codes.schemas.ts';
export * from './features/auth/login-code.schemas.ts';
export * from './features/auth/passwords.schemas.ts';
export * from './features/auth/registration.schemas.ts';
export * from './features/auth/sessions.schemas.ts';
export * from './features/auth/two-factor/two-factor.schemas.ts';
export * from './features/cart/cart.schemas.ts';
export * from './features/catalog/catalog.schemas.ts';
export * from './features/deliveries/deliveries.schemas.ts';
export * from './features/orders/orders.schemas.ts';
export * from './features/settings/settings.schemas.ts';
