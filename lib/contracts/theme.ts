/** "system" follows the device. */
export type Theme = "system" | "light" | "dark";
export const themeCookie = "candor-theme";
export const asTheme = (value: string | undefined): Theme => (value === "light" || value === "dark" ? value : "system");
