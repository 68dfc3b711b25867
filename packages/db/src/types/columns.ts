import { p } from '@mikro-orm/core';
import { UuidBinaryType } from './uuid.type.ts';

/** UUID stored as BINARY(16). */
export const uuid = () => p.type(UuidBinaryType);

/** Amount in minor units of the row's currency (paise for INR). */
export const minorUnits = () => p.bigint('number');

/** ISO 4217 code of the row's amounts. */
export const currency = () => p.character().length(3).default('INR');

/** Weight in grams. */
export const grams = () => p.integer().unsigned();

/** Amount of produce: grams when sold by weight, pieces when sold by count. */
export const quantity = () => p.integer().unsigned();

/** UTC instant with milliseconds. */
export const instant = () => p.datetime(3);
