import "server-only";
import type { Prisma } from "@/lib/server/generated/client";

/** A value of pure data as Prisma wants its JSON columns; interfaces lack the index signature that its type asks for. */
export const toJson = (value: object): Prisma.InputJsonValue => value as Prisma.InputJsonValue;
