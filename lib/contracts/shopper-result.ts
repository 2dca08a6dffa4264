export type { BatchReply, ShopperItem, ShopperResult } from "../quiz/wire";
