import { env } from "@/lib/config/env";

/** Where quizzes are served, without a slash at the end. */
export const quizHome = (): string => env().SHOPPER_ORIGIN ?? env().APP_URL;
