"use client";
import { useTranslations } from "next-intl";
import { consentMethods } from "@/lib/profile/types";

/** How a consent was given or ended. */
export function useMethodName(): (method: string) => string {
	const t = useTranslations("people.consents.methods");
	return (method) => {
		const known = consentMethods.find((each) => each === method);
		return known ? t(known) : method;
	};
}
