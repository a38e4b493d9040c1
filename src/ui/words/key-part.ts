/** `Text` as it stands in a locale file's key: browsers allow no hyphen there. */
type KeyPart<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${KeyPart<Tail>}`
  : Text;

/** The part of a locale key that stands for one of our values: "full-time" is found under "full_time". */
export function keyPart<Text extends string>(text: Text): KeyPart<Text> {
  return text.replaceAll('-', '_') as KeyPart<Text>;
}
