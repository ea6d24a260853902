// How much a test run looks at: `npm test` samples what repeats, `npm run test:full` visits every instance.

/** True where every instance is to be visited (TEST_SCOPE=full, as `npm run test:full` sets it). */
export const everything = process.env["TEST_SCOPE"] === "full";
