export { appEnv, appFlags } from './app-process.ts';
export { abortOnSignal, Interrupted } from './interruption.ts';
export { type FoundMail, findMail, receiveCode } from './mails.ts';
export { createShop, type RunningShop, type Shop, type ShopOptions } from './shop.ts';
export { dataFolder } from './workspace.ts';
