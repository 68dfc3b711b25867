import type { AppRouter } from '@dailyveg/api';
import type { TRPCClient } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

/** Inputs of all procedures, for example `RouterInputs['orders']['place']`. */
export type RouterInputs = inferRouterInputs<AppRouter>;
/** Outputs of all procedures, for example `RouterOutputs['catalog']['listProducts']['items'][number]`. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
/** A client of the shop. */
export type DailyVegClient = TRPCClient<AppRouter>;
