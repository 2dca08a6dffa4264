/** From least to most. A viewer reads, an editor builds and publishes, an owner also decides who is a member. */
export const roles = ["viewer", "editor", "owner"] as const;
export type Role = (typeof roles)[number];
