// Which habits the code is held to beyond what the compiler checks.
import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

/** Small things, flat things, nothing hidden from the compiler. */
const habits = {
  complexity: ["error", 10],
  eqeqeq: "error",
  "max-depth": ["error", 3],
  "no-console": "error",
  "no-var": "error",
  "prefer-const": "error",
  "@typescript-eslint/ban-ts-comment": "error",
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
};

const typedHabits = {
  "@typescript-eslint/no-confusing-void-expression": "off",
  "@typescript-eslint/no-deprecated": "error",
  "@typescript-eslint/no-unnecessary-condition": "error",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig(
  globalIgnores([".astro/", "dist/", "dist-*/", "public/", "shots/", "test-results/", "playwright-report/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: typed,
    rules: { ...habits, ...typedHabits },
  },
  { files: ["**/*.mjs"], extends: [typescript.configs.recommended], rules: habits },
  {
    files: ["**/*.astro"],
    extends: [typescript.configs.recommended, astro.configs.recommended],
    rules: { ...habits, "astro/no-set-html-directive": "off", "astro/no-unused-css-selector": "off" },
  },
  { files: ["src/**/*.{ts,astro}"], rules: { "max-lines": ["error", 200] } },
  { files: ["scripts/**", "bench/**", "tests/{engines,mutations}/run.ts"], rules: { "no-console": "off" } },
);
