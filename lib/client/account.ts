import { apiPaths } from "@/lib/config/paths";
import type { ProfileChange } from "@/lib/contracts/accounts";
import { sendJson } from "./http";

export const saveProfile = (change: ProfileChange): Promise<void> => sendJson("PATCH", apiPaths.account(), change);
