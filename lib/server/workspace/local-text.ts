import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/server/generated/client";

const shape = z.record(z.string(), z.string());

/** A text by locale as it lies in a JSON column. */
export const localText = (value: Prisma.JsonValue): Record<string, string> => shape.parse(value);
