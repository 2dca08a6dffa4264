import type { Condition } from "@/lib/quiz/types";

export type Test = Exclude<Condition, { of: unknown }>;
