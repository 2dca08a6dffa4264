import { vi } from "vitest";

// Everything that is asked of our own server in shopper.db.test.ts, asked of Next's routes.
vi.stubEnv("HOST_UNDER_TEST", "routes");
await import("./shopper.db.test");
