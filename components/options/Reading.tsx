import { type LanguageChoice, TEXT_SIZES } from '../../utils/setting-values.ts';
import { Choice } from '../shell/Choice.tsx';
import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { warnedWordsOf } from '../words/warned-words.ts';
import type { OptionsProps } from './props.ts';

/** Each language is named in itself. */
const LANGUAGES: readonly { readonly value: LanguageChoice; readonly lang?: string }[] = [
  { value: 'th', lang: 'th' },
  { value: 'en', lang: 'en' },
  { value: 'auto' },
];

const SOUNDS = ['off', 'on'] as const;

/** Language, text size and sound. */
export function Reading({ language, settings, onLanguage, onTextSize, onSound }: OptionsProps) {
  const { options } = pageWordsOf(language);
  const words = options.reading;
  const sound = warnedWordsOf(language);
  const { policy } = settings;
  return (
    <Section id="reading" title={words.title}>
      <Choice
        label={words.language}
        value={settings.languageChoice}
        options={LANGUAGES.map((each) => ({ ...each, label: words.languages[each.value] }))}
        {...(policy.language === undefined ? {} : { locked: options.locked })}
        onChange={onLanguage}
      />
      <Choice
        label={words.textSize}
        value={settings.textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: words.textSizes[value] }))}
        hint={words.textSizeHint}
        {...(policy.textSize === undefined ? {} : { locked: options.locked })}
        onChange={onTextSize}
      />
      <Choice
        label={sound.sound}
        value={settings.sound ? 'on' : 'off'}
        options={SOUNDS.map((value) => ({ value, label: sound.sounds[value] }))}
        hint={sound.soundHint}
        onChange={(value) => onSound(value === 'on')}
      />
    </Section>
  );
}
