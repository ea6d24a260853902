// The screens on which the story is looked at and tested.

/** Sizes in CSS pixels, from a desk to the narrowest phone. */
export const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
