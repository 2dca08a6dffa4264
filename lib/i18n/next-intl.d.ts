import type { AppLocale } from "@/lib/contracts/locales";
import type { Messages } from "./messages";

declare module "next-intl" {
	interface AppConfig {
		Locale: AppLocale;
		Messages: Messages;
	}
}
